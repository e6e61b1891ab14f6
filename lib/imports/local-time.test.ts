import fc from "fast-check";
import { expect, test } from "vitest";
import { dayIn, dayNumber } from "@/lib/days";
import { instantAt, writtenDate, writtenTime } from "./local-time";

test("dates are read as lists in several languages write them", () => {
  const may = { day: "2026-05-03", seconds: null, zoneMinutes: null };
  for (const text of ["2026-05-03", "2026/5/3", "3.5.2026", "03/05/26", "3. Mai 2026", "3 mai 2026", "May 3, 2026"])
    expect([text, writtenDate(text, "dmy")]).toEqual([text, may]);
  for (const text of ["3 de mayo de 2026", "3 mei 2026", "3 maggio 2026", "03-05-2026"])
    expect([text, writtenDate(text, "dmy")]).toEqual([text, may]);
  expect(writtenDate("5/3/2026", "mdy")).toEqual(may);
  expect(writtenDate("2026-05-03", "mdy")).toEqual(may);
});

test("the time beside the date, its half of the day and its zone are read", () => {
  const at = (seconds: number, zoneMinutes: number | null = null) => ({ day: "2026-05-03", seconds, zoneMinutes });
  expect(writtenDate("May 3, 2026, 7:00:00 PM", "dmy")).toEqual(at(19 * 3600));
  expect(writtenDate("May 3, 2026, 12:05:00\u202fAM", "dmy")).toEqual(at(300));
  expect(writtenDate("2026-05-03T07:00:00Z", "dmy")).toEqual(at(7 * 3600, 0));
  expect(writtenDate("2026-05-03T07:00:00.123+05:30", "dmy")).toEqual(at(7 * 3600, 330));
  expect(writtenDate("03.05.2026, 07:00:10", "dmy")).toEqual(at(7 * 3600 + 10));
});

test("what is no date or no time is none", () => {
  for (const text of [
    "",
    "yesterday",
    "30.2.2026",
    "13/13/2026",
    "2026-05",
    "3 Xyz 2026",
    "2026-05-03 25:00",
    "1".repeat(5000),
  ])
    expect([text, writtenDate(text, "dmy")]).toEqual([text, null]);
  for (const text of ["", "7", "7:60", "24:00", "13:00 pm", "0:30 am"]) expect(writtenTime(text)).toBeNull();
});

test("whatever stands in a cell is read or left, and never throws", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("dmy", "mdy", "ymd"), (text, order) => {
      const read = writtenDate(text, order);
      if (read) expect(Number.isInteger(dayNumber(read.day))).toBe(true);
      writtenTime(text);
    }),
  ));

const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kolkata",
  "Pacific/Kiritimati",
  "Australia/Lord_Howe",
  "America/Santiago",
];

test("a local time becomes the instant at which that zone's clocks show it, on that day", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 0, max: 86_399 }),
      fc.constantFrom(...ZONES),
      (n, seconds, zone) => {
        const day = dayIn(new Date(Date.UTC(2025, 0, 1) + n * 86_400_000), "UTC");
        const at = new Date(instantAt(day, seconds, zone));
        const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "medium" }).format(at);
        const [h = 0, m = 0, s = 0] = clock.split(":").map(Number);
        const shown = h * 3600 + m * 60 + s;
        // A time that a clock change skips is shown an hour (Lord Howe: half an hour) later or earlier; all others as they were.
        if (shown !== seconds) expect([1800, 3600]).toContain(Math.abs(shown - seconds));
        else expect(dayIn(at, zone)).toBe(day);
      },
    ),
    { numRuns: 2000 },
  ));

test("clock changes: the skipped hour is read, the doubled hour is its first", () => {
  expect(instantAt("2026-03-29", 2.5 * 3600, "Europe/Berlin")).toBe("2026-03-29T01:30:00.000Z");
  expect(instantAt("2026-10-25", 2.5 * 3600, "Europe/Berlin")).toBe("2026-10-25T00:30:00.000Z");
  expect(instantAt("2026-10-25", 12 * 3600, "Europe/Berlin")).toBe("2026-10-25T11:00:00.000Z");
});
