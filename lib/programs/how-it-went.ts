import { addDays, type Day, mondayOf } from "@/lib/days";
import { dueIn, type ExerciseEntry } from "./adherence";
import { adherenceByItem, adherenceByWeek } from "./adherence-pauses";
import type { Assignment } from "./due";
import type { PauseDays } from "./pause";

const WEEKS = 8;
const ITEM_DAYS = 28;

export type Reported = {
  assignments: readonly Assignment[];
  reports: readonly ExerciseEntry[];
  pauses: readonly PauseDays[];
  /** Whether there was a run that day; null = not known, which is not "no". */
  ranOn: (day: Day) => boolean | null;
};

export type HowItWent = ReturnType<typeof howItWent>;

/** The first day of which anything is counted: a Monday. */
export const countedFrom = (today: Day): Day => addDays(mondayOf(today), -7 * (WEEKS - 1));

/** What became of a program: by week over eight weeks with the present one, the latest first, and by exercise over 28 days. */
export function howItWent({ assignments, reports, pauses, ranOn }: Reported, today: Day) {
  const weeks = { from: countedFrom(today), to: today };
  const due = dueIn(assignments, weeks, ranOn);
  return {
    weeks: adherenceByWeek(due, reports, weeks, pauses).reverse(),
    items: adherenceByItem(due, reports, { from: addDays(today, 1 - ITEM_DAYS), to: today }, pauses),
  };
}
