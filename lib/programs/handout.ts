import type { Day } from "@/lib/days";
import type { Sayable } from "@/lib/said";
import { prescriptionText } from "./dose-text";
import { type Assignment, runsOver } from "./due";
import type { Frame } from "./exercise-photo";
import { isOwn, type OwnExercise, ownStopSigns } from "./exercise";
import { exerciseById } from "./library";
import { minutesPerWeek } from "./minutes";
import { itemsIn, nextPhaseOf, phaseOf } from "./phases";
import type { SnapshotItem } from "./snapshot";

type Given = Assignment & { by: Sayable | null };

export type HandoutItem = {
  exerciseId: string;
  name: string;
  dose: Sayable;
  note: string | null;
  cues: readonly string[];
  /** What often goes wrong with it, and its own stop signs; none for an exercise of the club's own. */
  faults: readonly string[];
  stopSigns: readonly string[];
};

export type HandoutProgram = {
  title: string;
  target: string;
  why: string | null;
  fromDay: Day;
  untilDay: Day | null;
  by: Sayable | null;
  minutesAWeek: number;
  phase: { title: string; at: number; of: number; end: string | null; next: string | null } | null;
  items: readonly HandoutItem[];
};

/** A program on paper: what runs on `printedOn`, in its present phase. */
export type Handout = {
  athlete: string;
  organisation: string;
  printedOn: Day;
  programs: readonly HandoutProgram[];
  /** Photos of own exercises as JPEG, by the exercise's id. */
  photos: Readonly<Record<string, Partial<Record<Frame, Uint8Array>>>>;
};

/** What of these assignments goes on paper on a day, the latest to begin first. */
export const handoutPrograms = (given: readonly Given[], own: readonly OwnExercise[], day: Day): HandoutProgram[] =>
  given
    .filter((each) => runsOver(each, day))
    .map(({ snapshot, fromDay, untilDay, by }) => {
      const [phase, next] = [phaseOf(snapshot), nextPhaseOf(snapshot)];
      return {
        title: snapshot.title,
        target: snapshot.target,
        why: snapshot.why || null,
        fromDay,
        untilDay,
        by,
        minutesAWeek: minutesPerWeek(snapshot).minutes,
        phase: phase && {
          title: phase.title,
          at: snapshot.phases.indexOf(phase) + 1,
          of: snapshot.phases.length,
          end: phase.end || null,
          next: next?.title ?? null,
        },
        items: itemsIn(snapshot.items, snapshot.phaseId).map((item) => onPaper(item, own)),
      };
    });

function onPaper(item: SnapshotItem, own: readonly OwnExercise[]): HandoutItem {
  const built = isOwn(item.exerciseId) ? null : exerciseById(item.exerciseId);
  return {
    exerciseId: item.exerciseId,
    name: item.name,
    dose: prescriptionText(item),
    note: item.note || null,
    cues: built?.cues ?? own.find((each) => each.id === item.exerciseId)?.cues ?? [],
    faults: built?.faults ?? [],
    stopSigns: built ? ownStopSigns(built) : [],
  };
}
