"use server";
import { notFound, redirect } from "next/navigation";
import { action } from "@/app/action";
import { one, refused } from "@/app/form-state";
import { parseDetails } from "@/lib/athletes/details";
import { seenIn, unseen } from "@/lib/athletes/details-form";
import { editDetails, readDetails } from "@/lib/athletes/details.server";

export const saveDetails = action({ name: "athlete.write" }, async (ctx, values) => {
  const { athleteId: _athlete, org: _org, key: _key, ...sent } = values;
  const [athleteId, key] = [one(values, "athleteId"), one(values, "key")];
  // An athlete may write their own details, but by their own form, which closes no episode.
  if (!ctx.actor.roles.includes("physio") || athleteId === ctx.actor.personId) notFound();
  const before = await readDetails(ctx, athleteId);
  if (!before) notFound();
  const seen = seenIn(sent, before);
  const parsed = parseDetails(unseen(sent), { today: before.today, before });
  if (!parsed.ok) return refused(values, parsed.errors);
  const done = await editDetails(ctx, { athleteId, key, details: parsed.details, seen });
  if (!done.ok && done.why === "meanwhile") return refused({ ...values, ...done.seen }, done.errors, done.message);
  if (!done.ok && done.why === "other-content")
    return refused(values, {}, "This form was sent before with other values. Reload the page to see what was saved.");
  if (!done.ok) notFound();
  redirect(`/athletes/${athleteId}/details?saved=1`);
});
