import { dayIn, type Day } from "@/lib/days";
import { looksLikeFit, readSegment, type Segment, type Totals } from "@/lib/imports/fit-segment";

/** What becomes of one activity file. `reason` and each warning are sentences to show beside the file's name. */
export type FitResult =
  | { kind: "run"; startedAt: string; metres: number; seconds: number | null; warnings: string[] }
  | { kind: "needs-date"; metres: number; seconds: number | null; reason: string }
  | { kind: "skipped"; reason: string }
  | { kind: "refused"; reason: string };

export const FIT_BYTES_AT_MOST = 10 * 1024 * 1024;
const SEGMENTS_AT_MOST = 100;
const RUNNING = 1;
const SPORTS: Record<number, string> = {
  2: "a bike ride",
  5: "a swim",
  10: "a training session",
  11: "a walk",
  12: "cross-country skiing",
  15: "rowing",
  17: "a hike",
};
const FIT_EPOCH_SECONDS = 631_065_600;
const YEAR_2000_SECONDS = 946_684_800;
const LONGEST_METRES = 500_000;
const LONGEST_SECONDS = 48 * 3600;

const DAMAGED =
  "The file is damaged, so its numbers cannot be trusted. Copy it from the watch again, or type the run in.";
const FAILS_CHECK =
  "The file fails its integrity check. Its totals stand before the damage and agree with its laps; check that they look right.";
const TRAILING = "The file goes on after the activity with bytes that are no FIT file. They were left out.";
const REST_DAMAGED = "A later part of the file is damaged. It was left out.";
const WRONG_CLOCK = "The watch's clock was wrong, so the file does not say on which day this run was. Choose the day.";
const NO_CLOCK = "The file does not say when the run began. Choose the day.";

/**
 * Reads one activity file. Only sport, start, distance and time are taken; positions are never decoded.
 * Shape  (bytes, "name.fit", now) -> FitResult. `now` in ISO form is what a start may not lie after.
 * Units  metres and seconds rounded to whole numbers; seconds is the time the timer ran, null when the file does not say.
 * Errors none thrown, whatever the bytes. At most 10 MB, a million messages.
 */
export function readFit(bytes: Uint8Array, fileName: string, now: string): FitResult {
  if (bytes.length === 0) return refused("The file is empty.");
  if (bytes.length > FIT_BYTES_AT_MOST)
    return refused("The file is larger than 10 MB. A run is far smaller; check that it is the right file.");
  if (!looksLikeFit(bytes, 0)) return refused(notFit(fileName));
  const segments: Segment[] = [];
  const warnings: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const segment = segments.length < SEGMENTS_AT_MOST ? readSegment(bytes, at) : "too-many";
    if (segment === "too-many")
      return refused("The file holds more entries than a run could. Check that it is the right file.");
    if (segment === "too-new") return refused("The file is of a newer kind than this can read. Type the run in.");
    const damaged = segment === "not-fit" || segment.state !== "sound";
    if (damaged && segments.length > 0) {
      warnings.push(segment === "not-fit" ? TRAILING : REST_DAMAGED);
      break;
    }
    if (segment === "not-fit") return refused(DAMAGED);
    if (segment.state !== "sound") {
      if (!totalsHold(segment)) return refused(DAMAGED);
      warnings.push(FAILS_CHECK);
    }
    segments.push(segment);
    at = segment.end;
  }
  return resultOf(segments, warnings, now);
}

/** The athlete's local day on which an imported run began. */
export const dayOfRun = (run: { startedAt: string }, timeZone: string): Day => dayIn(new Date(run.startedAt), timeZone);

/**
 * A damaged file's totals are taken only when the place of the damage is known to lie after them: they were written ahead of the
 * records, the messages broke off later, and the laps tell the same start, distance and time.
 */
function totalsHold({ state, totalsFirst, records, sessions, laps }: Segment): boolean {
  const [session, ...more] = sessions;
  if (state !== "broken" || !totalsFirst || records === 0 || !session || more.length > 0 || laps.length === 0)
    return false;
  const agree = (one: number, other: number | null) => Math.abs(one - (other ?? Number.NaN)) < 0.001;
  const sum = (of: (lap: Totals) => number | null) => laps.reduce((all, lap) => all + (of(lap) ?? Number.NaN), 0);
  return (
    laps[0]?.startTime === session.startTime &&
    (laps[0].sport ?? session.sport) === session.sport &&
    agree(
      sum((lap) => lap.metres),
      session.metres,
    ) &&
    agree(
      sum((lap) => lap.seconds),
      session.seconds,
    )
  );
}

function resultOf(segments: Segment[], warnings: string[], now: string): FitResult {
  const sessions = segments.flatMap((segment) => segment.sessions);
  const runs = sessions.filter(({ sport }) => sport === RUNNING);
  const [first] = runs;
  if (!first) return warnings.includes(REST_DAMAGED) ? refused(DAMAGED) : withoutRun(segments, sessions);
  if (runs.length > 1) warnings.push(`The file holds ${runs.length} runs. They were added together.`);
  if (runs.length < sessions.length) warnings.push("The file holds more than running. Only the running was counted.");
  const total = (of: (run: Totals) => number | null) => runs.reduce<number | null>((all, run) => plus(all, of(run)), 0);
  const metres = rounded(total((run) => run.metres));
  const seconds = rounded(total((run) => run.seconds));
  if (metres === null || metres === 0) return refused("The file holds a run without a distance. Type the run in.");
  if (metres > LONGEST_METRES || (seconds ?? 0) > LONGEST_SECONDS)
    return refused("The file tells of a run longer than 500 km or two days. Type the run in.");
  const time = seconds === 0 ? null : seconds;
  if (first.startTime === null) return { kind: "needs-date", metres, seconds: time, reason: NO_CLOCK };
  const start = FIT_EPOCH_SECONDS + first.startTime;
  const startedAt = new Date(start * 1000).toISOString();
  if (start < YEAR_2000_SECONDS || start * 1000 > Date.parse(now))
    return { kind: "needs-date", metres, seconds: time, reason: WRONG_CLOCK };
  return { kind: "run", startedAt, metres, seconds: time, warnings };
}

/** One run without a value leaves the sum unknown; it does not count as 0. */
const plus = (all: number | null, one: number | null): number | null =>
  all === null || one === null ? null : all + one;
const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value));
const refused = (reason: string): FitResult => ({ kind: "refused", reason });

function withoutRun(segments: Segment[], sessions: Totals[]): FitResult {
  const [other] = sessions;
  if (other)
    return { kind: "skipped", reason: `This is ${SPORTS[other.sport ?? -1] ?? "another activity"}, not a run.` };
  if (segments.some(({ isActivity, records }) => isActivity || records > 0))
    return refused("The recording was not finished on the watch, so it has no totals. Type the run in.");
  return {
    kind: "skipped",
    reason: "There is no activity in this file; it holds settings or daily readings of the watch.",
  };
}

function notFit(fileName: string): string {
  const ending = /\.(gpx|tcx|zip|gz|csv|kml)$/i.exec(fileName)?.[1]?.toUpperCase();
  if (ending === "ZIP" || ending === "GZ")
    return `This is a packed file (${ending}). Unpack it and choose the .fit file inside.`;
  return ending
    ? `This is a ${ending} file. Export the run as a .fit file.`
    : "This is not a FIT file. Export the run as a .fit file.";
}
