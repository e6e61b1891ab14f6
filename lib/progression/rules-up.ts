import { entriesFor, entriesOf, type SessionDay, type View } from "./view";
import type { Match, ProgressionRule } from "./rule";
import { said, type SaidSentence, type Value } from "@/lib/said";
import { isRung, ladderDaysApart, nextStep, presentStep, readyDays, repsOverTarget, sessionsInARow } from "./ready";
import { sources } from "./sources";
import { stepSaid } from "./step";

const on = (days: readonly SessionDay[]) => ({ all: days.map(({ day }) => ({ day })) });
const shared = { version: 1, decision: "up", evidenceMark: "team choice" } as const;

/** A match of the last two days when the next step is of the kind the rule is for. */
function upWhen(
  view: View,
  applies: boolean,
  why: (numbers: { days: Value; calm: Value }) => SaidSentence,
  extra: "repsOver"[] = [],
): Match | null {
  const days = readyDays(view);
  const next = nextStep(view);
  if (!days || !next || !applies) return null;
  return {
    sentence: said("{why} The next step is {step}.", {
      why: why({ days: on(days), calm: calm(days) }),
      step: stepSaid(next),
    }),
    entries: days.flatMap((day) => [...entriesOf(day), ...extra.flatMap((field) => entriesFor(day, field))]),
    missing: [],
  };
}

/** What makes a session a good one; a coach reads it without the legs. */
export const CALM = "effort at most {effort}, pain at most {pain}, form held, no leg symptom and baseline next morning";
export const CALM_FOR_COACH = "effort at most {effort}, pain at most {pain}, form held and baseline next morning";

/** The athlete's own highest numbers of the two days. */
function calm(days: readonly SessionDay[]): SaidSentence {
  const highest = (field: "effort" | "pain") =>
    Math.max(...days.flatMap((day) => entriesFor(day, field)).map(({ value }) => Number(value)));
  return said(CALM, { effort: highest("effort"), pain: highest("pain") });
}

export const UP_RULES: readonly ProgressionRule[] = [
  {
    ...shared,
    id: "P1",
    title: "Two good sessions in a row",
    threshold: ({ effortLimit, painLimit }) => ({
      text: said(
        "All sets at effort {effort} or less, pain {pain} or less, baseline next morning, {n} sessions in a row",
        { effort: effortLimit, pain: painLimit, n: sessionsInARow },
      ),
      value: sessionsInARow,
      unit: "sessions",
      basis: "team choice",
    }),
    source: sources.painModel,
    changesWhen: "A session with pain above the limit, not back at baseline next morning, or not done in full.",
    judge: (view) =>
      upWhen(view, !isRung(presentStep(view)) && nextStep(view)?.kind !== "load", (numbers) =>
        said("All sets were done on {days}, with {calm}.", numbers),
      ),
  },
  {
    ...shared,
    id: "P2",
    title: "The same rung twice",
    threshold: ({ effortLimit, painLimit }) => ({
      text: said(
        "The same rung twice with a day between, effort {effort} or less, pain {pain} or less and not rising in the run, baseline next morning",
        { effort: effortLimit, pain: painLimit },
      ),
      value: ladderDaysApart,
      unit: "days apart",
      basis: "team choice",
    }),
    source: sources.walkRun,
    changesWhen:
      "A session with pain above the limit, not back at baseline next morning, or not done in full. Or two sessions without a day between.",
    judge: (view) =>
      upWhen(view, isRung(presentStep(view)), (numbers) =>
        said("The whole rung was done on {days}, with {calm}, and pain did not rise in the run.", numbers),
      ),
  },
  {
    ...shared,
    id: "P3",
    title: "Repetitions over the target twice",
    threshold: () => ({
      text: said("{reps} or more repetitions over the target in every set, {n} sessions in a row", {
        reps: repsOverTarget,
        n: sessionsInARow,
      }),
      value: repsOverTarget,
      unit: "repetitions over the target",
      basis: "source",
    }),
    source: sources.load,
    evidenceMark: "moderate",
    changesWhen:
      "A session with pain above the limit, not back at baseline next morning, or not done in full. Or a session without a repetition to spare.",
    judge: (view) =>
      upWhen(
        view,
        !isRung(presentStep(view)) && nextStep(view)?.kind === "load",
        (numbers) => said("All sets were done on {days} with repetitions to spare, {calm}.", numbers),
        ["repsOver"],
      ),
  },
];
