import { z } from "zod";
import { hourText, isQuiet, type Quiet, wakingHours } from "./quiet";

export const WAYS = ["off", "email", "push", "both"] as const;
export type Way = (typeof WAYS)[number];
export const RHYTHMS = ["off", "daily", "weekly"] as const;
export type Rhythm = (typeof RHYTHMS)[number];
export const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
export const MONDAYS = [1];

/** Why an hour cannot be had, and which can. */
export function quietSentence(quiet: Quiet): string {
  const hours = wakingHours(quiet);
  const [first, last] = [hours[0]!, hours.at(-1)!];
  return `Nothing is sent from ${hourText(quiet.fromHour)} to ${hourText(quiet.untilHour)}, so that nobody is woken. Choose an hour from ${hourText(first)} to ${hourText(last)}.`;
}

const hourIn = (quiet: Quiet) =>
  z
    .string()
    .regex(/^(\d|1\d|2[0-3])$/, "Choose an hour from the list.")
    .transform(Number)
    .refine((hour) => !isQuiet(quiet, hour), quietSentence(quiet));

const NO_DAY = "Choose at least one day, or no reminders at all.";

/** What an athlete chooses. Switched off, nothing else of the form counts. */
export const LogReminderForm = (quiet: Quiet) =>
  z.discriminatedUnion(
    "way",
    [
      z.object({ way: z.literal("off") }),
      z.object({
        way: z.enum(["email", "push", "both"]),
        hour: hourIn(quiet),
        weekdays: z
          .array(z.enum(["1", "2", "3", "4", "5", "6", "7"]).transform(Number), NO_DAY)
          .min(1, NO_DAY)
          .max(7, NO_DAY)
          .transform((days) => EVERY_DAY.filter((day) => days.includes(day))),
      }),
    ],
    "Choose how you want to be reminded.",
  );

/** What a physio or coach chooses. */
export const DigestForm = (quiet: Quiet) =>
  z.discriminatedUnion(
    "rhythm",
    [z.object({ rhythm: z.literal("off") }), z.object({ rhythm: z.enum(["daily", "weekly"]), hour: hourIn(quiet) })],
    "Choose how often.",
  );
