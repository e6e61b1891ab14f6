import { addDays, type Day, isoWeekday } from "@/lib/days";
import { instantOf, wallTime } from "./local-hour";
import { isQuiet, type Quiet } from "./quiet";

/** What somebody asked for. `weekdays`: 1 Monday to 7 Sunday. `since`: when they did. `last`: the reminder before. */
export type Wish = {
  hour: number;
  weekdays: readonly number[];
  timeZone: string;
  since: Date;
  last: { day: Day; at: Date } | null;
};

/** `send`: the day it is for, and the instant from which it is too late. `nextAt`: when to look again. */
export type Look = { send: { day: Day; until: Date } | null; nextAt: Date };

/** A server that was down sends when it is back within this time, and else leaves the day out. */
const LATEST_MS = 2 * 3_600_000;
/** Whoever travels east has their next day sooner; no two reminders come closer together than this. */
const CLOSEST_MS = 10 * 3_600_000;
/** Far enough for any weekday, and for a zone that leaps over a day. */
const DAYS_AHEAD = 15;

/**
 * Whether a reminder is due at `now`, and when the next may be. At most one a local day; never in quiet hours, whatever
 * hour was asked for; never for an hour that was over when it was asked for.
 */
export function look(wish: Wish, quiet: Quiet, now: Date): Look {
  const here = wallTime(now, wish.timeZone);
  const dueOn = (day: Day) =>
    wish.weekdays.includes(isoWeekday(day)) ? instantOf(day, hourOf(wish, quiet), wish.timeZone) : null;
  const today = dueOn(here.day);
  const isOpen = !wish.last || wish.last.day < here.day;
  if (isOpen && today && now < today) return { send: null, nextAt: today };
  return { send: sendNow(), nextAt: laterThan(here.day) };

  function sendNow(): Look["send"] {
    if (!today || !isOpen || today < wish.since || isQuiet(quiet, Math.floor(here.minute / 60))) return null;
    if (wish.last && now.getTime() - wish.last.at.getTime() < CLOSEST_MS) return null;
    const until = latest(here.day, today, quiet, wish.timeZone);
    return now < until ? { day: here.day, until } : null;
  }

  function laterThan(day: Day): Date {
    for (let ahead = 1; ahead <= DAYS_AHEAD; ahead += 1) {
      const at = dueOn(addDays(day, ahead));
      if (at) return at;
    }
    throw new RangeError("A reminder without a day of the week.");
  }
}

/** An hour that has become quiet since it was chosen moves to the end of the quiet ones. */
const hourOf = ({ hour }: Wish, quiet: Quiet) => (isQuiet(quiet, hour) ? quiet.untilHour : hour);

function latest(day: Day, due: Date, { fromHour, untilHour }: Quiet, timeZone: string): Date {
  const ends = [new Date(due.getTime() + LATEST_MS)];
  const midnight = instantOf(addDays(day, 1), 0, timeZone);
  if (midnight) ends.push(midnight);
  const quiet = fromHour === untilHour ? null : instantOf(day, fromHour, timeZone);
  if (quiet && quiet > due) ends.push(quiet);
  return ends.reduce((first, each) => (each < first ? each : first));
}
