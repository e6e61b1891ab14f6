import { z } from "zod";

const isoDays = z
  .array(z.number().int().min(1).max(7))
  .min(1, "Choose at least one day of the week.")
  .max(7)
  .refine((days) => days.every((day, i) => i === 0 || day > (days[i - 1] ?? 0)), "Name each day once, Monday first.");

/** When an exercise is due. `days` are ISO weekdays, 1 = Monday to 7 = Sunday, ascending, each once. */
export const Frequency = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("daily"), times: z.union([z.literal(1), z.literal(2)]) }),
    z.strictObject({ kind: z.literal("weekdays"), days: isoDays }),
    z.strictObject({ kind: z.literal("before-run") }),
    z.strictObject({ kind: z.literal("after-run") }),
  ],
  { error: "Choose when this is due: every day, on some days of the week, or around each run." },
);
export type Frequency = z.infer<typeof Frequency>;
