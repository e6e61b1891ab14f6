import { rowParts, rowsHtml, type RowsFor, type ShownRow } from "@/components/board-rows/html";
import { pack } from "@/components/board-rows/pack";
import sparkline from "@/components/sparkline.module.css";
import badge from "@/components/tier-badge.module.css";
import type { DistanceUnit } from "@/lib/units";
import styles from "./board.module.css";
import { PackedRows } from "./packed-rows";

const classes = { ...badge, ...sparkline, ...styles } as RowsFor["classes"];
const parts = rowParts(classes);

/** The ranked rows, as one string of HTML in which every text is escaped (components/board-rows/html.ts). */
export function BoardRows({ rows, unit, ...to }: { rows: ShownRow[]; unit: DistanceUnit } & Omit<RowsFor, "classes">) {
  return (
    <table className={styles.board}>
      <caption className="visually-hidden">Athletes, those who wait longest for the most urgent answer first</caption>
      <thead>
        <tr>
          <th scope="col">Tier</th>
          <th scope="col">Athlete</th>
          <th scope="col">Why, in one sentence</th>
          <th scope="col">28 days: pain line, {unit} bars</th>
          <th scope="col">Exercises</th>
          <th scope="col">Last log</th>
          <th scope="col">
            <span className="visually-hidden">Open</span>
          </th>
        </tr>
      </thead>
      <PackedRows packed={pack(rowsHtml(rows, { ...to, classes }), parts)} parts={parts} />
    </table>
  );
}
