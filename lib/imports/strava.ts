import { writtenDate, type DateOrder } from "./local-time";
import { sportOf, type Sport } from "./sport";

/** One activity of Strava's own list. `file` is its name in the archive, in lower case and unpacked; null when it has none. */
export type StravaActivity = {
  row: number;
  file: string | null;
  sport: Sport;
  startMs: number | null;
  metres: number | null;
  seconds: number | null;
};

const IN_ARCHIVE = /^activities\/[^/]+\.(fit|gpx|tcx)(\.gz)?$/i;
/** Where the columns stand in every language: counted from the first, and from the name of the file. */
const [DATE, TYPE, FIRST_DISTANCE, FILE] = [1, 3, 6, 12];
const [AFTER_FILE_ELAPSED, AFTER_FILE_MOVING, AFTER_FILE_METRES] = [3, 4, 5];
const ENGLISH = ["activity id", "activity date", "activity type"];

/** A file's name as `StravaActivity.file` has it, from its path in the archive: the folder "activities" and the name. */
export const fileInStrava = (path: string): string =>
  path.toLowerCase().replaceAll("\\", "/").split("/").slice(-2).join("/").replace(/\.gz$/, "");

/**
 * The activities of a list that Strava exports, in whatever language of the account; null for a list that is none of these.
 * Headers repeat (two times, two distances) and are translated: columns are found by English headers, else by their place
 * beside the names of files. Times are UTC.
 */
export function readStrava(rows: readonly (readonly string[])[]): StravaActivity[] | null {
  const [head, ...body] = rows;
  if (!head || head.length < FILE + 1) return null;
  const names = head.map((name) => name.trim().toLowerCase());
  const isEnglish = ENGLISH.every((name) => names.includes(name));
  const file = isEnglish
    ? names.indexOf("filename")
    : names.findIndex((_, at) => body.some((row) => IN_ARCHIVE.test(row[at] ?? "")));
  if (file < 0) return null;
  const at = isEnglish
    ? {
        ...{ date: names.indexOf("activity date"), type: names.indexOf("activity type") },
        ...{ kilometres: names.indexOf("distance"), metres: names.lastIndexOf("distance") },
        ...{ moving: names.indexOf("moving time"), elapsed: names.lastIndexOf("elapsed time") },
      }
    : {
        ...{ date: DATE, type: TYPE, kilometres: FIRST_DISTANCE, metres: file + AFTER_FILE_METRES },
        ...{ moving: file + AFTER_FILE_MOVING, elapsed: file + AFTER_FILE_ELAPSED },
      };
  const order = orderOf(body.map((row) => row[at.date] ?? ""));
  return body.map((row, n): StravaActivity => {
    const number = (column: number) => positive(row[column]);
    const named = row[file] ?? "";
    return {
      row: n + 2,
      file: IN_ARCHIVE.test(named) ? fileInStrava(named) : null,
      sport: sportOf(row[at.type] ?? ""),
      startMs: utc(row[at.date] ?? "", order),
      metres: metresOf(at.metres === at.kilometres ? null : number(at.metres), number(at.kilometres)),
      seconds: number(at.moving) ?? number(at.elapsed),
    };
  });
}

/** The second distance is metres, the first kilometres; where the second is missing or another column, the first. */
function metresOf(metres: number | null, kilometres: number | null): number | null {
  if (kilometres === null) return metres;
  const told = kilometres * 1000;
  return metres !== null && Math.abs(metres - told) <= Math.max(20, told * 0.02) ? metres : told;
}

const positive = (text = ""): number | null =>
  /^\d{1,9}([.,]\d{1,12})?$/.test(text.trim()) && Number(text.trim().replace(",", ".")) > 0
    ? Number(text.trim().replace(",", "."))
    : null;

function orderOf(dates: readonly string[]): DateOrder {
  const isOnly = (order: DateOrder, other: DateOrder) =>
    dates.some((text) => writtenDate(text, order) !== null && writtenDate(text, other) === null);
  return isOnly("mdy", "dmy") ? "mdy" : "dmy";
}

function utc(text: string, order: DateOrder): number | null {
  const read = writtenDate(text, order);
  if (!read || read.seconds === null) return null;
  return Date.parse(`${read.day}T00:00:00Z`) + (read.seconds - (read.zoneMinutes ?? 0) * 60) * 1000;
}
