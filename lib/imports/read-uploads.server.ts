import { ENTRIES_AT_MOST, UNPACKED_BYTES_AT_MOST, UPLOAD_BYTES_AT_MOST, XML_BYTES_AT_MOST } from "./bounds";
import type { Table } from "./csv-table";
import { foundRun, refused, skipped, type Found } from "./found";
import { bytesAtMost, isActivity, readFile, type FileRead, type Format } from "./read-file";
import { said, type Said, type Sentence } from "@/lib/said";
import { rowName, shownName, type FileName } from "./shown-name";
import { notARunBut } from "./sport";
import { fileInStrava, type StravaActivity } from "./strava";
import { entriesOf, gunzip, isGzip, isZip, type ArchiveEntry } from "./unpack.server";

export type Upload = { name: string; bytes: Uint8Array };
/** What came of one file: sent or found in an archive. */
export type ReadItem =
  { name: FileName; kind: "found"; format: Format; found: Found } | { name: FileName; kind: "table"; table: Table };
/** What a reading says as it goes: before each file that it begins with it, then what came of it. */
export type Heard =
  { kind: "begin"; name: FileName } | { kind: "item"; item: ReadItem } | { kind: "alone"; files: number };

const NO_ACTIVITIES: Sentence = "There are no activities in this archive.";
const TOO_MANY = said("More than {max} activities. The rest was not read.", { max: ENTRIES_AT_MOST });
const TOO_MUCH: Sentence =
  "The archive unpacks to more than can be read at once. The rest was not read: choose it in parts.";
const NESTED: Sentence = "An archive inside an archive inside an archive. Unpack it first.";
const ONE_LIST: Sentence = "One list at a time: import this one afterwards.";

type Reading = { now: string; past: number; begun: number; unpacked: number; activities: number; lists: number };

/**
 * Reads files one after the other, archives among them file by file, and says after each what came of it. Meant for a process
 * of its own (read-apart.server.ts): the first `past` files are left out, which another has read or fallen over.
 * Bounds  ./bounds.ts: bytes unpacked in all and of each, activities, one level of archives in archives.
 */
export async function* readUploads(uploads: readonly Upload[], now: string, past = 0): AsyncGenerator<Heard> {
  const reading: Reading = { now, past, begun: 0, unpacked: 0, activities: 0, lists: 0 };
  for (const { name, bytes } of uploads) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (isZip(buffer)) yield* readArchive(shownName(name), buffer, reading, 0);
    else yield* one(reading, shownName(name), () => unpackedFile(name, buffer, reading, null));
  }
}

/** A file as one step: announced first, left out when it is already past. */
async function* one(
  reading: Reading,
  name: FileName,
  read: () => ReadItem[] | Promise<ReadItem[]>,
): AsyncGenerator<Heard> {
  if (reading.begun++ < reading.past) return;
  yield { kind: "begin", name };
  for (const item of await read()) yield { kind: "item", item };
}

const item = (name: FileName, found: Found, format: Format = "fit"): ReadItem => ({
  kind: "found",
  name,
  found,
  format,
});

function unpackedFile(path: string, bytes: Uint8Array, reading: Reading, known: "run" | null): ReadItem[] {
  const name = shownName(path);
  const inner = path.replace(/\.gz$/i, "");
  if (!isGzip(bytes)) return itemsOf(name, readFile(inner, bytes, reading.now, known), reading);
  const opened = gunzip(bytes, bytesAtMost(inner));
  if (!opened.ok) return [item(name, refused(opened.why))];
  reading.unpacked += opened.bytes.length;
  return itemsOf(name, readFile(inner, opened.bytes, reading.now, known), reading);
}

function itemsOf(name: FileName, read: FileRead, reading: Reading): ReadItem[] {
  if (read.kind === "found") return [item(name, read.found, read.format)];
  if (read.kind === "strava") return read.activities.flatMap((each) => fromStrava(name, each, reading.now));
  if (++reading.lists > 1) return [item(name, refused(ONE_LIST), "list")];
  return [{ kind: "table", name, table: read.table }];
}

