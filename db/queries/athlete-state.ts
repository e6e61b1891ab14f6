import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { athleteStates } from "@/db/schema";

/**
 * Takes the athlete's lock and counts one more change of what the rules see. First in every transaction that logs,
 * assigns, settles or judges; later ones wait here.
 * Shape  -> the new sequence number; null when there is no such athlete for this transaction.
 */
export async function lockAthlete(tx: Tx, orgId: string, athleteId: string): Promise<number | null> {
  const [row] = await tx
    .update(athleteStates)
    .set({ seq: sql`${athleteStates.seq} + 1` })
    .where(and(eq(athleteStates.orgId, orgId), eq(athleteStates.athleteId, athleteId)))
    .returning({ seq: athleteStates.seq });
  return row?.seq ?? null;
}

/** The same lock for what the rules do not see: nothing is counted, and nobody has to be judged. */
export async function holdAthlete(tx: Tx, orgId: string, athleteId: string): Promise<void> {
  await tx
    .select({ seq: athleteStates.seq })
    .from(athleteStates)
    .where(and(eq(athleteStates.orgId, orgId), eq(athleteStates.athleteId, athleteId)))
    .for("update");
}
