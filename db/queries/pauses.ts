import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { pauseReasons, pauses } from "@/db/schema";
import type { PauseReason } from "@/lib/programs/pause";

/** `reason` is null for a reader who may not know it. */
export type PauseRow = { id: string; fromDay: string; untilDay: string | null; reason: PauseReason | null };

/** The pauses of an athlete that stand and touch `from` or a later day, the latest first. */
export async function standingPauses(tx: Tx, orgId: string, athleteId: string, from: string): Promise<PauseRow[]> {
  const { rows } = await tx.execute<PauseRow>(sql`
    select p.id, p.from_day "fromDay", p.until_day "untilDay", r.reason from pauses p
    left join pause_reasons r on r.org_id = p.org_id and r.athlete_id = p.athlete_id and r.pause_id = p.id
    where p.org_id = ${orgId} and p.athlete_id = ${athleteId} and p.withdrawn_at is null
      and (p.until_day is null or p.until_day >= ${from})
    order by p.from_day desc, p.id`);
  return rows;
}

export async function addPause(tx: Tx, row: typeof pauses.$inferInsert, reason: PauseReason) {
  const { orgId, athleteId, id } = row;
  await tx.insert(pauses).values(row);
  await tx.insert(pauseReasons).values({ orgId, athleteId, pauseId: id, reason });
}

/** False when it was withdrawn before, or is not this transaction's person's. */
export async function withdrawPause(
  tx: Tx,
  { orgId, athleteId, id }: { orgId: string; athleteId: string; id: string },
  at: string,
): Promise<boolean> {
  const withdrawn = await tx
    .update(pauses)
    .set({ withdrawnAt: at })
    .where(
      and(...[eq(pauses.orgId, orgId), eq(pauses.athleteId, athleteId), eq(pauses.id, id)], isNull(pauses.withdrawnAt)),
    )
    .returning({ id: pauses.id });
  return withdrawn.length > 0;
}

/** What adherence since `from` is counted from, as far as this transaction's person may read it. */
export async function readReports(tx: Tx, orgId: string, athleteId: string, from: string) {
  const live = sql`org_id = ${orgId} and athlete_id = ${athleteId} and superseded_at is null and day >= ${from}`;
  type Read = {
    reports: { day: string; itemId: string; status: "as-prescribed" | "changed" | "not-done" }[];
    runDays: string[];
    logDays: string[];
  };
  const { rows } = await tx.execute<{ record: Read }>(sql`
    select json_build_object(
      'reports', (select coalesce(json_agg(json_build_object('day', day, 'itemId', item_id, 'status', status)), '[]')
        from exercise_reports where ${live}),
      'runDays', (select coalesce(json_agg(distinct day), '[]') from runs where ${live}),
      'logDays', (select coalesce(json_agg(distinct day), '[]') from check_ins where ${live})) as record`);
  return rows[0]!.record;
}
