import { and, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assignments, people } from "@/db/schema";
import type { PauseReason } from "@/lib/programs/pause";
import type { ProgramSnapshot } from "@/lib/programs/snapshot";
import type { StoredLimit } from "@/lib/programs/stored-limit";
import { loggedApart } from "./devices";
import { ENTRY_TABLES, type EntryKind, type EntryRow } from "./entries";

export type RunningAssignment = { id: string; snapshot: ProgramSnapshot; fromDay: string; untilDay: string | null };

/** The last day each of the weekly and yearly forms was answered for. */
export type LastAnswered = { week: string | null; screen: string | null; history: string | null };

export type DayRows = {
  /** Live entries from `entriesFrom` to `day` by kind, oldest day first. */
  entries: { [K in EntryKind]: EntryRow<K>[] };
  assignments: RunningAssignment[];
  /** Runs since `runsFrom`, and the first on record. */
  runs: { date: string; metres: number }[];
  last: LastAnswered;
  /** Days since `loggedSince` that hold a live entry, newest first. */
  daysLogged: string[];
  /** What holds on `day`, with the name of who set it. */
  limits: (StoredLimit & { id: string; by: string | null })[];
  /** The pauses that `day` lies in. */
  pauses: { id: string; fromDay: string; untilDay: string | null; reason: PauseReason | null }[];
  /** Two devices logged `day` of which neither knew the other's log, and its athlete has not said that both may stand. */
  loggedApart: boolean;
};

const KINDS = Object.keys(ENTRY_TABLES) as EntryKind[];

/** What the screen of one day is made of, in one statement. */
export async function readDayRows(
  tx: Tx,
  orgId: string,
  athleteId: string,
  when: { day: string; entriesFrom: string; runsFrom: string; loggedSince: string },
): Promise<DayRows> {
  const live = liveOf(orgId, athleteId);
  const entries = KINDS.map(
    (kind) => sql`select ${kind}::text as kind, day, entered_at, to_json(t) as row from ${ENTRY_TABLES[kind]} t
      where ${live} and day between ${when.entriesFrom} and ${when.day}`,
  );
  const logged = KINDS.map(
    (kind) => sql`select day from ${ENTRY_TABLES[kind]} where ${live} and day >= ${when.loggedSince}`,
  );
  type Record = Omit<DayRows, "entries"> & { entries: { kind: EntryKind; row: object }[] };
  const { rows } = await tx.execute<{ record: Record }>(sql`
    select json_build_object(
      'entries', (select coalesce(json_agg(json_build_object('kind', kind, 'row', row) order by day, entered_at), '[]')
        from (${sql.join(entries, sql` union all `)}) e),
      'assignments', (select coalesce(json_agg(json_build_object('id', id, 'snapshot', snapshot, 'fromDay', from_day,
        'untilDay', until_day)), '[]') from assignments where ${runningOver(orgId, athleteId, when.day, when.day)}),
      'runs', (select coalesce(json_agg(json_build_object('date', day, 'metres', metres)), '[]') from runs
        where ${live} and (day >= ${when.runsFrom} or day = (select min(day) from runs where ${live}))),
      'last', ${lastOf(live)},
      'limits', (select coalesce(json_agg(json_build_object('id', l.id, 'body', l.body, 'fromDay', l.from_day, 'untilDay', l.until_day,
          'by', p.name) order by l.from_day, l.set_at, l.id), '[]') from athlete_limits l left join people p on p.id = l.set_by
        where ${runningOver(orgId, athleteId, when.day, when.day)} and ended_at is null),
      'pauses', (select coalesce(json_agg(json_build_object('id', id, 'fromDay', from_day, 'untilDay', until_day,
          'reason', (select r.reason from pause_reasons r where r.org_id = pauses.org_id and r.athlete_id = pauses.athlete_id and r.pause_id = pauses.id))),
          '[]') from pauses where ${runningOver(orgId, athleteId, when.day, when.day)} and withdrawn_at is null),
      'loggedApart', ${loggedApart(orgId, athleteId, when.day)},
      'daysLogged', (select coalesce(json_agg(day order by day desc), '[]')
        from (${sql.join(logged, sql` union `)}) d)
    ) as record`);
  const { entries: found, ...rest } = rows[0]!.record;
  const byKind = Object.fromEntries(
    KINDS.map((kind) => [kind, found.flatMap((entry) => (entry.kind === kind ? [rowOf(kind, entry.row)] : []))]),
  );
  return { ...rest, entries: byKind as unknown as DayRows["entries"] };
}

const liveOf = (orgId: string, athleteId: string) =>
  sql`org_id = ${orgId} and athlete_id = ${athleteId} and superseded_at is null`;

const lastOf = (
  live: ReturnType<typeof liveOf>,
) => sql`json_build_object('week', (select max(day) from weeks where ${live}),
  'screen', (select max(day) from screens where ${live}), 'history', (select max(day) from histories where ${live}))`;

const runningOver = (orgId: string, athleteId: string, from: string, to: string) =>
  sql`org_id = ${orgId} and athlete_id = ${athleteId} and from_day <= ${to} and (until_day is null or until_day >= ${from})`;

/** A row of `to_json`, whose names are the columns', under the names the product gives them. */
const rowOf = (kind: EntryKind, row: object) =>
  Object.fromEntries(
    Object.entries(getTableColumns(ENTRY_TABLES[kind])).map(([name, column]) => [name, row[column.name as never]]),
  );

/** The programs that run over any day from `from` to `to`, as they were assigned. */
export async function assignmentsBetween(tx: Tx, orgId: string, athleteId: string, from: string, to: string) {
  const { rows } = await tx.execute<RunningAssignment>(
    sql`select id, snapshot, from_day::text "fromDay", until_day::text "untilDay" from assignments
      where ${runningOver(orgId, athleteId, from, to)}`,
  );
  return rows;
}

/** Snapshots by assignment, to name what was reported. */
export const assignmentsById = (tx: Tx, orgId: string, athleteId: string, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : tx
        .select({ id: assignments.id, snapshot: assignments.snapshot })
        .from(assignments)
        .where(
          and(
            eq(assignments.orgId, orgId),
            eq(assignments.athleteId, athleteId),
            inArray(assignments.id, [...new Set(ids)]),
          ),
        );

/** Names of those of `ids` whom this transaction's person may know. */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function lastAnswered(tx: Tx, orgId: string, athleteId: string): Promise<LastAnswered> {
  const { rows } = await tx.execute<{ last: LastAnswered }>(sql`select ${lastOf(liveOf(orgId, athleteId))} as last`);
  return rows[0]!.last;
}
