import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { athletes, assignments } from "@/db/schema";
import type { ProgramSnapshot } from "@/lib/programs/snapshot";

export type AssignmentRow = {
  id: string;
  athleteId: string;
  programId: string | null;
  snapshot: ProgramSnapshot;
  fromDay: string;
  untilDay: string | null;
  /** Null: by rule. */
  assignedBy: string | null;
  assignedAt: string;
};

export const addAssignments = (tx: Tx, orgId: string, rows: readonly Omit<AssignmentRow, "assignedAt">[]) =>
  tx.insert(assignments).values(rows.map((row) => ({ orgId, ...row })));

/** A copy that nobody gave, for the engine, which may name nobody. */
export const addByRule = (tx: Tx, orgId: string, row: Omit<AssignmentRow, "assignedAt" | "assignedBy">) =>
  tx.execute(sql`insert into assignments (org_id, athlete_id, id, program_id, snapshot, from_day, until_day)
    values (${orgId}, ${row.athleteId}, ${row.id}, ${row.programId}, ${JSON.stringify(row.snapshot)}::jsonb, ${row.fromDay}, ${row.untilDay})`);

/** Every assignment of an athlete, the latest to begin first. */
export const assignmentsOf = (tx: Tx, orgId: string, athleteId: string): Promise<AssignmentRow[]> =>
  tx
    .select({
      id: assignments.id,
      athleteId: assignments.athleteId,
      programId: assignments.programId,
      snapshot: assignments.snapshot,
      fromDay: assignments.fromDay,
      untilDay: assignments.untilDay,
      assignedBy: assignments.assignedBy,
      assignedAt: assignments.assignedAt,
    })
    .from(assignments)
    .where(and(eq(assignments.orgId, orgId), eq(assignments.athleteId, athleteId)))
    .orderBy(sql`${assignments.fromDay} desc`, asc(assignments.id));

/** What runs over `day` ends the day before, for each of these athletes; what ends earlier or begins later stays. */
export const endRunning = (tx: Tx, orgId: string, athleteIds: readonly string[], day: string) =>
  tx
    .update(assignments)
    .set({ untilDay: sql`${day}::date - 1` })
    .where(
      and(
        eq(assignments.orgId, orgId),
        inArray(assignments.athleteId, [...athleteIds]),
        sql`${assignments.fromDay} <= ${day} and (${assignments.untilDay} is null or ${assignments.untilDay} >= ${day})`,
      ),
    );

/** The copies of one program that run on `fromDay`, one an athlete: the phase each is in, and since when it is theirs. */
export async function runningCopies(
  tx: Tx,
  orgId: string,
  athleteIds: readonly string[],
  { programId, fromDay }: { programId: string; fromDay: string },
) {
  const { rows } = await tx.execute<{
    athleteId: string;
    fromDay: string;
    startedOn: string | null;
    phaseId: string | null;
  }>(sql`
    select distinct on (athlete_id) athlete_id "athleteId", from_day "fromDay", snapshot ->> 'startedOn' "startedOn", snapshot ->> 'phaseId' "phaseId"
    from assignments where org_id = ${orgId} and program_id = ${programId} and athlete_id = any (${sql.param([...athleteIds])}::uuid[])
      and from_day <= ${fromDay} and (until_day is null or until_day >= ${fromDay})
    order by athlete_id, from_day desc, id desc`);
  return rows;
}

/** Copies of one program that run on `fromDay` end the day before; those that would begin later are never due. */
export const replaceCopies = (
  tx: Tx,
  orgId: string,
  athleteIds: readonly string[],
  { programId, fromDay }: { programId: string; fromDay: string },
) =>
  tx
    .update(assignments)
    .set({ untilDay: sql`greatest(${fromDay}::date, ${assignments.fromDay}) - 1` })
    .where(
      and(
        eq(assignments.orgId, orgId),
        inArray(assignments.athleteId, [...athleteIds]),
        eq(assignments.programId, programId),
        sql`(${assignments.untilDay} is null or ${assignments.untilDay} >= ${fromDay})`,
      ),
    );

export const setUntilDay = (tx: Tx, orgId: string, athleteId: string, id: string, untilDay: string | null) =>
  tx
    .update(assignments)
    .set({ untilDay })
    .where(and(eq(assignments.orgId, orgId), eq(assignments.athleteId, athleteId), eq(assignments.id, id)));

export type Readiness = { athleteId: string; ready: boolean; screened: boolean | null; advised: boolean | null };

/**
 * Whether each athlete may be given a program; `screened` and `advised` are null where the person may not know.
 * Athletes whom the person may not know at all are left out.
 */
export async function readiness(tx: Tx, athleteIds: readonly string[]): Promise<Readiness[]> {
  if (athleteIds.length === 0) return [];
  const { rows } = await tx.execute<Readiness>(sql`
    select athlete_id "athleteId", ready, screened, advised
    from sec.ready_for_program(array[${sql.join(
      athleteIds.map((id) => sql`${id}`),
      sql`, `,
    )}]::uuid[])`);
  return rows;
}

export type Assignable = {
  athleteId: string;
  name: string;
  timeZone: string;
  teamIds: string[];
  running: { programId: string | null; title: string; fromDay: string; untilDay: string | null }[];
  /** The copy of `programId` they have today, in whatever version. */
  copy: ProgramSnapshot | null;
};

/** The athletes of the teams whose staff this transaction's person is, with what they have from `today` on, by name. */
export async function assignableAthletes(
  tx: Tx,
  orgId: string,
  { today, programId }: { today: string; programId: string },
): Promise<Assignable[]> {
  const { rows } = await tx.execute<Assignable>(sql`
    select m.person_id "athleteId", p.name, p.time_zone "timeZone", array_agg(m.team_id::text) "teamIds",
      (select coalesce(json_agg(json_build_object('programId', a.program_id, 'title', a.snapshot ->> 'title', 'fromDay', a.from_day,
          'untilDay', a.until_day) order by a.from_day), '[]')
        from assignments a where a.org_id = ${orgId} and a.athlete_id = m.person_id
          and (a.until_day is null or (a.until_day >= ${today} and a.until_day >= a.from_day))) running,
      (select a.snapshot from assignments a where a.org_id = ${orgId} and a.athlete_id = m.person_id and a.program_id = ${programId}
        and a.from_day <= ${today} and (a.until_day is null or a.until_day >= ${today}) order by a.from_day desc, a.id desc limit 1) copy
    from team_members m join people p on p.id = m.person_id
    where m.org_id = ${orgId} and not m.as_staff and m.person_id = any ((select sec.athletes('{physio,coach}'))::uuid[])
      and m.team_id = any ((select sec.staff_teams('{physio,coach}'))::uuid[])
    group by m.person_id, p.name, p.time_zone
    order by lower(p.name), m.person_id`);
  return rows;
}

/** The teams whose staff this transaction's person is. */
export async function ownTeams(tx: Tx, orgId: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await tx.execute<{ id: string; name: string }>(sql`
    select id, name from teams where org_id = ${orgId} and id = any ((select sec.staff_teams('{physio,coach}'))::uuid[])
    order by lower(name), id`);
  return rows;
}

/** When the athlete confirmed the advice to ask a doctor first; true only for the first time. */
export async function confirmAdvice(tx: Tx, orgId: string, athleteId: string, at: string): Promise<boolean> {
  const done = await tx
    .update(athletes)
    .set({ doctorAdviceAt: at })
    .where(and(eq(athletes.orgId, orgId), eq(athletes.id, athleteId), sql`${athletes.doctorAdviceAt} is null`))
    .returning({ id: athletes.id });
  return done.length > 0;
}
