import type { ReactNode } from "react";
import { ExerciseDrawing } from "@/components/exercise-drawing/exercise-drawing";
import type { DoseKind } from "@/lib/programs/dose";
import { doseText } from "@/lib/programs/dose-text";
import { rowOf, type FormRow } from "@/lib/programs/form-rows";
import { library } from "@/lib/programs/library";
import type { KeptExercise } from "@/lib/programs/own-exercises.server";
import { startOfOwn } from "./start";

/** An exercise as the builder offers it. */
export type Choice = {
  id: string;
  name: string;
  targets: string;
  kind: DoseKind;
  starts: string;
  drawing: ReactNode;
  /** What a new row begins with; its `itemId` is empty. */
  row: FormRow;
  /** Not offered, but known: archived, or a physio's alone. */
  offered: boolean;
  physioOnly: boolean;
};

/** The library and the own exercises. What this person may not prescribe, or what is archived, is known and not offered. */
export function choicesOf(own: readonly KeptExercise[], isPhysio: boolean): Choice[] {
  const built = library.map((exercise): Choice => {
    const { id, name, targets, kind, dose, frequency } = exercise;
    const physioOnly = exercise.assignedBy === "physio";
    const row = rowOf({ itemId: "", exerciseId: id, dose, frequency });
    const starts = doseText(dose, frequency);
    const drawing = <ExerciseDrawing id={id} />;
    return {
      id,
      name,
      targets: targets.join(", "),
      kind,
      starts,
      drawing,
      row,
      physioOnly,
      offered: isPhysio || !physioOnly,
    };
  });
  const added = own.map(({ exercise, archived }): Choice => {
    const { id, name, targets, kind } = exercise;
    const { dose, frequency } = startOfOwn(exercise);
    const row = rowOf({ itemId: "", exerciseId: id, dose, frequency });
    const starts = doseText(dose, frequency);
    const drawing = <ExerciseDrawing id={id} name={name} />;
    return { id, name, targets: targets.join(", "), kind, starts, drawing, row, physioOnly: false, offered: !archived };
  });
  return [...built, ...added];
}
