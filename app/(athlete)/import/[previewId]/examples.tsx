import { useSay } from "#say";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import type { Example } from "@/lib/imports/csv-examples";
import look from "../import.module.css";

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
  const say = useSay();
  return (
    <Card title={say("The first rows")} beside={say.count(of, "{n} row in all", "{n} rows in all")} flush>
      <DataTable
        caption={say("The first rows of the list, and what they are read as")}
        hideCaption
        rows={examples}
        keyOf={({ row }) => String(row)}
        columns={[
          { label: say("Read as"), cell: ({ readAs }) => <span className={look.readAs}>{readAs}</span>, rowHead: true },
          ...columns.map((name, at) => ({
            label: name || <span className="visually-hidden">{say("Column {n}", { n: at + 1 })}</span>,
            cell: ({ cells }: Example) => cells[at],
          })),
        ]}
      />
    </Card>
  );
}
