import { addDays, daysBetween, type Day } from "@/lib/days";
import { EVERY_DAYS, type Check, type CheckId, type CheckSide } from "@/lib/self-checks/check";
import { readingWords, type CheckResult } from "@/lib/self-checks/reading";

/** A result on record. `enteredAtSeconds` tells two of one day apart. */
export type CheckEntry = CheckResult & {
  entryId: string;
  check: CheckId;
  day: Day;
  enteredOn: Day;
  enteredAtSeconds: number;
  enteredBy: string;
};

const later = (a: CheckEntry, b: CheckEntry) =>
  a.day === b.day
    ? a.enteredAtSeconds - b.enteredAtSeconds || (a.entryId < b.entryId ? -1 : 1)
    : a.day < b.day
      ? -1
      : 1;

/** The entries of one check, oldest first, whatever order they came in. */
export const entriesOf = (entries: readonly CheckEntry[], check: CheckId): CheckEntry[] =>
  entries.filter((entry) => entry.check === check).sort(later);

/** The latest entry of a side, stopped or not. */
export const latestOf = (entries: readonly CheckEntry[], check: CheckId, side: CheckSide): CheckEntry | null =>
  entriesOf(entries, check).findLast((entry) => entry.side === side) ?? null;

/** The most that a side came to; null while nothing was measured. One that pain ended is no best. */
export function bestOf(entries: readonly CheckEntry[], check: CheckId, side: CheckSide): CheckEntry | null {
  let best: CheckEntry | null = null;
  for (const entry of entriesOf(entries, check))
    if (entry.side === side && !entry.stopped && entry.tenths !== null && entry.tenths > (best?.tenths ?? -1))
      best = entry;
  return best;
}

/** Left less right in tenths, of the latest day on which both were measured; null when there is none. */
export type Gap = { day: Day; tenths: number };

export function gapOf(entries: readonly CheckEntry[], check: CheckId): Gap | null {
  const measured = entriesOf(entries, check).filter((entry) => !entry.stopped && entry.tenths !== null);
  for (const { day } of measured.toReversed()) {
    const on = (side: CheckSide) => measured.findLast((entry) => entry.day === day && entry.side === side)?.tenths;
    const [left, right] = [on("left"), on("right")];
    if (left != null && right != null) return { day, tenths: left - right };
  }
  return null;
}

/** "Left 8 s more than right", "Left and right alike". */
export function gapWords({ measured }: Check, { tenths }: Gap): string {
  if (tenths === 0 || measured.kind === "words") return "Left and right alike";
  const [more, less] = tenths > 0 ? ["Left", "right"] : ["Right", "left"];
  return `${more} ${readingWords(Math.abs(tenths), measured)} more than ${less}`;
}

/** When a check is worth doing again: four weeks after the last, null when it was never done. */
export function nextDay(entries: readonly CheckEntry[], check: CheckId): Day | null {
  const last = entriesOf(entries, check).at(-1);
  return last ? addDays(last.day, EVERY_DAYS) : null;
}

/** How a check stands on a day: never done, worth doing again, or done of late. */
export function standing(entries: readonly CheckEntry[], check: CheckId, today: Day) {
  const next = nextDay(entries, check);
  if (next === null) return { kind: "never" } as const;
  return next <= today
    ? ({ kind: "due" } as const)
    : ({ kind: "later", next, days: daysBetween(today, next) } as const);
}
