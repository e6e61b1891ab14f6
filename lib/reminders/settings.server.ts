import { database, type Tx } from "@/db/client";
import { putReminder, reminderOf, type ReminderSetting, stopReminder } from "@/db/queries/reminders";
import type { Ctx } from "@/lib/ctx.server";
import { sentencesOf } from "@/lib/people/member-forms";
import { quietHours } from "./quiet.server";
import { DigestForm, EVERY_DAY, LogReminderForm, MONDAYS } from "./settings-form";

/** Null = refused by no rule of the form, and saved. */
type Refusals = Record<string, string> | null;

const asDoor = <T>(work: (tx: Tx) => Promise<T>) => database().transaction({ as: "door" }, work);

/** What a person has asked for, whatever organisation they are in; null where they never have. */
export const readReminders = ({
  actor: { personId },
}: Ctx): Promise<Record<"log" | "digest", ReminderSetting | null>> =>
  asDoor(async (tx) => ({
    log: await reminderOf(tx, personId, "log"),
    digest: await reminderOf(tx, personId, "digest"),
  }));

/** Saves how an athlete is reminded of their log. Shape  `typed` as the form sends it -> a sentence for each field refused. */
export async function saveLogReminder(ctx: Ctx, typed: Record<string, unknown>): Promise<Refusals> {
  const form = LogReminderForm(quietHours()).safeParse(typed);
  if (!form.success) return sentencesOf(form.error);
  const wish = form.data;
  await asDoor((tx) => {
    if (wish.way === "off") return stopReminder(tx, ctx.actor.personId, "log");
    const ways = { byEmail: wish.way !== "push", byPush: wish.way !== "email" };
    return putReminder(tx, ctx.actor.personId, "log", { ...wish, ...ways }, ctx.now);
  });
  return null;
}

/** Saves how often a physio or coach is sent a digest; a weekly one comes on Mondays. */
export async function saveDigest(ctx: Ctx, typed: Record<string, unknown>): Promise<Refusals> {
  const form = DigestForm(quietHours()).safeParse(typed);
  if (!form.success) return sentencesOf(form.error);
  const wish = form.data;
  await asDoor((tx) => {
    if (wish.rhythm === "off") return stopReminder(tx, ctx.actor.personId, "digest");
    const weekdays = wish.rhythm === "weekly" ? MONDAYS : EVERY_DAY;
    return putReminder(
      tx,
      ctx.actor.personId,
      "digest",
      { byEmail: true, byPush: false, hour: wish.hour, weekdays },
      ctx.now,
    );
  });
  return null;
}
