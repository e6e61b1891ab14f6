import styles from "./sparkline.module.css";
import type { SparkDay } from "./sparkline/summary";
import { sparklineSvg } from "./sparkline/svg";

/**
 * Pain line and distance bars of `days` (oldest first, usually 28). As one string rather than elements: fifty rows of
 * React nodes would treble the board's size. The string is built from numbers and our own words alone, so nothing a
 * person typed can reach it.
 */
export function Sparkline({ days }: { days: readonly SparkDay[] }) {
  return <span className={styles.sparkline} dangerouslySetInnerHTML={{ __html: sparklineSvg(days) }} />;
}
