import { z } from "zod";
import { isOwn, type OwnExercise } from "./exercise";
import { exerciseById, libraryVersion } from "./library";
import { isDay } from "@/lib/days";
import { programFields, ProgramItem, type Program } from "./program";

const SnapshotItem = ProgramItem.extend({ exerciseVersion: z.number().int().min(1), isStretch: z.boolean() });

/**
 * A program as it stood when it was assigned; what a stored snapshot must look like when it is read back.
 * Shape  `phaseId` is the phase it was given in, null when the program has none; `startedOn` the day the athlete was first
 *        given it, from which "every 3 days" counts, null when that is the assignment's own first day; `programVersion` that of
 *        the program it was made from, null when nobody kept it.
 */
export const ProgramSnapshot = z.strictObject({
  ...programFields,
  libraryVersion: z.number().int().min(1),
  items: z.array(SnapshotItem),
  phaseId: z.uuid().nullable().default(null),
  startedOn: z.string().refine(isDay).nullable().default(null),
  programVersion: z.number().int().min(1).nullable().default(null),
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
 * Shape  (program, ownExercises, at) -> ProgramSnapshot in its first phase unless `at` names another of its phases; shares
 *        nothing with its input.
 * Errors RangeError when an exercise is in neither the library nor `ownExercises`: `programFromForm` refuses such a draft first.
 */
export function snapshotOf(
  program: Program,
  ownExercises: readonly OwnExercise[],
  at: { phaseId?: string | null; startedOn?: string | null; programVersion?: number | null } = {},
): ProgramSnapshot {
  const items = program.items.map((item) => {
    const exercise = isOwn(item.exerciseId)
      ? ownExercises.find((own) => own.id === item.exerciseId)
      : exerciseById(item.exerciseId);
    if (!exercise) throw new RangeError(`no exercise ${item.exerciseId}`);
    return { ...item, name: exercise.name, exerciseVersion: exercise.version, isStretch: exercise.isStretch };
  });
  // A phase that is no longer the program's cannot be gone on with.
  const phaseId =
    program.phases.find((phase) => phase.phaseId === at.phaseId)?.phaseId ?? program.phases[0]?.phaseId ?? null;
  const { startedOn = null, programVersion = null } = at;
  return deepFreeze(structuredClone({ ...program, items, libraryVersion, phaseId, startedOn, programVersion }));
}
