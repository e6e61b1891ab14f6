import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { readOwnExercise } from "@/lib/programs/own-exercises.server";
import { saveExercise } from "@/app/(staff)/exercises/actions";
import { ExerciseForm } from "@/app/(staff)/exercises/exercise-form";
import styles from "@/app/(staff)/exercises/exercises.module.css";
import { formChoices } from "@/app/(staff)/exercises/form-choices";
import { valuesOfOwn } from "@/app/(staff)/exercises/own-form";

export const metadata: Metadata = { title: "Edit exercise" };

export default async function EditExercisePage({ params }: { params: Promise<{ id: string }> }) {
  const ctx = await requireRole("physio", "coach", "admin");
  const { id } = await params;
  const own = await readOwnExercise(ctx, id);
  if (!own || own.archived) notFound();
  const { version } = own.exercise;
  return (
    <main id="main" className={`${styles.page} ${styles.narrow}`}>
      <PageHeader title={`Edit “${own.exercise.name}”`} lead="What is assigned already keeps its dose." />
      <ExerciseForm
        action={saveExercise}
        initial={valuesOfOwn(own.exercise)}
        {...formChoices}
        fields={{ org: ctx.actor.orgId, key: randomUUID(), id, version: String(version) }}
      />
    </main>
  );
}
