import { dayInWords } from "@/lib/days";
import { missingText } from "./session-words";
import { goodPair, nextStep, presentStep, isRung, sessionsInARow } from "./ready";
import type { ProgressionRule } from "./rule";
import { sources } from "./sources";
import { entriesOf, missingOf, type SessionDay, type View } from "./view";

/** Why a day on this step does not count towards the next, in words; empty for a good one. */
function whyNot(day: SessionDay, view: View): string {
  const on = dayInWords(day.day);
  const missing = missingOf(day, view.today);
  if (day.read.some(({ reading }) => reading.onOtherStep)) return `${on} was on another step.`;
  const said = entriesOf(day).map(({ text }) => text);
  if (said.length > 0 && day.mark !== "good") return `${on}: ${said.join(", ")}.`;
  return missing.length > 0 ? `${on} is not reported in full.` : "";
}

/** Repetitions over the target are asked for before a heavier load alone. */
const untoldReps = (day: SessionDay, view: View): string[] =>
  nextStep(view)?.kind === "load" && day.mark === "good" && day.read.some(({ session }) => session.repsOver === null)
    ? [missingText(day.day, "repsOver", view.today)]
    : [];

function sentence(view: View): string {
  const last = view.onStep.slice(-sessionsInARow);
  if (last.length === 0) return "No session on this step is on record yet.";
  const pair = goodPair(view);
  if (pair) return ["The last two sessions were good.", ...pair.against].join(" ");
  const good = last.at(-1)?.mark === "good";
  const start = good
    ? "One good session in a row so far; it takes two."
    : "The last session does not count towards the next step.";
  return [start, ...last.map((day) => whyNot(day, view)).filter(Boolean)].join(" ");
}

/** Matches when no other rule does. */
export const WAIT_RULE: ProgressionRule = {
  id: "P10",
  version: 1,
  decision: "wait",
  title: "Not enough to say yet",
  threshold: ({ effortLimit, painLimit }) => ({
    text: `Fewer than ${sessionsInARow} sessions in a row, reported in full, at effort ${effortLimit} or less and pain ${painLimit} or less`,
    value: sessionsInARow,
    unit: "sessions",
    basis: "team choice",
  }),
  source: sources.ours,
  evidenceMark: "team choice",
  changesWhen: "Two good sessions in a row on this step, reported in full, each with its next morning.",
  judge: (view) => {
    const last = view.onStep.slice(-sessionsInARow);
    const missing = last.flatMap((day) => [...missingOf(day, view.today), ...untoldReps(day, view)]);
    const what = isRung(presentStep(view)) ? "rung" : "step";
    const absent = sessionsInARow - last.length;
    return {
      sentence: sentence(view),
      entries: last.flatMap(entriesOf),
      missing:
        absent > 0 ? [...missing, `${absent} more ${absent === 1 ? "session" : "sessions"} on this ${what}`] : missing,
    };
  },
};
