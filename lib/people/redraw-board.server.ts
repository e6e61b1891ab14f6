import { becomeEngine, type Tx } from "@/db/client";
import { lockAthlete } from "@/db/queries/athlete-state";
import type { Day } from "@/lib/days";
import { judge } from "@/lib/flags/judge.server";

/**
 * Draws the board lines of a person anew after their teams have changed, if they have an athlete's record.
 * Last in a transaction: from here on it is the engine's.
 */
export async function redrawBoard(tx: Tx, orgId: string, personId: string, today: Day, now: Date): Promise<void> {
  await becomeEngine(tx);
  if ((await lockAthlete(tx, orgId, personId)) === null) return;
  await judge(tx, { orgId, athleteId: personId }, today, now);
}
