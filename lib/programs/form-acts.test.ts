import fc from "fast-check";
import { expect, test } from "vitest";
import type { FormInput } from "@/lib/logs/form-fields";
import { acted } from "./form-acts";
import { phasesOf, rowOf, rowsOf } from "./form-rows";
import { exerciseById } from "./library";
import { maxItems, maxPhases } from "./program-offer";

const KNOWN = ["front-plank", "bird-dog", "hamstring-stretch"];
const start = (exerciseId: string) => {
  const exercise = exerciseById(exerciseId);
  return exercise ? rowOf({ itemId: "", exerciseId, dose: exercise.dose, frequency: exercise.frequency }) : null;
};
const context = () => {
  let n = 0;
  return { start, nameOf: (id: string) => id, newId: () => `id-${(n += 1)}` };
};
const after = (acts: readonly string[], values: FormInput = {}) => {
  const made = context();
  return acts.reduce((form, act) => acted(form, act, made).values, values);
};
const someAct = fc.oneof(
  fc.constantFrom(...KNOWN).map((id) => `add.${id}`),
  fc.constantFrom(...KNOWN, "no-such").chain((id) => fc.integer({ min: 0, max: 9 }).map((day) => `add.${id}@${day}`)),
  fc
    .tuple(fc.constantFrom("up", "down", "remove", "phase-up", "phase-down", "phase-remove"), fc.nat(5))
    .map((act) => act.join(".")),
  fc.tuple(fc.constantFrom("drop", "to"), fc.nat(5), fc.nat(9)).map(([verb, at, to]) => `${verb}.${at}@${to}`),
  fc.constantFrom("phase-add.", "keep", "find", "", "add.", "up.-1", "to.0@x"),
);

test("whatever is pressed, no exercise is doubled or in a phase that is gone, and no bound is passed", () =>
  fc.assert(
    fc.property(fc.array(someAct, { maxLength: 60 }), (acts) => {
      const values = after(acts);
      const [rows, phases] = [rowsOf(values), phasesOf(values)];
      expect(new Set(rows.map((row) => row.itemId)).size).toBe(rows.length);
      expect(rows.length).toBeLessThanOrEqual(maxItems);
      expect(phases.length).toBeLessThanOrEqual(maxPhases);
      const known = new Set(["", ...phases.map((phase) => phase.phaseId)]);
      expect(rows.every((row) => known.has(row.phaseId))).toBe(true);
    }),
  ));

test("the first phase takes in what is there, and an exercise added next goes into the phase just made", () => {
  const values = after(["add.front-plank", "phase-add.", "phase-add.", "add.bird-dog"]);
  const [one, two] = phasesOf(values);
  expect(rowsOf(values).map((row) => row.phaseId)).toEqual([one!.phaseId, two!.phaseId]);
});

test("an exercise of a phase that is removed stays, in every phase", () => {
  const values = after(["phase-add.", "add.front-plank", "phase-remove.0"]);
  expect(rowsOf(values)).toMatchObject([{ exerciseId: "front-plank", phaseId: "" }]);
});

test("an act nobody knows leaves the form as it is", () => {
  const values = after(["add.front-plank"]);
  for (const act of ["explode.0", "up.7", "drop.0@noon", "phase-up.0"])
    expect(acted(values, act, context())).toEqual({ values, focus: null, said: "" });
});
