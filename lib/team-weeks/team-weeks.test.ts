import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoWeekday } from "@/lib/days";
import type { Limit } from "@/lib/programs/limits";
import { availabilityOf, FEWEST, medianOf, mondaysTo, silenceOf, type TeamMember, tintOf, WEEKS } from "./team-weeks";

const TODAY = "2026-06-10";
const member = (change: Partial<TeamMember> = {}): TeamMember => ({
  athleteId: "a",
  name: "Petra",
  contactNeeded: false,
  pausedUntil: null,
  lastLogDay: TODAY,
  limits: [],
  shares: { pain: true, runs: true },
  weeks: [],
  ...change,
});
const noRunning: Limit = { kind: "no-running", fromDay: "2026-06-01", untilDay: "2026-06-10" };
const short: Limit = { kind: "run-distance", maxMetres: 9000, fromDay: "2026-06-01", untilDay: "2026-06-20" };

describe("who may be planned with", () => {
  it("is told by what is gravest: contact before a limit, a limit on running before a pause", () => {
    const kind = (change: Partial<TeamMember>) => availabilityOf(member(change), TODAY).kind;
    expect(kind({ contactNeeded: true, limits: [noRunning], pausedUntil: "" })).toBe("contact");
    expect(kind({ limits: [short, noRunning], pausedUntil: "" })).toBe("no-running");
    expect(kind({ pausedUntil: "2026-06-12" })).toBe("paused");
    expect(kind({ limits: [short] })).toBe("limited");
    expect(kind({})).toBe("open");
  });

  it("a limit holds on its last day and on no later one", () => {
    const on = (day: string) => availabilityOf(member({ limits: [noRunning] }), day).kind;
    expect([on("2026-05-31"), on("2026-06-01"), on("2026-06-10"), on("2026-06-11")]).toEqual([
      "open",
      "no-running",
      "no-running",
      "open",
    ]);
  });

  it("is silent after more than seven days, never in a pause", () => {
    expect(silenceOf(member({ lastLogDay: addDays(TODAY, -7) }), TODAY)).toBeNull();
    expect(silenceOf(member({ lastLogDay: addDays(TODAY, -8) }), TODAY)).toMatchObject({ values: { days: 8 } });
    expect(silenceOf(member({ lastLogDay: null }), TODAY)).toBe("Has never logged");
    expect(silenceOf(member({ lastLogDay: null, pausedUntil: "" }), TODAY)).toBeNull();
  });
});

describe("a figure of a team", () => {
  it("is given of five at least, and of those alone of whom something is known", () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 200_000 }), { nil: null }), { maxLength: 40 });
    fc.assert(
      fc.property(values, (weeks) => {
        const known = weeks.filter((week) => week !== null);
        const median = medianOf(weeks);
        expect(median === null).toBe(known.length < FEWEST);
        if (median === null) return;
        expect(known.filter((week) => week <= median).length * 2).toBeGreaterThanOrEqual(known.length);
        expect(known.filter((week) => week >= median).length * 2).toBeGreaterThanOrEqual(known.length);
        expect(medianOf([...weeks, null, null])).toBe(median);
      }),
    );
  });

  it("a week that is not on record has no tint, and so has one of 0", () => {
    expect([tintOf(null, 10), tintOf(0, 10), tintOf(5, 0)]).toEqual([0, 0, 0]);
    expect([tintOf(1, 40), tintOf(10, 40), tintOf(11, 40), tintOf(40, 40)]).toEqual([1, 1, 2, 4]);
  });
});

it("weeks begin on Mondays, end with today's, and are without gaps over the years", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
      const today = addDays("1990-01-01", days);
      const mondays = mondaysTo(today);
      expect(mondays).toHaveLength(WEEKS);
      expect(mondays.every((day) => isoWeekday(day) === 1)).toBe(true);
      expect(mondays.at(-1)! <= today && today < addDays(mondays.at(-1)!, 7)).toBe(true);
      expect(mondays.slice(1).every((day, at) => day === addDays(mondays[at]!, 7))).toBe(true);
    }),
  );
});
