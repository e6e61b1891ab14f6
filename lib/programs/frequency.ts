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

export const weekdayWords = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** "daily", "twice a day", "Mon, Wed, Fri", "before each run" or "after each run". */
export function frequencyText(frequency: Frequency): string {
  switch (frequency.kind) {
    case "daily":
      return frequency.times === 2 ? "twice a day" : "daily";
    case "weekdays":
      return frequency.days.map((day) => weekdayWords[day - 1]).join(", ");
    case "before-run":
      return "before each run";
    case "after-run":
      return "after each run";
  }
}

/** The frequency a text of `frequencyText` (any case, days in any order) stands for, or null when it stands for none. */
export function parseFrequency(text: string): Frequency | null {
  const words = text.trim().toLowerCase();
  if (words === "daily") return { kind: "daily", times: 1 };
  if (words === "twice a day") return { kind: "daily", times: 2 };
  if (words === "before each run") return { kind: "before-run" };
  if (words === "after each run") return { kind: "after-run" };
  const named = words.split(/[\s,]+/).filter(Boolean);
  const days = named.map((name) => weekdayWords.findIndex((word) => word.toLowerCase() === name.slice(0, 3)) + 1);
  if (days.length === 0 || days.includes(0)) return null;
  return { kind: "weekdays", days: [...new Set(days)].sort((a, b) => a - b) };
}

export const isRunLinked = (frequency: Frequency) => frequency.kind === "before-run" || frequency.kind === "after-run";
