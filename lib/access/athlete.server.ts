import type { Tx } from "@/db/client";
import { knownAthlete, narrowTo } from "@/db/queries/relations";
import type { Ctx } from "@/lib/ctx.server";
import { dayIn, type Day } from "@/lib/days";
import { may, type Verb } from "./may";

/** An athlete the actor may do something to, and the athlete's own local day. */
export type Reached = { athleteId: string; today: Day };

/**
 * The athlete, if the actor may do one of `verbs` to them; else null, for missing and foreign ids alike.
 * The first step of every use case about an athlete.
 */
export async function reach(ctx: Ctx, tx: Tx, athleteId: string, ...verbs: Verb[]): Promise<Reached | null> {
  if (!isUuid(athleteId)) return null;
  const { actor } = ctx;
  const known = await knownAthlete(tx, actor.orgId, athleteId);
  if (!known) return null;
  const relations = [athleteId === actor.personId ? ("self" as const) : null, known.team ? ("team" as const) : null];
  const allowed = relations.some((relation) => relation && verbs.some((verb) => may(actor, verb, relation)));
  return allowed ? { athleteId, today: dayIn(ctx.now, known.timeZone) } : null;
}

/** The same for a use case that reads of this one athlete alone: much quicker in a large club, and blind to the others. */
export async function reachAlone(ctx: Ctx, tx: Tx, athleteId: string, ...verbs: Verb[]): Promise<Reached | null> {
  if (!isUuid(athleteId)) return null;
  // Issued in this order, they travel together.
  const [, athlete] = await Promise.all([narrowTo(tx, athleteId), reach(ctx, tx, athleteId, ...verbs)]);
  return athlete;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const isUuid = (text: string): boolean => UUID.test(text);
