import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exercisesOf, exerciseFields } from "./exercise-report";
import { readForm, type FormInput } from "./form-fields";
import { spellOutSession } from "./session-went";

const due = [
  { assignmentId: "a", itemId: "one" },
  { assignmentId: "a", itemId: "two" },
];
const [one, two] = ["exercise.a.one", "exercise.a.two"];

function reportsOf(form: FormInput) {
  const spelled = spellOutSession(form, due);
  if (!spelled.ok) return spelled.errors;
  const read = readForm({}, spelled.form, exerciseFields(due));
  return read.ok ? exercisesOf(read.data, due).exercises : read.errors;
}

describe("how a session went", () => {
  test("is kept with each exercise that was done, and with no other", () => {
    const form = { [one]: "as-prescribed", [two]: "not-done", "session.pain": "0", "session.effort": "6" };
    expect(reportsOf(form)).toEqual([
      { ...due[0], status: "as-prescribed", pain: 0, effort: 6 },
      { ...due[1], status: "not-done" },
    ]);
  });
  test("left blank stays missing: nothing becomes 0 and nothing becomes yes", () => {
    const form = {
      [one]: "as-prescribed",
      [two]: "",
      "session.pain": "",
      "session.effort": "",
      "session.formHeld": "",
    };
    expect(reportsOf(form)).toEqual([{ ...due[0], status: "as-prescribed" }]);
  });
  test("never replaces what was said of one exercise", () => {
    const form = { [one]: "as-prescribed", [two]: "changed", [`${two}.pain`]: "6", "session.pain": "1" };
    expect(reportsOf(form)).toEqual([
      { ...due[0], status: "as-prescribed", pain: 1 },
      { ...due[1], status: "changed", pain: 6 },
    ]);
  });
  test("counts own numbers as done", () =>
    expect(reportsOf({ [one]: "", [`${one}.sets`]: "2", "session.formHeld": "no" })).toEqual([
      { ...due[0], status: "changed", sets: 2, formHeld: false },
    ]));
  test("without any exercise that was done is asked back, not dropped", () => {
    expect(reportsOf({ [one]: "", [two]: "not-done", "session.pain": "3" })).toHaveProperty("form");
    expect(reportsOf({ "session.pain": "3", "session.all": "1" })).toHaveProperty("form");
  });
  test("is read as strictly as a score of one exercise", () =>
    expect(reportsOf({ [one]: "as-prescribed", "session.pain": "5,5" })).toHaveProperty([`${one}.pain`]));
});

describe("all as prescribed", () => {
  test("answers what the form shows unanswered, and no exercise that it does not show", () => {
    expect(reportsOf({ [one]: "", "session.all": "1" })).toEqual([{ ...due[0], status: "as-prescribed" }]);
    const answered = { [one]: "not-done", [two]: "", [`${two}.sets`]: "1", "session.all": "1" };
    expect(reportsOf(answered)).toEqual([
      { ...due[0], status: "not-done" },
      { ...due[1], status: "changed", sets: 1 },
    ]);
  });
});

test("a form of a day without a session stays as it is", () => {
  const form = fc.dictionary(
    fc.constantFrom("day", "backPain", "run.distance", one, two, `${one}.pain`, `${two}.sets`),
    fc.string(),
  );
  fc.assert(
    fc.property(form, (fields) => {
      expect(spellOutSession(fields, due)).toEqual({ ok: true, form: fields });
    }),
  );
});
