import type { ReactNode } from "react";
import { ExerciseDrawing } from "@/components/exercise-drawing/exercise-drawing";
import type { Say } from "@/lib/say";
import type { DoseKind } from "@/lib/programs/dose";
import { doseText } from "@/lib/programs/dose-text";
import { rowOf, type FormRow } from "@/lib/programs/form-rows";
import { causes as causesNamed, causeWords, positions, targets as targetsNamed } from "@/lib/programs/exercise";
import { exerciseById, library } from "@/lib/programs/library";
import type { KeptExercise } from "@/lib/programs/own-exercises.server";
import type { Facets } from "@/app/(staff)/exercises/fits";
import { equipmentNamed } from "@/app/(staff)/exercises/library-filter";
import { type FacetOptions, optionsOf } from "./narrowed";
import { startOfOwn } from "./start";

/** An exercise as the builder offers it. */
export type Choice = {
  id: string;
  name: string;
  targets: string;
  /** What it can be looked for by; among the words of its name are those of the reader's language. */
  facets: Facets;
  /** Names of the next easier and harder exercises. */
  easier: readonly string[];
  harder: readonly string[];
  kind: DoseKind;
  starts: string;
  drawing: ReactNode;
  /** What a new row begins with; its `itemId` is empty. */
  row: FormRow;
  /** Not offered, but known: archived, or a physio's alone. */
  offered: boolean;
  physioOnly: boolean;
};

const namesOf = (ids: readonly string[], say: Say) =>
  ids.flatMap((id) => exerciseById(id)?.name ?? []).map((name) => say.told(name));

const wordsOf = (things: readonly string[], say: Say) => things.map((each) => say.told(each)).join(", ");

/** What the choices can be narrowed down by: the same as on the page of the library. */
export const facetOptions = (say: Say): FacetOptions => ({
  target: { label: say("Works on"), blank: say("Anything"), options: optionsOf(targetsNamed, say) },
  cause: {
    label: say("Used for"),
    blank: say("Anything"),
    options: causesNamed.map((value) => ({ value, label: say.told(causeWords[value]) })),
  },
  position: { label: say("Position"), blank: say("Any"), options: optionsOf(positions, say) },
  needs: {
    ...{ label: say("Equipment"), blank: say("With or without") },
    options: [{ value: "nothing", label: say("Needs nothing") }, ...optionsOf(equipmentNamed, say)],
  },
});

/** The library and the own exercises. What this person may not prescribe, or what is archived, is known and not offered. */
export function choicesOf(own: readonly KeptExercise[], isPhysio: boolean, say: Say): Choice[] {
  const built = library.map((exercise): Choice => {
    const { id, targets, kind, dose, frequency, equipment, position, causes, ladder } = exercise;
    const name = say.told(exercise.name);
    const physioOnly = exercise.assignedBy === "physio";
    const row = rowOf({ itemId: "", exerciseId: id, dose, frequency });
    const starts = say.told(doseText(dose, frequency));
    const drawing = <ExerciseDrawing id={id} />;
    return {
      id,
      name,
      targets: wordsOf(targets, say),
      facets: {
        name: `${name} ${wordsOf([...targets, ...equipment, position], say)}`,
        targets,
        equipment,
        position,
        causes,
      },
      easier: namesOf(ladder.easier, say),
      harder: namesOf(ladder.harder, say),
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
    const starts = say.told(doseText(dose, frequency));
    const drawing = <ExerciseDrawing id={id} name={name} />;
    const facets = { name: `${name} ${wordsOf(targets, say)}`, targets, equipment: null, position: null, causes: null };
    return {
      ...{ id, name, targets: wordsOf(targets, say), facets, easier: [], harder: [] },
      ...{ kind, starts, drawing, row, physioOnly: false, offered: !archived },
    };
  });
  return [...built, ...added];
}
