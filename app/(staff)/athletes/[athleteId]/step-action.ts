"use server";
import { notFound, redirect } from "next/navigation";
import { action } from "@/app/action";
import { one, refused, type FormValues } from "@/app/form-state";
import { joined, named } from "@/lib/programs/joined";
import { said, saidOf, type Sentence } from "@/lib/said";
import { brokenWords } from "@/lib/programs/met-limits.server";
import { Answer } from "@/lib/progression/answer";
import { answerStep } from "@/lib/progression/answer-step.server";
import { takeBackStep } from "@/lib/progression/take-back-step.server";

const NOT_TAKEN = {
  "moved-on": "Not saved: something else is proposed by now. Reload the page to see what.",
  step: "Not saved: that is the present step, or there is none like it. Choose another.",
  "other-content":
    "Not saved: this form was sent before with something else in it. Reload the page to see what is on record.",
} as const satisfies Record<string, Sentence>;

const NOT_TAKEN_BACK: Sentence =
  "Not taken back: the exercise is on another step by now. Reload the page to see which.";

export const answer = action({ name: "progression.answer" }, async (ctx, values) => {
  const parsed = Answer.safeParse(saidIn(values));
  if (!parsed.success) {
    const wrong = Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0]), saidOf(issue)]));
    return refused(values, wrong, wrong.answer);
  }
  const [athleteId, itemId, key] = [one(values, "athleteId"), one(values, "itemId"), one(values, "key")];
  const done = await answerStep(ctx, { athleteId, itemId, key, proposed: one(values, "proposed"), said: parsed.data });
  if (done.ok) redirect(`/athletes/${athleteId}?answered=${key}`);
  if (done.why === "not-found") notFound();
  if (done.why === "physio-only") {
    const names = joined(done.names.map(named), ", ");
    return refused(values, {}, said("{names}: only a physio may give this to an athlete.", { names }));
  }
  if (done.why === "limits") return refused(values, {}, said("Not saved. {why}", { why: brokenWords(done.broken) }));
  if (done.why === "step" && one(values, "answer") === "changed") return refused(values, { step: NOT_TAKEN.step });
  return refused(values, {}, NOT_TAKEN[done.why]);
});

export const takeBack = action({ name: "progression.take-back" }, async (ctx, values) => {
  const [athleteId, itemId, key] = [one(values, "athleteId"), one(values, "itemId"), one(values, "key")];
  const done = await takeBackStep(ctx, { athleteId, itemId, taken: one(values, "taken"), key });
  if (done.ok) redirect(`/athletes/${athleteId}?answered=${key}`);
  if (done.why === "not-found") notFound();
  return refused(values, {}, done.why === "moved-on" ? NOT_TAKEN_BACK : NOT_TAKEN[done.why]);
});

function saidIn(values: FormValues): unknown {
  const [said, step] = [one(values, "answer"), one(values, "step")];
  const reason = one(values, "reason").replace(/\s*[\r\n]+\s*/g, " ");
  if (said === "changed")
    return { answer: said, step: /^[0-9]{1,2}$/.test(step) ? Number(step) : undefined, reason: reason.trim() || null };
  return said === "refused" ? { answer: said, reason } : { answer: said };
}
