import type { Day } from "@/lib/days";
import type { Dose } from "@/lib/programs/dose";
import { runsOver, type Assignment } from "@/lib/programs/due";
import type { SnapshotItem } from "@/lib/programs/snapshot";
import type { Step } from "./step";
import { stepsOf, type Neighbour } from "./steps-of";

/** An item as one copy of a program has it, from the copy's first day to its last; null = until further notice. */
export type Copy = { assignmentId: string; item: SnapshotItem; fromDay: Day; untilDay: Day | null };

/**
 * The steps of an item and where it stands.
 * Shape  `start`: the item the steps count from, and its load; `at`: index of the present step; `since`: the day it began; `stepOn`: the dose of a day and its index, which is
 *        `steps.length` for a dose that is on no step.
 */
export type Ladder = {
  steps: Step[];
  start: SnapshotItem;
  at: number;
  since: Day;
  stepOn: (day: Day) => { dose: Dose; step: number } | null;
};

export type Neighbours = (exerciseId: string) => { easier?: Neighbour; harder?: Neighbour };

type Asked = Pick<SnapshotItem, "exerciseId" | "dose" | "loadKg">;

/** The copies that hold an item, earliest first; those replaced before their first day never were. */
export const copiesOf = (itemId: string, assignments: readonly Assignment[]): Copy[] =>
  assignments
    .filter(({ fromDay, untilDay }) => untilDay === null || untilDay >= fromDay)
    .flatMap(({ id, snapshot, fromDay, untilDay }) => {
      const item = snapshot.items.find((each) => each.itemId === itemId);
      return item ? [{ assignmentId: id, item, fromDay, untilDay }] : [];
    })
    .sort((a, b) => (a.fromDay < b.fromDay || (a.fromDay === b.fromDay && a.assignmentId < b.assignmentId) ? -1 : 1));

/** Half kilograms, rounded down, so that a step is never more than it says. */
const loadOf = (startKg: number, percent: number) => Math.floor((startKg * percent) / 50) / 2;

/** What a step asks: its exercise, dose and load; null for a rung, which no item can hold. */
export function askedBy(step: Step, start: Asked & { name: string }): (Asked & { name: string }) | null {
  switch (step.kind) {
    case "dose":
      return { ...start, dose: step.dose };
    case "load":
      return {
        ...start,
        dose: step.dose,
        loadKg: start.loadKg === null ? null : loadOf(start.loadKg, step.loadPercent),
      };
    case "exercise":
      return { exerciseId: step.exerciseId, name: step.name, dose: step.dose, loadKg: null };
    case "rung":
      return null;
  }
}

const keyOf = ({ exerciseId, dose, loadKg }: Asked) =>
  JSON.stringify([
    exerciseId,
    loadKg,
    Object.entries(dose)
      .filter(([, value]) => value !== undefined)
      .sort(),
  ]);

/** The steps from a start. Without a load in kilograms there is nothing to add 5 % to; nor is a step that adds less than half a kilogram one. */
function stepsFrom(start: SnapshotItem, neighbours: Neighbours): Step[] {
  const all = stepsOf({ id: start.exerciseId, dose: start.dose }, neighbours(start.exerciseId)).steps;
  let heaviest = start.loadKg ?? Infinity;
  return all.filter((step) => {
    if (step.kind !== "load") return true;
    const load = loadOf(start.loadKg ?? 0, step.loadPercent);
    const isHeavier = load > heaviest;
    if (isHeavier) heaviest = load;
    return isHeavier;
  });
}

/**
 * The ladder an item is on, on a day.
 * Shape  the steps count from the earliest dose of the present exercise on whose ladder the present dose is found; a dose
 *        that is on no step starts its own. Null when no copy holds the item on that day.
 */
export function ladderOn(copies: readonly Copy[], day: Day, neighbours: Neighbours): Ladder | null {
  const over = copies.filter((copy) => runsOver(copy, day));
  const present = over.at(-1);
  if (!present) return null;
  const upTo = copies.slice(0, copies.indexOf(present) + 1);
  const sameExercise = lastRun(upTo, ({ item }) => item.exerciseId === present.item.exerciseId);
  for (const { item: start } of sameExercise) {
    const steps = stepsFrom(start, neighbours);
    const keys = steps.map((step) => {
      const asked = askedBy(step, start);
      return asked ? keyOf(asked) : "";
    });
    const at = keys.indexOf(keyOf(present.item));
    if (at < 0) continue;
    const since = lastRun(upTo, ({ item }) => keyOf(item) === keyOf(present.item))[0]?.fromDay ?? present.fromDay;
    const places = copies.map((copy) => {
      const step = keys.indexOf(keyOf(copy.item));
      return { copy, on: { dose: copy.item.dose, step: step < 0 ? steps.length : step } };
    });
    const stepOn = (day: Day) => places.findLast(({ copy }) => runsOver(copy, day))?.on ?? null;
    return { steps, start, at, since, stepOn };
  }
  return null;
}

/** The copies at the end that all are so, earliest first. */
function lastRun(copies: readonly Copy[], isSo: (copy: Copy) => boolean): Copy[] {
  const before = copies.findLastIndex((copy) => !isSo(copy));
  return copies.slice(before + 1);
}
