import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@/lib/days";
import { type ChartDay, dateTicks, everyDay, packDays, spanOf, tableRows, unpackDays } from "./days";

const on = (day: string, pain: number | null = 3, metres: number | null = null): ChartDay => ({
  day,
  pain,
  late: false,
  metres,
});
const run = (count: number, from = "2026-01-01") => Array.from({ length: count }, (_, at) => on(addDays(from, at)));

test("a day left out is a day not reported, so the line breaks there", () =>
  expect(everyDay([on("2026-02-27"), on("2026-03-02")]).map((day) => [day.day, day.pain])).toEqual([
    ["2026-02-27", 3],
    ["2026-02-28", null],
    ["2026-03-01", null],
    ["2026-03-02", 3],
  ]));

test("no days stay none, one stays one", () => {
  expect(everyDay([])).toEqual([]);
  expect(everyDay([on("2026-02-27")])).toHaveLength(1);
});

test("the table is newest first, and blank days in a row share one row", () => {
  const rows = tableRows([on("2026-03-01"), on("2026-03-02", null), on("2026-03-03", null), on("2026-03-04", 0)]);
  expect(rows.map(({ from, to, day }) => [from, to, day?.pain])).toEqual([
    ["2026-03-04", "2026-03-04", 0],
    ["2026-03-02", "2026-03-03", undefined],
    ["2026-03-01", "2026-03-01", 3],
  ]);
});

test("a run without a pain score keeps its own row", () =>
  expect(tableRows([on("2026-03-01", null, 5000)])[0]?.day?.metres).toBe(5000));

test("dates fall each week of 4, each second week of 12, each second month of a year", () => {
  expect(dateTicks(run(28), "4w").map((tick) => tick.text)).toEqual(["1 Jan", "8 Jan", "15 Jan", "22 Jan"]);
  expect(dateTicks(run(84), "12w")).toHaveLength(6);
  expect(dateTicks(run(366, "2025-11-22"), "1y").map((tick) => tick.text)).toEqual([
    "Jan 2026",
    "Mar",
    "May",
    "Jul",
    "Sep",
    "Nov",
  ]);
});

test("a span is cut to the days shown; an open episode reaches the end; one outside is none", () => {
  const days = run(10);
  expect(spanOf(days, "2025-12-01", "2026-01-03")).toEqual({ first: 0, last: 2 });
  expect(spanOf(days, "2026-01-08", null)).toEqual({ first: 7, last: 9 });
  expect(spanOf(days, "2026-01-11", null)).toBeNull();
  expect(spanOf(days, "2025-01-01", "2025-12-31")).toBeNull();
  expect(spanOf([], "2026-01-01", null)).toBeNull();
});

test("days packed and unpacked are the same days: a blank stays null, a 0 stays 0", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          pain: fc.option(fc.integer({ min: 0, max: 10 })),
          metres: fc.option(fc.integer({ min: 0, max: 500_000 })),
          late: fc.boolean(),
        }),
        { maxLength: 366 },
      ),
      (said) => {
        const days = said.map((each, at) => ({ day: addDays("2026-01-01", at), ...each }));
        expect(unpackDays(packDays(days))).toEqual(days);
      },
    ),
  ));
