import type { Frequency } from "./frequency";
import { joined } from "./joined";
import { said, type Sayable } from "@/lib/said";

/** Between one day and the next of "every so many days". */
export const FEWEST_DAYS = 2;
export const MOST_DAYS = 14;

export const weekdayWords = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** "daily", "twice a day", "Mon, Wed, Fri", "every 3 days", "before each run" or "after each run". */
export function frequencyText(frequency: Frequency): Sayable {
  switch (frequency.kind) {
    case "daily":
      return frequency.times === 2 ? said("twice a day") : said("daily");
    case "weekdays":
      return joined(
        frequency.days.map((day) => said(weekdayWords[day - 1]!)),
        ", ",
      );
    case "every":
      return said("every {n} days", { n: frequency.everyDays });
    case "before-run":
      return said("before each run");
    case "after-run":
      return said("after each run");
  }
}

/** The frequency an English text of `frequencyText` (any case, days in any order) stands for, or null when it stands for none. */
export function parseFrequency(text: string): Frequency | null {
  const words = text.trim().toLowerCase();
  if (words === "daily") return { kind: "daily", times: 1 };
  if (words === "twice a day") return { kind: "daily", times: 2 };
  if (words === "before each run") return { kind: "before-run" };
  if (words === "after each run") return { kind: "after-run" };
  const every = Number(/^every ([0-9]{1,2}) days$/.exec(words)?.[1] ?? 0);
  if (every > 0) return every >= FEWEST_DAYS && every <= MOST_DAYS ? { kind: "every", everyDays: every } : null;
  const named = words.split(/[\s,]+/).filter(Boolean);
  const days = named.map((name) => weekdayWords.findIndex((word) => word.toLowerCase() === name.slice(0, 3)) + 1);
  if (days.length === 0 || days.includes(0)) return null;
  return { kind: "weekdays", days: [...new Set(days)].sort((a, b) => a - b) };
}

export const isRunLinked = (frequency: Frequency) => frequency.kind === "before-run" || frequency.kind === "after-run";
