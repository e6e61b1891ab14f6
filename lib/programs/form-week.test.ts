import fc from "fast-check";
import { expect, test } from "vitest";
import { rowOf } from "./form-rows";
import { frequencyFromFields } from "./frequency-fields";
import { someFrequency } from "./dose.arbitrary";
import { droppedOn, weekColumns, weekPlaces } from "./form-week";
import { exerciseById } from "./library";
import { minutesOf } from "./minutes";
import type { Frequency } from "./frequency";

const plank = exerciseById("front-plank")!;
const rowFor = (frequency: Frequency, phaseId: string | null = null) =>
  rowOf({ itemId: "1", exerciseId: plank.id, dose: plank.dose, frequency, phaseId });
const known = (id: string) => exerciseById(id);
const column = (rows: Parameters<typeof weekColumns>[0], place: string, phase?: string) =>
  weekColumns(rows, known, phase).find((each) => each.place === place)!;

test("an exercise stands on its days, twice a day counts twice, and runs have a place of their own", () => {
  const minutes = Math.ceil(minutesOf(plank));
  expect(column([rowFor({ kind: "weekdays", days: [1, 3] })], "3")).toMatchObject({ names: ["Front plank"], minutes });
  expect(column([rowFor({ kind: "weekdays", days: [1, 3] })], "2")).toMatchObject({ names: [], minutes: 0 });
  expect(column([rowFor({ kind: "daily", times: 2 })], "7")).toMatchObject({
    names: ["Front plank ×2"],
    minutes: Math.ceil(2 * minutesOf(plank)),
  });
  expect(column([rowFor({ kind: "after-run" })], "run").names).toEqual(["Front plank"]);
  expect(column([rowFor({ kind: "every", everyDays: 3 })], "every").names).toEqual(["Front plank"]);
});

test("the week of a phase leaves out what other phases ask, and keeps what every phase asks", () => {
  const rows = [
    rowFor({ kind: "daily", times: 1 }, "a"),
    rowFor({ kind: "daily", times: 1 }, "b"),
    rowFor({ kind: "daily", times: 1 }),
  ];
  expect(column(rows, "1", "a").names).toHaveLength(2);
  expect(column(rows, "1").names).toHaveLength(3);
});

test("a row without a dose yet stands there without minutes", () =>
  expect(column([{ ...rowFor({ kind: "daily", times: 1 }), holdSeconds: "" }], "1")).toMatchObject({
    names: ["Front plank"],
    minutes: 0,
  }));

test("what is dropped on a place is due there, and dropping it again changes nothing", () =>
  fc.assert(
    fc.property(someFrequency, fc.constantFrom(...weekPlaces), (frequency, place) => {
      const once = droppedOn(rowFor(frequency), place);
      expect(column([once], place).names).toEqual(["Front plank"]);
      expect(frequencyFromFields(once)).not.toBeNull();
      expect(droppedOn(once, place)).toEqual(once);
    }),
  ));
