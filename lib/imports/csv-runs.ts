import type { Day } from "@/lib/days";
import { RUN_KIND_LABELS, RUN_KINDS, SURFACE_LABELS, SURFACES, type RunKind, type Surface } from "@/lib/logs/run-words";
import { dayIn } from "@/lib/days";
import { LONGEST_METRES, LONGEST_SECONDS } from "./found";
import type { ColumnField, Mapping } from "./csv-columns";
import { instantAt, writtenDate, writtenTime } from "./local-time";
import type { Said, Sentence } from "@/lib/said";
import { ENGLISH } from "@/lib/say";
import { notARunBut, sportOf } from "./sport";

/** A run of a list. `startedAt` is null where only the day is known; what a cell does not say, or says unreadably, is null. */
export type ListedRun = {
  kind: "listed";
  day: Day;
  startedAt: string | null;
  metres: number;
  seconds: number | null;
  effort: number | null;
  runKind: RunKind | null;
  surface: Surface | null;
};
export type RowRead = ListedRun | { kind: "skipped"; reason: Said } | { kind: "refused"; reason: Said };

const NO_DATE: Sentence = "The date cannot be read.";
const NO_DISTANCE: Sentence = "The distance is missing or cannot be read.";
const TOO_LONG: Sentence = "That is longer than 500 km or two days. Check the unit.";
const METRES_IN = { km: 1000, m: 1, mi: 1609.344 } as const;

/**
 * One row of a list, read as a person said its columns are. A time without a zone is the athlete's own.
 * Errors none thrown; a sentence for a row without a readable day or distance, and for another sport.
 */
export function rowOf(row: readonly string[], mapping: Mapping, timeZone: string): RowRead {
  const cell = (field: ColumnField) => (mapping[field] === null ? "" : (row[mapping[field]] ?? ""));
  const sport = sportOf(cell("sport"));
  if (sport && !sport.run) return { kind: "skipped", reason: notARunBut(sport.name) };
  const when = whenOf(cell("date"), cell("start"), mapping, timeZone);
  if (!when) return { kind: "refused", reason: NO_DATE };
  const distance = decimalOf(cell("distance").replace(/\s*(km|mi|m)$/i, ""), mapping.decimal);
  const metres = distance === null ? 0 : Math.round(distance * METRES_IN[mapping.unit]);
  if (metres === 0) return { kind: "refused", reason: NO_DISTANCE };
  const seconds = secondsOf(cell("time"), mapping);
  if (metres > LONGEST_METRES || (seconds ?? 0) > LONGEST_SECONDS) return { kind: "refused", reason: TOO_LONG };
  const effort = decimalOf(cell("effort"), mapping.decimal);
  return {
    ...{ kind: "listed", ...when, metres, seconds: seconds || null },
    effort: effort !== null && Number.isInteger(effort) && effort <= 10 ? effort : null,
    runKind: wordOf(cell("kind"), RUN_KINDS, RUN_KIND_LABELS),
    surface: wordOf(cell("surface"), SURFACES, SURFACE_LABELS),
  };
}

function whenOf(date: string, start: string, { order }: Mapping, timeZone: string) {
  const read = writtenDate(date, order);
  if (!read) return null;
  const time = writtenTime(start) ?? (read.seconds === null ? null : { ...read, seconds: read.seconds });
  if (!time) return { day: read.day, startedAt: null };
  const startedAt =
    time.zoneMinutes === null
      ? instantAt(read.day, time.seconds, timeZone)
      : new Date(Date.parse(`${read.day}T00:00:00Z`) + (time.seconds - time.zoneMinutes * 60) * 1000).toISOString();
  return { day: dayIn(new Date(startedAt), timeZone), startedAt };
}

/** A number with the chosen decimal mark; the other one, blanks and apostrophes part thousands. */
export function decimalOf(text: string, decimal: Mapping["decimal"]): number | null {
  const typed = text.trim().replace(/(?<=\d)[\s'’](?=\d{3})/g, "");
  const thousands = decimal === "." ? "," : ".";
  const whole = typed.replaceAll(new RegExp(`(?<=\\d)\\${thousands}(?=\\d{3}(?!\\d))`, "g"), "");
  return /^\d{1,9}(?:[.,]\d{1,12})?$/.test(whole) && !whole.includes(thousands)
    ? Number(whole.replace(",", "."))
    : null;
}

/** Whole seconds of "52:30", "1:02:03" or a number of the chosen unit; null when it cannot be read. */
function secondsOf(text: string, { timeForm, decimal }: Mapping): number | null {
  const clock = /^(?:(\d{1,2}):)?(\d{1,4}):(\d{2})(?:[.,]\d+)?$/.exec(text.trim());
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const number = decimalOf(text.replace(/\s*(min|sec|sek|s)\.?$/i, ""), decimal);
  return number === null ? null : Math.round(number * (timeForm === "seconds" ? 1 : 60));
}

function wordOf<T extends string>(text: string, values: readonly T[], labels: Readonly<Record<T, string>>): T | null {
  const typed = text.trim().toLowerCase();
  return values.find((value) => value === typed || ENGLISH.told(labels[value]).toLowerCase() === typed) ?? null;
}
