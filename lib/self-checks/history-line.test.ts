import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/days";
import { checkOf } from "./checks";
import { clockAt } from "./hold-clock";
import { BOX, historyLine } from "./history-line";
import { painByWeek, painOfWeek } from "./pain-beside";
import { entriesOf, type CheckEntry } from "./results";

const today = "2026-11-22";
const plank = checkOf("front-plank");
const entry = (ago: number, tenths: number | null, stopped = false): CheckEntry => ({
  ...{ entryId: `e${ago}`, check: "front-plank", day: addDays(today, -ago), enteredOn: today, enteredAtSeconds: -ago },
  ...{ enteredBy: "a", side: "both", tenths, result: null, stopped },
});
const drawn = (...entries: CheckEntry[]) => historyLine(plank, entriesOf(entries, "front-plank"), null, today)!;
const pieces = (path: string) => path.split("M").length - 1;

describe("the line of a check", () => {
  test("joins results of the usual interval, and breaks over a try that pain ended", () => {
    expect(pieces(drawn(entry(56, 300), entry(28, 400), entry(0, 500)).sides[0]!.path)).toBe(1);
    const [side] = drawn(entry(56, 300), entry(28, 100, true), entry(0, 500)).sides;
    expect(pieces(side!.path)).toBe(2);
    expect(side!.stops).toHaveLength(1);
    expect(side!.points).toHaveLength(2);
  });
  test("breaks over more than two intervals without a result", () => {
    expect(pieces(drawn(entry(56, 300), entry(0, 500)).sides[0]!.path)).toBe(1);
    expect(pieces(drawn(entry(57, 300), entry(0, 500)).sides[0]!.path)).toBe(2);
  });
  test("is not there without results, and not for findings in words", () => {
    expect(historyLine(plank, [], [], today)).toBeNull();
    expect(historyLine(checkOf("hop-test"), [entry(1, null, true)], [], today)).toBeNull();
  });
  test("stays within its box, one point a measured result, whatever was measured", () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ ago: fc.integer({ min: 0, max: 900 }), tenths: fc.integer({ min: 10, max: 18_000 }) }), {
          minLength: 1,
          maxLength: 20,
        }),
        (all) => {
          const line = drawn(...all.map(({ ago, tenths }) => entry(ago, tenths)));
          expect(line.sides[0]!.points).toHaveLength(all.length);
          for (const { x, y } of line.sides[0]!.points) {
            expect(x >= BOX.left && x <= BOX.right && y >= BOX.top && y <= BOX.ground).toBe(true);
          }
        },
      ),
    ));
});

describe("pain beside it", () => {
  const checkIns = [
    { date: addDays(today, -8), backPain: 7 },
    { date: addDays(today, -6), backPain: 2 },
    { date: addDays(today, -3), backPain: null },
    { date: today, backPain: 0 },
  ];
  test("is the worst of a day and the six before it", () => {
    expect(painOfWeek(checkIns, today)).toBe(2);
    expect(painOfWeek(checkIns, addDays(today, -7))).toBe(7);
  });
  test("is missing where none was reported, and 0 where 0 was", () => {
    expect(painOfWeek(checkIns, addDays(today, -30))).toBeNull();
    expect(painOfWeek([{ date: today, backPain: 0 }], today)).toBe(0);
    expect(painByWeek([{ date: today, backPain: 0 }], addDays(today, -14), today).map(({ pain }) => pain)).toEqual([
      null,
      null,
      0,
    ]);
  });
});

describe("the timer", () => {
  test.each([
    [0, { phase: "ready", seconds: 5 }],
    [4_999, { phase: "ready", seconds: 1 }],
    [5_000, { phase: "holding", tenths: 0 }],
    [5_099, { phase: "holding", tenths: 0 }],
    [48_260, { phase: "holding", tenths: 432 }],
    [65_000, { phase: "ended", tenths: 600 }],
    [3_600_000, { phase: "ended", tenths: 600 }],
  ])("%i ms after the tap stands at %o", (ms, clock) => expect(clockAt(1_000, 1_000 + ms, 60)).toEqual(clock));
  test("loses nothing while nobody draws it: two readings are enough", () =>
    fc.assert(
      fc.property(fc.integer({ min: 5_000, max: 1_000_000 }), (ms) => {
        expect(clockAt(0, ms, 1800)).toEqual({ phase: "holding", tenths: Math.floor((ms - 5_000) / 100) });
      }),
    ));
});
