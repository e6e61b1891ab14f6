import { dayIn, type Day } from "@/lib/days";
import type { RunKind, Surface } from "@/lib/logs/run-words";
import { said, type Said, type Sentence } from "@/lib/said";
import type { Say } from "@/lib/say";
import type { DistanceUnit } from "@/lib/units";
import type { Mapping } from "./csv-columns";
import { rowOf, type RowRead } from "./csv-runs";
import type { Table } from "./csv-table";
import type { Found } from "./found";
import type { Format } from "./read-file";
import { isSameDistance, startedRuns } from "./same-run";
import { nameIn, rowName, type FileName } from "./shown-name";

/** What was read and waits for the athlete's word. `revision` counts the changes of it since. */
export type Waiting = {
  revision: number;
  /** Names of what was sent. */
  sent: FileName[];
  items: { name: FileName; format: Format; found: Found }[];
  list: { name: FileName; table: Table; mapping: Mapping | null } | null;
  /** Files of archives that are no activities. */
  alone: number;
};

/** A live run of the athlete's. */
export type KnownRun = { day: Day; metres: number; startedAt: string | null };

/**
 * What one file, or row of a list, will become. `at` is its place in the preview; `say`: what to know of it; `tick` = taken
 * unless the person says otherwise.
 */
export type PreviewRow<Name = FileName, Words = Said> = { at: number; name: Name; say: Words[] } & (
  | ({ state: "run"; tick: boolean; day: Day; startedAt: string | null } & Totals)
  | ({ state: "needs-date"; tick: boolean } & Totals)
  | { state: "merged" | "skipped" | "refused" }
);
export type Totals = {
  metres: number;
  seconds: number | null;
  effort: number | null;
  runKind: RunKind | null;
  surface: Surface | null;
};

const AHEAD: Sentence = "The day has not come yet.";
const onRecord = (day: Day) => said("Merged with the run you already have on {day}. It counts once.", { day: { day } });
const inFile = (name: FileName) => said("The same run as in {name}. It counts once.", { name });
const maybe = (metres: number, unit: DistanceUnit) =>
  said("A run of {distance} is on record for that day already. Tick this one only if it was another.", {
    distance: { metres, unit },
  });
const maybeInFile = (name: FileName) =>
  said("Perhaps the run in {name}. Tick this one only if it was another.", { name });

/** Where two tell of one run, the earlier of these is taken: a device's own totals before a track added up here, both before a list. */
const RANK: readonly Format[] = ["fit", "tcx", "gpx", "strava", "list"];

type Seen = { name: FileName | null; list: boolean } & KnownRun;
type Ranked = { at: number; name: FileName; format: Format; read: Found | RowRead };

/**
 * What each file and row will become, in their order, beside the runs on record.
 * Shape  pure: the same again for the same waiting, zone, day and record.
 */
export function previewRows(
  { items, list }: Waiting,
  record: readonly KnownRun[],
  where: { timeZone: string; today: Day; unit: DistanceUnit },
): PreviewRow[] {
  const mapping = list?.mapping ?? null;
  const listed = list && mapping ? list.table.rows.map((row) => rowOf(row, mapping, where.timeZone)) : [];
  const all: Ranked[] = [
    ...items.map(({ name, format, found }) => ({ name, format, read: found })),
    ...listed.map((read, n) => ({ name: rowName(list?.name ?? "", n + 2), format: "list" as const, read })),
  ].map((each, at) => ({ ...each, at }));
  const seen = seenRuns(record);
  const rows: PreviewRow[] = [];
  const rank = ({ format }: Ranked) => RANK.indexOf(format);
  for (const each of all.toSorted((a, b) => rank(a) - rank(b) || a.at - b.at))
    rows[each.at] = rowFor(each, seen, where);
  return rows;
}

function rowFor(
  { at, name, format, read }: Ranked,
  seen: ReturnType<typeof seenRuns>,
  { timeZone, today, unit }: { timeZone: string; today: Day; unit: DistanceUnit },
): PreviewRow {
  if (read.kind === "skipped" || read.kind === "refused") return { at, name, state: read.kind, say: [read.reason] };
  const { metres, seconds } = read;
  const unsaid = { effort: null, runKind: null, surface: null };
  if (read.kind === "needs-date")
    return {
      ...{ at, name, state: "needs-date", say: [read.reason], tick: format !== "gpx" },
      metres,
      seconds,
      ...unsaid,
    };
  const day = read.kind === "listed" ? read.day : dayIn(new Date(read.startedAt), timeZone);
  if (day > today) return { at, name, state: "refused", say: [AHEAD] };
  const { startedAt } = read;
  const run: Seen = { name, list: format === "list", day, metres, startedAt };
  const same = seen.same(run);
  if (same) return { at, name, state: "merged", say: [same.name === null ? onRecord(same.day) : inFile(same.name)] };
  const perhaps = seen.perhaps(run);
  seen.keep(run);
  const say: Said[] = read.kind === "run" ? [...read.warnings] : [];
  if (perhaps) say.push(perhaps.name === null ? maybe(perhaps.metres, unit) : maybeInFile(perhaps.name));
  const more = read.kind === "listed" ? { effort: read.effort, runKind: read.runKind, surface: read.surface } : unsaid;
  const tick = !perhaps && !(read.kind === "run" && read.ask);
  return { at, name, state: "run", say, tick, day, startedAt, metres, seconds, ...more };
}

/** Runs on record and runs of this import, to ask whether one more is another. */
function seenRuns(record: readonly KnownRun[]) {
  const started = startedRuns<Seen>();
  const byDay = new Map<Day, Seen[]>();
  const keep = (run: Seen) => {
    started.keep(run);
    const beside = byDay.get(run.day);
    if (beside) beside.push(run);
    else byDay.set(run.day, [run]);
  };
  for (const run of record) keep({ ...run, name: null, list: false });
  return {
    keep,
    same: started.same,
    /** Begun at once but of another length; or of one day and length, where one of the two does not say when it began. */
    perhaps: (run: Seen): Seen | null =>
      started.atOnce(run) ??
      byDay.get(run.day)?.find(
        (other) =>
          (run.startedAt === null || other.startedAt === null) &&
          // The rows of one list are not each other's doubles: somebody who runs a loop twice a day wrote it twice.
          !(run.list && other.list) &&
          isSameDistance(run, other),
      ) ??
      null,
  };
}

/** "a.fit, b.gpx and 3 more", for the list of imports: kept as text, in the words of whoever imports. */
export function sourcesInWords(sent: readonly FileName[], say: Say): string {
  const [first = say("files // as a source of runs"), second, ...more] = sent.map((name) => nameIn(say, name));
  if (second === undefined) return first;
  return more.length === 0
    ? say.all([first, second])
    : say("{first}, {second} and {n} more", { first, second, n: more.length });
}
