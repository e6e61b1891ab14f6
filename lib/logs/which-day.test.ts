import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/days";
import { dayAllowed, isLate, loggableDays } from "@/lib/logs/which-day";

const today = "2026-03-01";

describe("the day of a log", () => {
  for (const [day, allowed] of [
    [today, true],
    ["2026-02-28", true],
    [addDays(today, -14), true],
    [addDays(today, -15), false],
    ["2025-01-25", false],
    ["2026-03-02", false],
    ["9999-12-31", false],
    ["2026-02-30", false],
    ["2026-02-29", false],
    ["2026-3-1", false],
    ["infinity", false],
    ["", false],
    ["01.03.2026", false],
  ] as const)
    test(`${day || "blank"} is ${allowed ? "taken" : "refused with a sentence"} on ${today}`, () => {
      const result = dayAllowed(day, today);
      expect(result).toEqual(
        allowed ? { ok: true, value: day } : { ok: false, why: expect.stringMatching(/^[A-Z].+\.$/) },
      );
    });

  test("a day ahead is told so", () =>
    expect(dayAllowed("2026-03-02", today)).toEqual({ ok: false, why: "That day has not come yet." }));

  test("29 February of a leap year is a day", () => expect(dayAllowed("2028-02-29", "2028-03-01").ok).toBe(true));

  test("every day offered is a day allowed", () => {
    expect(loggableDays(today)).toHaveLength(15);
    for (const day of loggableDays(today)) expect(dayAllowed(day, today).ok).toBe(true);
  });

  test("a log is late when entered on a later day than its own", () => {
    expect(isLate("2026-02-28", "2026-03-01")).toBe(true);
    expect(isLate("2026-03-01", "2026-03-01")).toBe(false);
  });
});
