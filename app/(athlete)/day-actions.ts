"use server";
import { redirect } from "next/navigation";
import { action } from "@/app/action";
import { one, refused, type FormValues } from "@/app/form-state";
import { deleteEntry, restoreEntry } from "@/lib/logs/record-entry.server";
import { parseDayLog } from "@/lib/logs/day-log";
import { isLoggedKind } from "@/lib/logs/logged-entry";
import { readNameable } from "@/lib/logs/read-day.server";
import { recordDay } from "@/lib/logs/record-day.server";
import { recordNextMorning } from "@/lib/logs/record-next-morning.server";
import { spellOutAll } from "@/lib/logs/all-as-prescribed";
import { spellOutSession } from "@/lib/logs/session-went";
import { dayAllowed } from "@/lib/logs/which-day";
import { isDay } from "@/lib/days";
import { adviceOr, fieldsOf, notTaken } from "./answers";

/** The path of a day's own screen. */
const pathOf = (day: string, today: string) => (day === today ? "/today" : `/day/${day}`);

const NOTHING = { dueItems: [], shoeIds: [] };

export const saveDay = action({ name: "log.day" }, async (ctx, values) => {
  const asked = one(values, "day");
  const { dueItems, shoeIds } = dayAllowed(asked, ctx.today).ok ? await readNameable(ctx, asked) : NOTHING;
  const spelled = spellOutSession(spellOutAll(fieldsOf(values), dueItems), dueItems);
  if (!spelled.ok) return refused(values, spelled.errors);
  const parsed = parseDayLog(spelled.form, { unit: ctx.visitor.unit, today: ctx.today, dueItems, shoeIds });
  if (!parsed.ok) return refused(values, parsed.errors);
  const key = one(values, "key");
  const done = await recordDay(ctx, { athleteId: ctx.actor.personId, key, log: parsed.log });
  if (!done.ok) return notTaken(values, done.why);
  redirect(adviceOr(done.judged, `${pathOf(parsed.log.day, ctx.today)}?saved=${key}`));
});

export const saveNextMorning = action({ name: "log.next-morning" }, async (ctx, values) => {
  const key = one(values, "key");
  const done = await recordNextMorning(ctx, {
    key,
    entryId: one(values, "entryId"),
    version: Number(one(values, "version")),
    score: one(values, "score"),
  });
  if (!done.ok) return notTaken(values, done.why);
  redirect(adviceOr(done.judged, `/today?saved=${key}`));
});

export const removeEntry = action({ name: "log.delete" }, async (ctx, values) => {
  const target = targetOf(values);
  if (!target) return notTaken(values, "not-found");
  const version = Number(one(values, "version"));
  const done = await deleteEntry(ctx, { ...target, athleteId: ctx.actor.personId, version });
  if (!done.ok) return notTaken(values, done.why);
  redirect(adviceOr(done.judged, `${backTo(values, ctx.today)}deleted=${target.kind}.${target.entryId}`));
});

export const bringBack = action({ name: "log.restore" }, async (ctx, values) => {
  const target = targetOf(values);
  if (!target) return notTaken(values, "not-found");
  const done = await restoreEntry(ctx, { ...target, athleteId: ctx.actor.personId });
  if (!done.ok) return notTaken(values, done.why);
  redirect(adviceOr(done.judged, `${backTo(values, ctx.today)}saved=${target.key}`));
});

function targetOf(values: FormValues) {
  const [kind, entryId, key] = [one(values, "kind"), one(values, "entryId"), one(values, "key")];
  return isLoggedKind(kind) ? { kind, entryId, key } : null;
}

/** The screen the form stood on: a day's, or the history from a day on. */
function backTo(values: FormValues, today: string): string {
  const [from, day] = [one(values, "from"), one(values, "day")];
  if (from === "history") return isDay(day) ? `/history?from=${day}&` : "/history?";
  return `${isDay(day) && dayAllowed(day, today).ok ? pathOf(day, today) : "/history"}?`;
}
