import { addDays, daysBetween, isDay, type Day } from "@/lib/days";
import { field, type Read } from "@/lib/logs/form-fields";

/** How many days back an athlete may still write a log. */
export const DAYS_BACK = 14;

/** Whether an athlete may log `day` when the local date is `today`: today and the 14 days before it. */
export function dayAllowed(day: string, today: Day): Read<Day> {
  if (!isDay(day)) return { ok: false, why: "That is not a date of the calendar. Choose the day again." };
  if (day > today) return { ok: false, why: "That day has not come yet." };
  if (daysBetween(day, today) > DAYS_BACK)
    return { ok: false, why: `You can log the last ${DAYS_BACK} days. Tell your physio or coach about earlier ones.` };
  return { ok: true, value: day };
}

/** The days an athlete may log, newest first. */
export const loggableDays = (today: Day): Day[] =>
  Array.from({ length: DAYS_BACK + 1 }, (_, back) => addDays(today, -back));

/** A log entered after its own day, which screens show as late. */
export const isLate = (day: Day, enteredOnDay: Day): boolean => daysBetween(day, enteredOnDay) > 0;

/** The form field of a day. A blank one is null, which the form as a whole refuses. */
export const dayField = (today: Day) => field<Day>((text) => dayAllowed(text, today));
export const DAY_NEEDED = "Choose the day this is about.";
