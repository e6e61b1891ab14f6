import { dayIn, dayNumber, isDay, type Day } from "@/lib/days";

/*
 * Dates and times as people's lists write them.
 */

/** In which order a date of numbers is written; a year of four digits in front is read as such whatever is chosen. */
export const DATE_ORDERS = ["dmy", "mdy", "ymd"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** `seconds` since midnight on that day; null when no time stands there. `zoneMinutes` null = local time. */
export type WrittenDate = { day: Day; seconds: number | null; zoneMinutes: number | null };

const CLOCK = String.raw`(?:T|,?\s+|\s*-\s+)(\d{1,2}:\d{2}.*)`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:${CLOCK})?$`);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(\d{4}|\d{2})\.?(?:${CLOCK})?$`);
const MONTH_FIRST = new RegExp(String.raw`^(\p{L}{3,12})\.?\s+(\d{1,2}),?\s+(\d{4})(?:${CLOCK})?$`, "u");
const DAY_FIRST = new RegExp(
  String.raw`^(\d{1,2})\.?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})(?:${CLOCK})?$`,
  "u",
);
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?\s?m\.?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;
/** English, German, French, Spanish, Italian, Portuguese and Dutch, by their first letters, without accents. */
const MONTHS = [
  ["jan", "ene", "gen"],
  ["feb", "fev"],
  ["mar", "mrz", "maa", "mae"],
  ["apr", "avr", "abr"],
  ["may", "mai", "mei", "mag"],
  ["jun", "juin", "giu"],
  ["jul", "juil", "lug"],
  ["aug", "aou", "ago"],
  ["sep", "set"],
  ["oct", "okt", "ott", "out"],
  ["nov"],
  ["dec", "dez", "dic"],
];

/** The date, and the time if there is one; null for anything else, 30 February among it. */
export function writtenDate(text: string, order: DateOrder): WrittenDate | null {
  // Marks of direction and hard blanks, which spreadsheets and phones put between the parts.
  const typed = text
    .slice(0, 60)
    .replace(/[\u200e\u200f\u202a-\u202e]/g, "")
    .replace(/\s/g, " ")
    .trim();
  const [first, last] = [YEAR_FIRST.exec(typed), YEAR_LAST.exec(typed)];
  if (first) return dated(first[1], first[2], first[3], first[4]);
  if (last && order === "mdy") return dated(last[3], last[1], last[2], last[4]);
  if (last) return dated(last[3], last[2], last[1], last[4]);
  const [monthFirst, dayFirst] = [MONTH_FIRST.exec(typed), DAY_FIRST.exec(typed)];
  if (monthFirst) return dated(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], monthFirst[4]);
  if (dayFirst) return dated(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], dayFirst[4]);
  return null;
}

function monthOf(word = ""): string {
  const letters = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return String(MONTHS.findIndex((names) => names.some((name) => letters.startsWith(name))) + 1);
}

function dated(year = "", month = "", dayOfMonth = "", clock: string | undefined): WrittenDate | null {
  const full = year.length === 2 ? `20${year}` : year;
  const day = `${full}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
  if (!isDay(day)) return null;
  if (clock === undefined) return { day, seconds: null, zoneMinutes: null };
  const time = writtenTime(clock);
  return time && { day, ...time };
}

/** A time of day such as "7:05", "07:05:10 PM" or "07:05Z"; null for anything else. */
export function writtenTime(text: string): { seconds: number; zoneMinutes: number | null } | null {
  const read = TIME.exec(text.slice(0, 40).replace(/\s/g, " ").trim());
  if (!read) return null;
  const [hours, minutes, seconds] = [Number(read[1]), Number(read[2]), Number(read[3] ?? 0)];
  const half = read[4]?.toLowerCase();
  if (minutes > 59 || seconds > 59 || hours > 23 || (half && (hours < 1 || hours > 12))) return null;
  const hour = half ? (hours % 12) + (half === "p" ? 12 : 0) : hours;
  const zone = read[5]?.toLowerCase();
  const sign = zone?.startsWith("-") ? -1 : 1;
  const zoneMinutes = !zone
    ? null
    : /^[zug]/.test(zone)
      ? 0
      : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  return { seconds: hour * 3600 + minutes * 60 + seconds, zoneMinutes };
}

/**
 * The instant of a local time, as ISO text. A time that a clock change skips is read as if it had not been skipped; of one
 * that comes twice the first is taken.
 */
export function instantAt(day: Day, seconds: number, timeZone: string): string {
  const wall = dayNumber(day) * 86_400_000 + seconds * 1000;
  const offsetAt = (ms: number) => wallMs(ms, timeZone) - ms;
  // The offset of the day before decides in both cases; where no clock changes it is the offset itself.
  const guess = wall - offsetAt(wall - 86_400_000);
  const ms = wallMs(guess, timeZone) === wall ? guess : wall - offsetAt(wall + 86_400_000);
  return new Date(wallMs(ms, timeZone) === wall ? ms : guess).toISOString();
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone show at an instant, as milliseconds since 1970 had it been UTC. */
function wallMs(ms: number, timeZone: string): number {
  const known = clocks.get(timeZone);
  const clock =
    known ??
    new Intl.DateTimeFormat("en-GB", { timeZone, timeStyle: "medium", hourCycle: "h23", numberingSystem: "latn" });
  if (!known) clocks.set(timeZone, clock);
  const at = new Date(ms);
  const [hours = 0, minutes = 0, seconds = 0] = clock.format(at).split(":").map(Number);
  return dayNumber(dayIn(at, timeZone)) * 86_400_000 + (hours * 3600 + minutes * 60 + seconds) * 1000;
}
