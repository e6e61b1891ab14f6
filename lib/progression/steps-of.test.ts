import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Dose } from "@/lib/programs/dose";
import { someDose } from "@/lib/programs/dose.arbitrary";
import { doseText } from "@/lib/programs/dose-text";
import { exerciseById, library } from "@/lib/programs/library";
import { workSecondsOf } from "@/lib/programs/minutes";
import { Progression } from "./progression";
import { Step, stepText } from "./step";
import { stepsOf, walkRunSteps } from "./steps-of";
import { rungs } from "./walk-run";

const own = "own:00000000-0000-4000-8000-000000000001";
const someId = fc.constantFrom(own, "front-plank", "step-up", "cat-cow", "foam-roll-quads", "dead-bug", "toString");
const words = (id: string, dose: Dose) => stepsOf({ id, dose }).steps.map(stepText);

/** The doses a sentence of the library names, as what the last dose must hold. */
function goalsIn(progress: string): ((last: Dose) => object)[] {
  const secondsOf = (last: Dose, n: number) => (last.kind === "time" ? { durationSeconds: n } : { holdSeconds: n });
  const goals: ((last: Dose) => object)[] = [];
  const setsOf = /(?:build|up) to (\d+) × (\d+)( s)?/i.exec(progress) ?? /(two) sets of (\d+)/i.exec(progress);
  if (setsOf)
    goals.push((last) => ({
      sets: setsOf[1]!.toLowerCase() === "two" ? 2 : Number(setsOf[1]),
      ...(setsOf[3] ? secondsOf(last, Number(setsOf[2])) : { reps: Number(setsOf[2]) }),
    }));
  if (progress.includes("8-6-4")) goals.push(() => ({ pyramid: [8, 6, 4] }));
  const held = /hold for (?:\d+ to )?(\d+) seconds/i.exec(progress);
  if (held) goals.push(() => ({ holdSeconds: Number(held[1]) }));
  if (progress.includes("10 minutes")) goals.push(() => ({ durationSeconds: 600 }));
  return goals;
}

