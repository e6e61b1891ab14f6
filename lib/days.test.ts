import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  ageOn,
  birthdayNumber,
  dayFromNumber,
  dayIn,
  dayInWords,
  dayNumber,
  daysBetween,
  isDay,
  isoWeekday,
  mondayOf,
  weekdayName,
} from "@/lib/days";

const FIRST = dayNumber("1900-01-01");
const LAST = dayNumber("2100-12-31");
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(dayFromNumber);

describe("a day is a real calendar date", () => {
  for (const day of ["2024-02-29", "2000-02-29", "1900-01-01", "2100-12-31", "2026-12-31"])
    test(`${day} is one`, () => expect(isDay(day)).toBe(true));
  for (const day of [
    "2026-02-30",
    "2025-02-29",
    "1900-02-29",
    "2100-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "1899-12-31",
    "2101-01-01",
    "2026-1-1",
    "2026-01-01T00:00",
    "26-01-01",
    "",
    " 2026-01-01",
    "2026-01-01\n",
    20260101,
    null,
  ])
    test(`${JSON.stringify(day)} is not`, () => expect(isDay(day)).toBe(false));

  test("every number in the range makes one, and comes back", () =>
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (n) => {
        const day = dayFromNumber(n);
        expect(isDay(day)).toBe(true);
        expect(dayNumber(day)).toBe(n);
        expect(day).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
      }),
      { numRuns: 3000 },
    ));
});

test("days sort as text exactly as they follow in time", () =>
  fc.assert(fc.property(anyDay, anyDay, (a, b) => void expect(a < b).toBe(daysBetween(a, b) > 0))));

test("adding days and counting them back agree, across leap years", () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: -800, max: 800 }),
      (day, n) => void expect(daysBetween(day, addDays(day, n))).toBe(n),
    ),
  );
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
  expect(addDays("2023-02-28", 1)).toBe("2023-03-01");
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
});

test("weekdays run Monday to Sunday and the Monday is never later than the day", () => {
  expect([isoWeekday("2026-06-01"), weekdayName("2026-06-01")]).toEqual([1, "Mon"]);
  expect([isoWeekday("1970-01-01"), isoWeekday("1969-12-28")]).toEqual([4, 7]);
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(isoWeekday(mondayOf(day))).toBe(1);
      expect(daysBetween(mondayOf(day), day)).toBe(isoWeekday(day) - 1);
    }),
  );
});

describe("age is whole years", () => {
  for (const [born, day, age] of [
    ["1990-06-01", "2026-05-31", 35],
    ["1990-06-01", "2026-06-01", 36],
    ["2008-02-29", "2026-02-28", 17],
    ["2008-02-29", "2026-03-01", 18],
    ["2008-02-29", "2028-02-28", 19],
    ["2008-02-29", "2028-02-29", 20],
    ["2026-06-01", "2026-06-01", 0],
    ["2026-06-02", "2026-06-01", -1],
  ] as const)
    test(`born ${born}, on ${day}: ${age}`, () => expect(ageOn(born, day)).toBe(age));

  test("an age is reached exactly on its birthday", () =>
    fc.assert(
      fc.property(
        anyDay,
        anyDay,
        fc.integer({ min: 0, max: 90 }),
        (born, day, years) =>
          void expect(ageOn(born, day) >= years).toBe(dayNumber(day) >= birthdayNumber(born, years)),
      ),
    ));
});

describe("an instant falls on the day of the place", () => {
  for (const [instant, zone, day] of [
    ["2026-03-08T04:59:59Z", "America/New_York", "2026-03-07"],
    ["2026-03-08T05:00:00Z", "America/New_York", "2026-03-08"],
    ["2026-03-09T03:59:59Z", "America/New_York", "2026-03-08"], // the clocks went forward: a 23-hour day
    ["2026-03-09T04:00:00Z", "America/New_York", "2026-03-09"],
    ["2026-11-02T04:59:59Z", "America/New_York", "2026-11-01"], // and back: 25 hours
    ["2026-04-04T10:59:59Z", "Pacific/Auckland", "2026-04-04"],
    ["2026-04-04T11:00:00Z", "Pacific/Auckland", "2026-04-05"],
    ["2026-04-05T11:59:59Z", "Pacific/Auckland", "2026-04-05"],
    ["2026-04-05T12:00:00Z", "Pacific/Auckland", "2026-04-06"],
    ["2026-01-01T18:14:59Z", "Asia/Kathmandu", "2026-01-01"],
    ["2026-01-01T18:15:00Z", "Asia/Kathmandu", "2026-01-02"],
  ] as const)
    test(`${instant} in ${zone} is ${day}`, () => expect(dayIn(new Date(instant), zone)).toBe(day));

  test("a day later it is the next day or, over a clock change, at most one hour off it", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.constantFrom("America/New_York", "Pacific/Auckland", "Asia/Kathmandu", "UTC"),
        (seconds, zone) => {
          const before = dayIn(new Date(seconds * 1000), zone);
          const after = dayIn(new Date((seconds + 86_400) * 1000), zone);
          expect(isDay(before)).toBe(true);
          expect([0, 1, 2]).toContain(daysBetween(before, after));
          expect(daysBetween(before, dayIn(new Date((seconds + 26 * 3600) * 1000), zone))).toBeGreaterThanOrEqual(1);
        },
      ),
    ));

  test("an unknown zone is refused", () => expect(() => dayIn(new Date(0), "Mars/Olympus")).toThrow(RangeError));
});

test("a day reads plainly", () => expect(dayInWords("2026-06-01")).toBe("1 Jun 2026"));
