"use server";

import { notFound, redirect } from "next/navigation";
import { action } from "@/app/action";
import { many, one, refused } from "@/app/form-state";
import { dropThisDevice, keepDevice } from "@/lib/reminders/devices.server";
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

const NO_DEVICE = "This browser gave no address that notifications can be sent to. Reminders by e-mail still work.";

/** Takes the browser that asks in, with what it says of its push service. */
export const takeDevice = action({ name: "push.on", perHour: 60 }, async (ctx, values) => {
  if (!ctx.actor.roles.includes("athlete")) notFound();
  const typed = { endpoint: one(values, "endpoint"), p256dh: one(values, "p256dh"), auth: one(values, "auth") };
  if (!(await keepDevice(ctx, typed))) return refused({}, {}, NO_DEVICE);
  redirect("/reminders?done=device");
});

export const leaveDevice = action({ name: "push.off", perHour: 60 }, async (ctx) => {
  if (!ctx.actor.roles.includes("athlete")) notFound();
  await dropThisDevice(ctx);
  redirect("/reminders?done=no-device");
});
