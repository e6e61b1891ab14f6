import { addDays, type Day, mondayOf } from "@/lib/days";
import { adherence, type Adherence, type ExerciseEntry, type Window } from "./adherence";
import type { DueItem } from "./due";
import { isPaused, type PauseDays } from "./pause";

/** `paused` items stand apart from `due`: neither done, nor not done, nor not reported. `doneInPause` of them were done all the same. */
export type AdherenceWithPauses = Adherence & { paused: number; doneInPause: number };

/** Adherence outside the declared pauses, with what lies in them counted apart. Pauses that overlap count once. */
export function adherenceWithPauses(
  due: readonly DueItem[],
  entries: readonly ExerciseEntry[],
  window: Window,
  pauses: readonly PauseDays[],
): AdherenceWithPauses {
  const inPause = adherence(
    due.filter((item) => isPaused(pauses, item.day)),
    entries,
    window,
  );
  const outside = adherence(
    due.filter((item) => !isPaused(pauses, item.day)),
    entries,
    window,
  );
  return { ...outside, paused: inPause.due, doneInPause: inPause.done };
}

/**
 * The same for each item, by name. An item of two assignments is one item, named as it last was; one of which nothing was due
 * or paused in the window is left out.
 */
export function adherenceByItem(
  due: readonly DueItem[],
  entries: readonly ExerciseEntry[],
  window: Window,
  pauses: readonly PauseDays[],
): (AdherenceWithPauses & { itemId: string; name: string })[] {
  const byItem = new Map<string, DueItem[]>();
  for (const item of due) byItem.set(item.itemId, [...(byItem.get(item.itemId) ?? []), item]);
  const latest = (items: DueItem[]) =>
    items.reduce((a, b) => (`${b.day} ${b.name}` > `${a.day} ${a.name}` ? b : a)).name;
  return [...byItem.entries()]
    .map(([itemId, items]) => ({
      itemId,
      name: latest(items),
      ...adherenceWithPauses(items, entries, window, pauses),
    }))
    .filter((each) => each.due + each.paused > 0)
    .sort((a, b) => (`${a.name} ${a.itemId}` < `${b.name} ${b.itemId}` ? -1 : 1));
}

/** The same for each week, Monday to Sunday, that the window touches, oldest first; of a week cut by the window, its days inside. */
export function adherenceByWeek(
  due: readonly DueItem[],
  entries: readonly ExerciseEntry[],
  window: Window,
  pauses: readonly PauseDays[],
): (AdherenceWithPauses & { monday: Day })[] {
  const weeks: (AdherenceWithPauses & { monday: Day })[] = [];
  for (let monday = mondayOf(window.from); monday <= window.to; monday = addDays(monday, 7)) {
    const sunday = addDays(monday, 6);
    const week = {
      from: monday < window.from ? window.from : monday,
      to: sunday > window.to ? window.to : sunday,
    };
    weeks.push({ monday, ...adherenceWithPauses(due, entries, week, pauses) });
  }
  return weeks;
}
