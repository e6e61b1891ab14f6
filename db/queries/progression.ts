import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { progressionAnswers } from "@/db/schema/progression";
import { SCREEN_QUESTIONS } from "@/lib/logs/screen-questions";
import type { AnswerLine, ProgressRows } from "@/lib/progression/next-steps";

const answersIn = (
  mine: SQL,
) => sql`(select coalesce(json_agg(json_build_object('id', id, 'itemId', item_id, 'decision',
        decision, 'fromStep', from_step, 'toStep', to_step, 'answer', answer, 'reason', reason, 'reviewedThrough', reviewed_through,
        'answeredBy', answered_by, 'answeredAt', answered_at, 'receipts', case when answered_by is null then receipts end)
        order by answered_at desc, id), '[]') from progression_answers where ${mine})`;

/** Every answer to a step of an athlete, the latest first. */
export async function answersOf(tx: Tx, orgId: string, athleteId: string): Promise<AnswerLine[]> {
  const mine = sql`org_id = ${orgId} and athlete_id = ${athleteId}`;
  const { rows } = await tx.execute<{ answers: AnswerLine[] }>(sql`select ${answersIn(mine)} as answers`);
  return rows[0]!.answers;
}

/** Whether this transaction's person may read all that a step rests on, and the rows themselves as far as they may. */
export type ProgressRead = ProgressRows & { shared: boolean };

/**
 * All that proposals for an athlete rest on since `from`, in one statement, as far as this transaction's person may read it.
 * Every copy of every program is in it: a ladder counts from the first.
 */
export function readProgress(tx: Tx, orgId: string, athleteId: string, from: string): Promise<ProgressRead> {
  const shared = (category: string) => sql`${athleteId}::uuid = any ((select sec.shared(${category}))::uuid[])`;
  const isShared = sql`${athleteId}::uuid = (select sec.person()) or ${athleteId}::uuid = any ((select sec.athletes('{physio}'))::uuid[])
        or (${shared("pain")} and ${shared("runs")} and ${shared("exercises")})`;
  return readRows(tx, orgId, athleteId, from, isShared);
}

/** The same for the engine, which may read all of it. */
export const readAllProgress = (tx: Tx, orgId: string, athleteId: string, from: string): Promise<ProgressRead> =>
  readRows(tx, orgId, athleteId, from, sql`true`);

async function readRows(tx: Tx, orgId: string, athleteId: string, from: string, shared: SQL): Promise<ProgressRead> {
  const mine = sql`org_id = ${orgId} and athlete_id = ${athleteId}`;
  const live = sql`${mine} and superseded_at is null and day >= ${from}`;
  const { rows } = await tx.execute<{ record: ProgressRead }>(sql`
    select json_build_object(
      'shared', ${shared},
      'assignments', (select coalesce(json_agg(json_build_object('id', id, 'snapshot', snapshot, 'fromDay', from_day,
        'untilDay', until_day) order by from_day desc, id), '[]') from assignments where ${mine}),
      'reports', (select coalesce(json_agg(json_build_object('day', day, 'itemId', item_id, 'status', status, 'sets', sets,
        'reps', reps, 'holdSeconds', hold_seconds, 'effort', effort, 'pain', pain, 'formHeld', form_held)), '[]')
        from exercise_reports where ${live}),
      'checkIns', (select coalesce(json_agg(json_build_object('day', day, 'backPain', back_pain, 'symptoms', symptoms)), '[]')
        from check_ins where ${live}),
      'runDays', (select coalesce(json_agg(distinct day), '[]') from runs where ${live}),
      'answers', ${answersIn(mine)}
    ) as record`);
  return rows[0]!.record;
}

export const addAnswer = (tx: Tx, row: typeof progressionAnswers.$inferInsert) =>
  tx.insert(progressionAnswers).values(row);

const ALWAYS_ASKED = SCREEN_QUESTIONS.filter(({ asked }) => asked === "always").map(({ id }) => id);

export type ByRule = {
  timeZone: string;
  /** Is still an athlete here. */
  present: boolean;
  /** Ready for a program (rule S8), as `sec.ready_for_program` tells it to people. */
  ready: boolean;
  /** Tiers of the open flags. */
  flags: string[];
};

/** What decides for the engine whether it may take a step by rule for an athlete; null when there is none. */
export async function readByRule(tx: Tx, orgId: string, athleteId: string): Promise<ByRule | null> {
  const { rows } = await tx.execute<ByRule>(sql`
    select p.time_zone "timeZone",
      exists (select from memberships m where m.org_id = a.org_id and m.person_id = a.id and m.revoked_at is null
        and 'athlete' = any (m.roles)) present,
      a.doctor_advice_at is not null and (
        select coalesce(array_agg(distinct asked), '{}') from screens s cross join lateral jsonb_object_keys(s.answers) asked
        where s.org_id = a.org_id and s.athlete_id = a.id and s.superseded_at is null
      ) @> ${sql.param([...ALWAYS_ASKED])}::text[] ready,
      (select coalesce(array_agg(distinct f.tier), '{}') from flags f
        where f.org_id = a.org_id and f.athlete_id = a.id and f.status = 'open') flags
    from athletes a join people p on p.id = a.id where a.org_id = ${orgId} and a.id = ${athleteId}`);
  return rows[0] ?? null;
}

/** Whether the athlete has declared a pause that touches one of these days. */
export async function pausesWithin(
  tx: Tx,
  orgId: string,
  athleteId: string,
  from: string,
  to: string,
): Promise<boolean> {
  const { rows } = await tx.execute<{ paused: boolean }>(sql`
    select exists (select from pauses where org_id = ${orgId} and athlete_id = ${athleteId} and withdrawn_at is null
      and from_day <= ${to} and (until_day is null or until_day >= ${from})) paused`);
  return rows[0]?.paused ?? true;
}
