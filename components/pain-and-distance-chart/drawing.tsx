import type { DistanceUnit } from "@/lib/units";
import styles from "../pain-and-distance-chart.module.css";
import type { ChartDay } from "./days";
import { barHeight, GROUND, HEIGHT, latePoints, lineWidth, lonePoints, painLine } from "./geometry";

/** The data as the server draws it: bars, the pain line, hollow marks for late entries. Explored, another layer takes its place. */
export function Drawing({ days, unit, full }: { days: readonly ChartDay[]; unit: DistanceUnit; full: number }) {
  const late = latePoints(days);
  return (
    <svg
      className={`${styles.layer} ${styles.drawing}`}
      height={HEIGHT}
      viewBox={`0 0 ${Math.max(1, days.length)} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className={styles.bars}
        d={days
          .map(({ metres }, at) => (metres ? `M${at + 0.5} ${GROUND}v-${barHeight(metres, unit, full)}` : ""))
          .join("")}
      />
      <path className={styles.line} strokeWidth={lineWidth(days.length)} d={painLine(days)} />
      <path className={styles.lone} d={lonePoints(days)} />
      {late && <path className={styles.lateRing} d={late} />}
      {late && <path className={styles.lateCore} d={late} />}
    </svg>
  );
}
