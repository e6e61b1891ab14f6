import type { Sentence } from "@/lib/said";
import type { Frequency } from "./frequency";
import { parseFrequency } from "./frequency-words";

/** The choices of "when" in a program form, in the order they are offered. */
export const frequencyChoices = [
  { value: "daily", label: "Every day" },
  { value: "twice-daily", label: "Twice a day" },
  { value: "weekdays", label: "On some days of the week" },
  { value: "every", label: "Every so many days" },
  { value: "before-run", label: "Before each run" },
  { value: "after-run", label: "After each run" },
] as const satisfies readonly { value: string; label: Sentence }[];

/** What the form says of a frequency: a choice, the boxes "1" to "7" that count for "weekdays" alone, and the days of "every". */
export type FrequencyFields = { frequency: string; days: readonly string[]; everyDays?: string };

/** Reads the fields; a text of `frequencyText` serves in place of a choice. Null when it stands for none. */
export function frequencyFromFields({ frequency, days, everyDays = "" }: FrequencyFields): Frequency | null {
  if (frequency === "twice-daily") return { kind: "daily", times: 2 };
  if (frequency === "before-run" || frequency === "after-run") return { kind: frequency };
  if (frequency === "every") return parseFrequency(`every ${everyDays.trim()} days`);
  if (frequency !== "weekdays") return parseFrequency(frequency);
  return { kind: "weekdays", days: [...new Set(days.map(Number))].sort((a, b) => a - b) };
}

/** The fields of a frequency. What nobody needs yet stands at Monday, Wednesday, Friday and at every 2 days. */
export function fieldsOfFrequency(frequency: Frequency): { frequency: string; days: string[]; everyDays: string } {
  const spare = { days: ["1", "3", "5"], everyDays: "2" };
  if (frequency.kind === "weekdays") return { ...spare, frequency: "weekdays", days: frequency.days.map(String) };
  if (frequency.kind === "every") return { ...spare, frequency: "every", everyDays: String(frequency.everyDays) };
  const value = frequency.kind === "daily" ? (frequency.times === 2 ? "twice-daily" : "daily") : frequency.kind;
  return { ...spare, frequency: value };
}
