import { DAMAGED, foundRun, notARun, refused, skipped, total, type Found } from "./found";
import { sportOf, type Sport } from "./sport";
import type { Said, Sentence } from "@/lib/said";
import { isLost, newTrack, trackWarnings, type TrackTotals } from "./track";
import { instantOf, numberOf, readXml } from "./xml";

type Read = { sport: Sport; track: TrackTotals };

const NOT_GPX: Sentence = "This is not a GPX file, whatever its name says. Export the run again.";
const ROUTE: Sentence = "This is a route to follow, not a recorded run.";
const PLANNED: Sentence = "The file has no times, so it may be a route to follow. If you ran it, choose the day.";
const NO_SPORT: Sentence = "The file does not say what sport it was. It has the pace of a run.";
const NO_SPORT_ASK: Sentence = "The file does not say what sport it was. Tick it if it was a run.";
const OTHERS_TOO: Sentence = "The file holds more than running. Only the running was counted.";
/** A pace from 2:45 to 13:20 minutes a kilometre is taken for running where nobody says what it was. */
const [SLOWEST_RUN, FASTEST_RUN] = [1.25, 6.06]; // metres per second

/**
 * Reads a GPX file of any age. Distance and time are added up from its points; no place is kept.
 * Shape  (bytes, now) -> Found. `known` = "run" when somebody said that it was one. A file that names no sport is a run when
 *        its pace is a run's, with a warning; else it asks.
 * Errors none thrown, whatever the bytes.
 */
export function readGpx(bytes: Uint8Array, now: string, known: "run" | null = null): Found {
  const reads: Read[] = [];
  let [isGpx, hasRoute] = [false, false];
  let sport: Sport = null;
  let track = newTrack();
  let point: { lat: number | null; lon: number | null; ms: number | null } | null = null;
  const fault = readXml(bytes, {
    opened(path, attributes) {
      const name = path.at(-1);
      if (path.length === 1) isGpx = name === "gpx";
      else if (name === "trk" && path.length === 2) [sport, track] = [null, newTrack()];
      else if (name === "trkseg") track.part();
      else if (name === "trkpt") point = { lat: numberOf(attributes.lat), lon: numberOf(attributes.lon), ms: null };
      else if (name === "rtept") hasRoute = true;
    },
    leaf(path, text) {
      const [name, parent] = [path.at(-1), path.at(-2)];
      if (name === "time" && parent === "trkpt" && point) point.ms = instantOf(text);
      else if (name === "type" && parent === "trk") sport = sportOf(text);
    },
    closed(path) {
      const name = path.at(-1);
      if (name === "trkpt" && point) {
        track.point(point.lat, point.lon, point.ms);
        point = null;
      } else if (name === "trk" && path.length === 2) reads.push({ sport, track: track.totals() });
    },
  });
  if (fault) return refused(isGpx || fault !== DAMAGED ? fault : NOT_GPX);
  if (!isGpx) return refused(NOT_GPX);
  const tracks = reads.filter(({ track }) => track.points > 0);
  if (tracks.length === 0) return skipped(hasRoute ? ROUTE : "There is no track in this file.");
  return resultOf(known === "run" ? tracks.map(({ track }) => ({ track, sport: { run: true } })) : tracks, now);
}

function resultOf(tracks: readonly Read[], now: string): Found {
  const running = tracks.filter(({ sport }) => !sport || sport.run);
  const [first] = running;
  if (!first) {
    const other = tracks[0]?.sport;
    return notARun(other && !other.run ? other.name : "another activity");
  }
  if (running.some(({ track }) => isLost(track))) return refused(DAMAGED);
  const warnings = [...new Set<Said>(running.flatMap(({ track }) => trackWarnings(track)))];
  if (running.length < tracks.length) warnings.push(OTHERS_TOO);
  const metres = total(running, ({ track }) => track.metres);
  const seconds = total(running, ({ track }) => track.seconds);
  const isSaid = running.every(({ sport }) => sport !== null);
  const speed = metres !== null && seconds ? metres / seconds : 0;
  const ask = !isSaid && (speed < SLOWEST_RUN || speed > FASTEST_RUN);
  if (!isSaid) warnings.push(ask ? NO_SPORT_ASK : NO_SPORT);
  return foundRun({ startMs: first.track.startMs, metres, seconds, ask, noClock: PLANNED }, warnings, now);
}
