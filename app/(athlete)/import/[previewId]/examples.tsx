import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import type { Example } from "@/lib/imports/csv-examples";
import look from "../import.module.css";

const TITLE = "The first rows";
const CAPTION = "The first rows of the list, and what they are read as";
const READ_AS = "Read as";
const rowsWords = (n: number) => (n === 1 ? "1 row in all" : `${n} rows in all`);

/** Rows of a list as they stand, and what each is read as. */
export function Examples({
  columns,
  examples,
  of,
}: {
  columns: readonly string[];
  examples: readonly Example[];
  of: number;
}) {
  return (
    <Card title={TITLE} beside={rowsWords(of)} flush>
      <DataTable
        caption={CAPTION}
        hideCaption
        rows={examples}
        keyOf={({ row }) => String(row)}
        columns={[
          { label: READ_AS, cell: ({ readAs }) => <span className={look.readAs}>{readAs}</span>, rowHead: true },
          ...columns.map((name, at) => ({
            label: name || <span className="visually-hidden">Column {at + 1}</span>,
            cell: ({ cells }: Example) => cells[at],
          })),
        ]}
      />
    </Card>
  );
}
