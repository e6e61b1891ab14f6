import { randomUUID } from "node:crypto";
import type { Tx } from "@/db/client";
import { newId } from "@/db/ids";
import { holdAthlete, lockAthlete } from "@/db/queries/athlete-state";
import * as audit from "@/db/queries/audit";
import { standingLimits } from "@/db/queries/limits";
import { addAnswer, pausesWithin, readAllProgress, readByRule } from "@/db/queries/progression";
import { lookAgainTomorrow } from "@/db/queries/step-looks";
import { addDays, dayIn } from "@/lib/days";
import { judge } from "@/lib/flags/judge.server";
import { breachesWithin } from "@/lib/programs/limits";
import { fromStored } from "@/lib/programs/stored-limit";
import type { Tier } from "@/lib/triage/timeline";
import { whyNotByRule } from "./by-rule";
import { giveSteps } from "./give-steps.server";
import { type NextStep, nextStepsOf, SESSION_DAYS } from "./next-steps";
import { progressionReceiptFor } from "./receipt-for";
import { changesOf, type StepGiven, stepGiven } from "./step-given";

/**
 * Takes the steps up that an athlete's programs let the rules take, in a transaction of the engine, and looks again tomorrow.
 * It leaves what a person's answer leaves: a copy from tomorrow on, an answer with its receipts, a line of the audit and a new
 * verdict. Safe to run twice and beside anything: the athlete's lock decides the order, and a step once taken is on its way.
 * Shape  -> how many steps were taken.
 */
export async function takeStepsByRule(tx: Tx, who: { orgId: string; athleteId: string }, now: Date): Promise<number> {
  const { orgId, athleteId } = who;
  await holdAthlete(tx, orgId, athleteId);
  const about = await readByRule(tx, orgId, athleteId);
  if (!about) return 0;
  const today = dayIn(now, about.timeZone);
  const tomorrow = addDays(today, 1);
  const rows = await readAllProgress(tx, orgId, athleteId, addDays(today, -SESSION_DAYS));
  const paused = await pausesWithin(tx, orgId, athleteId, today, tomorrow);
  const limits = (await standingLimits(tx, orgId, [athleteId], today)).map(fromStored);
  const steps = nextStepsOf(rows, today, "physio");
  const review = steps.some(({ proposal }) => proposal.decision === "review");
  const taken = steps.flatMap((next) => {
    const given = stepGiven(next, next.proposal.to, rows, today);
    if (!given) return [];
    const met = breachesWithin(limits, { items: [given.changed], run: null }, { fromDay: today, untilDay: null });
    const { present, ready } = about;
    const at = { today, present, ready, flags: about.flags as Tier[], review, paused, met };
    return whyNotByRule(next, rows, at) === null ? [{ next, to: given.to, given }] : [];
  });
  if (taken.length > 0) {
    await lockAthlete(tx, orgId, athleteId);
    await giveSteps(tx, { ...who, by: null }, tomorrow, changesOf(taken));
    for (const step of taken) await keep(tx, who, step);
    await judge(tx, who, today, now);
  }
  await lookAgainTomorrow(tx, orgId, athleteId, { today, timeZone: about.timeZone });
  return taken.length;
}

async function keep(
  tx: Tx,
  { orgId, athleteId }: { orgId: string; athleteId: string },
  { next, given }: { next: NextStep; given: StepGiven },
) {
  const id = newId();
  await addAnswer(tx, {
    ...{
      orgId,
      athleteId,
      id,
      itemId: given.itemId,
      decision: "up",
      answer: "accepted",
      answeredBy: null,
      reason: null,
    },
    fromStep: next.steps[next.at] ?? "",
    toStep: next.steps[given.to] ?? "",
    receipts: next.receipts.flatMap((receipt) => progressionReceiptFor("coach", receipt) ?? []),
    reviewedThrough: next.seenThrough,
  });
  await audit.record(tx, {
    ...{ orgId, actorId: null, subjectId: athleteId, verb: "progression.by-rule", entityId: id },
    requestId: randomUUID(),
  });
}
