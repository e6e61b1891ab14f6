import type { Tx } from "@/db/client";
import * as rows from "@/db/queries/assignments";
import { namesOf } from "@/db/queries/days";
import { photoOf } from "@/db/queries/exercise-photos";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { FRAMES, type Frame } from "./exercise-photo";
import { giverOf } from "./giver";
import { type Handout, handoutPrograms } from "./handout";
import { type KeptExercise, ownExercisesIn, uuidOf } from "./own-exercises.server";

/** What an athlete has to do today, for paper; null when there is nothing to print, and for whoever may not read it. */
export function readHandout(ctx: Ctx, athleteId: string): Promise<Handout | null> {
  const { orgId } = ctx.actor;
  return ctx.read(async (tx) => {
    const athlete = await reach(ctx, tx, athleteId, "assignment.read");
    if (!athlete) return null;
    const [given, own] = await Promise.all([rows.assignmentsOf(tx, orgId, athleteId), ownExercisesIn(tx, orgId)]);
    const names = await namesOf(tx, [athleteId, ...given.flatMap((each) => each.assignedBy ?? [])]);
    const programs = handoutPrograms(
      given.map((each) => ({ ...each, by: giverOf(names, each.assignedBy) })),
      own.map((each) => each.exercise),
      athlete.today,
    );
    if (programs.length === 0) return null;
    const shown = new Set(programs.flatMap((program) => program.items.map((item) => item.exerciseId)));
    const photos = await photosOf(
      tx,
      orgId,
      own.filter((each) => shown.has(each.exercise.id)),
    );
    return {
      athlete: names.get(athleteId) ?? "",
      organisation: ctx.visitor.org?.name ?? "",
      printedOn: athlete.today,
      programs,
      photos,
    };
  });
}

async function photosOf(tx: Tx, orgId: string, own: readonly KeptExercise[]): Promise<Handout["photos"]> {
  const read = own.flatMap(({ exercise, photos }) =>
    FRAMES.filter((frame) => photos[frame]).map(async (frame) => {
      const photo = await photoOf(tx, { orgId, exerciseId: uuidOf(exercise.id), frame });
      return photo && { id: exercise.id, frame, jpeg: new Uint8Array(photo.jpeg) };
    }),
  );
  const found: Record<string, Partial<Record<Frame, Uint8Array>>> = {};
  for (const photo of await Promise.all(read))
    if (photo) found[photo.id] = { ...found[photo.id], [photo.frame]: photo.jpeg };
  return found;
}
