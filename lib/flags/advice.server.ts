import type { Tx } from "@/db/client";
import { adviceOf, markRead, markShown, type AdviceRow } from "@/db/queries/advice";
import * as audit from "@/db/queries/audit";
import { isUuid } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import type { Day } from "@/lib/days";
import type { Sayable } from "@/lib/said";
import { sentenceOf } from "@/lib/triage/receipt";

/**
 * What an athlete is told about a sign that needs help: the advice, why it came up, and whether they said they read it.
 * `title`, `text` and `because` are to be said in the language of whoever reads them.
 */
export type Advice = {
  flagId: string;
  tier: "emergency" | "urgent";
  title: string;
  text: string;
  because: Sayable;
  since: Day;
  readAt: string | null;
};

const whose = (ctx: Ctx) => ({ orgId: ctx.actor.orgId, athleteId: ctx.actor.personId });

/** The athlete's own unread advice, most urgent first; putting it on a screen is recorded as its delivery. */
export async function waitingAdvice(ctx: Ctx, tx: Tx): Promise<Advice[]> {
  const waiting = await unreadAdvice(ctx, tx);
  await markShown(tx, whose(ctx), flagsOf(waiting));
  return waiting;
}

/** The same for a transaction that only reads: the delivery is recorded by `deliver`, before anything is shown. */
export const unreadAdvice = async (ctx: Ctx, tx: Tx): Promise<Advice[]> =>
  (await adviceOf(tx, whose(ctx))).filter((row) => row.readAt === null).map(shown);

export async function deliver(ctx: Ctx, advice: readonly Advice[]): Promise<void> {
  if (advice.length > 0) await ctx.transaction((tx) => markShown(tx, whose(ctx), flagsOf(advice)));
}

const flagsOf = (advice: readonly Advice[]) => advice.map(({ flagId }) => flagId);

/** One piece of the athlete's own advice; null for anybody else's and for what does not exist. */
export async function readAdvice(ctx: Ctx, flagId: string): Promise<Advice | null> {
  if (!isUuid(flagId)) return null;
  return ctx.transaction(async (tx) => {
    const [row] = await adviceOf(tx, whose(ctx), flagId);
    if (!row) return null;
    await markShown(tx, whose(ctx), [flagId]);
    return shown(row);
  });
}

/** The athlete says that they have read it. The answer is what is left to read, or null when there is no such advice. */
export async function acknowledgeAdvice(ctx: Ctx, flagId: string): Promise<Advice[] | null> {
  if (!isUuid(flagId)) return null;
  return ctx.transaction(async (tx) => {
    const [row] = await adviceOf(tx, whose(ctx), flagId);
    if (!row) return null;
    await markShown(tx, whose(ctx), [flagId]);
    if (await markRead(tx, whose(ctx), flagId)) {
      const { orgId, personId } = ctx.actor;
      const line = { orgId, actorId: personId, subjectId: personId, verb: "advice.read", entityId: flagId };
      await audit.record(tx, { ...line, requestId: ctx.requestId });
    }
    return waitingAdvice(ctx, tx);
  });
}

const shown = ({ flagId, tier, openedOn, readAt, receipt }: AdviceRow): Advice => ({
  flagId,
  tier,
  title: receipt.title,
  text: receipt.athleteAdvice ?? "",
  because: sentenceOf(receipt),
  since: openedOn,
  readAt,
});
