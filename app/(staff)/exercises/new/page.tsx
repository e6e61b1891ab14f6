import type { Metadata } from "next";
import { randomUUID } from "node:crypto";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { saveExercise } from "../actions";
import { ExerciseForm } from "../exercise-form";
import styles from "../exercises.module.css";
import { formChoices } from "../form-choices";

export const metadata: Metadata = { title: "New exercise" };

export default async function NewExercisePage() {
  const ctx = await requireRole("physio", "coach", "admin");
  return (
    <main id="main" className={`${styles.page} ${styles.narrow}`}>
      <PageHeader title="An exercise of your own" lead="Everybody on your staff can use it in programs." />
      <ExerciseForm
        action={saveExercise}
        initial={{}}
        {...formChoices}
        fields={{ org: ctx.actor.orgId, key: randomUUID(), id: "", version: "0" }}
      />
    </main>
  );
}
