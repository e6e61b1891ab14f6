import type { z } from "zod";
import { choice, ticked, wholeNumber, yesNo, type FormErrors } from "@/lib/logs/form-fields";
import { nprs } from "@/lib/logs/nprs";
import { EXERCISE_STATUSES, exerciseField, type DueItem, type ExerciseStatus } from "@/lib/logs/exercise-words";

/**
 * What became of one due item. An item without a report is "not reported", which is not "not done".
 * Shape  an absent field was not reported. `effort` and `pain` (at its worst while doing it) 0 to 10; `formHeld` whether it
 *        was done in good form to the end.
 */
export type ExerciseReport = DueItem & {
  status: ExerciseStatus;
  sets?: number;
  reps?: number;
  holdSeconds?: number;
  effort?: number;
  pain?: number;
  formHeld?: boolean;
};

/** How a session went, beside what was done. */
const WENT = { effort: nprs, pain: nprs, formHeld: yesNo };
const NUMBERS = { sets: wholeNumber(1, 20), reps: wholeNumber(1, 200), holdSeconds: wholeNumber(1, 900) };

export const exerciseFields = (due: readonly DueItem[]): Readonly<Record<string, z.ZodType>> => {
  const { sets, reps, holdSeconds } = NUMBERS;
  const fields: Record<string, z.ZodType> = { allAsPrescribed: ticked };
  for (const name of due.map(exerciseField)) {
    fields[name] = choice(EXERCISE_STATUSES);
    Object.assign(fields, { [`${name}.sets`]: sets, [`${name}.reps`]: reps, [`${name}.holdSeconds`]: holdSeconds });
    for (const [part, read] of Object.entries(WENT)) fields[`${name}.${part}`] = read;
  }
  return fields;
};

type Fields = Readonly<Record<string, unknown>>;

const SAY_WHETHER_DONE = "You wrote how it went: say too whether it was done, or clear what you wrote.";
const NOT_DONE_WENT = "You chose Not done: clear how it went, or choose another answer.";

/** How a session went, without the parts left blank. */
function wentOf(form: Fields, name: string): Pick<ExerciseReport, keyof typeof WENT> {
  const said = Object.keys(WENT).map((part) => [part, form[`${name}.${part}`] ?? null] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== null));
}

/** The reports of a read form, in the order of `due`; null when no item was mentioned. A single answer outranks "all as prescribed". */
export function exercisesOf(
  form: Fields,
  due: readonly DueItem[],
): { exercises: ExerciseReport[] | null; errors: FormErrors } {
  const errors: FormErrors = {};
  const exercises: ExerciseReport[] = [];
  for (const item of due) {
    const name = exerciseField(item);
    const done: Partial<Record<keyof typeof NUMBERS, number>> = {};
    for (const number of ["sets", "reps", "holdSeconds"] as const) {
      const value = form[`${name}.${number}`] as number | null;
      if (value !== null) done[number] = value;
    }
    const numbers = Object.keys(done).length > 0;
    const given = form[name] as ExerciseStatus | null;
    const status = given ?? (numbers ? "changed" : form.allAsPrescribed ? "as-prescribed" : null);
    const went = wentOf(form, name);
    const tells = Object.keys(went).length > 0;
    if (tells && (status === null || status === "not-done")) errors[name] = status ? NOT_DONE_WENT : SAY_WHETHER_DONE;
    if (status === null) continue;
    if (numbers && status !== "changed")
      errors[name] = "You wrote your own numbers: choose Changed, or clear the numbers.";
    exercises.push({ assignmentId: item.assignmentId, itemId: item.itemId, status, ...done, ...went });
  }
  return { exercises: exercises.length > 0 ? exercises : null, errors };
}
