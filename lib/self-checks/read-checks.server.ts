import { readSelfChecks, type SelfCheckRecord } from "@/db/queries/self-checks";
import { reachAlone } from "@/lib/access/athlete.server";
import type { Verb } from "@/lib/access/may";
import { recordLook } from "@/lib/athletes/record-look.server";
import type { Ctx } from "@/lib/ctx.server";
import { addDays, type Day } from "@/lib/days";

/** Far enough back to draw pain beside a year of results. */
const PAIN_DAYS = 400;

/** `today` is the athlete's own local day. */
export type SelfChecks = SelfCheckRecord & { athleteId: string; today: Day };

async function read(ctx: Ctx, athleteId: string, verb: Verb): Promise<SelfChecks | null> {
  const checks = await ctx.read(async (tx) => {
    const athlete = await reachAlone(ctx, tx, athleteId, verb);
    if (!athlete) return null;
    const { today } = athlete;
    const record = await readSelfChecks(tx, ctx.actor.orgId, athleteId, addDays(today, -PAIN_DAYS));
    return record && { ...record, athleteId, today };
  });
  if (checks && athleteId !== ctx.actor.personId) await recordLook(ctx, athleteId, checks.today);
  return checks;
}

/** The actor's own self-checks; null when they are no athlete here. */
export const readOwnChecks = (ctx: Ctx) => read(ctx, ctx.actor.personId, "log.write");

/** Those of an athlete the actor may write for; null for missing and foreign ids alike. */
export const readChecksToWrite = (ctx: Ctx, athleteId: string) => read(ctx, athleteId, "log.write-on-behalf");
