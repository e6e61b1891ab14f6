import { becomeEngine } from "@/db/client";
import { newId } from "@/db/ids";
import { lockAthlete } from "@/db/queries/athlete-state";
import * as audit from "@/db/queries/audit";
import { addAnswer, readProgress } from "@/db/queries/progression";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { addDays } from "@/lib/days";
import { judge } from "@/lib/flags/judge.server";
import { once } from "@/lib/programs/once.server";
import { TAKEN_BACK } from "./answer";
import type { Answered } from "./answer-step.server";
import { giveSteps } from "./give-steps.server";
import { nextStepsOf, SESSION_DAYS } from "./next-steps";
import { changesOf, stepGiven } from "./step-given";

/**
 * Staff take back a step that was taken by rule: the athlete has the step before again, and from now on a person answers.
 * `taken` is the answer they saw. What was due before stays due; the flags are judged anew.
 * Errors not-found; moved-on, when the item is on another step by now.
 */
export function takeBackStep(ctx: Ctx, input: { athleteId: string; itemId: string; taken: string; key: string }) {
  const { athleteId, itemId, taken, key } = input;
  const body = { athleteId, itemId, taken };
  type Refused = { why: "moved-on" };
  return once<Answered, Refused>(ctx, { key, did: "progression.take-back", body }, async (tx, refuse) => {
    const { orgId, personId } = ctx.actor;
    const athlete = await reach(ctx, tx, athleteId, "progression.answer");
    if (!athlete) return refuse({ why: "not-found" });
    await lockAthlete(tx, orgId, athleteId);
    const { today } = athlete;
    const rows = await readProgress(tx, orgId, athleteId, addDays(today, -SESSION_DAYS));
    const found = rows.shared ? nextStepsOf(rows, today, "physio") : [];
    const next = found.find(({ standing }) => standing.item.itemId === itemId);
    if (!next) return refuse({ why: "not-found" });
    const step = next.taken;
    if (!step || step.id !== taken) return refuse({ why: "moved-on" });
    const to = next.steps.indexOf(step.fromStep);
    const given = stepGiven(next, to, rows, today);
    if (!given) return refuse({ why: "moved-on" });
    await giveSteps(tx, { orgId, athleteId, by: personId }, given.begins, changesOf([{ next, to }]));
    const id = newId();
    await addAnswer(tx, {
      ...{ orgId, athleteId, id, itemId, decision: "up", answer: "refused", answeredBy: personId, receipts: [] },
      ...{ fromStep: step.fromStep, toStep: step.toStep, reason: TAKEN_BACK },
      reviewedThrough: next.seenThrough ?? today,
    });
    await audit.record(tx, {
      ...{ orgId, actorId: personId, subjectId: athleteId, verb: "progression.take-back", entityId: id },
      requestId: ctx.requestId,
    });
    await becomeEngine(tx);
    await judge(tx, { orgId, athleteId }, today, ctx.now);
    return { name: given.changed.name, step: step.fromStep, said: step.from, fromDay: given.begins };
  });
}
