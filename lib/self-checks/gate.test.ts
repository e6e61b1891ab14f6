import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/days";
import type { Symptom } from "@/lib/triage/timeline";
import { reasonsToWait, type Gated } from "./gate";

const today = "2026-11-22";
const day = (backPain: number | null, symptoms: Partial<Symptom>[] = [], ago = 0): Gated => ({
  checkIns: [
    {
      date: addDays(today, -ago),
      backPain,
      symptoms: symptoms.map((each) => ({ site: "low-back", side: "left", kind: "pain", score: 3, ...each })),
    },
  ],
  openTiers: [],
});
const waits = (gated: Gated, check: Parameters<typeof reasonsToWait>[1] = "front-plank") =>
  reasonsToWait(gated, check, today).length > 0;

describe("a check", () => {
  test.each([
    ["pain of 6 today", day(6), true],
    ["pain of 6 the day before", day(6, [], 1), true],
    ["pain of 6 two days ago", day(6, [], 2), false],
    ["pain of 5", day(5), false],
    ["pain that was not reported", day(null), false],
    ["nothing on record", { checkIns: [], openTiers: [] }, false],
    ["tingling anywhere", day(1, [{ site: "buttock", kind: "tingling" }]), true],
    ["weakness of a foot", day(1, [{ site: "foot", kind: "weakness" }]), true],
    ["pain in the calf", day(1, [{ site: "calf" }]), true],
    ["sore calves", day(1, [{ site: "calf", kind: "soreness" }]), false],
    ["pain in the low back", day(1, [{}]), false],
    ["an open emergency flag", { checkIns: [], openTiers: ["emergency"] } satisfies Gated, true],
    ["an open urgent flag", { checkIns: [], openTiers: ["watch", "urgent"] } satisfies Gated, true],
    ["an open routine flag", { checkIns: [], openTiers: ["routine", "watch"] } satisfies Gated, false],
  ])("with %s: waits is %s", (_, gated, expected) => expect(waits(gated)).toBe(expected));

  test("of hopping waits for pain that may be bone, the others do not", () => {
    const groin = day(2, [{ site: "groin" }]);
    expect(waits(groin, "hop-test")).toBe(true);
    expect(waits(groin, "front-plank")).toBe(false);
  });
  test("at the wall asks nothing of the body and never waits", () =>
    expect(waits({ ...day(9), openTiers: ["emergency"] }, "wall-test")).toBe(false));
  test("names each reason once, with its number and day", () => {
    const twice = { ...day(7), checkIns: [...day(7).checkIns, ...day(7).checkIns] };
    expect(reasonsToWait(twice, "side-bridge", today)).toEqual(["Worst back pain of 7 on 22 Nov 2026."]);
  });
});
