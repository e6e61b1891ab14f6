import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Frame } from "@/lib/programs/exercise-photo";

type At = { orgId: string; exerciseId: string; frame: Frame };

/** Puts a photo in place of the one before it. */
export const putPhoto = (
  tx: Tx,
  { orgId, exerciseId, frame }: At,
  photo: { jpeg: Buffer; widthPixels: number; heightPixels: number; hash: string; putBy: string },
) =>
  tx.execute(sql`
    insert into exercise_photos (org_id, exercise_id, frame, jpeg, width_pixels, height_pixels, hash, put_by)
    values (${orgId}, ${exerciseId}, ${frame}, ${photo.jpeg}, ${photo.widthPixels}, ${photo.heightPixels}, ${photo.hash}, ${photo.putBy})
    on conflict (org_id, exercise_id, frame) do update set jpeg = excluded.jpeg, width_pixels = excluded.width_pixels,
      height_pixels = excluded.height_pixels, hash = excluded.hash, put_by = excluded.put_by, put_at = now()`);

/** The bytes of a photo and their hash, as far as this transaction's person may read them. */
export async function photoOf(tx: Tx, { orgId, exerciseId, frame }: At) {
  const { rows } = await tx.execute<{ jpeg: Buffer; hash: string }>(sql`select jpeg, hash from exercise_photos
    where org_id = ${orgId} and exercise_id = ${exerciseId} and frame = ${frame}`);
  return rows[0] ?? null;
}

/** Deletes a photo for good; false when there was none. */
export async function deletePhoto(tx: Tx, { orgId, exerciseId, frame }: At): Promise<boolean> {
  const { rowCount } = await tx.execute(sql`delete from exercise_photos
    where org_id = ${orgId} and exercise_id = ${exerciseId} and frame = ${frame}`);
  return rowCount === 1;
}
