import { addDays, type Day } from "@/lib/days";
import { type Assignment, type DueItem, dueOn } from "./due";
import { minutesOf } from "./minutes";

/** The exercises of one day; `minutes` is rounded up, so that a day never looks shorter than it is. */
export type SessionDay = { day: Day; items: readonly DueItem[]; minutes: number };

/**
 * The days on which something is due, of `days` days from `from`, as the programs stand now. Exercises around a run are
 * left out: nobody knows yet on which days there will be one.
 */
export function sessionsAhead(assignments: readonly Assignment[], from: Day, days: number): SessionDay[] {
  return Array.from({ length: days }, (_, at) => addDays(from, at)).flatMap((day) => {
    const items = dueOn(assignments, day, false);
    const minutes = Math.ceil(items.reduce((total, item) => total + item.times * minutesOf(item), 0));
    return items.length > 0 ? [{ day, items, minutes }] : [];
  });
}