describe("steps of an exercise", () => {
  for (const [id, dose, expected] of [
    [
      "front-plank",
      { kind: "hold", sets: 3, holdSeconds: 20, restSeconds: 30, perSide: false },
      [
        "3 × 20 s, rest 30 s",
        "3 × 30 s, rest 30 s",
        "3 × 40 s, rest 30 s",
        "3 × 50 s, rest 30 s",
        "3 × 60 s, rest 30 s",
      ],
    ],
    [
      "bird-dog",
      { kind: "pyramid", pyramid: [6, 4, 2], holdSeconds: 10, perSide: true },
      ["6-4-2 × 10 s each side", "7-5-3 × 10 s each side", "8-6-4 × 10 s each side"],
    ],
    [
      "side-plank-leg-raise",
      { kind: "pyramid", pyramid: [4, 3, 2], holdSeconds: 10, perSide: true },
      ["4-3-2", "5-4-2", "6-4-2", "7-5-3", "8-6-4"].map((sets) => `${sets} × 10 s each side`),
    ],
    [own, { kind: "pyramid", pyramid: [7, 7], holdSeconds: 10, perSide: false }, ["7-7 × 10 s", "8-8 × 10 s"]],
    [own, { kind: "pyramid", pyramid: [10, 8, 6], holdSeconds: 10, perSide: false }, ["10-8-6 × 10 s"]],
    ["glute-bridge", { kind: "reps", sets: 3, reps: 12, perSide: false }, ["3 × 12", "3 × 13", "3 × 14", "3 × 15"]],
    ["clamshell", { kind: "reps", sets: 3, reps: 15, perSide: true }, ["3 × 15 each side"]],
    [
      "step-up",
      { kind: "reps", sets: 3, reps: 10, perSide: true },
      [
        "3 × 10 each side",
        "3 × 11 each side",
        "3 × 12 each side",
        "3 × 12 each side, load up to 105 % of the start",
        "3 × 12 each side, load up to 110 % of the start",
        "3 × 12 each side, load up to 116 % of the start",
        "3 × 12 each side, load up to 122 % of the start",
      ],
    ],
    [
      "mountain-climber",
      { kind: "time", sets: 3, durationSeconds: 20, perSide: false },
      ["3 × 20 s", "3 × 30 s", "3 × 40 s"],
    ],
    [
      "hamstring-stretch",
      { kind: "stretch", sets: 2, holdSeconds: 30, perSide: true },
      ["2 × 30 s each side", "2 × 45 s each side", "2 × 60 s each side"],
    ],
    [
      "sciatic-slider",
      { kind: "reps", sets: 1, reps: 10, perSide: true },
      ["1 × 10 each side", "2 × 10 each side", "3 × 10 each side"],
    ],
    [
      "foam-roll-quads",
      { kind: "time", sets: 1, durationSeconds: 45, perSide: true },
      ["45 s each side", "60 s each side", "2 × 60 s each side"],
    ],
    ["toe-touch-dynamic", { kind: "reps", sets: 3, reps: 15, holdSeconds: 2, perSide: false }, ["3 × 15, hold 2 s"]],
    [own, { kind: "hold", sets: 2, holdSeconds: 45, perSide: false }, ["2 × 45 s", "2 × 55 s", "2 × 60 s"]],
    [own, { kind: "hold", sets: 3, holdSeconds: 90, perSide: false }, ["3 × 90 s"]],
    [own, { kind: "reps", sets: 3, reps: 20, perSide: false }, ["3 × 20"]],
  ] satisfies [string, Dose, string[]][])
    test(`${id} from ${doseText(dose)}: ${expected.length} in all`, () => expect(words(id, dose)).toEqual(expected));

  test("are valid doses, begin with the start, and each asks for more than the one before", () =>
    fc.assert(
      fc.property(someId, someDose, (id, dose) => {
        const { steps, startsAt } = stepsOf({ id, dose });
        expect(startsAt).toBe(0);
        expect(steps[0]).toMatchObject({ kind: "dose", dose });
        for (const step of steps) expect(Step.safeParse(step).success).toBe(true);
        const doses = steps.flatMap((step) => (step.kind === "dose" ? [step.dose] : []));
        for (const [i, next] of doses.entries()) {
          expect(Dose.safeParse(next).success).toBe(true);
          if (i > 0) expect(workSecondsOf(next)).toBeGreaterThan(workSecondsOf(doses[i - 1]!));
          expect({ ...next, ...dose }).toEqual(dose);
        }
      }),
    ));

  test("a heavier step adds 2 to 10 % to the one before it", () => {
    const { steps } = stepsOf({ id: "hip-hinge", dose: { kind: "reps", sets: 3, reps: 12, perSide: false } });
    const percents = [100, ...steps.flatMap((step) => (step.kind === "load" ? [step.loadPercent] : []))];
    expect(percents.length).toBeGreaterThan(2);
    percents.slice(1).forEach((percent, i) => {
      const added = (100 * percent) / percents[i]! - 100;
      expect(added).toBeGreaterThanOrEqual(2);
      expect(added).toBeLessThanOrEqual(10);
    });
  });

  test("stand between the easier and the harder neighbour", () =>
    fc.assert(
      fc.property(someDose, (dose) => {
        const neighbour = { exerciseId: "x", name: "X", dose };
        const { steps, startsAt } = stepsOf({ id: own, dose }, { easier: neighbour, harder: neighbour });
        expect(steps.at(0)).toEqual({ kind: "exercise", ...neighbour });
        expect(steps.at(-1)).toEqual({ kind: "exercise", ...neighbour });
        expect(steps[startsAt]).toMatchObject({ kind: "dose", dose });
      }),
    ));

  test("start where the athlete starts, when that is not the exercise's own dose", () => {
    const plank = exerciseById("front-plank")!;
    const dose: Dose = { kind: "hold", sets: 3, holdSeconds: 50, perSide: false };
    expect(stepsOf(plank, { dose }).steps.map(stepText)).toEqual(["3 × 50 s", "3 × 60 s"]);
  });

  test("a pyramid never grows by more than one hold in a set at a time", () =>
    fc.assert(
      fc.property(someDose, (dose) => {
        const pyramids = stepsOf({ id: own, dose }).steps.flatMap((step) =>
          step.kind === "dose" && step.dose.kind === "pyramid" ? [step.dose.pyramid] : [],
        );
        for (const [n, sets] of pyramids.slice(1).entries())
          for (const [i, holds] of sets.entries()) expect([0, 1]).toContain(holds - (pyramids[n]?.[i] ?? 0));
      }),
    ));

  for (const exercise of library) {
    const { steps, startsAt } = stepsOf(exercise);
    test(`${exercise.id} makes a progression of 40 steps at most, grown within its own kind`, () => {
      const made = Progression.safeParse({ itemId: "a", steps, at: startsAt, onStepSince: "2026-03-01" });
      expect(made.error?.issues ?? []).toEqual([]);
      for (const step of steps) expect("dose" in step && step.dose.kind).toBe(exercise.kind);
    });
    test(`${exercise.id} grows to what its own words say: ${exercise.progress}`, () => {
      const last = steps.filter((step) => step.kind === "dose").at(-1)!.dose;
      for (const goal of goalsIn(exercise.progress)) expect(last).toMatchObject(goal(last));
      expect(steps.some((step) => step.kind === "load")).toBe(exercise.progress.includes("10 % load"));
    });
  }
});

describe("the walk and run ladder", () => {
  test("has nine rungs, numbered, that run 5, 10, 15, 20, 25, 28 and 30 minutes and then the athlete's own distance", () => {
    expect(rungs.map(({ rung }) => rung)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(rungs.map((rung) => rung.runMinutesInAll)).toEqual([5, 10, 15, 20, 25, 28, 30, null, null]);
  });

  test("takes 30 to 32 minutes on every rung that has walking", () => {
    for (const { walkMinutes, runMinutes, repeats } of rungs.slice(0, 7))
      expect([30, 32]).toContain(((walkMinutes ?? 0) + (runMinutes ?? 0)) * repeats);
  });

  test("every rung is a valid step that says what to do", () => {
    for (const step of walkRunSteps()) {
      expect(Step.safeParse(step).success).toBe(true);
      expect(stepText(step)).not.toBe("");
    }
  });

  test("there is no rung beyond the last", () =>
    expect(Step.safeParse({ kind: "rung", rung: 10 }).success).toBe(false));
});
