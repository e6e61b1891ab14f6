import { describe, expect, test } from "vitest";
import type { Dose } from "@/lib/programs/dose";
import type { Assignment } from "@/lib/programs/due";
import { unsaid } from "@/lib/programs/program";
import { ENGLISH } from "@/lib/say";
import { askedBy, copiesOf, ladderOn } from "./ladder";
import { libraryNeighbours, standingsOf } from "./standing";
import { stepText } from "./step";

const hold = (holdSeconds: number): Dose => ({ kind: "hold", sets: 3, holdSeconds, perSide: false });
type Given = { from: string; until?: string; dose: Dose; exerciseId?: string; loadKg?: number };
const assigned = (copies: Given[]) =>
  copies.map(({ from, until = null, dose, exerciseId = "own:x", loadKg = null }, n) => ({
    ...{ id: `p${n}`, fromDay: from, untilDay: until },
    snapshot: {
      ...{ title: "P", target: "x", why: null, phases: [], phaseId: null, startedOn: null, libraryVersion: 3 },
      items: [
        {
          ...{ ...unsaid, itemId: "a", exerciseId, name: "X", dose, loadKg, note: null },
          ...{ frequency: { kind: "daily", times: 1 }, exerciseVersion: 1, isStretch: false },
        },
      ],
    },
  })) as unknown as Assignment[];
const on = (day: string, copies: Given[]) => ladderOn(copiesOf("a", assigned(copies)), day, libraryNeighbours)!;

describe("the step an item is on", () => {
  test("is its dose's place among the steps of the first copy, since the copy that brought it", () => {
    const copies = [
      { from: "2026-06-01", until: "2026-06-04", dose: hold(20) },
      { from: "2026-06-05", until: "2026-06-09", dose: hold(30) },
      { from: "2026-06-10", dose: hold(30) },
    ];
    const { steps, at, since, stepOn } = on("2026-06-12", copies);
    expect(steps.map(stepText)).toEqual(["3 × 20 s", "3 × 30 s", "3 × 40 s", "3 × 50 s", "3 × 60 s"]);
    expect({ at, since }).toEqual({ at: 1, since: "2026-06-05" });
    expect(stepOn("2026-06-03")).toEqual({ dose: hold(20), step: 0 });
    expect(stepOn("2026-05-31")).toBeNull();
  });

  test("begins a ladder of its own when staff wrote a dose that is on none, and goes on from there", () => {
    const start = { from: "2026-06-01", until: "2026-06-04", dose: hold(20) };
    const own = { from: "2026-06-05", until: "2026-06-09", dose: hold(25) };
    expect(on("2026-06-06", [start, own])).toMatchObject({ at: 0, since: "2026-06-05" });
    const further = on("2026-06-12", [start, own, { from: "2026-06-10", dose: hold(35) }]);
    expect(further.steps.map(stepText)[further.at]).toBe("3 × 35 s");
    expect(further.at).toBe(1);
    expect(further.stepOn("2026-06-02")?.step).toBe(further.steps.length);
  });

  test("does not look at a copy that was replaced before its first day", () =>
    expect(
      on("2026-06-12", [
        { from: "2026-06-01", dose: hold(20) },
        { from: "2026-06-10", until: "2026-06-09", dose: hold(60) },
      ]),
    ).toMatchObject({ at: 0, since: "2026-06-01" }));

  test("starts anew at the exercise it was changed to", () => {
    const { steps, at } = on("2026-06-12", [
      { from: "2026-06-01", until: "2026-06-09", dose: hold(30), exerciseId: "front-plank" },
      { from: "2026-06-10", dose: hold(20), exerciseId: "plank-knees" },
    ]);
    expect(steps[at]).toMatchObject({ kind: "dose", dose: hold(20) });
    expect(steps.at(-1)).toMatchObject({ kind: "exercise", exerciseId: "front-plank" });
  });
});

describe("a heavier step", () => {
  const reps: Dose = { kind: "reps", sets: 3, reps: 12, perSide: false };
  const loads = (loadKg?: number) =>
    on("2026-06-12", [{ from: "2026-06-01", dose: reps, exerciseId: "hip-hinge", loadKg }]).steps.filter(
      (step) => step.kind === "load",
    );
  test("needs a load in kilograms to add to", () => expect(loads()).toEqual([]));
  test("is left out where it would add less than half a kilogram", () => {
    expect(loads(2)).toEqual([]);
    const start = { exerciseId: "hip-hinge", name: "Hip hinge", dose: reps, loadKg: 10 };
    expect(loads(10).map((step) => askedBy(step, start)?.loadKg)).toEqual([10.5, 11, 11.5, 12]);
  });
});

test("a change that is already decided is told, and only of exercises of the present phase", () => {
  const copies = assigned([
    { from: "2026-06-01", until: "2026-06-11", dose: hold(20) },
    { from: "2026-06-12", dose: hold(30) },
  ]);
  const { fromDay, text } = standingsOf(copies, "2026-06-11")[0]!.coming!;
  expect([fromDay, ENGLISH.told(text)]).toEqual(["2026-06-12", "X: 3 × 30 s · daily"]);
  expect(standingsOf(copies, "2026-06-12")[0]?.coming).toBeNull();
  const elsewhere = copies.map((each) => ({
    ...each,
    snapshot: { ...each.snapshot, phaseId: "one", items: each.snapshot.items.map((i) => ({ ...i, phaseId: "two" })) },
  }));
  expect(standingsOf(elsewhere, "2026-06-11")).toEqual([]);
});
