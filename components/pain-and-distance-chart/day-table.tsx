"use client";
import { Raw } from "@/components/raw";
import type { DistanceUnit } from "@/lib/units";
import styles from "../ui/data-table.module.css";
import { type PackedDays, unpackDays } from "./days";
import { rowsMarkup } from "./table";

const classes = { number: styles.number ?? "", empty: styles.empty ?? "" };

/** The days of the chart as a table, drawn where it is shown, from the same packed days as the chart: a year is long. */
export function DayTable({ caption, packed, unit }: { caption: string; packed: PackedDays; unit: DistanceUnit }) {
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
        <Raw as="tbody" html={rowsMarkup(unpackDays(packed), unit, classes)} />
      </table>
    </div>
  );
}
