import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/**
 * The zone of an athlete whom this transaction's person may know, as themself or as staff of one of their teams.
 * Shape  -> null for anybody else, missing or foreign alike.
 */
export async function knownAthlete(
  tx: Tx,
  orgId: string,
  athleteId: string,
): Promise<{ timeZone: string; team: boolean } | null> {
  const { rows } = await tx.execute<{ timeZone: string; team: boolean }>(sql`
    select p.time_zone "timeZone", s.athlete_id = any (sec.athletes('{physio,coach}')) as team
    from athlete_states s join people p on p.id = s.athlete_id
    where s.org_id = ${orgId} and s.athlete_id = ${athleteId}`);
  return rows[0] ?? null;
}

/** From here on the transaction reads of this one athlete alone: row-level security then looks up one and not the club. */
export async function narrowTo(tx: Tx, athleteId: string): Promise<void> {
  // Not by SET: it only narrows, and where it does not reach, the answer is the same.
  await tx.execute(sql`select set_config('app.only_athlete', ${athleteId}, true)`);
}
