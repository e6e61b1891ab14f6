import { getTableColumns, sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/ids";
import { imports, runs } from "@/db/schema";
import type { NewEntry } from "./entries";

/** Every live run of an athlete: its day, its metres, and its start where that is known. */
export async function liveRuns(tx: Tx, orgId: string, athleteId: string) {
  const { rows } = await tx.execute<{ day: string; metres: number; startedAt: string | null }>(sql`
    select day, metres, to_char(started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') "startedAt" from runs
    where org_id = ${orgId} and athlete_id = ${athleteId} and superseded_at is null`);
  return rows;
}

export type Import = {
  id: string;
  importedAt: string;
  sources: string;
  runsAdded: number;
  runsKnown: number;
  undoneAt: string | null;
  /** Runs of it that stand as it brought them. */
  untouched: number;
  /** Runs of it that were edited since, and stand. */
  edited: number;
};

/** Writes the line of an import before its runs name it; its id. */
export async function addImport(
  tx: Tx,
  row: { orgId: string; athleteId: string; sources: string; runsAdded: number; runsKnown: number },
): Promise<string> {
  const id = newId();
  await tx.insert(imports).values({ ...row, id });
  return id;
}

/** The athlete's imports, newest first; or the one of an id. */
export async function importsOf(tx: Tx, orgId: string, athleteId: string, id: string | null = null): Promise<Import[]> {
  const { rows } = await tx.execute<Import>(sql`
    select i.id, i.sources, i.runs_added "runsAdded", i.runs_known "runsKnown", n.untouched, n.edited,
      to_char(i.imported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') "importedAt",
      to_char(i.undone_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') "undoneAt"
    from imports i cross join lateral (
      select count(*) filter (where r.version = 1 and r.superseded_at is null)::int untouched,
        count(*) filter (where r.version = 1 and exists (select from runs l where l.org_id = r.org_id
          and l.athlete_id = r.athlete_id and l.entry_id = r.entry_id and l.version > 1 and l.superseded_at is null))::int edited
      from runs r where r.org_id = i.org_id and r.athlete_id = i.athlete_id and r.import_id = i.id
    ) n
    where i.org_id = ${orgId} and i.athlete_id = ${athleteId} and (${id}::uuid is null or i.id = ${id}::uuid)
    order by i.imported_at desc limit 50`);
  return rows;
}

/** Takes back the runs of an import that stand as it brought them, and marks it; how many those were. */
export async function undoImport(tx: Tx, whose: { orgId: string; athleteId: string; id: string }): Promise<number> {
  const { orgId, athleteId, id } = whose;
  const { rows } = await tx.execute(sql`update runs set superseded_at = now(), superseded_by = ${athleteId}
    where org_id = ${orgId} and athlete_id = ${athleteId} and import_id = ${id} and version = 1 and superseded_at is null
    returning 1`);
  await tx.execute(sql`update imports set undone_at = coalesce(undone_at, now())
    where org_id = ${orgId} and athlete_id = ${athleteId} and id = ${id}`);
  return rows.length;
}

const COLUMNS = getTableColumns(runs);
type Name = keyof typeof COLUMNS;
/** Types whose usual name is several words or a keyword, by the name of the type itself. */
const NAMED: Readonly<Record<string, string>> = {
  "timestamp with time zone": "timestamptz",
  integer: "int4",
  smallint: "int2",
  boolean: "bool",
};

/**
 * Writes any number of runs in one statement: a column is one value where all runs have the same, else one array. Columns
 * that no run has keep their default.
 */
export async function addRuns(tx: Tx, given: readonly NewEntry<"run">[]): Promise<void> {
  if (given.length === 0) return;
  const rows = given.map((row): Partial<Record<Name, unknown>> => ({ ...row, entryId: row.entryId ?? newId() }));
  const written = (Object.keys(COLUMNS) as Name[])
    .filter((name) => rows.some((row) => row[name] !== undefined))
    .map((name) => {
      const values = rows.map((row) => row[name] ?? null);
      const type = COLUMNS[name].getSQLType();
      const [column, cast] = [sql.identifier(COLUMNS[name].name), sql.identifier(NAMED[type] ?? type)];
      const isOne = name !== "entryId" && values.every((value) => value === values[0]);
      return { column, isOne, value: isOne ? sql`${values[0]}::${cast}` : sql`${sql.param(values)}::${cast}[]` };
    });
  const several = written.filter((each) => !each.isOne);
  const list = (parts: readonly SQL[]) => sql.join([...parts], sql`, `);
  await tx.execute(sql`insert into runs (${list(written.map(({ column }) => sql`${column}`))})
    select ${list(written.map(({ column, isOne, value }) => (isOne ? value : sql`${column}`)))}
    from unnest(${list(several.map(({ value }) => value))}) as t (${list(several.map(({ column }) => sql`${column}`))})`);
}
