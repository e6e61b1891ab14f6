import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/days";
import { checkOf } from "./checks";
import { bestOf, entriesOf, gapOf, gapWords, latestOf, standing, type CheckEntry } from "./results";

const today = "2026-11-22";
let made = 0;
const entry = (over: Partial<CheckEntry>): CheckEntry => ({
  ...{ entryId: `e${++made}`, check: "side-bridge", day: today, enteredOn: today, enteredAtSeconds: made },
  ...{ enteredBy: "a", side: "left", tenths: 400, result: null, stopped: false },
  ...over,
});
const anyEntry = fc.record({
  day: fc.integer({ min: 0, max: 90 }).map((ago) => addDays(today, -ago)),
  side: fc.constantFrom("left" as const, "right" as const),
  tenths: fc.option(fc.integer({ min: 10, max: 3000 }), { nil: null }),
  stopped: fc.boolean(),
  check: fc.constantFrom("side-bridge" as const, "leg-raise" as const),
  enteredAtSeconds: fc.integer({ min: 0, max: 3 }),
});

test("the order in which entries come does not matter: latest, best, gap and standing stay", () =>
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (made, keys) => {
      const entries = made.map((each, at) => entry({ ...each, entryId: `id${at}` }));
      const shuffled = entries.map((each) => [keys.next().value, each] as const).sort(([a], [b]) => a - b);
      const told = (some: readonly CheckEntry[]) => [
        ...(["left", "right"] as const).flatMap((side) => [
          latestOf(some, "side-bridge", side)?.entryId,
          bestOf(some, "side-bridge", side)?.entryId,
        ]),
        gapOf(some, "side-bridge"),
        standing(some, "side-bridge", today),
      ];
      expect(told(shuffled.map(([, each]) => each))).toEqual(told(entries));
    }),
  ));

test("no best is below any result that was measured, and none is one that pain ended", () =>
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 12 }), (made) => {
      const entries = made.map((each) => entry(each));
      const best = bestOf(entries, "side-bridge", "left");
      expect(best?.stopped ?? false).toBe(false);
      for (const { stopped, tenths, side } of entriesOf(entries, "side-bridge"))
        if (!stopped && tenths !== null && side === "left") expect(best!.tenths!).toBeGreaterThanOrEqual(tenths);
    }),
  ));

test("one that pain ended is the latest, and neither the best nor a 0", () => {
  const entries = [
    entry({ day: "2026-10-01", tenths: 300 }),
    entry({ stopped: true, tenths: 900 }),
    entry({ side: "right", stopped: true, tenths: null }),
  ];
  expect(latestOf(entries, "side-bridge", "left")?.stopped).toBe(true);
  expect(bestOf(entries, "side-bridge", "left")?.tenths).toBe(300);
  expect(bestOf(entries, "side-bridge", "right")).toBeNull();
});

describe("the sides", () => {
  const bridge = checkOf("side-bridge");
  test("are held against each other on the latest day that has both", () => {
    const entries = [
      ...[entry({ day: "2026-10-01", tenths: 500 }), entry({ day: "2026-10-01", side: "right", tenths: 455 })],
      ...[entry({ tenths: 900 }), entry({ side: "right", stopped: true, tenths: 100 })],
    ];
    const gap = gapOf(entries, "side-bridge");
    expect(gap).toEqual({ day: "2026-10-01", tenths: 45 });
    expect(gapWords(bridge, gap!)).toBe("Left 4.5 s more than right");
    expect(gapWords(bridge, { ...gap!, tenths: -45 })).toBe("Right 4.5 s more than left");
    expect(gapWords(bridge, { ...gap!, tenths: 0 })).toBe("Left and right alike");
  });
  test("have no gap while one is missing, which is not a gap of all the other held", () =>
    expect(gapOf([entry({ tenths: 500 })], "side-bridge")).toBeNull());
});

test.each([
  [null, "never"],
  [28, "due"],
  [27, "later"],
  [0, "later"],
] as const)("last done %s days ago is %s", (ago, kind) => {
  const entries = ago === null ? [] : [entry({ day: addDays(today, -ago) })];
  expect(standing(entries, "side-bridge", today).kind).toBe(kind);
});
