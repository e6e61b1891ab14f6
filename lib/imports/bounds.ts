/*
 * How much an import may bring, and how long it may take; every number here is held by a test. Bytes are of the file itself
 * unless they say "unpacked".
 */

const MB = 1024 * 1024;

/** One upload. The server holds it in memory while it is read; an archive of a few hundred runs fits. */
export const UPLOAD_BYTES_AT_MOST = 32 * MB;
/** Of one upload; more come as an archive. */
export const FILES_AT_MOST = 200;
/** A FIT file of a day's run with every sensor is 2 MB. */
export const FIT_BYTES_AT_MOST = 10 * MB;
/** A GPX or TCX file of 24 hours, one point a second with pulse and cadence, is about 20 MB unpacked. */
export const XML_BYTES_AT_MOST = 25 * MB;
/** Two days of a point a second. */
export const POINTS_AT_MOST = 172_800;
/** Markup of such a file, with ten elements a point. */
export const ELEMENTS_AT_MOST = 3_000_000;
/** GPX and TCX nest eight deep; extensions a few more. */
export const XML_DEPTH_AT_MOST = 40;
/** Of one element; the root names its schemas in about ten. */
export const XML_ATTRIBUTES_AT_MOST = 100;
/** A list of runs: ten years of daily runs is under 1 MB. It is kept for the hour in which its columns are chosen. */
export const LIST_BYTES_AT_MOST = 2 * MB;
export const LIST_ROWS_AT_MOST = 5_000;
export const LIST_COLUMNS_AT_MOST = 40;
export const CELL_CHARACTERS_AT_MOST = 100;
/** Strava's own list has 90 columns with descriptions; it is read and not kept. */
export const STRAVA_LIST_BYTES_AT_MOST = 10 * MB;

/** Activities of an archive that are looked at. */
export const ENTRIES_AT_MOST = 5_000;
/** Names in an archive at all: one with more is not walked to its end. */
export const NAMES_AT_MOST = 50_000;
/** All that one upload may unpack to; one entry is in memory at a time. */
export const UNPACKED_BYTES_AT_MOST = 256 * MB;
/** Deflate reaches 1,032; tracks reach 30. */
export const UNPACKED_TIMES_AT_MOST = 200;
/** Up to here the ratio says nothing. */
const ANY_RATIO_BYTES = MB;

/** Bytes that `packed` bytes may unpack to, where `limit` is the most for a file of its kind. */
export const unpackedAtMost = (packed: number, limit: number): number =>
  Math.min(limit, Math.max(ANY_RATIO_BYTES, packed * UNPACKED_TIMES_AT_MOST));

/** The memory of a reading, beside the bytes themselves; its process falls beyond it. */
export const READING_HEAP_MB = 192;
/** One file: the largest allowed takes under 3 s on a small server. */
export const FILE_MS_AT_MOST = 10_000;
export const READING_MS_AT_MOST = 60_000;
/** A reading keeps one core busy; these may run at once, and this many more wait. */
export const READINGS_AT_ONCE = 2;
export const READINGS_WAITING_AT_MOST = 4;
/** Files that may bring a reading down before the rest is left unread. */
export const FALLS_AT_MOST = 3;

/** How long what was read waits to be confirmed; it is deleted then. */
export const PREVIEW_MINUTES = 60;
/** Runs whose fields stand open on the form; beyond, they are ticked in a list. */
export const RUNS_IN_FULL = 20;
/** More than anybody has run in their life; a list beyond it is no record of runs. */
export const RUNS_AT_MOST = 10_000;
