import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ownExercises } from "@/db/schema";
import type { Photos } from "@/lib/programs/exercise-photo";

export type OwnExerciseRow = {
  id: string;
  version: number;
  body: Record<string, unknown>;
  archivedAt: string | null;
  photos: Photos;
};

const columns = {
  id: ownExercises.id,
  version: ownExercises.version,
  body: ownExercises.body,
  archivedAt: ownExercises.archivedAt,
  photos: sql<Photos>`(select coalesce(json_object_agg(p.frame,
      json_build_object('hash', p.hash, 'widthPixels', p.width_pixels, 'heightPixels', p.height_pixels)), '{}')
    from exercise_photos p where p.org_id = "own_exercises"."org_id" and p.exercise_id = "own_exercises"."id")`,
};
const is = (orgId: string, id: string) => and(eq(ownExercises.orgId, orgId), eq(ownExercises.id, id));

/** Every own exercise of the organisation that this transaction's person may read, archived ones among them. */
export const ownExercisesOf = (tx: Tx, orgId: string): Promise<OwnExerciseRow[]> =>
  tx.select(columns).from(ownExercises).where(eq(ownExercises.orgId, orgId)).orderBy(asc(ownExercises.createdAt));

export async function ownExerciseById(tx: Tx, orgId: string, id: string): Promise<OwnExerciseRow | null> {
  const [row] = await tx.select(columns).from(ownExercises).where(is(orgId, id));
  return row ?? null;
}

export const addOwnExercise = (
  tx: Tx,
  { orgId, id, by }: { orgId: string; id: string; by: string },
  body: Record<string, unknown>,
) => tx.insert(ownExercises).values({ orgId, id, createdBy: by, body });

/** Writes over version `version` alone: null when somebody else saved meanwhile, or it is archived or not there. */
export async function replaceOwnExercise(
  tx: Tx,
  orgId: string,
  id: string,
  version: number,
  body: Record<string, unknown>,
): Promise<number | null> {
  const [row] = await tx
    .update(ownExercises)
    .set({ body, version: sql`${ownExercises.version} + 1` })
    .where(and(is(orgId, id), eq(ownExercises.version, version), isNull(ownExercises.archivedAt)))
    .returning({ version: ownExercises.version });
  return row?.version ?? null;
}

export async function setOwnExerciseArchived(tx: Tx, orgId: string, id: string, archived: boolean): Promise<boolean> {
  const done = await tx
    .update(ownExercises)
    .set({ archivedAt: archived ? sql`coalesce(${ownExercises.archivedAt}, now())` : null })
    .where(is(orgId, id))
    .returning({ id: ownExercises.id });
  return done.length > 0;
}
