import { addDays, type Day } from "@/lib/days";
import type { ExerciseStatus } from "@/lib/logs/exercise-words";
import { said, type Said } from "@/lib/said";
import { type Assignment, dueOn, type DueItem } from "./due";

/** What an athlete reported of one item on one day; the day and the item's UUID say which. */
export type ExerciseEntry = { day: Day; itemId: string; status: ExerciseStatus };

/** Both ends inclusive. */
export type Window = { from: Day; to: Day };

/** Items. done + notDone + notReported = due, always. */
export type Adherence = { due: number; done: number; notDone: number; notReported: number };

const keyOf = (at: { day: Day; itemId: string }) => `${at.day} ${at.itemId}`;
const isDone = (entry: ExerciseEntry) => entry.status !== "not-done";

/** By day and item, whether it was done. Of several reports a done outranks a not done: order cannot matter. */
function reports(entries: readonly ExerciseEntry[]): Map<string, boolean> {
  const byKey = new Map<string, boolean>();
  for (const entry of entries) byKey.set(keyOf(entry), isDone(entry) || byKey.get(keyOf(entry)) === true);
  return byKey;
}

/**
 * Items due in a window, as three things that are never mixed: done, said not done, and not reported.
 * Shape  (due, entries, window) -> Adherence. "changed" is done. An item due twice a day is one item of that day.
 *        "if-you-run" items are left out, reported or not: nobody knows whether they were due.
 */
export function adherence(due: readonly DueItem[], entries: readonly ExerciseEntry[], window: Window): Adherence {
  const told = reports(entries);
  const total: Adherence = { due: 0, done: 0, notDone: 0, notReported: 0 };
  for (const item of due) {
    if (item.when !== "due" || item.day < window.from || item.day > window.to) continue;
    const done = told.get(keyOf(item));
    total.due += 1;
    if (done === undefined) total.notReported += 1;
    else if (done) total.done += 1;
    else total.notDone += 1;
  }
  return total;
}

/** "9 of 12 done; 2 not reported; 3 paused". Counts, never a bare percentage: a percentage hides what nobody reported. */
export function adherenceText({ due, done, notReported, paused = 0 }: Adherence & { paused?: number }): Said {
  if (due === 0) return paused > 0 ? said("{n} paused", { n: paused }) : "Nothing was due";
  const counts = { done, due };
  if (notReported > 0)
    return paused > 0
      ? said("{done} of {due} done; {silent} not reported; {paused} paused", { ...counts, silent: notReported, paused })
      : said("{done} of {due} done; {silent} not reported", { ...counts, silent: notReported });
  return paused > 0
    ? said("{done} of {due} done; {paused} paused", { ...counts, paused })
    : said("{done} of {due} done", counts);
}

const daysOf = ({ from, to }: Window): Day[] => {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

/** Everything due on the days of a window, oldest day first. `ranOn` answers null where running is not known. */
export const dueIn = (assignments: readonly Assignment[], window: Window, ranOn: (day: Day) => boolean | null) =>
  daysOf(window).flatMap((day) => dueOn(assignments, day, ranOn(day)));

/** One day as the triage engine reads it: items due, items done of those, and whether a stretch was done at all. */
export type ExerciseDay = { date: Day; prescribed: number; done: number; stretched: boolean };

/**
 * The exercise part of an athlete's timeline.
 * Shape  one entry for each day of the window on which something was due or a stretch was done, oldest first.
 *        A stretch counts on the day it was done, due that day or not.
 */
export function exerciseDays(
  assignments: readonly Assignment[],
  entries: readonly ExerciseEntry[],
  window: Window,
  ranOn: (day: Day) => boolean | null,
): ExerciseDay[] {
  const items = assignments.flatMap((each) => each.snapshot.items);
  const stretches = new Set(items.filter((item) => item.isStretch).map((item) => item.itemId));
  const stretchedOn = new Set(
    entries.filter((entry) => isDone(entry) && stretches.has(entry.itemId)).map((entry) => entry.day),
  );
  const entriesOn = new Map<Day, ExerciseEntry[]>();
  for (const entry of entries) entriesOn.set(entry.day, [...(entriesOn.get(entry.day) ?? []), entry]);
  return daysOf(window).flatMap((date) => {
    const items = dueOn(assignments, date, ranOn(date));
    const { due, done } = adherence(items, entriesOn.get(date) ?? [], { from: date, to: date });
    const stretched = stretchedOn.has(date);
    return due > 0 || stretched ? [{ date, prescribed: due, done, stretched }] : [];
  });
}
