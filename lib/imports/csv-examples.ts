import type { Say } from "@/lib/say";
import { formatDuration, type DistanceUnit } from "@/lib/units";
import type { Mapping } from "./csv-columns";
import { rowOf } from "./csv-runs";
import type { Table } from "./csv-table";

type Where = { timeZone: string; unit: DistanceUnit };

/** A row of a list as it stands, and in words what it is read as. */
export type Example = { row: number; cells: string[]; readAs: string };

/** The first three rows of a list that are read as runs, else its first three. */
export function exampleRows(table: Table, mapping: Mapping, where: Where, say: Say): Example[] {
  const all = table.rows.slice(0, 50).map((cells, n) => ({ row: n + 2, cells }));
  const runs = all.filter(({ cells }) => rowOf(cells, mapping, where.timeZone).kind === "listed");
  return (runs.length > 0 ? runs : all)
    .slice(0, 3)
    .map((each) => ({ ...each, readAs: readAs(each.cells, mapping, where, say) }));
}

/** What a row is read as, in words; why not, where it is not. */
export function readAs(cells: readonly string[], mapping: Mapping, { timeZone, unit }: Where, say: Say): string {
  const read = rowOf(cells, mapping, timeZone);
  if (read.kind !== "listed") return say.told(read.reason);
  const clock =
    read.startedAt &&
    new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone }).format(new Date(read.startedAt));
  const time = read.seconds === null ? null : formatDuration(read.seconds);
  return [say.day(read.day), clock, say.distance(read.metres, unit), time].filter(Boolean).join(", ");
}
