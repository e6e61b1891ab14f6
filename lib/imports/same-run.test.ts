import fc from "fast-check";
import { expect, test } from "vitest";
import { doublesOf, isSameRun, type StartedRun } from "./same-run";

const BEGIN = Date.parse("2026-06-10T06:00:00Z");
const started = fc
  .record({ at: fc.integer({ min: -400, max: 400 }), metres: fc.integer({ min: 4800, max: 5200 }) })
  .map(({ at, metres }): StartedRun => ({
    ...{ metres, day: "2026-06-10", startedAt: new Date(BEGIN + at * 1000).toISOString() },
  }));

test("60 s and 2 % are still the same run, a second or a metre more are not", () => {
  const run = { startedAt: "2026-06-10T06:00:00.000Z", metres: 10_000 };
  expect(isSameRun(run, { startedAt: "2026-06-10T06:01:00.000Z", metres: 9_800 })).toBe(true);
  expect(isSameRun(run, { startedAt: "2026-06-10T06:01:00.001Z", metres: 9_800 })).toBe(false);
  expect(isSameRun(run, { startedAt: "2026-06-10T06:01:00.000Z", metres: 9_799 })).toBe(false);
});

test("comparing by the minute finds what comparing each with each would find", () => {
  fc.assert(
    fc.property(fc.array(started, { maxLength: 20 }), fc.array(started, { maxLength: 20 }), (known, runs) => {
      const kept = [...known];
      const expected = runs.map((run) => {
        if (kept.some((other) => isSameRun(other, run))) return "2026-06-10";
        kept.push(run);
        return null;
      });
      expect(doublesOf(known, runs)).toEqual(expected);
    }),
  );
});

test("a run without a start is never taken for another", () => {
  const run = { startedAt: null, metres: 5000, day: "2026-06-10" };
  expect(doublesOf([{ ...run, startedAt: "2026-06-10T06:00:00.000Z" }], [run, run])).toEqual([null, null]);
});
