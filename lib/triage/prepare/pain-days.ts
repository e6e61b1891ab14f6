import { dayNumber } from "@/lib/days";
import type { Timeline } from "@/lib/triage/timeline";

/** A day number before every other: what never happened. */
export const NEVER = -1_000_000_000;

/** Worst back pain a day, packed: `scores[i]` is that of day number `base + i`, -1 where none was reported. */
export type PainDays = { base: number; scores: Int8Array };

/** Packs the reported days up to and with `asOf`; several check-ins on one day count as one, at the highest. */
export const packPainDays = (checkIns: Timeline["checkIns"], asOf: number): PainDays => {
  const days = new Int32Array(checkIns.length);
  let first = Infinity;
  let last = NEVER;
  let i = 0;
  for (const checkIn of checkIns) {
    const day = dayNumber(checkIn.date);
    days[i++] = day;
    if (day > asOf || checkIn.backPain === null || checkIn.backPain === undefined) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (last === NEVER) return { base: asOf, scores: new Int8Array(0) };
  const scores = new Int8Array(last - first + 1).fill(-1);
  i = 0;
  for (const checkIn of checkIns) {
    const day = days[i++] as number;
    const pain = checkIn.backPain;
    if (day > asOf || pain === null || pain === undefined) continue;
    if (pain > (scores[day - first] as number)) scores[day - first] = pain;
  }
  return { base: first, scores };
};

/** The reported score of a day number, or -1. */
export const painOn = (pain: PainDays, day: number): number => pain.scores[day - pain.base] ?? -1;

/** The last reported day, or NEVER. Packing ends on it. */
export const lastReported = (pain: PainDays): number =>
  pain.scores.length === 0 ? NEVER : pain.base + pain.scores.length - 1;

/** Sum and number of the scores reported from one day number to another, both included. */
export type Week = { from: number; to: number; sum: number; reported: number };

export const sumOf = (pain: PainDays, from: number, to: number): Week => {
  let sum = 0;
  let reported = 0;
  const end = Math.min(to - pain.base, pain.scores.length - 1);
  for (let i = Math.max(0, from - pain.base); i <= end; i++) {
    const score = pain.scores[i] as number;
    if (score < 0) continue;
    sum += score;
    reported++;
  }
  return { from, to, sum, reported };
};
