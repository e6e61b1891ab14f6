import { expect, test } from "vitest";
import type { Said } from "@/lib/said";
import { ENGLISH } from "@/lib/say";
import { readTcx } from "./tcx";
import { evenTrack, lengthOf, tcxFile, type TestLap } from "./testing-tracks";

const now = "2026-11-22T12:00:00.000Z";
const MS = Date.UTC(2026, 9, 4, 6, 30, 0);
const read = (laps: readonly TestLap[], sport?: string, known: "run" | null = null) =>
  readTcx(tcxFile(laps, sport), now, known);
const lap = (metres: number | null, seconds: number | null, at = 0): TestLap => ({
  startMs: MS + at * 1000,
  metres,
  seconds,
});
const because = (kind: string, words: RegExp) => ({
  kind,
  reason: expect.toSatisfy((reason: Said) => words.test(ENGLISH.told(reason))),
});
const points = evenTrack({ lat: -33.9, lon: 18.4, ms: MS }, 300, 9);

test("distance and time are the sum of the laps", () =>
  expect(read([lap(1000.4, 300.2), lap(1000.4, 301.3, 300), lap(220.1, 64, 602)])).toEqual({
    ...{ kind: "run", startedAt: "2026-10-04T06:30:00.000Z", metres: 2221, seconds: 666, warnings: [] },
  }));

test("a lap without a distance leaves it to the points, and says so; without points it is refused", () => {
  expect(read([{ ...lap(null, 900), points }])).toMatchObject({
    ...{ kind: "run", metres: Math.round(lengthOf(points)), seconds: 900, warnings: [expect.stringMatching(/track/)] },
  });
  expect(read([lap(null, 900)])).toEqual(because("refused", /without a distance/));
  expect(read([{ ...lap(0, null), points }])).toMatchObject({ metres: Math.round(lengthOf(points)), seconds: 900 });
});

test("a lap without a time leaves the time unknown, never shorter", () =>
  expect(read([lap(1000, 300), lap(1000, null, 300)])).toMatchObject({ kind: "run", metres: 2000, seconds: null }));

test("the sport is what the file says; Other asks, unless somebody said that it was a run", () => {
  expect(read([lap(5000, 900)], "Biking")).toEqual(because("skipped", /bike ride/));
  expect(read([lap(5000, 1500)], "Other")).toMatchObject({ kind: "run", ask: true });
  for (const sport of ["Other", "Biking"])
    expect(read([lap(5000, 1500)], sport, "run")).toEqual(
      expect.objectContaining({ kind: "run", metres: 5000, warnings: [] }),
    );
});

test("courses, workouts and other files are no runs", () => {
  const text = (xml: string) => readTcx(new TextEncoder().encode(xml), now);
  const root = (inner: string) => text(`<TrainingCenterDatabase>${inner}</TrainingCenterDatabase>`);
  expect(root("<Courses><Course><Name>x</Name></Course></Courses>")).toEqual(because("skipped", /to follow/));
  expect(root("")).toEqual(because("skipped", /no activity/));
  expect(text("<gpx></gpx>")).toEqual(because("refused", /not a TCX/));
  expect(readTcx(tcxFile([lap(1000, 300)]).slice(0, -40), now)).toEqual(because("refused", /damaged/));
  expect(read([lap(-5, 300)])).toEqual(because("refused", /damaged/));
});

test("no place leaves the reader", () =>
  expect(JSON.stringify(read([{ ...lap(2700, 900), points }]))).not.toMatch(/33\.9|18\.4|lat|lon/));
