import { z } from "zod";
import type { Sentence } from "@/lib/said";
import { FEWEST_DAYS, MOST_DAYS } from "./frequency-words";

const isoDays = z
  .array(z.number().int().min(1).max(7))
  .min(1, "Choose at least one day of the week." satisfies Sentence)
  .max(7)
  .refine(
    (days) => days.every((day, i) => i === 0 || day > (days[i - 1] ?? 0)),
    "Name each day once, Monday first." satisfies Sentence,
  );

const EVERY: Sentence = "Every so many days: a whole number from 2 to 14.";

/**
 * When an exercise is due. `days` are ISO weekdays, 1 = Monday to 7 = Sunday, ascending, each once; `everyDays` counts from
 * the day the program was first given.
 */
export const Frequency = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("daily"), times: z.union([z.literal(1), z.literal(2)]) }),
    z.strictObject({ kind: z.literal("weekdays"), days: isoDays }),
    z.strictObject({
      kind: z.literal("every"),
      everyDays: z.number({ error: EVERY }).int(EVERY).min(FEWEST_DAYS, EVERY).max(MOST_DAYS, EVERY),
    }),
    z.strictObject({ kind: z.literal("before-run") }),
    z.strictObject({ kind: z.literal("after-run") }),
  ],
  { error: "Choose when this is due: every day, on some days of the week, or around each run." satisfies Sentence },
);
export type Frequency = z.infer<typeof Frequency>;
