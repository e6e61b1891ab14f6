import { dayIn, type Day } from "@/lib/days";
import { FIT_BYTES_AT_MOST } from "@/lib/imports/bounds";
import { DAMAGED, EMPTY, foundRun, notARun, refused, skipped, total, type Found } from "@/lib/imports/found";
import type { SportName } from "@/lib/imports/sport";
import { said, type Said, type Sentence } from "@/lib/said";
import { looksLikeFit, readSegment, type Segment, type Totals } from "@/lib/imports/fit-segment";

export type FitResult = Found;

const SEGMENTS_AT_MOST = 100;
const RUNNING = 1;
const SPORTS: Record<number, SportName> = {
  2: "a bike ride",
  5: "a swim",
  10: "a training session",
  11: "a walk",
  12: "cross-country skiing",
  15: "rowing",
  17: "a hike",
};
const FIT_EPOCH_SECONDS = 631_065_600;
const FAILS_CHECK: Sentence =
  "The file fails its integrity check. Its totals stand before the damage and agree with its laps; check that they look right.";
const TRAILING: Sentence = "The file goes on after the activity with bytes that are no FIT file. They were left out.";
const REST_DAMAGED: Sentence = "A later part of the file is damaged. It was left out.";

/**
 * Reads one activity file. Only sport, start, distance and time are taken; positions are never decoded.
 * Shape  (bytes, "name.fit", now) -> FitResult. `now` in ISO form is what a start may not lie after.
 * Units  metres and seconds rounded to whole numbers; seconds is the time the timer ran, null when the file does not say.
 *        `known` = "run" when somebody said that it was one, whatever the watch was set to.
 * Errors none thrown, whatever the bytes. At most 10 MB, a million messages.
 */
export function readFit(bytes: Uint8Array, fileName: string, now: string, known: "run" | null = null): FitResult {
  if (bytes.length === 0) return refused(EMPTY);
  if (bytes.length > FIT_BYTES_AT_MOST)
    return refused("The file is larger than 10 MB. A run is far smaller; check that it is the right file.");
  if (!looksLikeFit(bytes, 0)) return refused(notFit(fileName));
  const segments: Segment[] = [];
  const warnings: Said[] = [];
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
  return resultOf(segments, warnings, now, known);
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

function resultOf(segments: Segment[], warnings: Said[], now: string, known: "run" | null): FitResult {
  const sessions = segments.flatMap((segment) => segment.sessions);
  const runs = known === "run" ? sessions : sessions.filter(({ sport }) => sport === RUNNING);
  const [first] = runs;
  if (!first) return warnings.includes(REST_DAMAGED) ? refused(DAMAGED) : withoutRun(segments, sessions);
  if (runs.length > 1) warnings.push(said("The file holds {n} runs. They were added together.", { n: runs.length }));
  if (runs.length < sessions.length) warnings.push("The file holds more than running. Only the running was counted.");
  const startMs = first.startTime === null ? null : (FIT_EPOCH_SECONDS + first.startTime) * 1000;
  const totals = { metres: total(runs, (run) => run.metres), seconds: total(runs, (run) => run.seconds) };
  return foundRun({ startMs, ...totals }, warnings, now);
}

function withoutRun(segments: Segment[], sessions: Totals[]): FitResult {
  const [other] = sessions;
  if (other) return notARun(SPORTS[other.sport ?? -1] ?? "another activity");
  if (segments.some(({ isActivity, records }) => isActivity || records > 0))
    return refused("The recording was not finished on the watch, so it has no totals. Type the run in.");
  return skipped("There is no activity in this file; it holds settings or daily readings of the watch.");
}

const notFit = (fileName: string): Sentence =>
  /\.fit$/i.test(fileName)
    ? "This is not a FIT file, whatever its name says. Export the run again."
    : "This is no file of runs that can be read here: FIT, GPX, TCX, CSV, or a ZIP of them.";
