import type { RowsFor, ShownRow } from "@/components/board-rows/markup";
import { packRows } from "@/components/board-rows/pack";
import type { DistanceUnit } from "@/lib/units";
import styles from "./board.module.css";
import { PackedRows } from "./packed-rows";

/** The ranked rows, as one piece of markup (components/board-rows/markup.ts). */
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
      <PackedRows packed={packRows(rows)} {...to} />
    </table>
  );
}
