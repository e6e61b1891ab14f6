import type { Exercise } from "./exercise";
import { bridges } from "./library/bridges";
import { calves } from "./library/calves";
import { floor } from "./library/floor";
import { hips } from "./library/hips";
import { neighboursOf } from "./library/ladders";
import { legs } from "./library/legs";
import { mobility } from "./library/mobility";
import { planks } from "./library/planks";
import { rolling } from "./library/rolling";
import { sidePlanks } from "./library/side-planks";
import { stretches } from "./library/stretches";
import { trunk } from "./library/trunk";
import { warmUps } from "./library/warm-ups";

/** Grows when an exercise is added, removed or changed; kept in every snapshot of a program. */
export const libraryVersion = 3;

/** Every built-in exercise: trunk first, then hips, legs, stretches, mobility and what goes around a run. */
export const library: readonly Exercise[] = [
  ...[planks, sidePlanks, trunk, floor, bridges, hips, legs, calves],
  ...[stretches, mobility, rolling, warmUps],
].flatMap((group) => group.map((exercise) => ({ ...exercise, ladder: neighboursOf(exercise.id) })));

const byId = new Map(library.map((exercise) => [exercise.id, exercise]));

/** The built-in exercise of that id, or null: own exercises and ids of retired ones have none. */
export const exerciseById = (id: string): Exercise | null => byId.get(id) ?? null;
