"use server";
import { notFound, redirect } from "next/navigation";
import { action } from "@/app/action";
import { many, one, refused } from "@/app/form-state";
import { keptOf, parseDetails } from "@/lib/athletes/details";
import { seenIn, unseen } from "@/lib/athletes/details-form";
import { editDetails, editSharing, readDetails } from "@/lib/athletes/details.server";

const SENT_BEFORE = "This form was sent before with other values. Reload the page to see what was saved.";

export const saveSharing = action({ name: "sharing.write" }, async (ctx, values) => {
  const kept = keptOf(many(values, "shared"));
  if (!kept.ok) return refused(values, {}, "This page sent something we do not know. Reload it and try again.");
  const done = await editSharing(ctx, { key: one(values, "key"), kept: kept.kept });
  if (!done.ok && done.why === "other-content") return refused(values, {}, SENT_BEFORE);
  if (!done.ok) notFound();
  redirect("/progress/settings?saved=1");
});

export const saveOwnDetails = action({ name: "athlete.write" }, async (ctx, values) => {
  const { org: _org, key: _key, ...sent } = values;
  const athleteId = ctx.actor.personId;
  const before = await readDetails(ctx, athleteId);
  if (!before) notFound();
  // The day an episode was closed is not on this form: it stays as the physio set it.
  const seen = seenIn(sent, before);
  const own = { ...unseen(sent), resolvedOn: before.resolvedOn ?? "" };
  const parsed = parseDetails(own, { today: before.today, before });
  if (!parsed.ok) return refused(values, parsed.errors);
  const done = await editDetails(ctx, { athleteId, key: one(values, "key"), details: parsed.details, seen });
  if (!done.ok && done.why === "meanwhile") return refused({ ...values, ...done.seen }, done.errors, done.message);
  if (!done.ok && done.why === "other-content") return refused(values, {}, SENT_BEFORE);
  if (!done.ok) notFound();
  redirect("/progress/settings?saved=1");
});
