import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dose } from "@/lib/programs/dose";
import { assumed, workSecondsOf } from "@/lib/programs/minutes";
import { someItems } from "./session.arbitrary";
import { EASE_SECONDS, READY_SECONDS, secondsFrom, secondsOfStep, SIDES_SECONDS, stepsOf } from "./steps";

const item = (dose: Dose, tempo: string | null = null) => ({
  ...{ field: "exercise.a.b", name: "Plank", dose, tempo, times: 1 },
});
const brief = (dose: Dose, tempo: string | null = null) =>
  stepsOf([item(dose, tempo)]).map(({ kind, side, seconds }) => [kind, side, seconds]);

describe("the steps of a session", () => {
  test("of a plank, 3 × 30 s a side, are ready, hold and rest by turns, left before right", () => {
    const steps = brief({ kind: "hold", sets: 3, holdSeconds: 30, restSeconds: 15, perSide: true });
    const side = (which: string, first: string) => [
      [first, which, 10],
      ["work", which, 30],
      ["rest", which, 15],
      ["work", which, 30],
      ["rest", which, 15],
      ["work", which, 30],
    ];
    expect(steps).toEqual([...side("left", "ready"), ...side("right", "sides")]);
  });
  test("of a pyramid hold as often as each set says, with a breath between", () => {
    const steps = stepsOf([item({ kind: "pyramid", pyramid: [3, 1], holdSeconds: 10, perSide: false })]);
    expect(steps.map(({ kind }) => kind).join(" ")).toBe("ready work ease work ease work rest work");
    expect(steps[3]).toMatchObject({ set: 1, sets: 2, hold: { at: 2, of: 3 } });
    expect(steps[6]!.seconds).toBe(assumed.restSeconds);
  });
  test("of repetitions wait for a tap, unless the program paces them", () => {
    const dose: Dose = { kind: "reps", sets: 1, reps: 12, perSide: false };
    expect(brief(dose)[1]).toEqual(["work", null, null]);
    expect(brief(dose, "0-0-0")[1]).toEqual(["work", null, null]);
    expect(brief(dose, "3-1-2")[1]).toEqual(["work", null, 72]);
  });
  test("leave out a rest of 0, which is none, and assume one that is not stated", () => {
    const dose = { kind: "hold", sets: 2, holdSeconds: 5, perSide: false } as const;
    expect(brief({ ...dose, restSeconds: 0 }).map(([kind]) => kind)).toEqual(["ready", "work", "work"]);
    expect(brief(dose)[2]).toEqual(["rest", null, assumed.restSeconds]);
  });

  test("hold all the work of the program: every exercise in order, every set, both sides alike, each step of some length", () =>
    fc.assert(
      fc.property(someItems, (items) => {
        const steps = stepsOf(items);
        expect(steps.map((step) => step.item)).toEqual(steps.map((step) => step.item).toSorted((a, b) => a - b));
        items.forEach(({ dose, tempo }, at) => {
          const own = steps.filter((step) => step.item === at);
          const work = own.filter((step) => step.kind === "work");
          if (dose.kind !== "reps" || tempo === null)
            expect(work.reduce((sum, step) => sum + secondsOfStep(step, items), 0)).toBe(workSecondsOf(dose));
          const of = (side: string) => work.filter((step) => step.side === side).map((step) => ({ ...step, side: "" }));
          expect(of("left")).toEqual(of("right"));
          expect(own.filter((step) => step.kind === "sides")).toHaveLength(dose.perSide ? 1 : 0);
          const sets = dose.kind === "pyramid" ? dose.pyramid.length : dose.sets;
          const begun = new Set(work.map(({ side, set }) => `${side} ${set}`));
          expect(begun.size).toBe(sets * (dose.perSide ? 2 : 1));
        });
        expect(steps.every(({ seconds }) => seconds === null || seconds > 0)).toBe(true);
      }),
    ));
  test("take as long together as work, rest and changes take", () =>
    fc.assert(
      fc.property(someItems, (items) => {
        const steps = stepsOf(items);
        const count = (kind: string) => steps.filter((step) => step.kind === kind).length;
        const work = steps.filter(({ kind }) => kind === "work" || kind === "rest");
        const between = count("ready") * READY_SECONDS + count("sides") * SIDES_SECONDS + count("ease") * EASE_SECONDS;
        expect(secondsFrom(steps, items)).toBe(secondsFrom(work, items) + between);
        expect(secondsFrom(steps, items, steps.length)).toBe(0);
      }),
    ));
});
