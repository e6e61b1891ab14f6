import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryTimeline } from "@/lib/triage/arbitrary-timeline";
import { exampleTimeline } from "@/lib/triage/example-timeline";
import { decide } from "@/lib/triage/judge";
import { parseTimeline } from "@/lib/triage/parse-timeline";

const faults = (value: unknown): string[] => {
  const parsed = parseTimeline(value);
  return parsed.ok ? [] : parsed.faults;
};

test("every worked case is read, and decided alike after reading", () => {
  const folder = new URL("./cases/", import.meta.url);
  for (const file of readdirSync(folder)) {
    const { timeline, expected } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    const parsed = parseTimeline(timeline);
    expect(parsed.ok && decide(parsed.timeline), file).toEqual(expected);
  }
});

test("any timeline survives JSON and reading", () =>
  fc.assert(
    fc.property(arbitraryTimeline, (t) => {
      const parsed = parseTimeline(JSON.parse(JSON.stringify(t)));
      expect(parsed.ok && decide(parsed.timeline)).toEqual(decide(t));
    }),
    { numRuns: 200 },
  ));

test("a null score or an absent list is nothing reported, never 0", () => {
  const parsed = parseTimeline({ asOf: "2026-06-01", checkIns: [{ date: "2026-06-01", backPain: null }], onset: null });
  expect(parsed.ok && parsed.timeline.checkIns[0]?.backPain).toBeUndefined();
  expect(parsed.ok && parsed.timeline.runs).toEqual([]);
});

describe("a fault is refused with its path", () => {
  for (const [given, fault] of [
    [{ checkIns: [{ date: "2026-06-01" }, { date: "2026-02-30" }] }, /^checkIns\[1\]\.date: /],
    [{ checkIns: [{ date: "2026-06-01", backPain: 11 }] }, /^checkIns\[0\]\.backPain: /],
    [{ checkIns: [{ date: "2026-06-01", backPain: "3" }] }, /^checkIns\[0\]\.backPain: /],
    [{ checkIns: [{ date: "2026-06-01", backPain: 3.5 }] }, /^checkIns\[0\]\.backPain: /],
    [{ checkIns: [{ date: "2026-06-01", backPian: 3 }] }, /^checkIns\[0\]: .*backPian/],
    [{ checkIns: [{ date: "2026-06-01", night: "bad" }] }, /^checkIns\[0\]\.night: /],
    [{ runs: [{ date: "2026-06-01", metres: -1 }] }, /^runs\[0\]\.metres: /],
    [{ runs: [{ date: "2026-06-01", metres: 10.5 }] }, /^runs\[0\]\.metres: /],
    [{ screens: [{ date: "2026-06-01", answers: { fever: "perhaps" } }] }, /^screens\[0\]\.answers\.fever: /],
    [{ screens: [{ date: "2026-06-01", answers: { fevr: "no" } }] }, /^screens\[0\]\.answers: .*fevr/],
    [{ weeks: [{ ending: "2026-06-01", running: "some" }] }, /^weeks\[0\]\.running: /],
    [{ athlete: { birthDate: "1876-01-01" } }, /^athlete\.birthDate: /],
    [{ asOf: undefined }, /^asOf: /],
    [{ extra: 1 }, /^timeline: .*extra/],
  ] as const)
    test(JSON.stringify(given), () => expect(faults({ ...exampleTimeline(), ...given })[0]).toMatch(fault));

  for (const value of [null, [], "x", 3]) test(JSON.stringify(value), () => expect(faults(value)).toHaveLength(1));
});
