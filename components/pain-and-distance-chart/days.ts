import { addDays, dayInWords, daysBetween, type Day } from "@/lib/days";
import type { Tier } from "@/lib/triage/timeline";

/** Worst pain 0-10 and distance of a day; null is "not reported". `late`: entered a day or more after the day itself. */
export type ChartDay = { day: Day; pain: number | null; late: boolean; metres: number | null };
/** `to: null` is an episode still open. */
export type ChartEpisode = { from: Day; to: Day | null };
export type ChartFlag = { day: Day; tier: Tier; label: string };
/** The span of scores within which a change is too small to mean anything. */
export type ChartBand = { from: Day; to: Day; low: number; high: number };
export type ChartRange = "4w" | "12w" | "1y";

/** Every calendar day from the first to the last of `days` (oldest first): one left out is a day not reported. */
export function everyDay(days: readonly ChartDay[]): ChartDay[] {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const known = new Map(days.map((day) => [day.day, day]));
  return Array.from({ length: daysBetween(first.day, last.day) + 1 }, (_, at) => {
    const day = addDays(first.day, at);
    return known.get(day) ?? { day, pain: null, late: false, metres: null };
  });
}

/** A run of calendar days in a few short texts: on its way to a browser a day as an object is mostly its keys. */
export type PackedDays = { first: Day | null; pain: string; metres: string; late: string };

/** Every calendar day of `days` (as `everyDay` gives them); what is null stays blank. */
export const packDays = (days: readonly ChartDay[]): PackedDays => ({
  first: days[0]?.day ?? null,
  pain: days.map(({ pain }) => pain ?? "").join(),
  metres: days.map(({ metres }) => metres ?? "").join(),
  late: days.map(({ late }) => (late ? 1 : 0)).join(""),
});

/** The days again: a blank is null, never 0. */
export function unpackDays({ first, pain, metres, late }: PackedDays): ChartDay[] {
  if (first === null) return [];
  const metresOf = metres.split(",");
  const number = (text = "") => (text === "" ? null : Number(text));
  return pain.split(",").map((score, at) => ({
    day: addDays(first, at),
    pain: number(score),
    late: late[at] === "1",
    metres: number(metresOf[at]),
  }));
}

export type TableRow = { from: Day; to: Day; day: ChartDay | null };

/** Rows for the table, newest first; days in a row on which nothing was entered share one row, whose `day` is null. */
export function tableRows(days: readonly ChartDay[]): TableRow[] {
  const rows: TableRow[] = [];
  for (const day of days.toReversed()) {
    const blank = day.pain === null && day.metres === null;
    const last = rows.at(-1);
    if (blank && last && last.day === null) last.from = day.day;
    else rows.push({ from: day.day, to: day.day, day: blank ? null : day });
  }
  return rows;
}

/** "31 Aug"; the year is left to where it matters. */
export const shortDay = (day: Day): string => dayInWords(day).slice(0, -5);

export type DateTick = { at: number; text: string };

/** Where the date axis speaks: each week of 4, each second week of 12, each second month of a year, January with its year. */
export function dateTicks(days: readonly ChartDay[], range: ChartRange): DateTick[] {
  const every = range === "4w" ? 7 : 14;
  return days.flatMap(({ day }, at) => {
    if (range !== "1y") return at % every === 0 ? [{ at, text: shortDay(day) }] : [];
    const startsMonth = day.endsWith("-01") && Number(day.slice(5, 7)) % 2 === 1;
    const month = shortDay(day).slice(2);
    return startsMonth ? [{ at, text: month === "Jan" ? `Jan ${day.slice(0, 4)}` : month }] : [];
  });
}

/** First and last index of `from` to `to` within `days`, or null when they do not meet. `to: null` reaches the end. */
export function spanOf(days: readonly ChartDay[], from: Day, to: Day | null): { first: number; last: number } | null {
  const [start, end] = [days[0], days.at(-1)];
  if (!start || !end || from > end.day || (to !== null && to < start.day)) return null;
  const first = Math.max(0, daysBetween(start.day, from));
  const last = to === null ? days.length - 1 : Math.min(days.length - 1, daysBetween(start.day, to));
  return first <= last ? { first, last } : null;
}
