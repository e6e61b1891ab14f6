import { dayIn, dayInWords, daysBetween, isoWeekday, weekdayName, type Day } from "@/lib/days";
import type { AnsweringRole, Audience } from "./answer";

export const ROLE_WORDS: Record<AnsweringRole, string> = { physio: "physio", coach: "coach", athlete: "athlete" };
export const UNKNOWN_PERSON = "Somebody of your team";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** A day as one speaks of it: "today", "yesterday", "Friday", "Fri 6 Nov 2026". */
export function daySpoken(day: Day, today: Day): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return "today";
  if (ago === 1) return "yesterday";
  if (ago > 1 && ago < 7) return WEEKDAYS[isoWeekday(day) - 1]!;
  return `${weekdayName(day)} ${dayInWords(day)}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();
/** "09:14" on the reader's own clock. */
function clock(instant: string, timeZone: string): string {
  const known =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  clocks.set(timeZone, known);
  return known.format(new Date(instant));
}

/** "today, 09:14" or "Sat 21 Nov 2026, 09:14", on the reader's own calendar and clock. */
export function instantSpoken(instant: string, timeZone: string, today: Day): string {
  const day = dayIn(new Date(instant), timeZone);
  const ago = daysBetween(day, today);
  const spoken = ago === 0 || ago === 1 ? daySpoken(day, today) : `${weekdayName(day)} ${dayInWords(day)}`;
  return `${spoken}, ${clock(instant, timeZone)}`;
}

/** What follows a name: "Petra Novak, physio, read your log of Friday." */
export const READ_WORDS = {
  whole: (role: string, day: string) => `, ${role}, read your log of ${day}.`,
  asItStood: (role: string, day: string, at: string) => `, ${role}, read your log of ${day} as it stood ${at}.`,
};

/** Who reads it beside the athlete, for who wrote it. */
export const AUDIENCE_WORDS: Record<Audience, string> = {
  physios: "The athlete and their physios read it",
  shared: "The athlete, their physios and coaches read it",
  team: "The athlete, their physios and coaches read it",
};

/** The same for the athlete, before they say something back. */
export const BACK_WORDS: Record<Audience, string> = {
  physios: "Physios of your team read it, coaches do not.",
  shared: "Physios and coaches of your team read it.",
  team: "Physios and coaches of your team read it.",
};
