import { expect, test } from "vitest";
import { acted } from "@/lib/programs/form-acts";
import { rowOf } from "@/lib/programs/form-rows";
import { exerciseById } from "@/lib/programs/library";
import { editedOf, newUuid } from "./form-values";

const start = (exerciseId: string) => {
  const { dose, frequency } = exerciseById(exerciseId)!;
  return rowOf({ itemId: "", exerciseId, dose, frequency });
};

test("a moment of the form is the same whether its blank fields are drawn or not", () => {
  const { values } = acted({ title: "Back" }, "add.front-plank", { start, nameOf: String, newId: () => "1" });
  const drawn = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
  expect(editedOf({ ...drawn, why: [""], key: "x", do: "save" })).toEqual(editedOf({ ...values }));
});

test("an id is a UUID of version 4, also where the browser's own maker is out of reach", () => {
  expect(newUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newUuid()).not.toBe(newUuid());
});
