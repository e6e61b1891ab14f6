import type { SessionItem } from "./session-item";
import type { Step } from "./steps";

const WORDS = {
  ready: "Get ready",
  rest: "Rest",
  ease: "Ease off",
  sides: "Switch sides",
  hold: "Hold",
  stretch: "Stretch",
  time: "Go",
  reps: "Repetitions",
  pyramid: "Hold",
  nothingNext: "Then you are done",
} as const;
const SIDES = { left: "left side", right: "right side" } as const;

/** What to do now, in a word or two: "Hold", "Rest", "Switch sides". */
export const stepWord = (step: Step, items: readonly SessionItem[]): string =>
  step.kind === "work" ? WORDS[items[step.item]?.dose.kind ?? "hold"] : WORDS[step.kind];

/** Where in an exercise a step is: "Set 2 of 3 · left side · hold 4 of 6". */
export function placeWords({ set, sets, side, hold }: Step): string {
  const words = [`Set ${set} of ${sets}`, side && SIDES[side], hold && `hold ${hold.at} of ${hold.of}`];
  return words.filter(Boolean).join(" · ");
}

/** How long or how often: "30 seconds", "12 times"; in figures when `short`. */
export function amountWords({ seconds, reps }: Step, short = false): string {
  if (reps !== undefined) return short ? `${reps} ×` : `${reps} times`;
  return short ? `${seconds} s` : `${seconds} seconds`;
}

/** What is said aloud when a step begins: "Front plank. Hold, 30 seconds. Set 2 of 3, left side." */
export function spokenStep(step: Step, items: readonly SessionItem[]): string {
  const name = items[step.item]?.name ?? "";
  const doing = `${stepWord(step, items)}, ${amountWords(step)}.`;
  const place = `${placeWords(step).replaceAll(" · ", ", ")}.`;
  if (step.kind === "ready") return `${stepWord(step, items)}: ${name}. ${place}`;
  return step.kind === "ease" ? stepWord(step, items) : `${name}. ${doing} ${place}`;
}

/** What comes after a step: "Next: Rest, 20 s", or the next exercise by name. */
export function nextWords(steps: readonly Step[], at: number, items: readonly SessionItem[]): string {
  const next = steps[at + 1];
  if (!next) return WORDS.nothingNext;
  if (next.kind === "ready") return `Next: ${items[next.item]?.name}`;
  return `Next: ${stepWord(next, items)}, ${amountWords(next, true)}`;
}
