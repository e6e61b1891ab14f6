import { entriesFor, entriesOf, type SessionDay, type View } from "./view";
import type { Match, ProgressionRule } from "./rule";
import { dayInWords } from "@/lib/days";
import { isRung, ladderDaysApart, nextStep, presentStep, readyDays, repsOverTarget, sessionsInARow } from "./ready";
import { sources } from "./sources";
import { stepText } from "./step";

const on = ([a, b]: readonly { day: string }[]) => `${dayInWords(a?.day ?? "")} and ${dayInWords(b?.day ?? "")}`;
const shared = { version: 1, decision: "up", evidenceMark: "team choice" } as const;
const CHANGES = "A session with pain above the limit, not back at baseline next morning, or not done in full.";

/** A match of the last two days when the next step is of the kind the rule is for. */
function upWhen(
  view: View,
  applies: boolean,
  why: (days: string, calm: string) => string,
  extra: "repsOver"[] = [],
): Match | null {
  const days = readyDays(view);
  const next = nextStep(view);
  if (!days || !next || !applies) return null;
  return {
    sentence: `${why(on(days), calm(days))} The next step is ${stepText(next)}.`,
    entries: days.flatMap((day) => [...entriesOf(day), ...extra.flatMap((field) => entriesFor(day, field))]),
    missing: [],
  };
}

/** The athlete's own highest numbers of the two days. */
function calm(days: readonly SessionDay[]): string {
  const highest = (field: "effort" | "pain") =>
    Math.max(...days.flatMap((day) => entriesFor(day, field)).map(({ value }) => Number(value)));
  return `effort at most ${highest("effort")}, pain at most ${highest("pain")}, form held, no leg symptom and baseline next morning`;
}

export const UP_RULES: readonly ProgressionRule[] = [
  {
    ...shared,
    id: "P1",
    title: "Two good sessions in a row",
    threshold: ({ effortLimit, painLimit }) => ({
      text: `All sets at effort ${effortLimit} or less, pain ${painLimit} or less, baseline next morning, ${sessionsInARow} sessions in a row`,
      value: sessionsInARow,
      unit: "sessions",
      basis: "team choice",
    }),
    source: sources.painModel,
    changesWhen: CHANGES,
    judge: (view) =>
      upWhen(
        view,
        !isRung(presentStep(view)) && nextStep(view)?.kind !== "load",
        (days, calm) => `All sets were done on ${days}, with ${calm}.`,
      ),
  },
  {
    ...shared,
    id: "P2",
    title: "The same rung twice",
    threshold: ({ effortLimit, painLimit }) => ({
      text: `The same rung twice with a day between, effort ${effortLimit} or less, pain ${painLimit} or less and not rising in the run, baseline next morning`,
      value: ladderDaysApart,
      unit: "days apart",
      basis: "team choice",
    }),
    source: sources.walkRun,
    changesWhen: `${CHANGES} Or two sessions without a day between.`,
    judge: (view) =>
      upWhen(
        view,
        isRung(presentStep(view)),
        (days, calm) => `The whole rung was done on ${days}, with ${calm}, and pain did not rise in the run.`,
      ),
  },
  {
    ...shared,
    id: "P3",
    title: "Repetitions over the target twice",
    threshold: () => ({
      text: `${repsOverTarget} or more repetitions over the target in every set, ${sessionsInARow} sessions in a row`,
      value: repsOverTarget,
      unit: "repetitions over the target",
      basis: "source",
    }),
    source: sources.load,
    evidenceMark: "moderate",
    changesWhen: `${CHANGES} Or a session without a repetition to spare.`,
    judge: (view) =>
      upWhen(
        view,
        !isRung(presentStep(view)) && nextStep(view)?.kind === "load",
        (days, calm) => `All sets were done on ${days} with repetitions to spare, ${calm}.`,
        ["repsOver"],
      ),
  },
];
