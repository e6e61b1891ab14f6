import { expect, test } from "vitest";
import { entryValues, parseEntry } from "./entry-form";
import { exerciseFields, exercisesOf } from "./exercise-report";
import { type FormInput, readForm } from "./form-fields";

const due = [{ assignmentId: "a1", itemId: "bird-dog" }];
const name = "exercise.a1.bird-dog";
const read = (form: FormInput) => {
  const fields = readForm({}, form, exerciseFields(due));
  return fields.ok ? exercisesOf(fields.data, due) : { exercises: null, errors: fields.errors };
};

test("how it went is kept as typed; a blank is missing and never 0 or no", () => {
  const went = { [`${name}.effort`]: "0", [`${name}.pain`]: "", [`${name}.formHeld`]: "no" };
  expect(read({ [name]: "as-prescribed", ...went }).exercises).toEqual([
    { ...due[0], status: "as-prescribed", effort: 0, formHeld: false },
  ]);
  const blank = { [`${name}.effort`]: "", [`${name}.pain`]: " ", [`${name}.formHeld`]: "" };
  expect(read({ [name]: "as-prescribed", ...blank }).exercises).toEqual([{ ...due[0], status: "as-prescribed" }]);
});

test("how it went is never dropped: without an answer whether it was done it is refused", () => {
  expect(Object.keys(read({ [`${name}.pain`]: "2" }).errors)).toEqual([name]);
  expect(Object.keys(read({ [name]: "not-done", [`${name}.effort`]: "2" }).errors)).toEqual([name]);
  expect(Object.keys(read({ [name]: "changed", [`${name}.effort`]: "11" }).errors)).toEqual([`${name}.effort`]);
});

test("an entry's own form gives back how it went unchanged", () => {
  const said = {
    ...due[0]!,
    status: "as-prescribed" as const,
    effort: 6,
    pain: 0,
    formHeld: true,
    name: "X",
    dose: "3 × 10",
  };
  const entry = { kind: "exercise" as const, said };
  expect(parseEntry(entry, entryValues(entry, "km"), { unit: "km" })).toEqual({ ok: true, content: entry });
});