/** A run as Strava's list tells it, for want of its file; other sports of a list are no news to anybody. */
function fromStrava(name: FileName, each: StravaActivity, now: string): ReadItem[] {
  if (!each.sport?.run) return [];
  return [item(rowName(name, each.row), foundRun(each, [], now), "strava")];
}

async function* readArchive(name: FileName, bytes: Buffer, reading: Reading, level: number): AsyncGenerator<Heard> {
  const { entries, fault } = await entriesOf(bytes);
  const list = entries.find(({ path }) => /(^|\/)activities\.csv$/i.test(path));
  const strava = list ? await stravaOf(list, reading) : null;
  const known = new Map(strava?.flatMap((each) => (each.file ? [[each.file, each]] : [])));
  const [activities, archives] = [entries.filter(({ path }) => isActivity(path)), entries.filter(isArchive)];
  for (const entry of activities) {
    const shown = shownName(entry.path);
    const full = fullOf(reading);
    if (full) {
      // Strava's list tells of the rest too.
      if (!strava) yield* one(reading, name, () => [item(name, refused(full))]);
      break;
    }
    reading.activities++;
    const told = known.get(fileInStrava(entry.path));
    known.delete(fileInStrava(entry.path));
    yield* one(reading, shown, () => entryItems(entry, told, reading));
  }
  for (const entry of archives) {
    const shown = shownName(entry.path);
    if (level > 0) yield* one(reading, shown, () => [item(shown, refused(NESTED))]);
    else yield* readInner(entry, shown, reading);
  }
  const missing = strava?.filter((each) => each.file === null || known.has(each.file)) ?? [];
  if (missing.length > 0)
    yield* one(reading, "activities.csv", () =>
      missing.flatMap((each) => fromStrava("activities.csv", each, reading.now)),
    );
  if (fault || (activities.length + archives.length === 0 && !strava))
    yield* one(reading, name, () => [item(name, fault ? refused(fault) : skipped(NO_ACTIVITIES))]);
  const rest = entries.length - activities.length - archives.length - (strava ? 1 : 0);
  if (rest > 0) yield { kind: "alone", files: rest };
}

const fullOf = ({ activities, unpacked }: Reading): Said | null =>
  activities >= ENTRIES_AT_MOST ? TOO_MANY : unpacked > UNPACKED_BYTES_AT_MOST ? TOO_MUCH : null;

const isArchive = ({ path }: ArchiveEntry) => /\.zip$/i.test(path);

async function stravaOf(list: ArchiveEntry, reading: Reading): Promise<StravaActivity[] | null> {
  const opened = await list.unpack(bytesAtMost(list.path));
  if (!opened.ok) return null;
  const read = readFile(list.path, opened.bytes, reading.now);
  return read.kind === "strava" ? read.activities : null;
}

async function entryItems(
  entry: ArchiveEntry,
  told: StravaActivity | undefined,
  reading: Reading,
): Promise<ReadItem[]> {
  const name = shownName(entry.path);
  // What Strava's list calls a ride is one, whatever the watch was set to: people put it right there.
  if (told?.sport && !told.sport.run) return [item(name, skipped(notARunBut(told.sport.name)))];
  const opened = await entry.unpack(XML_BYTES_AT_MOST);
  if (!opened.ok) return [item(name, refused(opened.why))];
  reading.unpacked += opened.bytes.length;
  return unpackedFile(entry.path, opened.bytes, reading, told?.sport?.run ? "run" : null);
}

/** An archive in the archive, as Garmin packs its original files. */
async function* readInner(entry: ArchiveEntry, name: FileName, reading: Reading): AsyncGenerator<Heard> {
  const opened = await entry.unpack(UPLOAD_BYTES_AT_MOST * 2);
  if (!opened.ok) return yield* one(reading, name, () => [item(name, refused(opened.why))]);
  reading.unpacked += opened.bytes.length;
  yield* readArchive(name, Buffer.from(opened.bytes), reading, 1);
}
