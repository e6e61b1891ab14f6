import { goes, missing, type Mutation } from "@/app/mutation";
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
import { keepBoth } from "@/lib/phone/devices.server";
import { adviceOr, fieldsOf, notTaken } from "../answers";

/** The path of a day's own screen. */
const pathOf = (day: string, today: string) => (day === today ? "/today" : `/day/${day}`);

const NOTHING = { dueItems: [], shoeIds: [] };

export const saveDay: Mutation = {
  name: "log.day",
  work: async (ctx, values) => {
    const asked = one(values, "day");
    const { dueItems, shoeIds } = dayAllowed(asked, ctx.writtenOn).ok ? await readNameable(ctx, asked) : NOTHING;
    const spelled = spellOutSession(spellOutAll(fieldsOf(values), dueItems), dueItems);
    if (!spelled.ok) return refused(values, spelled.errors);
    const parsed = parseDayLog(spelled.form, { unit: ctx.visitor.unit, today: ctx.writtenOn, dueItems, shoeIds });
    if (!parsed.ok) return refused(values, parsed.errors);
    const key = one(values, "key");
    const done = await recordDay(ctx, { athleteId: ctx.actor.personId, key, log: parsed.log });
    if (!done.ok) return notTaken(values, done.why);
    return goes(adviceOr(done.judged, `${pathOf(parsed.log.day, ctx.today)}?saved=${key}`));
  },
};

export const saveNextMorning: Mutation = {
  name: "log.next-morning",
  work: async (ctx, values) => {
    const key = one(values, "key");
    const done = await recordNextMorning(ctx, {
      key,
      entryId: one(values, "entryId"),
      version: Number(one(values, "version")),
      score: one(values, "score"),
    });
    if (!done.ok) return notTaken(values, done.why);
    return goes(adviceOr(done.judged, `/today?saved=${key}`));
  },
};

export const removeEntry: Mutation = {
  name: "log.delete",
  work: async (ctx, values) => {
    const target = targetOf(values);
    if (!target) return notTaken(values, "not-found");
    const version = Number(one(values, "version"));
    const done = await deleteEntry(ctx, { ...target, athleteId: ctx.actor.personId, version });
    if (!done.ok) return notTaken(values, done.why);
    // Deleting one of two logs of a day is an answer to which of them is to stay.
    await keepBoth(ctx, one(values, "day"));
    return goes(adviceOr(done.judged, `${backTo(values, ctx.today)}deleted=${target.kind}.${target.entryId}`));
  },
};

export const bringBack: Mutation = {
  name: "log.restore",
  work: async (ctx, values) => {
    const target = targetOf(values);
    if (!target) return notTaken(values, "not-found");
    const done = await restoreEntry(ctx, { ...target, athleteId: ctx.actor.personId });
    if (!done.ok) return notTaken(values, done.why);
    return goes(adviceOr(done.judged, `${backTo(values, ctx.today)}saved=${target.key}`));
  },
};

/** What two phones logged apart may stand beside each other; deleting one of them is the other way. */
export const keepBothLogs: Mutation = {
  name: "day.keep-both",
  work: async (ctx, values) => {
    const day = one(values, "day");
    return (await keepBoth(ctx, day)) ? goes(pathOf(day, ctx.today)) : missing;
  },
};

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
