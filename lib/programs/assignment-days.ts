import { addDays, isDay, type Day } from "@/lib/days";
import type { Sentence } from "@/lib/said";

/** How far ahead a program may begin, and how long it may run once it has. */
export const DAYS_AHEAD = 365;
export const DAYS_LONG = 730;

/**
 * Why a program may not begin on `from` and end on `until`, as a kind sentence; null when it may.
 * Shape  `today` is the athlete's own local day; `until` null = until further notice.
 */
export function whyNotBegin(
  from: string,
  until: string | null,
  today: Day,
): { field: "from" | "until"; why: Sentence } | null {
  if (!isDay(from)) return { field: "from", why: "Choose the day it begins." };
  if (from < today) return { field: "from", why: "It cannot begin in the past. Choose today or a later day." };
  if (from > addDays(today, DAYS_AHEAD)) return { field: "from", why: "Choose a day within the coming year." };
  if (until === null) return null;
  if (!isDay(until)) return { field: "until", why: "That is not a date of the calendar. Choose the day again." };
  if (until < from) return { field: "until", why: "The last day comes before the first. Choose a later one." };
  if (until > addDays(from, DAYS_LONG))
    return { field: "until", why: "Two years is the longest. Choose an earlier day." };
  return null;
}

/**
 * Why a running or coming assignment may not have `until` as its last day; null when it may. What was due before today
 * stays due: the earliest last day is yesterday, and for one that has not begun, the day before it begins.
 */
export function whyNotEnd(
  assignment: { fromDay: Day; untilDay: Day | null },
  until: string | null,
  today: Day,
): Sentence | null {
  const yesterday = addDays(today, -1);
  if (assignment.untilDay !== null && assignment.untilDay < yesterday)
    return "This program has ended, and what has been stays as it was. Assign it again instead.";
  if (until === null) return null;
  if (!isDay(until)) return "That is not a date of the calendar. Choose the day again.";
  if (until < earliestEnd(assignment.fromDay, today))
    return "What was due before today stays as it was. Choose a later day.";
  if (until > addDays(today, DAYS_AHEAD + DAYS_LONG)) return "Choose an earlier day.";
  return null;
}

/** Ends it now: yesterday was its last day, or it never begins. */
export const earliestEnd = (fromDay: Day, today: Day): Day => {
  const [yesterday, before] = [addDays(today, -1), addDays(fromDay, -1)];
  return before > yesterday ? before : yesterday;
};
