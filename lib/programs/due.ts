import { type Day, daysBetween, isoWeekday } from "@/lib/days";
import { isRunLinked } from "./frequency-words";
import { itemsIn } from "./phases";
import type { ProgramSnapshot, SnapshotItem } from "./snapshot";

/** A program as one athlete has it: from `fromDay` to `untilDay`, both inclusive; null = until further notice. */
export type Assignment = { id: string; snapshot: ProgramSnapshot; fromDay: Day; untilDay: Day | null };

/**
 * One exercise of one day.
 * Shape  `times`: sessions asked of that day; `when`: "due", or "if-you-run" for an item around a run on a day whose
 *        running is not known. An "if-you-run" item is shown, and counted nowhere.
 */
export type DueItem = Pick<
  SnapshotItem,
  | "itemId"
  | "exerciseId"
  | "name"
  | "dose"
  | "frequency"
  | "note"
  | "isStretch"
  | "tempo"
  | "loadKg"
  | "effortLimit"
  | "painLimit"
> & {
  assignmentId: string;
  day: Day;
  times: number;
  when: "due" | "if-you-run";
};

export const runsOver = (assignment: Pick<Assignment, "fromDay" | "untilDay">, day: Day) =>
  assignment.fromDay <= day && (assignment.untilDay === null || day <= assignment.untilDay);

/** Of two assignments that began together, the id decides: any order of input gives the same. */
const isLater = (a: Assignment, b: Assignment) => a.fromDay > b.fromDay || (a.fromDay === b.fromDay && a.id > b.id);

function whenDue(item: SnapshotItem, startedOn: Day, day: Day, ranThatDay: boolean | null): DueItem["when"] | null {
  if (isRunLinked(item.frequency)) return ranThatDay === null ? "if-you-run" : ranThatDay ? "due" : null;
  if (item.frequency.kind === "weekdays") return item.frequency.days.includes(isoWeekday(day)) ? "due" : null;
  if (item.frequency.kind === "every")
    return daysBetween(startedOn, day) % item.frequency.everyDays === 0 ? "due" : null;
  return "due";
}

/**
 * What is due on a day, in the order of the programs and their items; of a program in phases, what its present phase asks.
 * Shape  (assignments, day, ranThatDay) -> DueItem[]; `ranThatDay` null = not known, which is not "no".
 *        Where two assignments hold the same item that day, the one that began later counts, once.
 */
export function dueOn(assignments: readonly Assignment[], day: Day, ranThatDay: boolean | null): DueItem[] {
  const due = new Map<string, { assignment: Assignment; item: SnapshotItem }>();
  for (const assignment of assignments.filter((each) => runsOver(each, day)))
    for (const item of itemsIn(assignment.snapshot.items, assignment.snapshot.phaseId)) {
      const known = due.get(item.itemId);
      if (!known || isLater(assignment, known.assignment)) due.set(item.itemId, { assignment, item });
    }
  return [...due.values()].flatMap(({ assignment, item }) => {
    const when = whenDue(item, assignment.snapshot.startedOn ?? assignment.fromDay, day, ranThatDay);
    if (!when) return [];
    const { itemId, exerciseId, name, dose, frequency, note, isStretch, tempo, loadKg, effortLimit, painLimit } = item;
    const asked = { itemId, exerciseId, name, dose, frequency, note, isStretch, tempo, loadKg, effortLimit, painLimit };
    const times = frequency.kind === "daily" ? frequency.times : 1;
    return [{ ...asked, assignmentId: assignment.id, day, times, when }];
  });
}
