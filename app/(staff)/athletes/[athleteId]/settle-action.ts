"use server";
import { notFound, redirect } from "next/navigation";
import { action } from "@/app/action";
import { one, refused } from "@/app/form-state";
import { settledWords } from "@/lib/athletes/settled-words.server";
import { Settlement } from "@/lib/flags/outcome";
import { settleFlag } from "@/lib/flags/settle-flag.server";

export const settle = action({ name: "flag.settle" }, async (ctx, values) => {
  const [athleteId, flagId, key] = [one(values, "athleteId"), one(values, "flagId"), one(values, "key")];
  const reason = one(values, "reason").replace(/\s*[\r\n]+\s*/g, " ");
  const parsed = Settlement.safeParse({ outcome: one(values, "outcome"), reason });
  if (!parsed.success) {
    const wrong = Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
    if (reason.trim() === "") wrong.reason = "Say why in a few words. Others will read it later.";
    return refused(values, wrong, wrong.outcome);
  }
  const done = await settleFlag(ctx, { athleteId, flagId, key, ...parsed.data });
  if (!done.ok) {
    if (done.why === "other-content")
      return refused(values, {}, "This form was sent before with another text. Reload the page to see what was saved.");
    const already = await settledWords(ctx, athleteId, flagId);
    if (!already) notFound();
    return refused(values, {}, already);
  }
  redirect(`/athletes/${athleteId}?settled=${flagId}`);
});
