import Papa from "papaparse";
import { said, type Said, type Sentence } from "@/lib/said";
import {
  CELL_CHARACTERS_AT_MOST,
  LIST_BYTES_AT_MOST,
  LIST_COLUMNS_AT_MOST,
  LIST_ROWS_AT_MOST,
  RUNS_AT_MOST,
  STRAVA_LIST_BYTES_AT_MOST,
} from "./bounds";

/** A list of a person's own: the words over its columns, and its rows, each as wide as that. */
export type Table = { columns: string[]; rows: string[][] };
export type TableRead = { ok: true; table: Table } | { ok: false; why: Said };

const TOO_LARGE: Sentence = "The list is larger than 2 MB. Split it, and import one part after the other.";
const TOO_LONG = said("The list has more than {max} rows. Split it, and import one part after the other.", {
  max: LIST_ROWS_AT_MOST,
});
const NO_ROWS: Sentence = "There are no rows in this list.";
const NO_LIST: Sentence = "This is no list of rows and columns.";

/** Text as it was written: by its mark, else UTF-8, else the code page of Windows. */
export function listText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Rows of cells, whatever separates them; at most `rows` of them. */
const cells = (text: string, rows: number): string[][] =>
  Papa.parse<string[]>(text, { preview: rows, skipEmptyLines: "greedy", delimitersToGuess: [",", ";", "\t", "|"] })
    .data;

/**
 * Reads a list for its columns to be chosen. What is beyond the bounds of columns and cells is cut, for no field of a run is there.
 * Errors none thrown; a sentence for what is no list, or one of more than 5,000 rows or 2 MB.
 */
export function readTable(bytes: Uint8Array): TableRead {
  if (bytes.length > LIST_BYTES_AT_MOST) return { ok: false, why: TOO_LARGE };
  const text = listText(bytes);
  if (text.includes("\0")) return { ok: false, why: NO_LIST };
  const [head, ...rows] = cells(text, LIST_ROWS_AT_MOST + 2);
  if (!head || head.length < 2) return { ok: false, why: NO_LIST };
  if (rows.length === 0) return { ok: false, why: NO_ROWS };
  if (rows.length > LIST_ROWS_AT_MOST) return { ok: false, why: TOO_LONG };
  const width = Math.min(head.length, LIST_COLUMNS_AT_MOST);
  const row = (given: readonly string[]) => Array.from({ length: width }, (_, at) => cell(given[at]));
  return { ok: true, table: { columns: row(head), rows: rows.map(row) } };
}

const cell = (text = ""): string =>
  text
    .slice(0, CELL_CHARACTERS_AT_MOST)
    .replace(/\p{Cc}|\p{Cs}/gu, " ")
    .trim();

/** All rows of a list of Strava's, as they stand; null for what is none. */
export function stravaRows(bytes: Uint8Array): string[][] | null {
  if (bytes.length > STRAVA_LIST_BYTES_AT_MOST) return null;
  const text = listText(bytes);
  return text.includes("\0") ? null : cells(text, RUNS_AT_MOST + 1);
}
