/** How a person reads distances. Inside the product a distance is whole metres and a duration whole seconds. */
export type DistanceUnit = "km" | "mi";

const METRES_PER = { km: 1000, mi: 1609.344 } as const;
const LONGEST_METRES = 500_000;
const LONGEST_SECONDS = 48 * 3600;

export type ParsedDistance = { ok: true; metres: number } | { ok: false; why: string };
export type ParsedDuration = { ok: true; seconds: number } | { ok: false; why: string };

/**
 * What a person typed as a distance, read in their own unit. A comma is a decimal mark.
 * Shape  ("5,5", "km") -> { ok: true, metres: 5500 }, or a sentence to show beside the field.
 * Units  whole metres, 1 to 500,000.
 */
export function parseDistance(text: string, unit: DistanceUnit): ParsedDistance {
  const typed = text.trim();
  const number = /^([0-9]{1,7})(?:[.,]([0-9]+))?$/.exec(typed);
  if (!number) return { ok: false, why: `Write the distance as a number of ${unit}, such as 5.5 or 5,5.` };
  const [, whole = "0", decimals = ""] = number;
  if (decimals.length > 3) return { ok: false, why: "Three digits after the decimal mark are enough, such as 5.125." };
  const metres = metresOf(whole, decimals, unit);
  if (metres === 0) return { ok: false, why: "A run is longer than 0. Leave the field blank if there was no run." };
  if (metres > LONGEST_METRES)
    return { ok: false, why: `That is more than 500 km (311 mi) in one run. Check the number and the unit, ${unit}.` };
  return { ok: true, metres };
}

/** Counted in whole thousandths, so that no binary fraction decides which way a metre rounds. */
const metresOf = (whole: string, decimals: string, unit: DistanceUnit): number =>
  Math.round(((Number(whole) * 1000 + Number(decimals.padEnd(3, "0"))) * METRES_PER[unit]) / 1000);

/** Whole metres of a total such as "640" or "12,5", which may be 0 and more than any run; null for anything but a number of five digits and three decimals at most. */
export function parseTotal(text: string, unit: DistanceUnit): number | null {
  const number = /^([0-9]{1,5})(?:[.,]([0-9]{1,3}))?$/.exec(text.trim());
  return number && metresOf(number[1] ?? "", number[2] ?? "", unit);
}

/**
 * What a person typed as a time: "52" and "52 min" are minutes, "52:30" minutes and seconds, "1:02:03" and "1h 5m" hours too.
 * Units  whole seconds, 1 to 48 hours.
 */
export function parseDuration(text: string): ParsedDuration {
  const typed = text.trim().toLowerCase();
  const seconds = clockSeconds(typed) ?? wordSeconds(typed);
  if (seconds === null) return { ok: false, why: "Write the time as minutes, such as 52, or as 52:30 or 1:02:03." };
  if (seconds === 0) return { ok: false, why: "A time is longer than 0. Leave the field blank if you do not know it." };
  if (seconds > LONGEST_SECONDS) return { ok: false, why: "That is longer than two days. Check the time." };
  return { ok: true, seconds };
}

function clockSeconds(typed: string): number | null {
  const clock = /^(?:([0-9]{1,2}):([0-5]?[0-9])|([0-9]{1,4})):([0-5][0-9])$/.exec(typed);
  if (!clock) return null;
  return Number(clock[1] ?? 0) * 3600 + Number(clock[2] ?? clock[3] ?? 0) * 60 + Number(clock[4]);
}

function wordSeconds(typed: string): number | null {
  if (/^[0-9]{1,4}$/.test(typed)) return Number(typed) * 60;
  const words =
    /^(?:([0-9]{1,2}) ?h(?:ours?|rs?)?)? ?(?:([0-9]{1,4}) ?m(?:in(?:ute)?s?)?)? ?(?:([0-9]{1,4}) ?s(?:ec(?:ond)?s?)?)?$/.exec(
      typed,
    );
  if (!words || typed === "") return null;
  return Number(words[1] ?? 0) * 3600 + Number(words[2] ?? 0) * 60 + Number(words[3] ?? 0);
}

/** Metres as a plain number of the unit, for a chart axis. Never -0, never anything but a finite number. */
export const distanceIn = (metres: number, unit: DistanceUnit): number => whole(metres) / METRES_PER[unit];

/** "9.0 km", "9.01 km", "3.11 mi"; three decimals below 0.01, so that a short distance never reads as none. */
export function formatDistance(metres: number, unit: DistanceUnit): string {
  const distance = distanceIn(metres, unit);
  return `${shortest(distance, distance < 0.01 ? 3 : 2, 1)} ${unit}`;
}

/** A stored distance as text for its form field; what was typed with up to three decimals comes back as typed. */
export const distanceField = (metres: number, unit: DistanceUnit): string => shortest(distanceIn(metres, unit), 3, 0);

/** "52 min", "52:30", "1:02:03". Reads back through parseDuration to the same seconds. */
export function formatDuration(seconds: number): string {
  const all = Math.max(0, whole(seconds));
  const [h, m, s] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  if (h > 0) return `${h}:${two(m)}:${two(s)}`;
  return s === 0 ? `${m} min` : `${m}:${two(s)}`;
}

/** "5:47 /km", or null when the distance or the time is missing or 0, or when a pace says nothing (an hour and a half a unit). */
export function formatPace(metres: number | null, seconds: number | null, unit: DistanceUnit): string | null {
  if (!metres || !seconds || metres < 0 || seconds < 0) return null;
  const perUnit = Math.round((seconds * METRES_PER[unit]) / metres);
  if (!Number.isFinite(perUnit) || perUnit < 1 || perUnit >= 90 * 60) return null;
  return `${Math.floor(perUnit / 60)}:${two(perUnit % 60)} /${unit}`;
}

const two = (n: number): string => String(n).padStart(2, "0");

function whole(n: number): number {
  if (!Number.isFinite(n)) throw new RangeError("a distance or duration is a finite number");
  return Math.round(n) + 0;
}

/** `n` with at most `most` decimals and at least `least`, without the zeros in between. */
function shortest(n: number, most: number, least: number): string {
  const [units = "0", decimals = ""] = n.toFixed(most).split(".");
  const kept = decimals.replace(/0+$/, "").padEnd(least, "0");
  return kept === "" ? units : `${units}.${kept}`;
}
