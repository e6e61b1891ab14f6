import { randomUUID } from "node:crypto";
import type { FormValues } from "@/app/form-state";
import { isOwn, type OwnExercise } from "@/lib/programs/exercise";
import { acted } from "@/lib/programs/form-acts";
import { rowOf } from "@/lib/programs/form-rows";
import { exerciseById } from "@/lib/programs/library";
import { startOfOwn } from "./start";

/** The form after a button that saves nothing, for a browser without JavaScript. */
export function drafted(values: FormValues, act: string, own: readonly OwnExercise[]): FormValues {
  const start = (exerciseId: string) => {
    const mine = own.find((each) => each.id === exerciseId);
    const from = isOwn(exerciseId) ? mine && startOfOwn(mine) : exerciseById(exerciseId);
    return from ? rowOf({ itemId: "", exerciseId, dose: from.dose, frequency: from.frequency }) : null;
  };
  return { ...acted(values, act, { start, nameOf: (id) => id, newId: randomUUID }).values };
}
