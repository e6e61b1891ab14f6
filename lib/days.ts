import type { Language } from "./language";

/** A calendar day as the athlete's own calendar shows it, "YYYY-MM-DD". It has no time and no zone. */
export type Day = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_NAMES: Record<Language, readonly string[]> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  de: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
};
const WEEKDAY_NAMES: Record<Language, readonly string[]> = {
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  de: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
};
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Days from 1970-01-01 to a date of the Gregorian calendar; 29 February of a common year is taken as 1 March. */
const daysFromCivil = (year: number, month: number, dayOfMonth: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
};

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
};

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

/** Whole days from 1970-01-01 to `day`. Expects a real day; for text from outside ask `isDay` first. */
export const dayNumber = (day: Day): number => daysFromCivil(digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10));

/** The day that many whole days after 1970-01-01. */
export const dayFromNumber = (number: number): Day => {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
};

/** True for a real date "YYYY-MM-DD" of the years 1900 to 2100; 30 February is not one. */
export const isDay = (value: unknown): value is Day => {
  if (typeof value !== "string" || !SHAPE.test(value)) return false;
  const year = digits(value, 0, 4);
  return year >= FIRST_YEAR && year <= LAST_YEAR && dayFromNumber(dayNumber(value)) === value;
};

export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days);

/** Days from `from` to `to`: 1 from a day to the next, negative when `to` is the earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 1 Monday to 7 Sunday. */
export const isoWeekday = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The Monday of the week that holds `day`. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - isoWeekday(day));

/** "Mon" to "Sun". */
export const weekdayName = (day: Day, language: Language = "en"): string =>
  WEEKDAY_NAMES[language][isoWeekday(day) - 1] ?? "";

/** "Jun", "Juni". */
export const monthName = (day: Day, language: Language = "en"): string =>
  MONTH_NAMES[language][digits(day, 5, 7) - 1] ?? "";

/** "1 Jun 2026", "1. Juni 2026". */
export const dayInWords = (day: Day, language: Language = "en"): string =>
  `${dayAndMonth(day, language)} ${digits(day, 0, 4)}`;

/** "1 Jun", "1. Juni". */
export const dayAndMonth = (day: Day, language: Language = "en"): string =>
  `${digits(day, 8, 10)}${language === "de" ? "." : ""} ${monthName(day, language)}`;

/** Day number of the birthday on which someone turns `years`; born on 29 February, that is 1 March in a common year. */
export const birthdayNumber = (birthDate: Day, years: number): number =>
  daysFromCivil(digits(birthDate, 0, 4) + years, digits(birthDate, 5, 7), digits(birthDate, 8, 10));

/** Age in whole years on `day`; negative before the birth date. */
export const ageOn = (birthDate: Day, day: Day): number => {
  const years = digits(day, 0, 4) - digits(birthDate, 0, 4);
  return dayNumber(day) >= birthdayNumber(birthDate, years) ? years : years - 1;
};

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  formats.set(timeZone, made);
  return made;
};

/**
 * The local day on which `instant` falls in an IANA time zone.
 * Errors RangeError for an unknown zone or an invalid instant.
 */
export const dayIn = (instant: Date, timeZone: string): Day => {
  const parts: Record<string, string> = {};
  for (const part of formatOf(timeZone).formatToParts(instant)) parts[part.type] = part.value;
  return `${(parts["year"] ?? "").padStart(4, "0")}-${parts["month"]}-${parts["day"]}`;
};
