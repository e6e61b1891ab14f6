/** Seconds between the tap and the first second that counts: time to get into position. */
export const READY_SECONDS = 5;

/** Where a timer stands: counting down to the start, holding, or ended by the longest time that counts. */
export type Clock =
  { phase: "ready"; seconds: number } | { phase: "holding"; tenths: number } | { phase: "ended"; tenths: number };

/**
 * Where the timer stands, by two readings of one clock alone: how often it was drawn in between does not matter.
 * Units  milliseconds in; whole seconds to go, or whole tenths held.
 */
export function clockAt(tappedAtMs: number, nowMs: number, mostSeconds: number): Clock {
  const heldMs = nowMs - tappedAtMs - READY_SECONDS * 1000;
  if (heldMs < 0) return { phase: "ready", seconds: Math.min(READY_SECONDS, Math.ceil(-heldMs / 1000)) };
  const tenths = Math.floor(heldMs / 100);
  return tenths >= mostSeconds * 10 ? { phase: "ended", tenths: mostSeconds * 10 } : { phase: "holding", tenths };
}
