import { describe, expect, test } from "vitest";
import { daysAgo, exampleTimeline, pain } from "@/lib/triage/example-timeline";
import { decide } from "@/lib/triage/judge";

describe("changesOn", () => {
  /** Silent for 40 days with an open episode and no screen: only the 70th birthday changes anything. */
  const silent = (birthDate: string) =>
    decide(exampleTimeline({ athlete: { birthDate, firstEpisode: false }, checkIns: pain(80, 40, 3), screens: [] }));
  test("is found on the 60th day", () => expect(silent("1956-07-31").changesOn).toBe(daysAgo(-60)));
  test("is null when the next change is on the 61st", () => expect(silent("1956-08-01").changesOn).toBeNull());
  test("is the day a silent week begins to count", () =>
    expect(decide(exampleTimeline({ checkIns: pain(3, 0, 3) })).changesOn).toBe(daysAgo(-8)));
});
