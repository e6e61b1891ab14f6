import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/days";
import { ENGLISH } from "@/lib/say";
import {
  breaches,
  breachesWithin,
  breachText,
  isInForce,
  Limit,
  limitText,
  longestRunMetres,
  type Plan,
} from "./limits";
import { asksFor } from "./moves";

const today = "2026-11-20";
const nine: Limit = { kind: "run-distance", maxMetres: 9000, fromDay: today, untilDay: "2026-11-29" };
const still: Limit = { kind: "no-running", fromDay: today, untilDay: "2026-11-29" };
const upright: Limit = { kind: "no-bending", fromDay: today, untilDay: null };
const words: Limit = { kind: "other", text: "Stairs one at a time", fromDay: today, untilDay: null };
const item = (exerciseId: string) => ({ itemId: exerciseId, exerciseId, name: exerciseId });
const plan = (run: Plan["run"], ...ids: string[]): Plan => ({ run, items: ids.map(item) });

const someDay = fc.integer({ min: -20, max: 20 }).map((n) => addDays(today, n));
const someSpan = fc
  .tuple(someDay, fc.nat(20))
  .map(([fromDay, days]) => ({ fromDay, untilDay: addDays(fromDay, days) }));
const someLimit: fc.Arbitrary<Limit> = someSpan.chain((span) =>
  fc.oneof(
    fc.integer({ min: 100, max: 30_000 }).map((maxMetres) => ({ kind: "run-distance" as const, maxMetres, ...span })),
    fc.constant({ kind: "no-running" as const, ...span }),
    fc.boolean().map((open) => ({ kind: "no-bending" as const, ...span, ...(open ? { untilDay: null } : {}) })),
    fc.constant({ kind: "other" as const, text: "Easy on stairs", ...span }),
  ),
);
const someLimits = fc.array(someLimit, { maxLength: 5 });
const someId = fc.constantFrom("front-plank", "cat-cow", "toe-touch-dynamic", "dynamic-warm-up", "brand-new", "own:1");
const someRun = fc.option(fc.record({ metres: fc.option(fc.integer({ min: 1, max: 30_000 })) }));
const somePlan = fc.tuple(someRun, fc.array(someId, { maxLength: 5 })).map(([run, ids]) => plan(run, ...ids));

