import type { Step } from "./steps";

/**
 * How far a session has come.
 * Shape  `at`: the present step, `steps.length` when it is over. `since`: when the clock was last read while it runs, null
 *        while it stands still. `done`: the steps of work that ran to their end, in order.
 * Units  milliseconds; `since` on whatever clock the caller reads, always the same one.
 */
export type Progress = { at: number; spentMs: number; since: number | null; done: readonly number[] };

type Steps = readonly Step[];

export const begin = (now: number): Progress => ({ at: 0, spentMs: 0, since: now, done: [] });
export const isOver = (steps: Steps, { at }: Progress): boolean => at >= steps.length;

const withDone = (steps: Steps, done: readonly number[], at: number) =>
  steps[at]?.kind === "work" && !done.includes(at) ? [...done, at] : done;

/** At the beginning of a step, still or running as before. */
const stepAt = (steps: Steps, { since }: Progress, at: number, done: readonly number[]): Progress => ({
  at: Math.min(at, steps.length),
  spentMs: 0,
  since: at >= steps.length ? null : since,
  done,
});

/**
 * Where a session stands at `now`, by the time that went by alone: how often it was asked in between does not matter, so a
 * phone that slept comes back at the right step. It waits at a step that ends with a tap, and never goes past the end. A
 * clock that was set back adds nothing.
 */
export function advance(steps: Steps, progress: Progress, now: number): Progress {
  if (progress.since === null) return progress;
  let { at, done } = progress;
  let spentMs = progress.spentMs + Math.max(0, now - progress.since);
  for (let ms = lengthMs(steps[at]); spentMs >= ms; ms = lengthMs(steps[at])) {
    spentMs -= ms;
    done = withDone(steps, done, at);
    at += 1;
  }
  return at >= steps.length ? { at, spentMs: 0, since: null, done } : { at, spentMs, since: now, done };
}

const lengthMs = (step: Step | undefined) => (step && step.seconds !== null ? step.seconds * 1000 : Infinity);

export const pause = (steps: Steps, progress: Progress, now: number): Progress => ({
  ...advance(steps, progress, now),
  since: null,
});

export const goOn = (steps: Steps, progress: Progress, now: number): Progress =>
  isOver(steps, progress) || progress.since !== null ? progress : { ...progress, since: now };

/** The tap that ends a step without a time of its own: its work is done. */
export function finish(steps: Steps, progress: Progress, now: number): Progress {
  const there = advance(steps, progress, now);
  return stepAt(steps, there, there.at + 1, withDone(steps, there.done, there.at));
}

/** On to the next step; what is left out is not done. */
export function skip(steps: Steps, progress: Progress, now: number): Progress {
  const there = advance(steps, progress, now);
  return isOver(steps, there) ? there : stepAt(steps, there, there.at + 1, there.done);
}

/** A tap this soon after a step began means the one before it. */
const SOON_MS = 3_000;

/** To the beginning of this step, or of the one before when this one has just begun. What is done over is not done yet. */
export function back(steps: Steps, progress: Progress, now: number): Progress {
  const there = advance(steps, progress, now);
  if (isOver(steps, there)) return there;
  const at = Math.max(0, there.spentMs < SOON_MS ? there.at - 1 : there.at);
  return stepAt(
    steps,
    there,
    at,
    there.done.filter((step) => step < at),
  );
}

/** Whole seconds to show for a step: what is left of its time, or what has gone by when it waits for a tap. */
export function secondsToShow(steps: Steps, { at, spentMs }: Progress): number {
  const step = steps[at];
  if (!step) return 0;
  return step.seconds === null ? Math.floor(spentMs / 1000) : Math.ceil((step.seconds * 1000 - spentMs) / 1000);
}

export type Pace = { rep: number; phase: "down" | "held" | "up" };

/** Which repetition of a paced set it is, counted from 1, and which part of it; null for any other step. */
export function paceAt(step: Step, spentMs: number): Pace | null {
  if (!step.tempo || !step.reps) return null;
  const [down, held, up] = step.tempo;
  const seconds = spentMs / 1000;
  const rep = Math.min(step.reps, Math.floor(seconds / (down + held + up)) + 1);
  const within = seconds - (rep - 1) * (down + held + up);
  return { rep, phase: within < down ? "down" : within < down + held ? "held" : "up" };
}
