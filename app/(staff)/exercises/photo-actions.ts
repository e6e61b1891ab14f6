"use server";
import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { action } from "@/app/action";
import { type FormState, one, refused } from "@/app/form-state";
import { isFrame, PHOTO_BYTES_AT_MOST } from "@/lib/programs/exercise-photo";
import { deleteExercisePhoto, type PhotoRefused, putExercisePhoto } from "@/lib/programs/exercise-photo.server";

const WHY: Record<Exclude<PhotoRefused, "not-found">, string> = {
  "too-large": "That photo is too large: 10 MB and 60 megapixels are the most.",
  "no-photo": "That file is no photo we can read. Choose a JPEG, PNG or WebP.",
};

function answered(id: string, done: Awaited<ReturnType<typeof putExercisePhoto>>): FormState {
  if (!done.ok) return done.why === "not-found" ? notFound() : refused({}, {}, WHY[done.why]);
  revalidatePath(`/exercises/${id}`);
  return { kind: "saved" };
}

export const putPhoto = action({ name: "exercise.photo", perHour: 60 }, async (ctx, values, form) => {
  const [id, frame, photo] = [one(values, "id"), one(values, "frame"), form.get("photo")];
  if (!isFrame(frame)) notFound();
  if (!(photo instanceof File) || photo.size === 0) return refused({}, {}, "Choose a photo first.");
  if (photo.size > PHOTO_BYTES_AT_MOST) return refused({}, {}, WHY["too-large"]);
  return answered(id, await putExercisePhoto(ctx, { id, frame }, new Uint8Array(await photo.arrayBuffer())));
});

export const deletePhoto = action({ name: "exercise.photo-delete" }, async (ctx, values) => {
  const [id, frame] = [one(values, "id"), one(values, "frame")];
  if (!isFrame(frame)) notFound();
  return answered(id, await deleteExercisePhoto(ctx, { id, frame }));
});
