import { getTableColumns, sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/ids";
import { runs } from "@/db/schema";
import type { NewEntry } from "./entries";

export type KnownRun = { entryId: string; day: string; metres: number };

/** A live run that a file tells of again: begun within 60 s of it, of a distance within 2 %. */
export async function sameRun(
  tx: Tx,
  orgId: string,
  athleteId: string,
  run: { startedAt: string; metres: number },
): Promise<KnownRun | null> {
  const { rows } = await tx.execute<KnownRun>(sql`
    select entry_id "entryId", day, metres from runs
    where org_id = ${orgId} and athlete_id = ${athleteId} and superseded_at is null
      and abs(extract(epoch from started_at - ${run.startedAt}::timestamptz)) <= 60
      and abs(metres - ${run.metres}::int) <= 0.02 * greatest(metres, ${run.metres}::int) limit 1`);
  return rows[0] ?? null;
}

/** A live run of that day and nearly that distance whose start nobody knows: perhaps the same, typed by hand. */
export async function similarRun(
  tx: Tx,
  orgId: string,
  athleteId: string,
  run: { day: string; metres: number },
): Promise<KnownRun | null> {
  const { rows } = await tx.execute<KnownRun>(sql`
    select entry_id "entryId", day, metres from runs
    where org_id = ${orgId} and athlete_id = ${athleteId} and superseded_at is null and started_at is null
      and day = ${run.day} and abs(metres - ${run.metres}::int) <= 0.02 * greatest(metres, ${run.metres}::int) limit 1`);
  return rows[0] ?? null;
}

/** Every live run of an athlete whose start is known. */
export async function startedRuns(tx: Tx, orgId: string, athleteId: string) {
  const { rows } = await tx.execute<{ day: string; metres: number; startedAt: string }>(sql`
    select day, metres, to_char(started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') "startedAt" from runs
    where org_id = ${orgId} and athlete_id = ${athleteId} and superseded_at is null and started_at is not null`);
  return rows;
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
