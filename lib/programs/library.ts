import type { Exercise } from "./exercise";
import { hips } from "./library/hips";
import { mobility } from "./library/mobility";
import { stretches } from "./library/stretches";
import { trunk } from "./library/trunk";

/** Grows when an exercise is added, removed or changed; kept in every snapshot of a program. */
export const libraryVersion = 1;

/** Every built-in exercise: trunk, hips, stretches, mobility. */
export const library: readonly Exercise[] = [...trunk, ...hips, ...stretches, ...mobility];

const byId = new Map(library.map((exercise) => [exercise.id, exercise]));

/** The built-in exercise of that id, or null: own exercises and ids of retired ones have none. */
export const exerciseById = (id: string): Exercise | null => byId.get(id) ?? null;
