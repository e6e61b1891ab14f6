import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/days";
import { RUN_KINDS, SURFACES } from "@/lib/logs/run-words";
import { MONTH_DAYS, monthOf, type MonthRun } from "./month";

const TODAY = "2026-03-10";
const run = (daysAgo: number, more: Partial<MonthRun> = {}): MonthRun => ({
  ...{
    date: addDays(TODAY, -daysAgo),
    metres: 5000,
    surface: null,
    kind: null,
    shoeId: null,
    warmUp: null,
    coolDown: null,
  },
  ...more,
});
const aRun = (maxDaysAgo: number) =>
  fc
    .record({
      daysAgo: fc.integer({ min: -3, max: maxDaysAgo }),
      metres: fc.integer({ min: 1, max: 500_000 }),
      surface: fc.option(fc.constantFrom(...SURFACES)),
      kind: fc.option(fc.constantFrom(...RUN_KINDS)),
    })
    .map(({ daysAgo, ...more }) => run(daysAgo, more));
const someRuns = fc.array(aRun(40), { maxLength: 40 });
const isSeen = ({ date }: MonthRun) => date <= TODAY && date > addDays(TODAY, -MONTH_DAYS);
const metres = (runs: readonly MonthRun[]) => runs.reduce((sum, each) => sum + each.metres, 0);

test("every part holds exactly the runs that said so: a run without a surface or kind is not said, and never road or easy", () => {
  fc.assert(
    fc.property(someRuns, (runs) => {
      const month = monthOf(runs, TODAY);
      for (const of of [...SURFACES, null]) {
        const those = runs.filter((each) => isSeen(each) && each.surface === of);
        const part = month.surfaces.find((each) => each.of === of);
        expect([part?.runs ?? 0, part?.metres ?? 0]).toEqual([those.length, metres(those)]);
      }
      for (const of of [...RUN_KINDS, null]) {
        const those = runs.filter((each) => isSeen(each) && each.kind === of);
        expect(month.kinds.find((each) => each.of === of)?.runs ?? 0).toBe(those.length);
      }
    }),
  );
});

test("taking a surface back moves that run to not said, and nothing to any surface", () => {
  fc.assert(
    fc.property(fc.array(aRun(20), { minLength: 1, maxLength: 20 }), (runs) => {
      const [first, ...rest] = runs as [MonthRun, ...MonthRun[]];
      const at = (all: MonthRun[], of: MonthRun["surface"]) =>
        monthOf(all, TODAY).surfaces.find((each) => each.of === of)?.metres ?? 0;
      const unsaid = { ...first, surface: null };
      const moved = isSeen(first) && first.surface ? first.metres : 0;
      expect(at([unsaid, ...rest], null) - at(runs, null)).toBe(moved);
      for (const of of SURFACES)
        expect(at(runs, of) - at([unsaid, ...rest], of)).toBe(of === first.surface ? moved : 0);
    }),
  );
});

test("the parts are the whole: percents are 100 together and each within one of the truth; no runs, no parts", () => {
  fc.assert(
    fc.property(someRuns, (runs) => {
      const { surfaces, kinds, runs: count, metres: total } = monthOf(runs, TODAY);
      expect(total).toBe(metres(runs.filter(isSeen)));
      expect(count).toBe(runs.filter(isSeen).length);
      for (const parts of [surfaces, kinds]) {
        expect(parts.reduce((sum, { percent }) => sum + percent, 0)).toBe(count === 0 ? 0 : 100);
        expect(parts.findIndex(({ of }) => of === null)).toBeOneOf([-1, parts.length - 1]);
      }
      for (const part of surfaces) expect(Math.abs(part.percent - (100 * part.metres) / total)).toBeLessThan(1);
    }),
  );
});

test("a day with two runs is one day, the four weeks are the month, and the order of entries does not matter", () => {
  fc.assert(
    fc.property(someRuns, (runs) => {
      const month = monthOf(runs, TODAY);
      expect(month.runDays).toHaveLength(4);
      for (const days of month.runDays) expect(days).toBeLessThanOrEqual(7);
      const days = new Set(runs.filter(isSeen).map(({ date }) => date));
      expect(month.runDays.reduce((sum, each) => sum + each, 0)).toBe(days.size);
      const backwards = monthOf([...runs].reverse(), TODAY);
      expect([backwards.runDays, backwards.hardInARow]).toEqual([month.runDays, month.hardInARow]);
    }),
  );
});

describe("two hard days in a row", () => {
  const hard = (...runs: MonthRun[]) => monthOf(runs, TODAY).hardInARow;

  test("are told by the kinds that were said", () => {
    expect(hard(run(3, { kind: "tempo" }), run(2, { kind: "race" }))).toEqual({ days: ["2026-03-08"], cannotTell: 0 });
    expect(hard(run(4, { kind: "tempo" }), run(2, { kind: "race" }))).toEqual({ days: [], cannotTell: 0 });
    expect(hard(run(3, { kind: "tempo" }), run(2, { kind: "easy" }))).toEqual({ days: [], cannotTell: 0 });
  });

  test("an unsaid kind is neither hard nor easy: it cannot be told", () => {
    expect(hard(run(3, { kind: "tempo" }), run(2))).toEqual({ days: [], cannotTell: 1 });
    expect(hard(run(3), run(2, { kind: "other" }))).toEqual({ days: [], cannotTell: 1 });
    expect(hard(run(3, { kind: "easy" }), run(2))).toEqual({ days: [], cannotTell: 0 });
  });

  test("saying every kind leaves nothing that cannot be told, and never fewer sure pairs", () => {
    fc.assert(
      fc.property(someRuns, (runs) => {
        const before = monthOf(runs, TODAY).hardInARow;
        const said = runs.map((each) =>
          each.kind && each.kind !== "other" ? each : { ...each, kind: "race" as const },
        );
        const after = monthOf(said, TODAY).hardInARow;
        expect(after.cannotTell).toBe(0);
        expect(after.days).toEqual(expect.arrayContaining(before.days));
        expect(after.days.length).toBe(before.days.length + before.cannotTell);
      }),
    );
  });
});

test("three hard days in a row are two pairs", () => {
  expect(
    monthOf(
      [3, 2, 1].map((ago) => run(ago, { kind: "race" })),
      TODAY,
    ).hardInARow.days,
  ).toHaveLength(2);
});
