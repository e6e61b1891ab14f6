import fc from "fast-check";
import { expect, test } from "vitest";
import { ENGLISH } from "@/lib/say";
import { someDose, someFrequency } from "./dose.arbitrary";
import { assumed, minutesOf, minutesPerWeek, sessionsPerWeek, workSecondsOf } from "./minutes";

const someItem = fc.record({ dose: someDose, frequency: someFrequency });

test("minutes are above zero and finite for any item", () =>
  fc.assert(
    fc.property(someItem, (item) => {
      expect(minutesOf(item)).toBeGreaterThan(0);
      expect(minutesOf(item)).toBeLessThan(Infinity);
    }),
  ));

test("the other side doubles the work", () =>
  fc.assert(
    fc.property(someDose, (dose) => {
      expect(workSecondsOf({ ...dose, perSide: true })).toBe(2 * workSecondsOf({ ...dose, perSide: false }));
    }),
  ));

test("3 × 20 s with 30 s rest is two minutes: rests stand between sets, not after the last", () =>
  expect(minutesOf({ dose: { kind: "hold", sets: 3, holdSeconds: 20, restSeconds: 30, perSide: false } })).toBe(2));

test("a rest that is not stated is the assumed one, and a stated 0 is 0", () => {
  const dose = { kind: "hold" as const, sets: 2, holdSeconds: 20, perSide: false };
  expect(minutesOf({ dose }) * 60).toBe(40 + assumed.restSeconds);
  expect(minutesOf({ dose: { ...dose, restSeconds: 0 } }) * 60).toBe(40);
});

test("6-4-2 × 10 s each side is four minutes of holds", () =>
  expect(workSecondsOf({ kind: "pyramid", pyramid: [6, 4, 2], holdSeconds: 10, perSide: true })).toBe(240));

test("twice a day is fourteen sessions, three named days are three, around runs as many as there are runs", () => {
  expect(sessionsPerWeek({ kind: "daily", times: 2 })).toBe(14);
  expect(sessionsPerWeek({ kind: "weekdays", days: [1, 3, 5] })).toBe(3);
  expect(sessionsPerWeek({ kind: "before-run" }, 4)).toBe(4);
});

test("a week never grows shorter by another item", () =>
  fc.assert(
    fc.property(fc.array(someItem, { maxLength: 10 }), someItem, (items, more) => {
      expect(minutesPerWeek({ items: [...items, more] }).minutes).toBeGreaterThanOrEqual(
        minutesPerWeek({ items }).minutes,
      );
    }),
  ));

test("assumed run days are said only where they count", () => {
  const dose = { kind: "time" as const, sets: 1, durationSeconds: 300, perSide: false };
  const { minutes, assumes } = minutesPerWeek({ items: [{ dose, frequency: { kind: "before-run" } }] });
  expect(minutes).toBe(15);
  expect(ENGLISH.told(assumes)).toBe(
    "Assumes 3 run days a week, 3 s a repetition and, where no rest is stated, 20 s between sets.",
  );
  const daily = minutesPerWeek({ items: [{ dose, frequency: { kind: "daily", times: 1 } }] });
  expect(ENGLISH.told(daily.assumes)).not.toMatch(/run days/);
  expect(minutesPerWeek({ items: [] }).minutes).toBe(0);
});
