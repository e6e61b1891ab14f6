import { Card } from "@/components/ui/card";
import type { WeekColumn } from "@/lib/programs/form-week";
import styles from "./builder.module.css";

/** The program's week, day by day. With a pointer an exercise is dropped on a day; by keys its own days are set below. */
export function Week({
  columns,
  phase,
  over,
}: {
  columns: readonly WeekColumn[];
  /** The phase whose week it is; null in a program without. */
  phase: string | null;
  over: string;
}) {
  return (
    <Card title={phase === null ? "The week" : `A week of “${phase}”`}>
      <ul className={styles.week}>
        {columns.map(({ place, label, names, minutes }) => (
          <li key={place} data-place={place} className={over === `@${place}` ? styles.over : undefined}>
            <b>{label}</b>
            <span className={styles.targets}>{minutes > 0 ? `${minutes} min` : names.length > 0 ? "" : "–"}</span>
            {names.map((name, at) => (
              <span key={at} className={styles.chip}>
                {name}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
