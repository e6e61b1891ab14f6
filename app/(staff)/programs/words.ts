import { dayIn, type Day } from "@/lib/days";
import { said, type SaidSentence } from "@/lib/said";
import type { Say } from "@/lib/say";

/** "23 Nov 2026, 10:32" where the reader is. */
export function momentInWords(instant: string, timeZone: string, say: Say): string {
  const at = new Date(instant);
  const time = at.toLocaleTimeString("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
  return `${say.day(dayIn(at, timeZone))}, ${time}`;
}

/** "from 23 Nov 2026 until further notice". */
export function spanInWords(fromDay: Day, untilDay: Day | null): SaidSentence {
  const from = { day: fromDay };
  if (untilDay === null) return said("from {from} until further notice", { from });
  return untilDay < fromDay
    ? said("ended before it began on {from}", { from })
    : said("from {from} until {until}", { from, until: { day: untilDay } });
}

/** "Made from “Trunk”, version 3": of what a program was made from what somebody had of it. */
export const madeFromWords = ({ title, version }: { title: string; version: number | null }): SaidSentence =>
  version === null
    ? said("Made from “{title}”", { title })
    : said("Made from “{title}”, version {version}", { title, version });
