import { goes, type Mutation } from "@/app/mutation";
import { one, refused, type FormValues } from "@/app/form-state";
import { readWeek } from "@/lib/logs/read-week.server";
import { recordEntries } from "@/lib/logs/record-entry.server";
import { SCREEN_GROUP_LABELS, type ScreenGroup } from "@/lib/logs/screen-questions";
import { noToTheRest, parseWeeklyMinute } from "@/lib/logs/weekly-minute";
import { adviceOr, fieldsOf, notTaken } from "../answers";

export const saveWeek: Mutation = {
  name: "log.week",
  work: async (ctx, values) => {
    const { noTo, ...typed } = values;
    const group = typeof noTo === "string" && Object.hasOwn(SCREEN_GROUP_LABELS, noTo) ? (noTo as ScreenGroup) : null;
    if (group) {
      const shown = (await readWeek(ctx))?.questions ?? [];
      const message = `“${SCREEN_GROUP_LABELS[group]}” is set to no where you had not answered. Nothing is saved yet: look through it, then save.`;
      return refused(noToTheRest(typed, shown, group) as FormValues, {}, message);
    }
    const parsed = parseWeeklyMinute(fieldsOf(typed), { today: ctx.writtenOn });
    if (!parsed.ok) return refused(values, parsed.errors);
    const { day, week, screen, history } = parsed.minute;
    const key = one(values, "key");
    const done = await recordEntries(ctx, {
      athleteId: ctx.actor.personId,
      key,
      day,
      entries: { ...(screen && { screen }), ...(week && { week }), ...(history && { history }) },
    });
    if (!done.ok) return notTaken(values, done.why);
    return goes(adviceOr(done.judged, `/week?saved=${key}`));
  },
};
