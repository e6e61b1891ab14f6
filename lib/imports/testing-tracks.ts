import { metresBetween } from "./track";

export type Point = { lat: number; lon: number; ms: number };

/** Points of an even run along a bearing: `count` steps of `metres` each, `seconds` apart. */
export function evenTrack(
  from: { lat: number; lon: number; ms: number },
  count: number,
  metres: number,
  seconds = 3,
  north = 0.6,
) {
  const east = Math.sqrt(1 - north * north);
  const points: Point[] = [{ ...from }];
  for (let n = 1; n <= count; n++) {
    const last = points[n - 1]!;
    const lat = last.lat + ((metres * north) / 6_371_008.8) * (180 / Math.PI);
    const lon = last.lon + ((metres * east) / (6_371_008.8 * Math.cos((last.lat * Math.PI) / 180))) * (180 / Math.PI);
    points.push({ lat, lon: lon > 180 ? lon - 360 : lon, ms: last.ms + seconds * 1000 });
  }
  return points;
}

export const lengthOf = (points: readonly Point[]): number =>
  points.reduce((all, { lat, lon }, n) => {
    const last = points[n - 1];
    return last ? all + metresBetween(last.lat, last.lon, lat, lon) : 0;
  }, 0);

const time = (ms: number) => `<time>${new Date(ms).toISOString()}</time>`;
const seg = (points: readonly Point[], timed = true) =>
  `<trkseg>${points
    .map(
      ({ lat, lon, ms }) => `<trkpt lat="${lat.toFixed(7)}" lon="${lon.toFixed(7)}"><ele>4</ele>${timed ? time(ms) : ""}
    <extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>150</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions></trkpt>`,
    )
    .join("")}</trkseg>`;

/** A GPX file as Garmin and Strava write them; `type` null leaves the sport out. */
export const gpxFile = (
  parts: readonly (readonly Point[])[],
  type: string | null = "running",
  timed = true,
): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>
<gpx creator="Garmin Connect" version="1.1" xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
<metadata><time>2020-01-01T00:00:00.000Z</time></metadata>
<trk><name>Morning &amp; more</name>${type === null ? "" : `<type>${type}</type>`}${parts.map((points) => seg(points, timed)).join("")}</trk></gpx>`);

export type TestLap = { startMs: number; metres: number | null; seconds: number | null; points?: readonly Point[] };

/** A TCX file as Garmin and Polar write them. */
export const tcxFile = (laps: readonly TestLap[], sport = "Running"): Uint8Array =>
  new TextEncoder().encode(`          <?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities><Activity Sport="${sport}"><Id>${new Date(laps[0]?.startMs ?? 0).toISOString()}</Id>
${laps
  .map(
    (
      lap,
    ) => `<Lap StartTime="${new Date(lap.startMs).toISOString()}">${lap.seconds === null ? "" : `<TotalTimeSeconds>${lap.seconds}</TotalTimeSeconds>`}
${lap.metres === null ? "" : `<DistanceMeters>${lap.metres}</DistanceMeters>`}<Calories>80</Calories><Track>${(
      lap.points ?? []
    )
      .map(
        ({
          lat,
          lon,
          ms,
        }) => `<Trackpoint><Time>${new Date(ms).toISOString()}</Time><Position><LatitudeDegrees>${lat.toFixed(7)}</LatitudeDegrees>
<LongitudeDegrees>${lon.toFixed(7)}</LongitudeDegrees></Position></Trackpoint>`,
      )
      .join("")}</Track></Lap>`,
  )
  .join("")}</Activity></Activities></TrainingCenterDatabase>`);
