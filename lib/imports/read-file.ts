import { FIT_BYTES_AT_MOST, LIST_BYTES_AT_MOST, STRAVA_LIST_BYTES_AT_MOST, XML_BYTES_AT_MOST } from "./bounds";
import { readTable, stravaRows, type Table } from "./csv-table";
import { readFit } from "./fit";
import { looksLikeFit } from "./fit-segment";
import { EMPTY, refused, type Found } from "./found";
import { readGpx } from "./gpx";
import { readStrava, type StravaActivity } from "./strava";
import { readTcx } from "./tcx";

export type Format = "fit" | "tcx" | "gpx" | "strava" | "list";

/** One unpacked file, read by what stands in it; its name decides only where that does not. */
export type FileRead =
  | { kind: "found"; format: Format; found: Found }
  | { kind: "table"; table: Table }
  | { kind: "strava"; activities: StravaActivity[] };

/** Unpacked bytes that a file of this name may have. */
export const bytesAtMost = (name: string): number =>
  /\.fit$/i.test(name) ? FIT_BYTES_AT_MOST : isList(name) ? STRAVA_LIST_BYTES_AT_MOST : XML_BYTES_AT_MOST;

export const isActivity = (name: string): boolean => /\.(fit|gpx|tcx)(\.gz)?$/i.test(name);
const isList = (name: string): boolean => /\.(csv|tsv|txt)$/i.test(name);

const found = (format: Format, what: Found): FileRead => ({ kind: "found", format, found: what });

/**
 * Shape  (name without .gz, bytes, now, known) -> FileRead; `known` = "run" when a list beside the file calls it one.
 * Errors none thrown, whatever the bytes.
 */
export function readFile(name: string, bytes: Uint8Array, now: string, known: "run" | null = null): FileRead {
  if (bytes.length === 0) return found("fit", refused(EMPTY));
  if (looksLikeFit(bytes, 0)) return found("fit", readFit(bytes, name, now, known));
  const head = new TextDecoder("utf-8").decode(bytes.subarray(0, 4096)).replaceAll("\0", "").trimStart();
  const isXml = head.startsWith("<") || head.startsWith("\ufffd\ufffd<");
  if (isXml && head.includes("TrainingCenterDatabase")) return found("tcx", readTcx(bytes, now, known));
  if (isXml && /<(\w+:)?gpx[\s>]/i.test(head)) return found("gpx", readGpx(bytes, now, known));
  if (/\.tcx$/i.test(name)) return found("tcx", readTcx(bytes, now, known));
  if (/\.gpx$/i.test(name)) return found("gpx", readGpx(bytes, now, known));
  if (isList(name)) return readList(bytes);
  return found("fit", readFit(bytes, name, now, known));
}

function readList(bytes: Uint8Array): FileRead {
  const rows = stravaRows(bytes);
  const activities = rows && readStrava(rows);
  if (activities) return { kind: "strava", activities };
  const read = readTable(bytes.length > LIST_BYTES_AT_MOST ? bytes.subarray(0, LIST_BYTES_AT_MOST + 1) : bytes);
  return read.ok ? { kind: "table", table: read.table } : found("list", refused(read.why));
}
