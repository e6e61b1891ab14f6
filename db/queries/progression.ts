import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { progressionAnswers } from "@/db/schema/progression";
import type { ProgressRows } from "@/lib/progression/next-steps";

/** Whether this transaction's person may read all that a step rests on, and the rows themselves as far as they may. */
export type ProgressRead = ProgressRows & { shared: boolean };

/**
 * All that proposals for an athlete rest on since `from`, in one statement, as far as this transaction's person may read it.
 * Every copy of every program is in it: a ladder counts from the first.
 */
export async function readProgress(tx: Tx, orgId: string, athleteId: string, from: string): Promise<ProgressRead> {
  const mine = sql`org_id = ${orgId} and athlete_id = ${athleteId}`;
  const live = sql`${mine} and superseded_at is null and day >= ${from}`;
  const shared = (category: string) => sql`${athleteId}::uuid = any ((select sec.shared(${category}))::uuid[])`;
  const { rows } = await tx.execute<{ record: ProgressRead }>(sql`
    select json_build_object(
      'shared', ${athleteId}::uuid = (select sec.person()) or ${athleteId}::uuid = any ((select sec.athletes('{physio}'))::uuid[])
        or (${shared("pain")} and ${shared("runs")} and ${shared("exercises")}),
      'assignments', (select coalesce(json_agg(json_build_object('id', id, 'snapshot', snapshot, 'fromDay', from_day,
        'untilDay', until_day) order by from_day desc, id), '[]') from assignments where ${mine}),
      'reports', (select coalesce(json_agg(json_build_object('day', day, 'itemId', item_id, 'status', status, 'sets', sets,
        'reps', reps, 'holdSeconds', hold_seconds, 'effort', effort, 'pain', pain, 'formHeld', form_held)), '[]')
        from exercise_reports where ${live}),
      'checkIns', (select coalesce(json_agg(json_build_object('day', day, 'backPain', back_pain, 'symptoms', symptoms)), '[]')
        from check_ins where ${live}),
      'runDays', (select coalesce(json_agg(distinct day), '[]') from runs where ${live}),
      'answers', (select coalesce(json_agg(json_build_object('itemId', item_id, 'decision', decision, 'fromStep', from_step,
        'toStep', to_step, 'answer', answer, 'reason', reason, 'reviewedThrough', reviewed_through, 'answeredBy', answered_by,
        'answeredAt', answered_at) order by answered_at desc, id), '[]') from progression_answers where ${mine})
    ) as record`);
  return rows[0]!.record;
}

export const addAnswer = (tx: Tx, row: typeof progressionAnswers.$inferInsert) =>
  tx.insert(progressionAnswers).values(row);
