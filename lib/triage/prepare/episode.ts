import type { PainDays } from "@/lib/triage/prepare/pain-days";
import { NEVER } from "@/lib/triage/prepare/pain-days";

/** Days of the pain-free month of de Vet 2002, and the longest gap between two reports within it (team choice). */
export const PAIN_FREE_MONTH = { spanDays: 30, longestGapDays: 7 };

/** `start` and `lastPain` are day numbers; `open` is false once a pain-free month followed the last day of pain. */
export type Episode = { start: number; lastPain: number; open: boolean };

/**
 * The episode that the latest day of pain after `resolvedOn` belongs to, or null when there is none.
 * Shape  day numbers; `onset` and `resolvedOn` are NEVER when absent or not seen.
 * Source RULES "Definitions": episode start, open, pain-free month.
 */
export const episodeOf = (pain: PainDays, onset: number, resolvedOn: number): Episode | null => {
  const { base, scores } = pain;
  let latest = scores.length - 1;
  while (latest >= 0 && (scores[latest] as number) < 1) latest--;
  if (latest < 0 || base + latest <= resolvedOn) return null;
  const open = !holdsPainFreeMonth(scores, latest, scores.length);

  let start = latest;
  let before = NEVER;
  for (let i = latest - 1; i >= 0 && base + i > resolvedOn; i--) {
    if ((scores[i] as number) < 1) continue;
    if (holdsPainFreeMonth(scores, i, start)) {
      before = base + i;
      break;
    }
    start = i;
  }
  const firstPain = base + start;
  const told = onset !== NEVER && onset <= firstPain && onset > resolvedOn && onset > before;
  return { start: told ? onset : firstPain, lastPain: base + latest, open };
};

/** Do the day of pain at `from` and the pain-free reports that follow it before `end` span a month without a long gap? */
const holdsPainFreeMonth = (scores: Int8Array, from: number, end: number): boolean => {
  if (end - 1 - from < PAIN_FREE_MONTH.spanDays) return false;
  let runStart = from;
  let previous = from;
  for (let i = from + 1; i < end; i++) {
    if (scores[i] !== 0) continue;
    if (i - previous > PAIN_FREE_MONTH.longestGapDays) runStart = i;
    if (i - runStart >= PAIN_FREE_MONTH.spanDays) return true;
    previous = i;
  }
  return false;
};
