"use server";
import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { action } from "@/app/action";
import { one, refused, type FormValues } from "@/app/form-state";
import { isReaction } from "@/lib/answers/answer";
import { replyFrom } from "@/lib/answers/answer-form";
import * as answers from "@/lib/answers/give-answer.server";

const SENT_BEFORE =
  "Not saved: this form was sent before with something else in it. Reload the page to see what is on record.";

/** The page is drawn anew with what is on record now. */
function told(values: FormValues, done: { ok: true } | { ok: false; why: "not-found" | "other-content" }) {
  if (!done.ok && done.why === "not-found") notFound();
  if (!done.ok) return refused(values, {}, SENT_BEFORE);
  revalidatePath(`/athletes/${one(values, "athleteId")}`);
  return { kind: "saved" as const };
}

export const react = action({ name: "answer.react" }, async (ctx, values) => {
  const [athleteId, day, key, reaction] = ["athleteId", "day", "key", "reaction"].map((name) => one(values, name));
  if (!isReaction(reaction!)) notFound();
  return told(values, await answers.react(ctx, { athleteId: athleteId!, day: day!, key: key!, reaction }));
});

export const reply = action({ name: "answer.reply" }, async (ctx, values) => {
  const [athleteId, day, key] = [one(values, "athleteId"), one(values, "day"), one(values, "key")];
  const written = replyFrom(one(values, "text"));
  if (!written.ok) return refused(values, { text: written.error });
  const shared = one(values, "shared") === "1";
  return told(values, await answers.reply(ctx, { athleteId, day, key, text: written.text, shared }));
});

export const takeBackAnswer = action({ name: "answer.take-back" }, async (ctx, values) => {
  const [athleteId, answerId, key] = [one(values, "athleteId"), one(values, "answerId"), one(values, "key")];
  return told(values, await answers.takeBackAnswer(ctx, { athleteId, answerId, key }));
});
