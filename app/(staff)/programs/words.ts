import { dayIn, dayInWords, type Day } from "@/lib/days";

/** "23 Nov 2026, 10:32" where the reader is. */
export function momentInWords(instant: string, timeZone: string): string {
  const at = new Date(instant);
  const time = at.toLocaleTimeString("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
  return `${dayInWords(dayIn(at, timeZone))}, ${time}`;
}

/** "1 exercise", "3 exercises". */
export const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** "from 23 Nov 2026 until further notice". */
export const spanInWords = (fromDay: Day, untilDay: Day | null): string =>
  untilDay !== null && untilDay < fromDay
    ? `ended before it began on ${dayInWords(fromDay)}`
    : `from ${dayInWords(fromDay)} ${untilDay ? `until ${dayInWords(untilDay)}` : "until further notice"}`;

/** "Made from “Trunk”, version 3": of what a program was made from what somebody had of it. */
export const madeFromWords = ({ title, version }: { title: string; version: number | null }): string =>
  `Made from “${title}”${version === null ? "" : `, version ${version}`}`;
