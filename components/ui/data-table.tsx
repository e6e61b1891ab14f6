import type { ReactNode } from "react";
import styles from "./data-table.module.css";

/** A column: its head (never empty; that of acts may be visually hidden), and what it shows of a row. `number` aligns to the end; `rowHead` marks the row's own name. */
export type Column<Row> = {
  label: ReactNode;
  cell: (row: Row) => ReactNode;
  number?: boolean;
  rowHead?: boolean;
};

/** A real table with a caption. On a small screen it scrolls inside its frame, by keyboard too. */
export function DataTable<Row>({
  caption,
  hideCaption = false,
  columns,
  rows,
  keyOf,
  empty = "Nothing here yet.",
  tall = false,
}: {
  caption: string;
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  empty?: ReactNode;
  /** Scrolls downwards too, under a head that stays. */
  tall?: boolean;
}) {
  return (
    <div className={`${styles.frame} ${tall ? styles.tall : ""}`} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={hideCaption ? "visually-hidden" : styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={at} scope="col" className={column.number ? styles.number : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length} className={styles.empty}>
                {empty}
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, at) =>
                column.rowHead ? (
                  <th key={at} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={at} className={column.number ? styles.number : undefined}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
