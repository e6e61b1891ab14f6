import { z } from "zod";
import { isOwn, type OwnExercise } from "./exercise";
import { exerciseById, libraryVersion } from "./library";
import { ProgramDraft, ProgramItem, type Program } from "./program";

const SnapshotItem = ProgramItem.extend({ exerciseVersion: z.number().int().min(1), isStretch: z.boolean() });

/** A program as it stood when it was assigned; what a stored snapshot must look like when it is read back. */
export const ProgramSnapshot = ProgramDraft.extend({
  libraryVersion: z.number().int().min(1),
  items: z.array(SnapshotItem),
});
export type SnapshotItem = z.infer<typeof SnapshotItem>;
export type ProgramSnapshot = z.infer<typeof ProgramSnapshot>;

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

/**
 * A deep-frozen copy of a program with the present names and versions of its exercises, so that later edits change no past.
 * Shape  (program, ownExercises) -> ProgramSnapshot; shares nothing with its input.
 * Errors RangeError when an exercise is in neither the library nor `ownExercises`: `programFromForm` refuses such a draft first.
 */
export function snapshotOf(program: Program, ownExercises: readonly OwnExercise[]): ProgramSnapshot {
  const items = program.items.map((item) => {
    const exercise = isOwn(item.exerciseId)
      ? ownExercises.find((own) => own.id === item.exerciseId)
      : exerciseById(item.exerciseId);
    if (!exercise) throw new RangeError(`no exercise ${item.exerciseId}`);
    return { ...item, name: exercise.name, exerciseVersion: exercise.version, isStretch: exercise.isStretch };
  });
  return deepFreeze(structuredClone({ ...program, items, libraryVersion }));
}
