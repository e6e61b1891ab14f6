import * as flags from "@/db/queries/flags";
import { may } from "@/lib/access/may";
import type { Ctx } from "@/lib/ctx.server";
import { changeRecord, refuseNotFound } from "@/lib/logs/change-record.server";
import type { Outcome } from "./outcome";

/**
 * A person settles a flag, with what they did about it and why. It comes back only on new evidence.
 * A coach settles what a coach may see, and never an emergency or urgent flag.
 * Shape  (ctx, athlete, flag, outcome, reason, key) -> changed, or "not-found" for a flag that is settled already, foreign
 *        or not theirs to settle.
 */
export function settleFlag(
  ctx: Ctx,
  input: { athleteId: string; flagId: string; outcome: Outcome; reason: string; key: string },
) {
  const { athleteId, flagId, outcome, reason, key } = input;
  const change = { athleteId, key, body: [flagId, outcome, reason], did: "flag.settle" };
  return changeRecord(ctx, { ...change, verbs: ["flag.settle-team", "flag.settle-clinical"] }, async (tx) => {
    const flag = await flags.openFlag(tx, athleteId, flagId);
    if (!flag) return refuseNotFound();
    const forTeam = flag.privacy === "team" && (flag.tier === "watch" || flag.tier === "routine");
    if (!may(ctx.actor, forTeam ? "flag.settle-team" : "flag.settle-clinical", "team")) return refuseNotFound();
    const by = ctx.actor.personId;
    if (!(await flags.settleOpenFlag(tx, athleteId, flagId, { outcome, reason, by }))) return refuseNotFound();
    return { flagId, ruleId: flag.ruleId };
  });
}
