import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@/lib/days";
import type { ChartDay } from "./days";
import { barHeight, distanceTicks, latePoints, lonePoints, middle, painLine, stretch, TALLEST_BAR } from "./geometry";

const days = (pains: (number | null)[], late: number[] = []): ChartDay[] =>
  pains.map((pain, at) => ({ day: addDays("2026-01-01", at), pain, late: late.includes(at), metres: null }));
const ran = (metres: number): ChartDay[] => [{ day: "2026-01-01", pain: null, late: false, metres }];

test("the line is never joined over an unreported day", () =>
  expect(painLine(days([1, 2, null, 2]))).toBe("M0.5 183L1.5 166M3.5 166"));

test("an unreported day is no point; 0 is one, at the bottom", () => {
  expect(painLine(days([null, null]))).toBe("");
  expect(painLine(days([0]))).toBe("M0.5 200");
});

test("no days draw nothing, one entry a dot", () => {
  expect(painLine([])).toBe("");
  expect(lonePoints(days([6]))).toBe("M0.5 98h0");
});

test("any 366 days give a point for each score, and a new line after each gap", () =>
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { minLength: 366, maxLength: 366 }), (pains) => {
      const path = painLine(days(pains));
      expect(path.match(/[ML]/g)?.length ?? 0).toBe(pains.filter((pain) => pain !== null).length);
      expect(path.match(/M/g)?.length ?? 0).toBe(
        pains.filter((p, at) => p !== null && (pains[at - 1] ?? null) === null).length,
      );
    }),
  ));

test("only reported scores are marked late", () => {
  expect(latePoints(days([1, null, 3], [1, 2]))).toBe("M2.5 149h0");
});

test("the distance axis ends at the first round number no day exceeds, in the reader's unit", () => {
  expect(distanceTicks(ran(10_000), "km")).toEqual([5, 10]);
  expect(distanceTicks(ran(10_001), "km")).toEqual([10, 20]);
  expect(distanceTicks(ran(10_001), "mi")).toEqual([5, 10]);
  expect(distanceTicks([], "km")).toEqual([5, 10]);
  expect(distanceTicks(ran(500_000), "km")).toEqual([250, 500]);
});

test("a bar is as tall as its share of the axis, and any run shows", () => {
  expect(barHeight(5000, "km", 10)).toBe(TALLEST_BAR / 2);
  expect(barHeight(1, "km", 100)).toBe(1);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500_000 }), fc.constantFrom("km" as const, "mi" as const), (metres, unit) => {
      expect(barHeight(metres, unit, distanceTicks(ran(metres), unit)[1])).toBeLessThanOrEqual(TALLEST_BAR);
    }),
  );
});

test("days share the width evenly", () => {
  expect(middle(0, 1)).toBe(50);
  expect(middle(27, 28)).toBe(98.21);
  expect(stretch(0, 27, 28)).toEqual({ x: "0%", width: "100%" });
});
