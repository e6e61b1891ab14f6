import type { DistanceUnit } from "@/lib/units";
import styles from "../ui/data-table.module.css";
import type { ChartDay } from "./days";
import { rowsHtml } from "./table";

const classes = { number: styles.number ?? "", empty: styles.empty ?? "" };

/** The days of the chart as a table, as one string of HTML in which every text is escaped: a year as elements costs most of the page. */
export function DayTable({ caption, days, unit }: { caption: string; days: readonly ChartDay[]; unit: DistanceUnit }) {
  return (
    <div className={`${styles.frame} ${styles.tall}`} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col" className={styles.number}>
              Worst pain
            </th>
            <th scope="col" className={styles.number}>
              Distance
            </th>
            <th scope="col">Entered</th>
          </tr>
        </thead>
        <tbody dangerouslySetInnerHTML={{ __html: rowsHtml(days, unit, classes) }} />
      </table>
    </div>
  );
}
