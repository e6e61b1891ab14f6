"use server";
import { notFound, redirect } from "next/navigation";
import { action } from "@/app/action";
import { one, refused } from "@/app/form-state";
import { ENGLISH } from "@/lib/say";
import { doseText } from "@/lib/programs/dose-text";
import { archiveOwnExercise, saveOwnExercise } from "@/lib/programs/own-exercises.server";
import { parseOwn } from "./own-form";

export const saveExercise = action({ name: "exercise.save" }, async (ctx, values) => {
  const parsed = parseOwn(values);
  if (!parsed.ok) return refused(values, parsed.errors);
  const done = await saveOwnExercise(ctx, {
    id: one(values, "id") || null,
    version: Number(one(values, "version")) || 0,
    key: one(values, "key"),
    draft: parsed.draft,
  });
  if (done.ok) redirect(`/exercises/${done.answer.id}?saved=1`);
  if (done.why === "changed") {
    const { theirs } = done;
    const told = `Not saved: somebody else saved this exercise while you were writing. Theirs is “${theirs.name}”, ${ENGLISH.told(doseText(theirs.dose))}${theirs.cues.length > 0 ? `, “${theirs.cues.join(" ")}”` : ""}. Save again to put yours over it, or reload the page to keep theirs.`;
    return refused({ ...values, version: String(theirs.version) }, {}, told);
  }
  if (done.why === "other-content")
    return refused(
      values,
      {},
      "Not saved: this page was sent before with something else in it. Reload it and try again.",
    );
  return refused(values, {}, "Not saved: this exercise was archived or is no longer here.");
});

export const archiveExercise = action({ name: "exercise.archive" }, async (ctx, values) => {
  const [id, archived] = [one(values, "id"), one(values, "archived") === "1"];
  const done = await archiveOwnExercise(ctx, { id, archived, key: one(values, "key") });
  if (!done.ok) notFound();
  redirect(archived ? `/exercises?archived=${id}` : `/exercises/${id}?saved=1`);
});
