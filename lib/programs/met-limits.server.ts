import type { Tx } from "@/db/client";
import { namesOf } from "@/db/queries/days";
import { standingLimits } from "@/db/queries/limits";
import type { Ctx } from "@/lib/ctx.server";
import type { Day } from "@/lib/days";
import { said, type Sayable, type SaidSentence } from "@/lib/said";
import { breachesWithin, breachText, type Days } from "./limits";
import { joined } from "./joined";
import { itemsIn } from "./phases";
import type { ProgramSnapshot } from "./snapshot";
import { fromStored } from "./stored-limit";

/** One athlete for whom a program breaks a limit, in sentences that name the exercise and the limit, and no reason. */
export type BrokenLimit = { name: string; sentences: SaidSentence[] };

type Given = { athleteId: string; today: Day; snapshot: Pick<ProgramSnapshot, "items" | "phaseId"> };

/**
 * Whom a program may not be given within its days, by name. What only a person can tell is no reason to refuse.
 * The athletes' locks are the caller's to hold, so that no limit comes in between.
 */
export async function brokenLimits(ctx: Ctx, tx: Tx, given: readonly Given[], days: Days): Promise<BrokenLimit[]> {
  const limits = await standingLimits(
    ...([tx, ctx.actor.orgId] as const),
    given.map((each) => each.athleteId),
    days.fromDay,
  );
  if (limits.length === 0) return [];
  const broken = given.flatMap(({ athleteId, today, snapshot }) => {
    const theirs = limits.filter((limit) => limit.athleteId === athleteId).map(fromStored);
    const plan = { items: itemsIn(snapshot.items, snapshot.phaseId), run: null };
    const met = breachesWithin(theirs, plan, days).filter((each) => each.verdict === "breaks");
    const sentences = met.map((each) => breachText(each, ctx.visitor.unit, today));
    return sentences.length > 0 ? [{ athleteId, sentences }] : [];
  });
  const names = await namesOf(
    tx,
    broken.map((each) => each.athleteId),
  );
  return broken.map(({ athleteId, sentences }) => ({ name: names.get(athleteId) ?? "", sentences }));
}

/** "Petra Novak: Cat-cow includes bending. No bending until 29 Nov 2026." */
export const brokenWords = (broken: readonly BrokenLimit[]): Sayable =>
  joined(
    broken.map(({ name, sentences }) => said("{name}: {sentence}", { name, sentence: joined(sentences, " ") })),
    " ",
  );
