import { counted, said, type SaidSentence } from "@/lib/said";
import { entriesSaid, inTurn, missingSaid } from "./session-words";
import { goodPair, nextStep, presentStep, isRung, sessionsInARow } from "./ready";
import type { ProgressionRule } from "./rule";
import { sources } from "./sources";
import { entriesOf, missingOf, type SessionDay, type View } from "./view";

/** Why a day on this step does not count towards the next, as a sentence; null for a good one. */
function whyNot(day: SessionDay, view: View): SaidSentence | null {
  const on = { day: day.day };
  const missing = missingOf(day, view.today);
  if (day.read.some(({ reading }) => reading.onOtherStep)) return said("{day} was on another step.", { day: on });
  const entries = entriesOf(day);
  if (entries.length > 0 && day.mark !== "good") return said("{day}: {what}.", { day: on, what: entriesSaid(entries) });
  return missing.length > 0 ? said("{day} is not reported in full.", { day: on }) : null;
}

/** Repetitions over the target are asked for before a heavier load alone. */
const untoldReps = (day: SessionDay, view: View): SaidSentence[] =>
  nextStep(view)?.kind === "load" && day.mark === "good" && day.read.some(({ session }) => session.repsOver === null)
    ? [missingSaid(day.day, "repsOver", view.today)]
    : [];

function sentence(view: View): SaidSentence {
  const last = view.onStep.slice(-sessionsInARow);
  if (last.length === 0) return said("No session on this step is on record yet.");
  const pair = goodPair(view);
  if (pair) return inTurn(said("The last two sessions were good."), ...pair.against);
  const good = last.at(-1)?.mark === "good";
  const start = said(
    good ? "One good session in a row so far; it takes two." : "The last session does not count towards the next step.",
  );
  return inTurn(start, ...last.flatMap((day) => whyNot(day, view) ?? []));
}

/** Matches when no other rule does. */
export const WAIT_RULE: ProgressionRule = {
  id: "P10",
  version: 1,
  decision: "wait",
  title: "Not enough to say yet",
  threshold: ({ effortLimit, painLimit }) => ({
    text: said(
      "Fewer than {n} sessions in a row, reported in full, at effort {effort} or less and pain {pain} or less",
      { n: sessionsInARow, effort: effortLimit, pain: painLimit },
    ),
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
    const absent = sessionsInARow - last.length;
    const more = isRung(presentStep(view))
      ? counted(absent, "{n} more session on this rung", "{n} more sessions on this rung")
      : counted(absent, "{n} more session on this step", "{n} more sessions on this step");
    return {
      sentence: sentence(view),
      entries: last.flatMap(entriesOf),
      missing: absent > 0 ? [...missing, more] : missing,
    };
  },
};
