import { addDays, type Day } from "@/lib/days";
import type { Assignment } from "@/lib/programs/due";
import { exerciseById } from "@/lib/programs/library";
import type { ProgramSnapshot, SnapshotItem } from "@/lib/programs/snapshot";
import { askedBy, type Ladder } from "./ladder";

/** The copy that ends, and the one that takes its place. */
export type Replacement = {
  id: string;
  untilDay: Day;
  next: { snapshot: ProgramSnapshot; fromDay: Day; untilDay: Day | null };
};

/** An item as it is on a step of its ladder; null when there is no such step or the exercise left the library. */
export function itemOn(item: SnapshotItem, { steps, start }: Ladder, at: number): SnapshotItem | null {
  const step = steps[at];
  const asked = step && askedBy(step, start);
  if (!asked) return null;
  const { exerciseId, name, dose, loadKg } = asked;
  if (exerciseId === item.exerciseId) return { ...item, dose, loadKg };
  const exercise = exerciseById(exerciseId);
  if (!exercise) return null;
  const { version: exerciseVersion, isStretch } = exercise;
  // What was said of the exercise before says nothing of this one.
  return { ...item, exerciseId, name, dose, loadKg, exerciseVersion, isStretch, tempo: null, note: null };
}

/** What becomes of each item that changes, by its id. */
export type Changes = ReadonlyMap<string, (item: SnapshotItem) => SnapshotItem>;

/**
 * What takes the place of every copy that holds one of the items on `begins` or later.
 * What was due before stays due.
 */
export const replacements = (assignments: readonly Assignment[], begins: Day, changes: Changes): Replacement[] =>
  assignments.flatMap(({ id, snapshot, fromDay, untilDay }) => {
    const isOver = untilDay !== null && (untilDay < begins || untilDay < fromDay);
    if (isOver || !snapshot.items.some((item) => changes.has(item.itemId))) return [];
    const from = fromDay < begins ? begins : fromDay;
    const items = snapshot.items.map((item) => changes.get(item.itemId)?.(item) ?? item);
    const next = { ...snapshot, items, startedOn: snapshot.startedOn ?? fromDay };
    return [{ id, untilDay: addDays(from, -1), next: { snapshot: next, fromDay: from, untilDay } }];
  });
