"use server";
import { notFound, redirect } from "next/navigation";
import type { ZodError } from "zod";
import { action } from "@/app/action";
import { type FormValues, one, refused } from "@/app/form-state";
import { ClosingForm, LetterForm } from "@/lib/referrals/referral-form";
import { editDraft, moveReferral, readReferral, startReferral } from "@/lib/referrals/referrals.server";
import { plainText } from "@/lib/text";

const SENT_BEFORE = "This form was sent before with another text. Reload the page to see what was saved.";
const CHANGED = "Somebody changed this referral in the meantime. Reload the page to see how it stands, then try again.";

const errorsOf = (error: ZodError) =>
  Object.fromEntries(error.issues.map((issue) => [String(issue.path[0] ?? "form"), issue.message]));
const letterIn = (values: FormValues) =>
  LetterForm.safeParse({
    toWhom: one(values, "toWhom"),
    urgency: one(values, "urgency"),
    why: one(values, "why"),
  });
const stepOf = (values: FormValues) => ({
  athleteId: one(values, "athleteId"),
  referralId: one(values, "referralId"),
  version: Number(one(values, "version")),
  key: one(values, "key"),
});
const pathOf = (athleteId: string, referralId: string) => `/athletes/${athleteId}/referrals/${referralId}`;

export const start = action({ name: "referral.start" }, async (ctx, values) => {
  const letter = letterIn(values);
  const settles = one(values, "settle") === "1";
  const reason = plainText(400).safeParse(one(values, "reason"));
  const errors = {
    ...(letter.success ? {} : errorsOf(letter.error)),
    ...(settles && !reason.success ? { reason: "Say why in a few words. Others will read it later." } : {}),
  };
  if (!letter.success || Object.keys(errors).length > 0) return refused(values, errors);
  const athleteId = one(values, "athleteId");
  const done = await startReferral(ctx, {
    athleteId,
    key: one(values, "key"),
    letter: letter.data,
    flagId: one(values, "flagId") || null,
    settle: settles && reason.success ? { reason: reason.data } : null,
  });
  if (!done.ok && done.why === "other-content") return refused(values, {}, SENT_BEFORE);
  if (!done.ok) notFound();
  redirect(`${pathOf(athleteId, done.answer.referralId)}?saved=1`);
});

export const edit = action({ name: "referral.edit" }, async (ctx, values) => {
  const letter = letterIn(values);
  if (!letter.success) return refused(values, errorsOf(letter.error));
  const step = stepOf(values);
  const done = await editDraft(ctx, step, letter.data);
  if (!done.ok) return refusal(await readReferral(ctx, step.athleteId, step.referralId), values, done.why);
  redirect(`${pathOf(step.athleteId, step.referralId)}?saved=1`);
});

export const move = action({ name: "referral.move" }, async (ctx, values) => {
  const step = stepOf(values);
  const to = one(values, "to");
  const closing = to === "closed" ? closingIn(values) : null;
  if (closing && !closing.success) return refused(values, errorsOf(closing.error));
  if (!closing && to !== "sent" && to !== "booked" && to !== "seen") return refused(values, {}, CHANGED);
  const done = await moveReferral(ctx, step, closing?.data ?? (to as "sent"));
  if (!done.ok) return refusal(await readReferral(ctx, step.athleteId, step.referralId), values, done.why);
  redirect(`${pathOf(step.athleteId, step.referralId)}?saved=1`);
});

const closingIn = (values: FormValues) =>
  ClosingForm.safeParse({ outcome: one(values, "outcome"), outcomeNote: one(values, "outcomeNote") });

/** What is there but no longer as it was is told; what is not theirs to see is not. */
function refusal(known: unknown, values: FormValues, why: "not-found" | "other-content") {
  if (!known) notFound();
  return refused(values, {}, why === "other-content" ? SENT_BEFORE : CHANGED);
}
