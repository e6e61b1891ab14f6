"use server";

import { notFound, redirect } from "next/navigation";
import { action } from "@/app/action";
import { many, one, refused } from "@/app/form-state";
import { saveDigest, saveLogReminder } from "@/lib/reminders/settings.server";

export const saveReminder = action({ name: "reminder", perHour: 60 }, async (ctx, values) => {
  if (!ctx.actor.roles.includes("athlete")) notFound();
  const typed = { way: one(values, "way"), hour: one(values, "hour"), weekdays: many(values, "weekdays") };
  const refusals = await saveLogReminder(ctx, typed);
  if (refusals) return refused(values, refusals);
  redirect("/reminders?done=reminder");
});

export const saveOwnDigest = action({ name: "digest", perHour: 60 }, async (ctx, values) => {
  if (!ctx.actor.roles.some((role) => role === "physio" || role === "coach")) notFound();
  const refusals = await saveDigest(ctx, { rhythm: one(values, "rhythm"), hour: one(values, "hour") });
  if (refusals) return refused(values, refusals);
  redirect("/reminders?done=digest");
});
