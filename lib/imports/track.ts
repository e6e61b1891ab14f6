import { POINTS_AT_MOST } from "./bounds";
import type { Sentence } from "@/lib/said";
import { Unreadable } from "./xml";

/** What is taken from the points of a track. No point is kept. */
export type TrackTotals = {
  metres: number;
  /** Time in motion; null when points carry no times, or their times run backwards. */
  seconds: number | null;
  startMs: number | null;
  points: number;
  /** Points that lie nowhere on earth. */
  nowhere: number;
  /** Steps too long for their time: a lost signal found again elsewhere. Not counted. */
  jumps: number;
  /** Metres of straight line over breaks of the recording longer than a minute. */
  bridged: number;
};

const EARTH_RADIUS_METRES = 6_371_008.8;
const FASTEST = 12; // metres per second, above any runner's speed
const SLOWEST = 0.5; // metres per second; slower than this for a minute is standing
const BREAK_SECONDS = 60;
/** Less than this is noise of the receiver, whatever the time. */
const JUMP_METRES = 50;
const JUMP_WITHOUT_TIME_METRES = 2_000;
const TOO_MANY: Sentence = "The file holds more points than two days of running. Check that it is the right file.";

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres between two places on the sphere of earth's mean radius (haversine). */
export function metresBetween(fromLat: number, fromLon: number, toLat: number, toLon: number): number {
  const [half, halfLon] = [radians(toLat - fromLat) / 2, radians(toLon - fromLon) / 2];
  const a = Math.sin(half) ** 2 + Math.cos(radians(fromLat)) * Math.cos(radians(toLat)) * Math.sin(halfLon) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a)));
}

/**
 * Adds up a track point by point. Between two parts of a track nothing is counted: the recording was paused.
 * Errors Unreadable beyond two days of a point a second.
 */
export function newTrack() {
  const told: TrackTotals = { metres: 0, seconds: 0, startMs: null, points: 0, nowhere: 0, jumps: 0, bridged: 0 };
  let last: { lat: number; lon: number; ms: number | null } | null = null;
  return {
    point(lat: number | null, lon: number | null, ms: number | null) {
      if (++told.points > POINTS_AT_MOST) throw new Unreadable(TOO_MANY);
      if (lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180) {
        told.nowhere++;
        return;
      }
      told.startMs ??= ms;
      if (last) step(told, metresBetween(last.lat, last.lon, lat, lon), last.ms, ms);
      last = { lat, lon, ms };
    },
    part: () => void (last = null),
    totals: (): TrackTotals => ({ ...told, seconds: told.startMs === null ? null : told.seconds }),
  };
}

function step(told: TrackTotals, metres: number, fromMs: number | null, toMs: number | null) {
  if (fromMs === null || toMs === null) {
    if (metres > JUMP_WITHOUT_TIME_METRES) told.jumps++;
    else told.metres += metres;
    told.seconds = null;
    return;
  }
  const seconds = (toMs - fromMs) / 1000;
  const isStanding = seconds > BREAK_SECONDS && metres < SLOWEST * seconds;
  if (seconds < 0) told.seconds = null;
  else if (told.seconds !== null && !isStanding) told.seconds += seconds;
  if (metres > JUMP_METRES && metres > FASTEST * Math.max(0, seconds)) told.jumps++;
  else {
    told.metres += metres;
    if (seconds > BREAK_SECONDS && !isStanding) told.bridged += metres;
  }
}

const JUMPED: Sentence = "The track jumps where the signal was lost. The jumps were not counted.";
const BRIDGED: Sentence =
  "The recording has breaks. The straight line was counted there, so the run may have been longer.";
const NO_TIME: Sentence = "The times in the file do not run forward, so the time was left out.";
const BRIDGED_METRES = 200;

/** What to say beside totals that were added up from points. */
export const trackWarnings = (track: TrackTotals): Sentence[] => [
  ...(track.jumps > 0 ? [JUMPED] : []),
  ...(track.bridged > BRIDGED_METRES ? [BRIDGED] : []),
  ...(track.startMs !== null && track.seconds === null ? [NO_TIME] : []),
];

/** Whether so much of a track lies nowhere that the rest is not to be trusted. */
export const isLost = (track: TrackTotals): boolean => track.nowhere > track.points / 10;
