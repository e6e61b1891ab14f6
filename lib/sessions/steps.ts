import { assumed } from "@/lib/programs/minutes";
import type { SessionItem } from "./session-item";

export type Side = "left" | "right";

/**
 * One step of a session.
 * Shape  `item`: place in the list of exercises. `set` counts from 1, for each side anew. `seconds` null = it takes as long as
 *        the person takes and ends with a tap. `reps`: repetitions, `tempo` their seconds down, held and up when they are
 *        paced. `hold`: which of the short holds of a pyramid's set it is.
 */
export type Step = {
  kind: "ready" | "work" | "ease" | "rest" | "sides";
  item: number;
  set: number;
  sets: number;
  side: Side | null;
  seconds: number | null;
  reps?: number;
  tempo?: readonly [down: number, held: number, up: number];
  hold?: { at: number; of: number };
};

/** Team choice: no source fixes these. Rest that no program states is `assumed.restSeconds`. */
export const READY_SECONDS = 10;
export const SIDES_SECONDS = 10;
/** Between two short holds of one set. */
export const EASE_SECONDS = 3;

type Work = Pick<Step, "seconds" | "reps" | "tempo" | "hold">;

/** "3-1-2" as three numbers; null when nothing is said or all of it is 0, which paces nothing. */
function paceOf(tempo: string | null): [number, number, number] | null {
  const [down = 0, held = 0, up = 0] = tempo?.split("-").map(Number) ?? [];
  return down + held + up > 0 ? [down, held, up] : null;
}

/** The work of each set of one side: one stretch of it, or the short holds of a pyramid. */
function setsOf({ dose, tempo }: SessionItem): Work[][] {
  const times = <T>(count: number, work: T) => Array.from({ length: count }, () => [work]);
  switch (dose.kind) {
    case "hold":
    case "stretch":
      return times(dose.sets, { seconds: dose.holdSeconds });
    case "time":
      return times(dose.sets, { seconds: dose.durationSeconds });
    case "pyramid":
      return dose.pyramid.map((holds) =>
        Array.from({ length: holds }, (_, at) => ({ seconds: dose.holdSeconds, hold: { at: at + 1, of: holds } })),
      );
    case "reps": {
      const pace = paceOf(tempo);
      const { reps } = dose;
      if (!pace) return times(dose.sets, { seconds: null, reps });
      return times(dose.sets, { seconds: reps * (pace[0] + pace[1] + pace[2]), reps, tempo: pace });
    }
  }
}

function stepsOfItem(item: SessionItem, at: number): Step[] {
  const sets = setsOf(item);
  const restSeconds = item.dose.restSeconds ?? assumed.restSeconds;
  const steps: Step[] = [];
  for (const side of item.dose.perSide ? (["left", "right"] as const) : [null])
    sets.forEach((works, index) => {
      const place = { item: at, set: index + 1, sets: sets.length, side };
      if (index > 0) steps.push({ kind: "rest", ...place, seconds: restSeconds });
      else if (side === "right") steps.push({ kind: "sides", ...place, seconds: SIDES_SECONDS });
      else steps.push({ kind: "ready", ...place, seconds: READY_SECONDS });
      works.forEach((work, hold) => {
        if (hold > 0) steps.push({ kind: "ease", ...place, seconds: EASE_SECONDS });
        steps.push({ kind: "work", ...place, ...work });
      });
    });
  return steps.filter((step) => step.seconds === null || step.seconds > 0);
}

/**
 * A session as a list of steps: get ready, work and rest by turns, all of the left side before the right, exercise by exercise.
 * Shape  a rest comes before a set and bears its number. No step takes 0 seconds.
 */
export const stepsOf = (items: readonly SessionItem[]): Step[] => items.flatMap(stepsOfItem);

/** How long a step takes; for repetitions without a pace what a program assumes of them. Seconds. */
export function secondsOfStep(step: Step, items: readonly SessionItem[]): number {
  if (step.seconds !== null) return step.seconds;
  const dose = items[step.item]?.dose;
  const held = dose?.kind === "reps" ? (dose.holdSeconds ?? 0) : 0;
  return (step.reps ?? 0) * (assumed.secondsPerRep + held);
}

/** Seconds of the steps from `from` on. */
export const secondsFrom = (steps: readonly Step[], items: readonly SessionItem[], from = 0): number =>
  steps.slice(from).reduce((sum, step) => sum + secondsOfStep(step, items), 0);
