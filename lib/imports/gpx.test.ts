import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Said } from "@/lib/said";
import { ENGLISH } from "@/lib/say";
import { readGpx } from "./gpx";
import { evenTrack, gpxFile, lengthOf, type Point } from "./testing-tracks";

const now = "2026-11-22T12:00:00.000Z";
const MS = Date.UTC(2026, 9, 4, 6, 30, 0);
const start = "2026-10-04T06:30:00.000Z";
const begin = { lat: 52.37, lon: 4.9, ms: MS };
const read = (bytes: Uint8Array, known: "run" | null = null) => readGpx(bytes, now, known);
const text = (xml: string) => read(new TextEncoder().encode(xml));
const because = (kind: string, words: RegExp) => ({
  kind,
  reason: expect.toSatisfy((reason: Said) => words.test(ENGLISH.told(reason))),
});
const track = evenTrack(begin, 600, 9); // 5.4 km in half an hour
const later = (points: readonly Point[], seconds: number) => points.map((p) => ({ ...p, ms: p.ms + seconds * 1000 }));

test("a track of known length is read to within half a percent, wherever on earth it lies", () =>
  fc.assert(
    fc.property(
      fc.double({ min: -75, max: 75, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.integer({ min: 50, max: 400 }),
      fc.double({ min: 6, max: 12, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      (lat, lon, count, metres, north) => {
        const found = read(gpxFile([evenTrack({ lat, lon, ms: MS }, count, metres, 3, north)]));
        expect(found).toMatchObject({ kind: "run", startedAt: start, seconds: count * 3, warnings: [] });
        if (found.kind === "run") expect(Math.abs(found.metres / (count * metres) - 1)).toBeLessThan(0.005);
      },
    ),
    { numRuns: 60 },
  ));

describe("a recording with breaks", () => {
  test("counts neither distance nor time between two parts of a track", () => {
    const after = later(evenTrack({ ...track.at(-1)!, lat: 52.5 }, 100, 9), 900);
    expect(read(gpxFile([track, after]))).toMatchObject({ kind: "run", seconds: 2100, warnings: [] });
    const found = read(gpxFile([track, after]));
    expect(found.kind === "run" && found.metres).toBe(Math.round(lengthOf(track) + lengthOf(after)));
  });
  test("does not count a jump of the receiver, and says so", () => {
    const off = track.map((point, n) => (n === 300 ? { ...point, lat: point.lat + 0.1 } : point));
    const found = read(gpxFile([off]));
    expect(found).toMatchObject({ kind: "run", seconds: 1800, warnings: [expect.stringMatching(/jumps/)] });
    expect(found.kind === "run" && Math.abs(found.metres - lengthOf(track))).toBeLessThan(20);
  });
  test("does not count a jump where no point has a time", () => {
    const beyond = track.map((point) => ({ ...point, lat: point.lat + 1 }));
    const found = read(gpxFile([[...track, ...beyond]], "running", false));
    const metres = lengthOf(track) + lengthOf(beyond);
    expect(found.kind === "needs-date" && Math.abs(found.metres - metres)).toBeLessThan(2);
  });
  test("counts the straight line where the signal was lost for a while, and says so", () => {
    const found = read(gpxFile([[...track.slice(0, 200), ...track.slice(320)]]));
    expect(found).toMatchObject({ kind: "run", seconds: 1800, warnings: [expect.stringMatching(/straight line/)] });
    expect(found.kind === "run" && Math.abs(found.metres - lengthOf(track))).toBeLessThan(5);
  });
  test("does not count standing still as time", () =>
    expect(read(gpxFile([[...track.slice(0, 300), ...later(track.slice(300), 600)]]))).toMatchObject({
      seconds: 1797,
    }));
  test("whose times run backwards has no time, and says so", () =>
    expect(read(gpxFile([[...track.slice(0, 9), ...later(track.slice(9), -60)]]))).toMatchObject({
      kind: "run",
      seconds: null,
      warnings: [expect.stringMatching(/forward/)],
    }));
});

describe("the sport", () => {
  test("is what the file says", () => {
    for (const type of ["running", "trail_running", "treadmill_running", "9"])
      expect(read(gpxFile([track], type))).toMatchObject({ kind: "run", warnings: [] });
    expect(read(gpxFile([track], "cycling"))).toEqual(because("skipped", /bike ride, not a run/));
    expect(read(gpxFile([track], "hiking"))).toEqual(because("skipped", /hike/));
  });
  test("is taken for running where nobody says it and the pace is a run's; at another pace the file asks", () => {
    expect(read(gpxFile([track], null))).toEqual(
      expect.objectContaining({ kind: "run", warnings: [expect.stringMatching(/pace of a run/)] }),
    );
    expect(read(gpxFile([track], null))).not.toHaveProperty("ask");
    for (const metres of [3, 25])
      expect(read(gpxFile([evenTrack(begin, 300, metres)], null))).toMatchObject({ ask: true });
  });
  test("is a run where somebody else said so", () =>
    expect(read(gpxFile([track], "hiking"), "run")).toMatchObject({ kind: "run", warnings: [] }));
});

describe("what is no recorded run", () => {
  test("a track without times asks for the day", () =>
    expect(read(gpxFile([track], "running", false))).toMatchObject({
      ...because("needs-date", /route/),
      seconds: null,
    }));
  test("a route or nothing at all is skipped", () => {
    expect(text('<gpx><rte><rtept lat="1" lon="1"/></rte></gpx>')).toEqual(because("skipped", /route/));
    expect(text("<gpx></gpx>")).toEqual(because("skipped", /no track/));
  });
  test("another file is named as what it is not, a cut one as damaged", () => {
    for (const other of ["<kml></kml>", "{}", "<html><body><p>", ""])
      expect(text(other)).toEqual(because("refused", /not a GPX|empty/));
    expect(read(gpxFile([track]).slice(0, 5000))).toEqual(because("refused", /damaged/));
  });
  test("a track that lies nowhere on earth is damaged", () =>
    expect(read(gpxFile([track.map((point) => ({ ...point, lat: 91 }))]))).toEqual(because("refused", /damaged/)));
  test("a track without a length is refused, never stored as 0", () =>
    expect(read(gpxFile([Array<Point>(50).fill(begin)]))).toEqual(because("refused", /without a distance/)));
  test("a clock before 2000 or ahead of now asks for the day", () => {
    for (const ms of [Date.UTC(1999, 0), Date.parse(now) + 1])
      expect(read(gpxFile([evenTrack({ ...begin, ms }, 100, 9)]))).toEqual(
        expect.objectContaining(because("needs-date", /clock/)),
      );
  });
});

test("no place leaves the reader", () =>
  expect(JSON.stringify(read(gpxFile([track])))).not.toMatch(/52\.3|4\.9|lat|lon/));