describe("a limit", () => {
  test("holds on its first and its last day, and on no day beside them", () => {
    expect(["2026-11-19", today, "2026-11-29", "2026-11-30"].map((day) => isInForce(nine, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isInForce(upright, "2031-01-01")).toBe(true);
  });

  test("has no place for a reason", () => {
    expect(Limit.safeParse(nine).success).toBe(true);
    expect(Limit.safeParse({ ...nine, reason: "stress fracture" }).success).toBe(false);
  });

  for (const [why, wrong] of [
    ["without a last day of a run limit", { ...nine, untilDay: null }],
    ["that ends before it begins", { ...nine, untilDay: "2026-11-19" }],
    ["of 0 metres", { ...nine, maxMetres: 0 }],
    ["in part metres", { ...nine, maxMetres: 9000.5 }],
    ["on a day that is none", { ...still, untilDay: "2026-11-31" }],
    ["that says nothing", { ...words, text: "  " }],
    ["of no kind", { kind: "rest", fromDay: today, untilDay: null }],
  ] as const)
    test(`${why} is refused`, () => expect(Limit.safeParse(wrong).success).toBe(false));

  for (const [limit, text] of [
    [nine, "No run over 9 km until 29 Nov 2026"],
    [{ ...nine, maxMetres: 8050 }, "No run over 8.05 km until 29 Nov 2026"],
    [still, "No running until 29 Nov 2026"],
    [upright, "No bending until further notice"],
    [words, "Stairs one at a time until further notice"],
    [{ ...still, fromDay: "2026-11-25" }, "No running from 25 Nov 2026 until 29 Nov 2026"],
  ] as const)
    test(`reads "${text}"`, () => expect(ENGLISH.told(limitText(limit, "km", today))).toBe(text));

  test("reads in miles for who reads miles", () =>
    expect(ENGLISH.told(limitText({ ...nine, maxMetres: 8047 }, "mi", today))).toBe(
      "No run over 5 mi until 29 Nov 2026",
    ));
});

describe("breaches", () => {
  const said = (limits: Limit[], of: Plan) =>
    breaches(limits, of, today).map(({ itemId, verdict }) => [itemId, verdict]);

  test("a run of the limit's length is within it, one metre more breaks it", () => {
    expect(said([nine], plan({ metres: 9000 }))).toEqual([]);
    expect(said([nine], plan({ metres: 9001 }))).toEqual([[null, "breaks"]]);
  });
  test("a run whose length is not known is for a person to check, and no run breaks nothing", () => {
    expect(said([nine], plan({ metres: null }))).toEqual([[null, "cannot-tell"]]);
    expect(said([nine], plan(null))).toEqual([]);
  });
  test("without running, any run breaks the limit, known in length or not, and so does an exercise with running in it", () => {
    expect(said([still], plan({ metres: null }))).toEqual([[null, "breaks"]]);
    expect(said([still], plan(null, "dynamic-warm-up", "front-plank"))).toEqual([["dynamic-warm-up", "breaks"]]);
  });
  test("without bending, the toe touch breaks the limit and the plank does not", () =>
    expect(said([upright], plan(null, "front-plank", "toe-touch-dynamic"))).toEqual([["toe-touch-dynamic", "breaks"]]));
  test("an own exercise, or one nobody has placed, is for a person to check: not known is not no", () =>
    expect(said([upright], plan(null, "own:1", "brand-new"))).toEqual([
      ["own:1", "cannot-tell"],
      ["brand-new", "cannot-tell"],
    ]));
  test("a limit in words is for a person to check, once", () =>
    expect(said([words], plan(null, "front-plank", "cat-cow"))).toEqual([[null, "cannot-tell"]]));

  test("come from limits in force alone", () =>
    fc.assert(
      fc.property(someLimits, somePlan, someDay, (limits, of, on) => {
        for (const { limit } of breaches(limits, of, on)) expect(isInForce(limit, on)).toBe(true);
        expect(breaches(limits, of, on)).toEqual(
          breaches(
            limits.filter((limit) => isInForce(limit, on)),
            of,
            on,
          ),
        );
      }),
    ));

  test("over several days are those of each day, with no limit left out and none met twice", () =>
    fc.assert(
      fc.property(someLimits, somePlan, someSpan, (limits, of, span) => {
        const within = breachesWithin(limits, of, span);
        for (let day = span.fromDay; day <= span.untilDay; day = addDays(day, 1))
          for (const breach of breaches(limits, of, day)) expect(within).toContainEqual(breach);
        for (const { limit } of within)
          expect(limit.fromDay <= span.untilDay && (limit.untilDay ?? "9999") >= span.fromDay).toBe(true);
        expect(breachesWithin(limits, of, { ...span, untilDay: null })).toEqual(expect.arrayContaining(within));
      }),
    ));

  test("are told with the limit and without a reason", () =>
    expect(ENGLISH.told(breachText(breaches([upright], plan(null, "cat-cow"), today)[0]!, "km", today))).toBe(
      "cat-cow includes bending. No bending until further notice.",
    ));

  test("one more limit takes none away, and one more item neither", () =>
    fc.assert(
      fc.property(someLimits, someLimit, somePlan, someId, someDay, (limits, more, of, id, on) => {
        const before = breaches(limits, of, on);
        expect(breaches([...limits, more], of, on)).toEqual(expect.arrayContaining(before));
        expect(breaches(limits, { ...of, items: [...of.items, item(id)] }, on)).toEqual(expect.arrayContaining(before));
      }),
    ));

  test("the order of limits and items changes nothing but the order", () =>
    fc.assert(
      fc.property(someLimits, somePlan, someDay, (limits, of, on) => {
        const turned = breaches([...limits].reverse(), { ...of, items: [...of.items].reverse() }, on);
        const sorted = (all: unknown[]) => all.map((each) => JSON.stringify(each)).sort();
        expect(sorted(turned)).toEqual(sorted(breaches(limits, of, on)));
      }),
    ));

  test("the longest run the limits leave breaks none of them, and a metre more breaks one", () =>
    fc.assert(
      fc.property(someLimits, someDay, (limits, on) => {
        const longest = longestRunMetres(limits, on);
        const breaks = (metres: number) =>
          breaches(limits, plan({ metres }), on).some(({ verdict }) => verdict === "breaks");
        if (longest === null) expect(breaks(500_000)).toBe(false);
        else {
          expect(breaks(longest + 1)).toBe(true);
          if (longest > 0) expect(breaks(longest)).toBe(false);
        }
      }),
    ));
});

test("what an exercise asks for is yes, no or not known", () => {
  expect(asksFor("bending", "cat-cow")).toBe(true);
  expect(asksFor("bending", "bird-dog")).toBe(false);
  expect(asksFor("bending", "own:00000000-0000-4000-8000-000000000001")).toBeNull();
  expect(asksFor("running", "cat-cow")).toBe(false);
});
