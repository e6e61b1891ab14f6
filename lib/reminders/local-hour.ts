import { addDays, dayNumber, type Day } from "@/lib/days";

/** A moment as the clock on a wall shows it; `minute` is that of the day, 0 to 1439. */
export type WallTime = { day: Day; minute: number };

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    ...{ timeZone, calendar: "gregory", numberingSystem: "latn", hourCycle: "h23" },
    ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
  });
  formats.set(timeZone, made);
  return made;
}

/** What the clock on a wall of `timeZone` shows at `instant`. Errors RangeError for an unknown zone. */
export function wallTime(instant: Date, timeZone: string): WallTime {
  const parts: Record<string, string> = {};
  for (const part of formatOf(timeZone).formatToParts(instant)) parts[part.type] = part.value;
  return {
    day: `${(parts["year"] ?? "").padStart(4, "0")}-${parts["month"]}-${parts["day"]}`,
    minute: Number(parts["hour"]) * 60 + Number(parts["minute"]),
  };
}

/**
 * The first instant at which the clock shows `hour` of `day`, or what comes next where the clock leaps over it. Where an
 * hour comes twice, its first coming.
 * Shape  -> null for a day that the zone leaps over as a whole, as Samoa did on 30 Dec 2011.
 */
export function instantOf(day: Day, hour: number, timeZone: string): Date | null {
  const wanted = dayNumber(day) * 1440 + hour * 60;
  const shown = (instantMs: number) => {
    const wall = wallTime(new Date(instantMs), timeZone);
    return dayNumber(wall.day) * 1440 + wall.minute;
  };
  // No zone is further than a day from UTC, so the first moment not before the wanted one lies between these.
  let before = wanted * MINUTE_MS - DAY_MS - MINUTE_MS;
  let reached = wanted * MINUTE_MS + DAY_MS;
  while (reached - before > MINUTE_MS) {
    const middle = before + Math.floor((reached - before) / 2 / MINUTE_MS) * MINUTE_MS;
    if (shown(middle) >= wanted) reached = middle;
    else before = middle;
  }
  return shown(reached) < dayNumber(addDays(day, 1)) * 1440 ? new Date(reached) : null;
}
