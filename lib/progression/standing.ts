import type { Day } from "@/lib/days";
import { prescriptionText } from "@/lib/programs/dose-text";
import { runsOver, type Assignment } from "@/lib/programs/due";
import { isOwn } from "@/lib/programs/exercise";
import { named } from "@/lib/programs/joined";
import { said, type Sayable } from "@/lib/said";
import { ENGLISH } from "@/lib/say";
import { exerciseById } from "@/lib/programs/library";
import { itemsIn } from "@/lib/programs/phases";
import type { Upward } from "@/lib/programs/program";
import type { SnapshotItem } from "@/lib/programs/snapshot";
import { copiesOf, type Ladder, ladderOn, type Neighbours } from "./ladder";
import type { Neighbour } from "./steps-of";

/** An exercise an athlete has now, and the steps it is on. `coming`: what it changes to on a later day, already decided. */
export type Standing = {
  assignmentId: string;
  programTitle: string;
  item: SnapshotItem;
  ladder: Ladder;
  /** Whether its program lets steps up be taken by rule. */
  upward: Upward;
  coming: { fromDay: Day; text: Sayable } | null;
};

const neighbourOf = (id: string | undefined): Neighbour | undefined => {
  const exercise = id === undefined ? null : exerciseById(id);
  return exercise ? { exerciseId: exercise.id, name: exercise.name, dose: exercise.dose } : undefined;
};

/** The first easier and the first harder exercise of the library; own exercises stand alone. */
export const libraryNeighbours: Neighbours = (exerciseId) => {
  const ladder = exerciseById(exerciseId)?.ladder;
  const [easier, harder] = [neighbourOf(ladder?.easier[0]), neighbourOf(ladder?.harder[0])];
  return { ...(easier ? { easier } : {}), ...(harder ? { harder } : {}) };
};

/** The exercises of the present phases that have more than one step, in the order of the programs; each item once. */
export function standingsOf(assignments: readonly Assignment[], today: Day): Standing[] {
  const seen = new Set<string>();
  return assignments
    .filter((assignment) => runsOver(assignment, today))
    .flatMap(({ snapshot }) => itemsIn(snapshot.items, snapshot.phaseId))
    .flatMap(({ itemId }): Standing[] => {
      if (seen.has(itemId)) return [];
      seen.add(itemId);
      const copies = copiesOf(itemId, assignments);
      const present = copies.filter((copy) => runsOver(copy, today)).at(-1);
      const snapshot = assignments.find(({ id }) => id === present?.assignmentId)?.snapshot;
      if (!present || !snapshot || !itemsIn([present.item], snapshot.phaseId).length) return [];
      const ladder = ladderOn(copies, today, libraryNeighbours);
      if (!ladder || ladder.steps.length < 2) return [];
      const text = ENGLISH.told(prescriptionOf(present.item));
      const later = copies.find(({ item, fromDay }) => fromDay > today && ENGLISH.told(prescriptionOf(item)) !== text);
      const coming = later ? { fromDay: later.fromDay, text: prescriptionOf(later.item) } : null;
      const { assignmentId, item } = present;
      const { title: programTitle, upward } = snapshot;
      return [{ assignmentId, programTitle, item, ladder, upward, coming }];
    });
}

const prescriptionOf = (item: SnapshotItem): Sayable =>
  said("{name}: {dose}", { name: isOwn(item.exerciseId) ? item.name : named(item.name), dose: prescriptionText(item) });
