import { advance, type Progress } from "./clock";
import type { Step } from "./steps";

/** "tick" counts 3, 2, 1; "go" begins work, "rest" ends it, "end" ends the session. */
export type Beep = { inMs: number; tone: "tick" | "go" | "rest" | "end" };

const TICKS_MS = [3_000, 2_000, 1_000];

/**
 * Every beep from `now` to the next step that waits for a tap, or to the end: they are handed over at once, because a page
 * behind a locked screen may not be woken in time to ask for the next one.
 * Shape  in the order of time, none before `now`; nothing while the session stands still.
 */
export function beepsAhead(steps: readonly Step[], progress: Progress, now: number): Beep[] {
  const there = advance(steps, progress, now);
  const beeps: Beep[] = [];
  if (there.since === null) return beeps;
  let beganInMs = -there.spentMs;
  for (let at = there.at; ; at += 1) {
    const seconds = steps[at]?.seconds;
    if (seconds === null || seconds === undefined) return beeps;
    const endsInMs = beganInMs + seconds * 1000;
    for (const before of TICKS_MS)
      if (endsInMs - before >= 0 && before < seconds * 1000) beeps.push({ inMs: endsInMs - before, tone: "tick" });
    const next = steps[at + 1];
    beeps.push({ inMs: endsInMs, tone: !next ? "end" : next.kind === "work" ? "go" : "rest" });
    beganInMs = endsInMs;
  }
}
