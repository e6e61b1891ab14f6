import { DAMAGED, foundRun, notARun, refused, skipped, total, type Found } from "./found";
import { sportOf, type Sport } from "./sport";
import type { Said, Sentence } from "@/lib/said";
import { isLost, newTrack, trackWarnings } from "./track";
import { instantOf, numberOf, readXml } from "./xml";

type Lap = { startMs: number | null; metres: number | null; seconds: number | null };
type Activity = { sport: Sport; laps: Lap[]; track: ReturnType<typeof newTrack>; pointMetres: number | null };

const NOT_TCX: Sentence = "This is not a TCX file, whatever its name says. Export the run again.";
const PLAN: Sentence = "This is a course or a workout to follow, not a recorded run.";
const NO_SPORT_ASK: Sentence = "The file does not say what sport it was. Tick it if it was a run.";
const OTHERS_TOO: Sentence = "The file holds more than running. Only the running was counted.";
const FROM_POINTS: Sentence = "Its laps have no distance. It was taken from the track.";

/**
 * Reads a TCX file. Distance and time are those of its laps; where a lap lacks them, those of its points. No place is kept.
 * Shape  (bytes, now) -> Found. `known` = "run" when somebody said that it was one. The sport "Other" asks.
 * Errors none thrown, whatever the bytes.
 */
export function readTcx(bytes: Uint8Array, now: string, known: "run" | null = null): Found {
  const activities: Activity[] = [];
  let [isTcx, hasPlan] = [false, false];
  let point = nowhere();
  const fault = readXml(bytes, {
    opened(path, attributes) {
      const [name, parent] = [path.at(-1), path.at(-2)];
      if (path.length === 1) isTcx = name === "TrainingCenterDatabase";
      else if (name === "Activity")
        activities.push({ sport: sportOf(attributes.Sport ?? ""), laps: [], track: newTrack(), pointMetres: null });
      else if (name === "Lap" && parent === "Activity")
        activities.at(-1)?.laps.push({ startMs: instantOf(attributes.StartTime ?? ""), metres: null, seconds: null });
      else if (name === "Track") activities.at(-1)?.track.part();
      else if (name === "Trackpoint") point = nowhere();
      else if (name === "Course" || name === "Workout") hasPlan = true;
    },
    leaf(path, text) {
      const [name, parent] = [path.at(-1), path.at(-2)];
      const lap = parent === "Lap" ? activities.at(-1)?.laps.at(-1) : undefined;
      if (lap && name === "DistanceMeters") lap.metres = numberOf(text);
      else if (lap && name === "TotalTimeSeconds") lap.seconds = numberOf(text);
      else if (parent === "Trackpoint" && name === "Time") point.ms = instantOf(text);
      else if (parent === "Trackpoint" && name === "DistanceMeters") point.metres = numberOf(text);
      else if (parent === "Position" && name === "LatitudeDegrees") point.lat = numberOf(text);
      else if (parent === "Position" && name === "LongitudeDegrees") point.lon = numberOf(text);
    },
    closed(path) {
      const activity = activities.at(-1);
      if (path.at(-1) !== "Trackpoint" || !activity) return;
      // A treadmill's points have no place: only those that have one are part of the track.
      if (point.lat !== null && point.lon !== null) activity.track.point(point.lat, point.lon, point.ms);
      if (point.metres !== null) activity.pointMetres = Math.max(activity.pointMetres ?? 0, point.metres);
    },
  });
  if (fault) return refused(isTcx || fault !== DAMAGED ? fault : NOT_TCX);
  if (!isTcx) return refused(NOT_TCX);
  if (activities.length === 0) return skipped(hasPlan ? PLAN : "There is no activity in this file.");
  return resultOf(activities, now, known);
}

const nowhere = () => ({
  lat: null as number | null,
  lon: null as number | null,
  ms: null as number | null,
  metres: null as number | null,
});

function resultOf(activities: readonly Activity[], now: string, known: "run" | null): Found {
  const running = known === "run" ? activities : activities.filter(({ sport }) => !sport || sport.run);
  const [first] = running;
  if (!first) {
    const other = activities[0]?.sport;
    return notARun(other && !other.run ? other.name : "another activity");
  }
  const read = running.map(totalsOf);
  if (read.some(({ isBroken }) => isBroken)) return refused(DAMAGED);
  const warnings = [...new Set<Said>(read.flatMap(({ warnings }) => warnings))];
  if (running.length < activities.length) warnings.push(OTHERS_TOO);
  const ask = known === null && running.some(({ sport }) => sport === null);
  if (ask) warnings.push(NO_SPORT_ASK);
  const totals = { metres: total(read, (each) => each.metres), seconds: total(read, (each) => each.seconds) };
  return foundRun({ startMs: read[0]?.startMs ?? null, ...totals, ask }, warnings, now);
}

function totalsOf({ laps, track, pointMetres }: Activity) {
  const points = track.totals();
  const metres = laps.length > 0 ? total(laps, (lap) => lap.metres) : null;
  const seconds = laps.length > 0 ? total(laps, (lap) => lap.seconds) : null;
  const isBroken = laps.some((lap) => (lap.metres ?? 0) < 0 || (lap.seconds ?? 0) < 0);
  const startMs = laps[0]?.startMs ?? points.startMs;
  if (metres) return { metres, seconds: seconds ?? points.seconds, startMs, isBroken, warnings: [] as Said[] };
  const told = pointMetres ?? (points.points > 0 ? points.metres : null);
  const warnings: Said[] = [FROM_POINTS, ...(pointMetres === null ? trackWarnings(points) : [])];
  return { metres: told, seconds: seconds ?? points.seconds, startMs, isBroken: isBroken || isLost(points), warnings };
}
