import { describe, expect, test } from "vitest";
import { daysAgo, exampleTimeline, pain } from "@/lib/triage/example-timeline";
import { decide } from "@/lib/triage/judge";
import type { Timeline } from "@/lib/triage/timeline";

const flat = (days: number) => pain(days, 0, 4);

describe("an episode", () => {
  const episode = (given: Partial<Timeline>) =>
    decide(exampleTimeline({ ...given, history: { cancer: "yes" } })).rules.includes("U2");
  test("stays open after 29 pain-free days, and closes after 30", () => {
    expect(episode({ checkIns: [...pain(29, 29, 3), ...pain(28, 0, 0)] })).toBe(true);
    expect(episode({ checkIns: [...pain(30, 30, 3), ...pain(29, 0, 0)] })).toBe(false);
  });
  test("is closed by reports 7 days apart, not by reports 8 days apart", () => {
    const every = (gap: number) =>
      Array.from({ length: 6 }, (_, i) => pain(60 - gap * (i + 1), 60 - gap * (i + 1), 0)).flat();
    expect(episode({ checkIns: [...pain(60, 60, 3), ...every(7)] })).toBe(false);
    expect(episode({ checkIns: [...pain(60, 60, 3), ...every(8)] })).toBe(true);
  });
  test("of the past is closed by a clinician up to and with that day", () => {
    expect(episode({ checkIns: pain(9, 3, 3), resolvedOn: daysAgo(3) })).toBe(false);
    expect(episode({ checkIns: pain(9, 2, 3), resolvedOn: daysAgo(3) })).toBe(true);
    expect(episode({ checkIns: pain(9, 3, 3), resolvedOn: daysAgo(-1) })).toBe(true);
  });
  test("does not begin by an onset alone", () => expect(episode({ onset: daysAgo(5) })).toBe(false));
  test("begins on an onset told for before its first day of pain, but not one for after it or in the resolved past", () => {
    const day57 = (given: Partial<Timeline>) =>
      decide(exampleTimeline({ checkIns: flat(40), ...given })).rules.includes("S1");
    expect(day57({ onset: daysAgo(57) })).toBe(true);
    expect(day57({ onset: daysAgo(57), resolvedOn: daysAgo(57) })).toBe(false);
    expect(day57({ onset: daysAgo(39) })).toBe(false);
    expect(day57({ onset: daysAgo(57), resolvedOn: daysAgo(58) })).toBe(true);
  });
  test("is not drawn back by an onset told for an earlier, closed one", () => {
    const checkIns = [...pain(90, 90, 3), ...pain(89, 50, 0), ...flat(40)];
    const day57 = (onset: string) => decide(exampleTimeline({ checkIns, onset })).rules.includes("S1");
    expect(day57(daysAgo(90))).toBe(false);
    expect(day57(daysAgo(95))).toBe(false);
    expect(day57(daysAgo(89))).toBe(true);
  });
});
