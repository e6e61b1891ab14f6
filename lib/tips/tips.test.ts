import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/days";
import { monthOf, type MonthRun } from "@/lib/learn/month";
import { learnSources } from "@/lib/learn/sources";
import { topicBySlug } from "@/lib/learn/topics";
import { RUN_KINDS, SURFACES } from "@/lib/logs/run-words";
import { FITS } from "@/lib/shoes/shoe-words";
import { tipFacts } from "./tip-facts";
import { TIPS } from "./tips";
import { TIPS_AT_MOST, whichTips } from "./which-tips";

const TODAY = "2026-06-10";
const ALL_ON = { allOff: false, hidden: [] };
const PAIRS = [
  { id: "fits", name: "Blue", fit: "fits" as const },
  { id: "small", name: "Red", fit: "too-small" as const },
  { id: "unsaid", name: "Grey", fit: null },
];
const run = (daysAgo: number, more: Partial<MonthRun> = {}): MonthRun => ({
  ...{ date: addDays(TODAY, -daysAgo), metres: 5000, surface: null, kind: null },
  ...{ shoeId: null, warmUp: null, coolDown: null },
  ...more,
});
const facts = (runs: readonly MonthRun[], pairs: readonly (typeof PAIRS)[number][] = PAIRS) =>
  tipFacts(runs, pairs, TODAY, monthOf(runs, TODAY));
const called = (runs: readonly MonthRun[]) => TIPS.filter(({ says }) => says(facts(runs)) !== null).map(({ id }) => id);

const aRun = fc
  .record({
    daysAgo: fc.integer({ min: -2, max: 60 }),
    surface: fc.option(fc.constantFrom(...SURFACES)),
    kind: fc.option(fc.constantFrom(...RUN_KINDS)),
    warmUp: fc.option(fc.boolean()),
    shoeId: fc.option(fc.constantFrom("fits", "small", "unsaid")),
  })
  .map(({ daysAgo, ...more }) => run(daysAgo, more));
const someRuns = fc.array(aRun, { maxLength: 60 });
const weekly = (surface: MonthRun["surface"]) => Array.from({ length: 8 }, (_, week) => run(week * 7, { surface }));

describe("every tip", () => {
  test.each(TIPS)(
    "$id names its sources, a passage to read on, and its own evidence no higher than that passage's",
    (tip) => {
      for (const source of tip.sources) expect(learnSources[source], source).toBeDefined();
      const [, slug = "", id] = /^\/learn\/([a-z-]+)#([a-z-]+)$/.exec(tip.learn) ?? [];
      const passage = topicBySlug(slug)?.passages.find((each) => each.id === id);
      expect({ support: passage?.support, mark: passage?.mark }).toEqual({ support: tip.support, mark: tip.mark });
      expect(tip.title).not.toMatch(/injur|danger|safe|risk|clear/i);
    },
  );

  test("has an id of its own", () => expect(new Set(TIPS.map(({ id }) => id)).size).toBe(TIPS.length));
});

describe("a tip is called for", () => {
  test.each([
    ["hard-ground", weekly("road"), true],
    ["hard-ground", weekly("road").slice(1), false],
    ["hard-ground", weekly("road").slice(0, 7), false],
    ["hard-ground", [...weekly("road"), run(3, { surface: "trail" })], false],
    ["hard-ground", [...weekly("road"), run(3)], false],
    ["hard-ground", weekly("treadmill"), false],
    ["hard-ground", weekly(null), false],
    ["hard-days-in-a-row", [run(4, { kind: "tempo" }), run(3, { kind: "race" })], true],
    ["hard-days-in-a-row", [run(4, { kind: "tempo" }), run(3)], false],
    ["no-rest-day", [0, 1, 2, 3, 4, 5, 6].map((ago) => run(ago)), true],
    ["no-rest-day", [7, 8, 9, 10, 11, 12, 13].map((ago) => run(ago)), true],
    ["no-rest-day", [8, 9, 10, 11, 12, 13, 14].map((ago) => run(ago)), false],
    ["no-rest-day", [0, 1, 2, 4, 5, 6, 7, 8, 9].map((ago) => run(ago)), false],
    ["no-warm-up", [1, 8].map((ago) => run(ago, { kind: "tempo", warmUp: false })), true],
    ["no-warm-up", [run(1, { kind: "tempo", warmUp: false }), run(8, { kind: "tempo" })], false],
    ["no-warm-up", [1, 8].map((ago) => run(ago, { kind: "easy", warmUp: false })), false],
    ["no-warm-up", [1, 8].map((ago) => run(ago, { warmUp: false })), false],
    ["bad-fit", [run(1, { shoeId: "small" })], true],
    ["bad-fit", [run(1, { shoeId: "fits" }), run(2, { shoeId: "unsaid" })], false],
    ["bad-fit", [run(40, { shoeId: "small" })], false],
  ] as const)("%s, case %#", (id, runs, yes) => expect(called(runs).includes(id)).toBe(yes));

  test("never by what was not said: taking an answer back calls for no tip that was not called for", () =>
    fc.assert(
      fc.property(fc.array(aRun, { minLength: 1, maxLength: 60 }), fc.nat(), (runs, at) => {
        const before = called(runs);
        for (const part of ["surface", "kind", "warmUp", "shoeId"] as const) {
          const less = runs.map((each, index) => (index === at % runs.length ? { ...each, [part]: null } : each));
          for (const id of called(less)) expect(before).toContain(id);
        }
      }),
    ));

  test("never by days that have no log, nor by days to come", () => {
    expect(called([])).toEqual([]);
    fc.assert(
      fc.property(someRuns, (runs) => {
        expect(called(runs)).toEqual(called(runs.filter(({ date }) => date <= TODAY)));
      }),
    );
  });

  test("whatever the order of the entries and of the pairs", () =>
    fc.assert(
      fc.property(someRuns, fc.shuffledSubarray(PAIRS, { minLength: PAIRS.length }), (runs, pairs) => {
        expect(facts([...runs].reverse(), pairs)).toEqual(facts(runs));
      }),
    ));

  test("a fit that was not said, or that fits, is no bad fit", () => {
    for (const fit of [...FITS, null]) {
      const told = tipFacts([run(1, { shoeId: "x" })], [{ id: "x", name: "X", fit }], TODAY, monthOf([], TODAY));
      expect(told.badFits.length).toBe(fit === "too-small" || fit === "too-large" ? 1 : 0);
    }
  });
});

test("two tips at most, none that was hidden, none at all when all are off", () =>
  fc.assert(
    fc.property(someRuns, fc.subarray(TIPS.map(({ id }) => id)), (runs, hidden) => {
      const shown = whichTips(facts(runs), { allOff: false, hidden }).map(({ id }) => id);
      const wanted = called(runs).filter((id) => !hidden.includes(id));
      expect(shown).toEqual(wanted.slice(0, TIPS_AT_MOST));
      expect(whichTips(facts(runs), { allOff: true, hidden: [] })).toEqual([]);
      expect(whichTips(facts(runs), { ...ALL_ON, hidden: ["a tip of long ago"] })).toEqual(
        whichTips(facts(runs), ALL_ON),
      );
    }),
  ));
