import { z } from "zod";
import { type Day, isDay } from "@/lib/days";

export const PAUSE_REASONS = ["illness", "travel", "rest"] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

const day = z.string({ error: "Choose a day." }).refine(isDay, "Choose a day.");

/** Days on which an athlete has said that nothing will be done, both ends inclusive. Declared, so that it is not silence. */
export const Pause = z
  .strictObject({
    reason: z.enum(PAUSE_REASONS, { error: "Choose illness, travel or rest." }),
    fromDay: day,
    untilDay: day,
  })
  .refine(({ fromDay, untilDay }) => fromDay <= untilDay, {
    path: ["untilDay"],
    error: "The last day lies before the first.",
  });
export type Pause = z.infer<typeof Pause>;

export const isPaused = (pauses: readonly Pause[], day: Day): boolean =>
  pauses.some(({ fromDay, untilDay }) => fromDay <= day && day <= untilDay);
