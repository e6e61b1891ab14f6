import type { Tx } from "@/db/client";
import { newId } from "@/db/ids";
import * as audit from "@/db/queries/audit";
import * as rows from "@/db/queries/own-exercises";
import { isUuid } from "@/lib/access/athlete.server";
import { may } from "@/lib/access/may";
import type { Ctx } from "@/lib/ctx.server";
import { OwnExercise } from "./exercise";
import type { Photos } from "./exercise-photo";
import { once } from "./once.server";

/** What a person writes of an own exercise; id and version are the database's. */
export type OwnExerciseDraft = Omit<OwnExercise, "id" | "version">;
export type KeptExercise = { exercise: OwnExercise; archived: boolean; photos: Photos };

const kept = ({ id, version, body, archivedAt, photos }: rows.OwnExerciseRow): KeptExercise => ({
  exercise: OwnExercise.parse({ ...body, id: `own:${id}`, version }),
  archived: archivedAt !== null,
  photos,
});

/** The UUID of an own exercise's id. */
export const uuidOf = (exerciseId: string) => exerciseId.replace(/^own:/, "");

/** All own exercises this person may read; archived ones stay readable, because programs may hold them. */
export async function ownExercisesIn(tx: Tx, orgId: string): Promise<KeptExercise[]> {
  return (await rows.ownExercisesOf(tx, orgId)).map(kept);
}

export const readOwnExercises = (ctx: Ctx): Promise<KeptExercise[]> =>
  ctx.transaction((tx) => ownExercisesIn(tx, ctx.actor.orgId));

/** One own exercise by its UUID; null when there is none for this person. */
export async function readOwnExercise(ctx: Ctx, id: string): Promise<KeptExercise | null> {
  if (!isUuid(id)) return null;
  const row = await ctx.transaction((tx) => rows.ownExerciseById(tx, ctx.actor.orgId, id));
  return row && kept(row);
}

type Changed = { why: "changed"; theirs: OwnExercise };

/** Adds an own exercise, or writes over `version` of one. What was assigned keeps its dose either way. */
export function saveOwnExercise(
  ctx: Ctx,
  input: { id: string | null; version: number; key: string; draft: OwnExerciseDraft },
) {
  const { orgId, personId } = ctx.actor;
  const { id, version, key, draft } = input;
  const body = { ...draft };
  return once<{ id: string }, Changed>(
    ctx,
    { key, did: "exercise.save", body: { id, version, draft } },
    async (tx, refuse) => {
      if (!may(ctx.actor, "library.write") || (id !== null && !isUuid(id))) refuse({ why: "not-found" });
      const at = id ?? newId();
      if (id === null) await rows.addOwnExercise(tx, { orgId, id: at, by: personId }, body);
      else if ((await rows.replaceOwnExercise(tx, orgId, at, version, body)) === null) {
        const row = await rows.ownExerciseById(tx, orgId, at);
        if (!row || row.archivedAt) return refuse({ why: "not-found" });
        refuse({ why: "changed", theirs: kept(row).exercise });
      }
      await note(ctx, tx, "exercise.save", at);
      return { id: at };
    },
  );
}

/** Takes an own exercise out of the library, or brings it back. Programs that hold it keep it. */
export function archiveOwnExercise(ctx: Ctx, input: { id: string; archived: boolean; key: string }) {
  const { id, archived, key } = input;
  const did = archived ? "exercise.archive" : "exercise.restore";
  return once<{ id: string }>(ctx, { key, did, body: { id } }, async (tx, refuse) => {
    if (!may(ctx.actor, "library.write") || !isUuid(id)) refuse({ why: "not-found" });
    if (!(await rows.setOwnExerciseArchived(tx, ctx.actor.orgId, id, archived))) refuse({ why: "not-found" });
    await note(ctx, tx, did, id);
    return { id };
  });
}

function note(ctx: Ctx, tx: Tx, verb: string, entityId: string) {
  const { orgId, personId } = ctx.actor;
  return audit.record(tx, { orgId, actorId: personId, subjectId: null, verb, entityId, requestId: ctx.requestId });
}
