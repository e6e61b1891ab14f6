import { addDays, type Day } from "@/lib/days";
import type { SnapshotItem } from "@/lib/programs/snapshot";
import { type Changes, itemOn } from "./copy-with";
import type { NextStep, ProgressRows } from "./next-steps";

/** The item as it is on another step, from when it is asked, and whether what is asked grows. */
export type StepGiven = { itemId: string; changed: SnapshotItem; begins: Day; to: number; further: boolean };

/**
 * What giving a step comes to, for a person's answer and for the rules alike; null when there is no such step.
 * Shape  a step down begins today while nothing of the item is reported today, any other tomorrow. `further` is held to the
 *        limits: one step back on the same exercise only eases what was there before.
 */
export function stepGiven(
  next: NextStep,
  to: number,
  rows: Pick<ProgressRows, "reports">,
  today: Day,
): StepGiven | null {
  const { item, ladder } = next.standing;
  const changed = itemOn(item, ladder, to);
  if (!changed) return null;
  const isReported = rows.reports.some((report) => report.itemId === item.itemId && report.day === today);
  const begins = to < next.at && !isReported ? today : addDays(today, 1);
  return { itemId: item.itemId, changed, begins, to, further: to > next.at || changed.exerciseId !== item.exerciseId };
}

/** For `replacements`: every copy's own item, put on the step. */
export const changesOf = (steps: readonly { next: NextStep; to: number }[]): Changes =>
  new Map(
    steps.map(({ next: { standing }, to }) => [
      standing.item.itemId,
      (each: SnapshotItem) => itemOn(each, standing.ladder, to) ?? each,
    ]),
  );
