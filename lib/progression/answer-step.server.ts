import { becomeEngine } from "@/db/client";
import { newId } from "@/db/ids";
import { lockAthlete } from "@/db/queries/athlete-state";
import * as audit from "@/db/queries/audit";
import { addAnswer, readProgress } from "@/db/queries/progression";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { addDays, type Day } from "@/lib/days";
import { judge } from "@/lib/flags/judge.server";
import { notTheirsToPrescribe } from "@/lib/programs/may-prescribe";
import { type BrokenLimit, brokenLimits } from "@/lib/programs/met-limits.server";
import { once } from "@/lib/programs/once.server";
import type { Sayable } from "@/lib/said";
import type { Answer } from "./answer";
import { giveSteps } from "./give-steps.server";
import { asksForAnswer, nextStepsOf, proposalKey, SESSION_DAYS } from "./next-steps";
import { progressionReceiptFor } from "./receipt-for";
import { stepSaid } from "./step";
import { changesOf, stepGiven } from "./step-given";

/** `step` in English, `said` for any reader; `fromDay`: since when it is asked of the athlete; null when nothing changes. */
export type Answered = { name: string; step: string; said?: Sayable; fromDay: Day | null };
type Refused =
  { why: "moved-on" | "step" } | { why: "physio-only"; names: string[] } | { why: "limits"; broken: BrokenLimit[] };

/**
 * Staff's answer to what was proposed for one exercise. A step that is taken is a new copy of the program from today or tomorrow
 * on: what was due before stays due, and the flags are judged anew. `proposed` is what they saw, so that nobody accepts
 * what they did not read.
 * Errors not-found; moved-on, when something else is proposed by now; step, when there is none like it or it is the present one;
 *        physio-only, with the names a coach may not prescribe; limits, with what a further step or another exercise breaks.
 */
export function answerStep(
  ctx: Ctx,
  input: { athleteId: string; itemId: string; key: string; proposed: string; said: Answer },
) {
  const { athleteId, itemId, key, proposed, said } = input;
  const body = { athleteId, itemId, proposed, said };
  return once<Answered, Refused>(ctx, { key, did: "progression.answer", body }, async (tx, refuse) => {
    const { orgId, personId } = ctx.actor;
    const athlete = await reach(ctx, tx, athleteId, "progression.answer");
    if (!athlete) return refuse({ why: "not-found" });
    await lockAthlete(tx, orgId, athleteId);
    const { today } = athlete;
    const rows = await readProgress(tx, orgId, athleteId, addDays(today, -SESSION_DAYS));
    // Judged on all of it: what this reader may not see of a receipt is no part of what is proposed.
    const found = rows.shared ? nextStepsOf(rows, today, "physio") : [];
    const next = found.find(({ standing }) => standing.item.itemId === itemId);
    if (!next) return refuse({ why: "not-found" });
    const isReview = next.proposal.decision === "review";
    if (isReview && !(await reach(ctx, tx, athleteId, "progression.review"))) return refuse({ why: "not-found" });
    if (!asksForAnswer(next) || proposalKey(next) !== proposed) return refuse({ why: "moved-on" });
    if (isReview && said.answer === "refused") return refuse({ why: "step" });
    const to = said.answer === "changed" ? said.step : said.answer === "accepted" ? next.proposal.to : next.at;
    if (said.answer === "changed" && to === next.at) return refuse({ why: "step" });
    const given = stepGiven(next, to, rows, today);
    if (!given) return refuse({ why: "step" });
    const { changed, begins } = given;
    const names = to === next.at ? [] : notTheirsToPrescribe(ctx.actor, { items: [changed] });
    if (names.length > 0) return refuse({ why: "physio-only", names });

    if (given.further) {
      const snapshot = { items: [changed], phaseId: null };
      const broken = await brokenLimits(ctx, tx, [{ ...athlete, snapshot }], { fromDay: begins, untilDay: null });
      if (broken.length > 0) return refuse({ why: "limits", broken });
    }
    if (to !== next.at) await giveSteps(tx, { orgId, athleteId, by: personId }, begins, changesOf([{ next, to }]));
    const id = newId();
    await addAnswer(tx, {
      ...{ orgId, athleteId, id, itemId, answer: said.answer, answeredBy: personId },
      ...{ decision: next.proposal.decision, fromStep: next.steps[next.proposal.from] ?? "" },
      toStep: next.steps[said.answer === "refused" ? next.proposal.to : to] ?? "",
      reason: "reason" in said ? said.reason : null,
      receipts: isReview ? [] : next.receipts.flatMap((receipt) => progressionReceiptFor("coach", receipt) ?? []),
      reviewedThrough: next.seenThrough ?? today,
    });
    await audit.record(tx, {
      ...{ orgId, actorId: personId, subjectId: athleteId, verb: "progression.answer", entityId: id },
      requestId: ctx.requestId,
    });
    if (to !== next.at) {
      await becomeEngine(tx);
      await judge(tx, { orgId, athleteId }, today, ctx.now);
    }
    const step = next.standing.ladder.steps[to];
    const told = step ? { said: stepSaid(step) } : {};
    return { name: changed.name, step: next.steps[to] ?? "", ...told, fromDay: to === next.at ? null : begins };
  });
}
