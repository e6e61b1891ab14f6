import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/days";
import { type LoadDay, loadDays, measuresOf, unknownDays, weekTotal } from "./measures";

const TODAY = "2026-06-10";
const km = (...weeks: number[][]): LoadDay[] => weeks.flat().map((each) => ({ metres: each * 1000, load: 0 }));
const loads = (...values: number[]): LoadDay[] => values.map((load) => ({ metres: 0, load }));
const WEEK = [0, 8, 0, 6, 0, 6, 10];
const MORE = [0, 12, 0, 10, 0, 10, 18];

describe("a measure of load, as its authors define it", () => {
  it("gives for one runner's four weeks three different ratios", () => {
    const { coupled, uncoupled, weighted, weekToWeek } = measuresOf(km(WEEK, WEEK, WEEK, MORE));
    expect([coupled, uncoupled, weighted].map((each) => each!.toFixed(2))).toEqual(["1.43", "1.67", "1.72"]);
    expect(weekToWeek!.toFixed(2)).toBe("1.67");
  });

  it("gives for weeks of 30, 32, 34 and 50 km the ratios 1.47, 1.37 and 1.56", () => {
    const week = (all: number) => [0, 0, 0, 0, 0, 0, all];
    const { coupled, uncoupled, weekToWeek } = measuresOf(km(week(30), week(32), week(34), week(50)));
    expect([weekToWeek, coupled, uncoupled].map((each) => each!.toFixed(2))).toEqual(["1.47", "1.37", "1.56"]);
  });

  it("gives monotony and strain with the sample deviation", () => {
    const varied = measuresOf(loads(0, 160, 0, 300, 0, 90, 450));
    expect([varied.weekLoad, varied.monotony!.toFixed(3), Math.round(varied.strain!)]).toEqual([1000, "0.817", 817]);
    const even = measuresOf(loads(150, 160, 150, 140, 150, 0, 150));
    expect([even.weekLoad, even.monotony!.toFixed(2), Math.round(even.strain!)]).toEqual([900, "2.26", 2031]);
  });

  it("is none where all days are alike or nothing was run before", () => {
    expect(measuresOf(loads(50, 50, 50, 50, 50, 50, 50))).toMatchObject({
      monotony: null,
      strain: null,
      weekLoad: 350,
    });
    const rest = [0, 0, 0, 0, 0, 0, 0];
    expect(measuresOf(km(rest, rest, rest, WEEK))).toMatchObject({ weekToWeek: null, uncoupled: null });
  });
});

describe("a day without a log", () => {
  it("is no day of 0: a run on it is possible, so that no ratio over it is given", () => {
    const runs = [{ date: addDays(TODAY, -1), metres: 5000, seconds: null, effort: null }];
    const logged = new Set([TODAY]);
    const days = loadDays(runs, logged, TODAY);
    expect(days.slice(-3)).toEqual([
      { metres: null, load: null },
      { metres: 5000, load: null },
      { metres: 0, load: 0 },
    ]);
    expect(weekTotal(days)).toEqual({ metres: 5000, unknownDays: 5 });
    expect(unknownDays(days, 28)).toBe(26);
    expect(Object.values(measuresOf(days)).every((measure) => measure === null)).toBe(true);
  });

  it("takes away every measure that it belongs to, and never turns into one of 0", () => {
    const known = fc.record({ metres: fc.integer({ min: 0, max: 40_000 }), load: fc.integer({ min: 0, max: 900 }) });
    fc.assert(
      fc.property(fc.array(known, { minLength: 56, maxLength: 56 }), fc.integer({ min: 0, max: 55 }), (days, at) => {
        const whole = measuresOf(days);
        const missing = measuresOf(days.map((day, on) => (on === at ? { metres: null, load: null } : day)));
        const weeksAgo = Math.floor((55 - at) / 7);
        expect(missing.weighted).toBeNull();
        expect(missing.coupled).toBe(weeksAgo < 4 ? null : whole.coupled);
        expect(missing.uncoupled).toBe(weeksAgo < 4 ? null : whole.uncoupled);
        expect(missing.weekToWeek).toBe(weeksAgo < 2 ? null : whole.weekToWeek);
        expect(missing.monotony).toBe(weeksAgo < 1 ? null : whole.monotony);
        for (const measure of Object.values(whole)) expect(measure === null || Number.isFinite(measure)).toBe(true);
      }),
    );
  });
});
