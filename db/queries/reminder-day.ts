import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** Whether an athlete has nothing to be reminded of on `day`: something is logged for it, or it lies in a pause. */
export async function needsNoReminder(tx: Tx, orgId: string, athleteId: string, day: string): Promise<boolean> {
  const live = sql`org_id = ${orgId} and athlete_id = ${athleteId} and superseded_at is null and day = ${day}`;
  const { rows } = await tx.execute<{ isDone: boolean }>(sql`
    select exists (select from check_ins where ${live}) or exists (select from runs where ${live})
      or exists (select from other_sports where ${live}) or exists (select from exercise_reports where ${live})
      or exists (select from pauses where org_id = ${orgId} and athlete_id = ${athleteId} and withdrawn_at is null
        and from_day <= ${day} and (until_day is null or until_day >= ${day})) "isDone"`);
  return rows[0]!.isDone;
}
