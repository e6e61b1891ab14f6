import { createHash } from "node:crypto";
import sharp from "sharp";
import * as audit from "@/db/queries/audit";
import * as rows from "@/db/queries/exercise-photos";
import { ownExerciseById } from "@/db/queries/own-exercises";
import { isUuid } from "@/lib/access/athlete.server";
import { may } from "@/lib/access/may";
import type { Ctx } from "@/lib/ctx.server";
import { type Frame, looksLikePhoto, PHOTO_BYTES_AT_MOST } from "./exercise-photo";

const WIDEST_PIXELS = 960;
const TALLEST_PIXELS = 720;
/** More than any phone takes; a small file can claim to hold far more. */
const PIXELS_AT_MOST = 60_000_000;
const SECONDS_AT_MOST = 10;
const MOST_BYTES_KEPT = 500_000;

export type PhotoRefused = "not-found" | "too-large" | "no-photo";
type Done = { ok: true } | { ok: false; why: PhotoRefused };
type About = { id: string; frame: Frame };

/**
 * Puts a photo to the start or the end of an own exercise, in place of the one before it. It is decoded and drawn anew, so
 * that place, camera and whatever else a file carries are gone, and turned upright.
 * Errors not-found; too-large, in bytes or pixels; no-photo for all that is no whole JPEG, PNG or WebP.
 */
export async function putExercisePhoto(ctx: Ctx, { id, frame }: About, bytes: Uint8Array): Promise<Done> {
  if (!may(ctx.actor, "library.write") || !isUuid(id)) return { ok: false, why: "not-found" };
  if (bytes.length > PHOTO_BYTES_AT_MOST) return { ok: false, why: "too-large" };
  if (!looksLikePhoto(bytes)) return { ok: false, why: "no-photo" };
  const drawn = await drawnAnew(bytes);
  if (typeof drawn === "string") return { ok: false, why: drawn };
  const { orgId, personId } = ctx.actor;
  return ctx.transaction(async (tx): Promise<Done> => {
    const exercise = await ownExerciseById(tx, orgId, id);
    if (!exercise || exercise.archivedAt) return { ok: false, why: "not-found" };
    await rows.putPhoto(tx, { orgId, exerciseId: id, frame }, { ...drawn, putBy: personId });
    await note(ctx, tx, "exercise.photo", id);
    return { ok: true };
  });
}

/** Deletes a photo, for good. */
export function deleteExercisePhoto(ctx: Ctx, { id, frame }: About): Promise<Done> {
  return ctx.transaction(async (tx): Promise<Done> => {
    const isTheirs = may(ctx.actor, "library.write") && isUuid(id);
    if (!isTheirs || !(await rows.deletePhoto(tx, { orgId: ctx.actor.orgId, exerciseId: id, frame })))
      return { ok: false, why: "not-found" };
    await note(ctx, tx, "exercise.photo-delete", id);
    return { ok: true };
  });
}

/** The JPEG of an own exercise this person may read; null for any other. */
export const readExercisePhoto = (ctx: Ctx, { id, frame }: About): Promise<{ jpeg: Buffer; hash: string } | null> =>
  isUuid(id)
    ? ctx.read((tx) => rows.photoOf(tx, { orgId: ctx.actor.orgId, exerciseId: id, frame }))
    : Promise.resolve(null);

async function drawnAnew(bytes: Uint8Array) {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: PIXELS_AT_MOST, failOn: "error" })
      .rotate()
      .resize({ width: WIDEST_PIXELS, height: TALLEST_PIXELS, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: 76, mozjpeg: true })
      .timeout({ seconds: SECONDS_AT_MOST })
      .toBuffer({ resolveWithObject: true });
    if (data.length > MOST_BYTES_KEPT) return "too-large";
    const hash = createHash("sha256").update(data).digest("base64url").slice(0, 22);
    return { jpeg: data, widthPixels: info.width, heightPixels: info.height, hash };
  } catch (error) {
    // A decoder refuses what it cannot read whole by throwing; what it says is about the file alone.
    return /exceeds pixel limit|timeout/i.test(String(error)) ? "too-large" : "no-photo";
  }
}

function note(ctx: Ctx, tx: Parameters<typeof audit.record>[0], verb: string, entityId: string) {
  const { orgId, personId } = ctx.actor;
  return audit.record(tx, { orgId, actorId: personId, subjectId: null, verb, entityId, requestId: ctx.requestId });
}
