import { addDays, type Day, daysBetween } from "@/lib/days";
import type { Sayable } from "@/lib/said";
import type { Viewer } from "@/lib/triage/receipt";
import { painCeiling, Progression } from "./progression";
import { propose, type Proposal } from "./propose";
import type { ProgressionReceipt } from "./receipt";
import { progressionReceiptFor } from "./receipt-for";
import type { Decision } from "./rule";
import { saysNothing, type SessionRecord } from "./session";
import { loggedIn, type Logged, sessionsOf, type SessionRows } from "./sessions-of";
import { type Standing, standingsOf } from "./standing";
import { type Step, stepSaid, stepText } from "./step";

/**
 * What was answered to a proposal; steps in words. `reviewedThrough`: the last day whose sessions had been seen;
 * `answeredBy` null: taken by rule, and `receipts` say why.
 */
export type AnswerLine = {
  id: string;
  itemId: string;
  decision: Decision;
  fromStep: string;
  toStep: string;
  answer: "accepted" | "changed" | "refused";
  reason: string | null;
  reviewedThrough: Day | null;
  answeredBy: string | null;
  answeredAt: string;
  receipts: ProgressionReceipt[] | null;
};

/** Half a year: twice as long as a ladder takes, and a review older than it was seen by nobody for too long to matter here. */
export const SESSION_DAYS = 182;

export type ProgressRows = SessionRows & { answers: readonly AnswerLine[] };

/**
 * What the rules say today of one exercise an athlete has.
 * Shape  `steps` in words, easiest first; `receipts`: the deciding one first, as this viewer may read them;
 *        `refused`: the answer because of which it is not proposed again yet; `taken`: the step it is on or comes to, when
 *        that was taken by rule; `seenThrough`: the last day with a session.
 */
export type NextStep = {
  standing: Standing;
  steps: string[];
  at: number;
  proposal: Proposal;
  receipts: ProgressionReceipt[];
  refused: AnswerLine | null;
  taken: TakenStep | null;
  seenThrough: Day | null;
};

/**
 * A step up that was taken by rule in the last four weeks, `from` one `to` the other for any reader; `begins`: the first day it
 * is asked.
 */
export type TakenStep = AnswerLine & { begins: Day; from: Sayable; to: Sayable };
const TAKEN_DAYS = 28;

const FIRST: readonly Decision[] = ["review", "down", "up", "hold", "wait"];

/** Every exercise with more than one step, what asks for an answer first. Any order of rows gives the same. */
export function nextStepsOf(rows: ProgressRows, today: Day, viewer: Viewer): NextStep[] {
  const logged = loggedIn(rows, { from: addDays(today, 1 - SESSION_DAYS), to: today });
  return standingsOf(rows.assignments, today)
    .map((standing) => nextStepOf(standing, logged, rows.answers, today, viewer))
    .sort((a, b) => FIRST.indexOf(a.proposal.decision) - FIRST.indexOf(b.proposal.decision));
}

function nextStepOf(
  standing: Standing,
  logged: Logged,
  given: readonly AnswerLine[],
  today: Day,
  viewer: Viewer,
): NextStep {
  const { item, ladder } = standing;
  const { itemId } = item;
  const sessions = sessionsOf(itemId, logged, ladder.stepOn);
  const answers = given.filter((answer) => answer.itemId === itemId);
  const steps = ladder.steps.map(stepText);
  const proposed = propose(progressionOf(standing, answers), sessions, today);
  const { from, to } = proposed;
  // What a person once refused or took back waits for a person.
  const wasRefused = answers.some(
    (each) => each.answer === "refused" && each.fromStep === steps[from] && each.toStep === steps[to],
  );
  const proposal = { ...proposed, automatic: proposed.automatic && !wasRefused };
  const seenThrough = latest(sessions.filter((session) => !saysNothing(session)).map((session) => session.day));
  const receipts = proposal.receipts.flatMap((receipt) => progressionReceiptFor(viewer, receipt) ?? []);
  return {
    ...{ standing, steps, at: ladder.at, proposal, seenThrough },
    // Of a review a coach reads no receipt, so not the ones behind it either.
    receipts: viewer === "coach" && proposal.decision === "review" ? [] : receipts,
    taken: takenByRule(standing, answers, today),
    refused: answers.find((answer) => stillRefused(answer, proposal, steps, sessions)) ?? null,
  };
}

function progressionOf({ item, ladder, upward }: Standing, answers: readonly AnswerLine[]): Progression {
  const looks = answers.flatMap(({ decision, reviewedThrough }) =>
    decision === "review" ? (reviewedThrough ?? []) : [],
  );
  return Progression.parse({
    itemId: item.itemId,
    steps: ladder.steps,
    at: ladder.at,
    onStepSince: ladder.since,
    upward,
    ...(item.effortLimit === null ? {} : { effortLimit: item.effortLimit }),
    ...(item.painLimit === null ? {} : { painLimit: Math.min(item.painLimit, painCeiling) }),
    reviewedThrough: latest(looks),
  });
}

/** The last answer, when the rules gave it and the item is on its step or comes to it. */
export function takenByRule(
  { item, ladder, coming }: Standing,
  given: readonly AnswerLine[],
  today: Day,
): TakenStep | null {
  const steps = ladder.steps.map(stepText);
  const answers = given.filter(({ itemId }) => itemId === item.itemId);
  const [last] = [...answers].sort((a, b) => (a.answeredAt > b.answeredAt ? -1 : 1));
  if (!last || last.answeredBy !== null) return null;
  const here = steps[ladder.at];
  const told = { from: saidAs(last.fromStep, ladder.steps), to: saidAs(last.toStep, ladder.steps) };
  if (here === last.fromStep && coming) return { ...last, ...told, begins: coming.fromDay };
  const isOn = here === last.toStep && daysBetween(ladder.since, today) < TAKEN_DAYS;
  return isOn ? { ...last, ...told, begins: ladder.since } : null;
}

/** A step that is known by its English words, for any reader; the words themselves where no step has them any more. */
const saidAs = (text: string, steps: readonly Step[]): Sayable => {
  const step = steps.find((each) => stepText(each) === text);
  return step ? stepSaid(step) : text;
};

/** Refused, and no session has been reported of a later day than those it was refused on. */
const stillRefused = (answer: AnswerLine, proposal: Proposal, steps: string[], sessions: readonly SessionRecord[]) =>
  answer.answer === "refused" &&
  answer.decision === proposal.decision &&
  answer.fromStep === steps[proposal.from] &&
  answer.toStep === steps[proposal.to] &&
  !sessions.some((session) => !saysNothing(session) && session.day > (answer.reviewedThrough ?? ""));

/** What is proposed, so that an answer can say what it answers. */
export const proposalKey = ({ proposal, steps }: NextStep): string =>
  [proposal.decision, steps[proposal.from], steps[proposal.to]].join(" | ");

/** A step up or down, or a review, that nobody has answered yet. */
export const asksForAnswer = ({ proposal, refused, standing }: NextStep): boolean =>
  ["review", "up", "down"].includes(proposal.decision) && refused === null && standing.coming === null;

const latest = (days: readonly Day[]): Day | null => [...days].sort().at(-1) ?? null;
