import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldsOfRows, rearranged, rowOf, rowsOf, rowsOfItems, weekOfRows } from "./form-rows";
import { exerciseById, library } from "./library";
import { minutesPerWeek } from "./minutes";
import { programFromForm } from "./program-form";
import { unsaid } from "./program";
import { maxItems } from "./program-offer";
import { programOf, templates } from "./templates";

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const rowFor = (id: string, n = 0) => {
  const { dose, frequency } = exerciseById(id)!;
  return rowOf({ itemId: uuid(n), exerciseId: id, dose, frequency });
};
const kindOf = (id: string) => exerciseById(id)?.kind ?? null;

test("every exercise of the library survives form and back: the same dose, the same days", () => {
  const all = library.map(({ id, name, dose, frequency }, n) => ({
    ...{ itemId: uuid(n), exerciseId: id, name },
    ...{ dose, frequency, note: null, ...unsaid },
  }));
  for (let from = 0; from < all.length; from += maxItems) {
    const items = all.slice(from, from + maxItems);
    const fields = fieldsOfRows(rowsOf(fieldsOfRows(rowsOfItems(items))));
    const form = { title: "All", target: "All of it", ...fields };
    const read = programFromForm(form, { ownExercises: [], newId: () => uuid(99) });
    expect(read).toEqual({
      ok: true,
      draft: { title: "All", target: "All of it", why: null, upward: "proposed", phases: [], items },
    });
  }
});

test("what is typed wrongly comes back as it was typed", () => {
  const row = { ...rowFor("front-plank"), sets: "three", restSeconds: " 30 s", note: "  slow " };
  expect(rowsOf(fieldsOfRows([row]))).toEqual([row]);
});

test("rows keep their order beyond nine", () => {
  const rows = Array.from({ length: 12 }, (_, n) => rowFor("front-plank", n));
  expect(rowsOf(fieldsOfRows(rows)).map((row) => row.itemId)).toEqual(rows.map((row) => row.itemId));
});

test("moving loses and doubles nothing, whatever is asked", () => {
  const act = fc.constantFrom("up", "down", "keep");
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 8 }), act, fc.nat(9), (rows, how, at) => {
      expect(rearranged(rows, how, at).sort()).toEqual([...rows].sort());
    }),
  );
});

test("up, down and remove", () => {
  expect(rearranged(["a", "b", "c"], "up", 2)).toEqual(["a", "c", "b"]);
  expect(rearranged(["a", "b", "c"], "down", 0)).toEqual(["b", "a", "c"]);
  expect(rearranged(["a", "b", "c"], "up", 0)).toEqual(["a", "b", "c"]);
  expect(rearranged(["a", "b", "c"], "down", 2)).toEqual(["a", "b", "c"]);
  expect(rearranged(["a", "b", "c"], "remove", 1)).toEqual(["a", "c"]);
});

test("the minutes of a form are those of the program it makes", () => {
  for (const template of templates) {
    const program = programOf(template, () => uuid(1));
    expect(weekOfRows(rowsOfItems(program.items), kindOf)).toEqual({ ...minutesPerWeek(program), unread: 0 });
  }
});

test("a row that is no dose yet is told of, not guessed", () => {
  const blank = { ...rowFor("front-plank"), holdSeconds: "" };
  expect(weekOfRows([blank], kindOf)).toMatchObject({ minutes: 0, unread: 1 });
});
