import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireRole } from "@/lib/ctx.server";
import { exerciseById } from "@/lib/programs/library";
import { readOwnExercise } from "@/lib/programs/own-exercises.server";
import { LibraryExercise } from "./library-exercise";
import { OwnExercisePage } from "./own-exercise";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ saved?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: exerciseById((await params).id)?.name ?? "Exercise" };
}

/** An exercise of the library by its id, or one of the organisation's own by its UUID. */
export default async function ExercisePage({ params, searchParams }: Props) {
  const ctx = await requireRole("physio", "coach", "admin");
  const { id } = await params;
  const built = exerciseById(id);
  if (built) return <LibraryExercise exercise={built} />;
  const own = await readOwnExercise(ctx, id);
  if (!own) notFound();
  return <OwnExercisePage own={own} id={id} org={ctx.actor.orgId} isSaved={(await searchParams).saved === "1"} />;
}
