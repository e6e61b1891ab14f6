import { notFound } from "next/navigation";
import { requireCtx } from "@/lib/ctx.server";
import { isFrame } from "@/lib/programs/exercise-photo";
import { readExercisePhoto } from "@/lib/programs/exercise-photo.server";

type Props = { params: Promise<{ id: string; frame: string }> };

/** A photo of an own exercise, for whoever may read the exercise. */
export async function GET(request: Request, { params }: Props) {
  const ctx = await requireCtx();
  const { id, frame } = await params;
  const photo = (isFrame(frame) && (await readExercisePhoto(ctx, { id, frame }))) || notFound();
  // Under its own hash a photo never changes; a browser that has it need not ask again.
  const isExact = new URL(request.url).searchParams.get("v") === photo.hash;
  return new Response(new Uint8Array(photo.jpeg), {
    headers: {
      "content-type": "image/jpeg",
      "cache-control": isExact ? "private, max-age=31536000, immutable" : "private, no-store",
    },
  });
}
