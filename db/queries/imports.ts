import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

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
