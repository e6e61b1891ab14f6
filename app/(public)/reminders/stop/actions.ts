"use server";

import { openAction } from "@/app/action";
import { one, refused } from "@/app/form-state";
import { stopByLink } from "@/lib/reminders/stop.server";

const STOPPED = { log: "Stopped. No more reminders are sent.", digest: "Stopped. No more digests are sent." };
const UNKNOWN = "This link is not complete. Open the one in the letter again, or stop reminders in your account.";

/** Stops what the link of a letter is for, signed in or not. */
export const stopReminders = openAction({ name: "stop-reminders", perHour: 120 }, async (_ctx, values) => {
  const kind = await stopByLink(one(values, "t"));
  return kind ? { kind: "saved", message: STOPPED[kind] } : refused({}, {}, UNKNOWN);
});
