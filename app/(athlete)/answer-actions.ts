"use server";
import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { action } from "@/app/action";
import { one, refused, type FormValues } from "@/app/form-state";
import { backFrom } from "@/lib/answers/answer-form";
import { sayBack, takeBackAnswer } from "@/lib/answers/give-answer.server";

const SENT_BEFORE =
  "Not saved: this form was sent before with something else in it. Reload the page to see what is on record.";

function told(values: FormValues, done: { ok: true } | { ok: false; why: "not-found" | "other-content" }) {
  if (!done.ok && done.why === "not-found") notFound();
  if (!done.ok) return refused(values, {}, SENT_BEFORE);
  revalidatePath("/today");
  return { kind: "saved" as const };
}

export const answerBack = action({ name: "answer.back" }, async (ctx, values) => {
  const written = backFrom(one(values, "text"));
  if (!written.ok) return refused(values, { text: written.error });
  const [toId, key] = [one(values, "toId"), one(values, "key")];
  return told(values, await sayBack(ctx, { toId, key, text: written.text }));
});

export const takeBackOwn = action({ name: "answer.take-back" }, async (ctx, values) => {
  const [answerId, key] = [one(values, "answerId"), one(values, "key")];
  return told(values, await takeBackAnswer(ctx, { athleteId: ctx.actor.personId, answerId, key }));
});
