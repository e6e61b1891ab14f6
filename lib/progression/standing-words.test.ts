import { expect, test } from "vitest";
import type { Assignment } from "@/lib/programs/due";
import { unsaid } from "@/lib/programs/program";
import { ENGLISH } from "@/lib/say";
import { standingsOf } from "./standing";
import { standingWords } from "./standing-words";

const words = (exerciseId: string, dose: object, loadKg: number | null = null) => {
  const item = {
    ...{
      ...unsaid,
      itemId: "a",
      exerciseId,
      name: "X",
      dose,
      loadKg,
      note: null,
      exerciseVersion: 1,
      isStretch: false,
    },
    frequency: { kind: "daily", times: 1 },
  };
  const snapshot = { title: "P", phases: [], phaseId: null, items: [item] };
  const given = [{ id: "p", fromDay: "2026-06-01", untilDay: null, snapshot }] as unknown as Assignment[];
  return standingsOf(given, "2026-06-02").map((standing) => ENGLISH.told(standingWords(standing)));
};
const hold = (holdSeconds: number) => ({ kind: "hold", sets: 3, holdSeconds, perSide: false });
const reps = { kind: "reps", sets: 3, reps: 12, perSide: false };

test.each([
  ["own:x", hold(40), null, ["Step 1 of 3. The next step asks 3 × 50 s."]],
  [
    "front-plank",
    hold(60),
    null,
    ["Step 2 of 3. The next step is another exercise, Plank with leg lift: 3 × 6 each side, hold 2 s, rest 30 s."],
  ],
  ["deadlift", { ...reps, reps: 8 }, 10, ["Step 2 of 7. The next step asks 3 × 8 with 10.5 kg."]],
  ["plank-shoulder-taps", reps, null, ["Step 2 of 2. That is the last one here."]],
  ["own:x", hold(60), null, []],
])("of %s %j with %s kg an athlete reads %j", (exerciseId, dose, loadKg, expected) =>
  expect(words(exerciseId, dose, loadKg)).toEqual(expected),
);
