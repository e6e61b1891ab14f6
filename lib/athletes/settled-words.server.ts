import { flagById } from "@/db/queries/athlete-page";
import { isUuid, reachAlone } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { OUTCOME_WORDS, type Outcome } from "@/lib/flags/outcome";
import { instantWords } from "./instant-words";

/**
 * Who settled this flag, when and how, for a person who came too late or wants to know that it is done.
 * Shape  -> a sentence, or null for a flag that is open, missing, or not theirs to see.
 */
export async function settledWords(ctx: Ctx, athleteId: string, flagId: string): Promise<string | null> {
  if (!isUuid(flagId)) return null;
  const flag = await ctx.read(async (tx) =>
    (await reachAlone(ctx, tx, athleteId, "flag.read-team")) ? flagById(tx, ctx.actor.orgId, athleteId, flagId) : null,
  );
  if (flag?.status !== "settled" || !flag.settledAt) return null;
  const who = flag.settledByName ?? "Somebody";
  const outcome = OUTCOME_WORDS[flag.outcome as Outcome];
  return `${who} settled ${flag.ruleId} on ${instantWords(flag.settledAt, ctx.visitor.timeZone)} as “${outcome}”: ${sentence(flag.reason ?? "")}`;
}

const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
