import { z } from "zod";
import { type Day, isDay } from "@/lib/days";
import type { Sentence } from "@/lib/said";

export const PAUSE_REASONS = ["illness", "travel", "rest"] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];
const CHOOSE_DAY: Sentence = "Choose a day.";
const day = z.string({ error: CHOOSE_DAY }).refine(isDay, CHOOSE_DAY);

/**
 * Days on which an athlete has said that nothing will be done, both ends inclusive; `untilDay` null = until they say.
 * Declared, so that it is not silence.
 */
export const Pause = z
  .strictObject({
    reason: z.enum(PAUSE_REASONS, { error: "Choose illness, travel or rest." satisfies Sentence }),
    fromDay: day,
    untilDay: day.nullable(),
  })
  .refine(({ fromDay, untilDay }) => untilDay === null || fromDay <= untilDay, {
    path: ["untilDay"],
    error: "The last day lies before the first." satisfies Sentence,
  });
export type Pause = z.infer<typeof Pause>;

/** A pause as everybody may know it who may know of it: when, and not why. */
export type PauseDays = Pick<Pause, "fromDay" | "untilDay">;

export const isPaused = (pauses: readonly PauseDays[], day: Day): boolean =>
  pauses.some(({ fromDay, untilDay }) => fromDay <= day && (untilDay === null || day <= untilDay));

export const overlaps = (a: PauseDays, b: PauseDays): boolean =>
  (b.untilDay === null || a.fromDay <= b.untilDay) && (a.untilDay === null || b.fromDay <= a.untilDay);
