import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keptPlace, keptText } from "./kept";
import { ranValues, whatRan } from "./ran";
import { someSession } from "./session.arbitrary";
import { stepsOf } from "./steps";

const items = [
  {
    ...{ field: "exercise.a.plank", name: "Side plank", tempo: null, times: 1 },
    dose: { kind: "hold", sets: 2, holdSeconds: 30, perSide: true },
  },
  {
    ...{ field: "exercise.a.squat", name: "Squat", tempo: null, times: 1 },
    dose: { kind: "reps", sets: 3, reps: 8, perSide: false },
  },
] as const;
const steps = stepsOf(items);
const work = steps.flatMap(({ kind }, at) => (kind === "work" ? [at] : []));
const after = (count: number) => whatRan(items, steps, { at: 0, spentMs: 0, since: null, done: work.slice(0, count) });

describe("what ran", () => {
  test("all of it is as prescribed", () => {
    expect(ranValues(items, after(7))).toEqual({
      "exercise.a.plank": "as-prescribed",
      "exercise.a.squat": "as-prescribed",
    });
  });
  test("counts whole sets on the side that had fewer, and says no number where there is none", () => {
    expect(after(3)[0]).toEqual({ extent: "some", sets: 1 });
    expect(ranValues(items, after(3))).toEqual({ "exercise.a.plank": "changed", "exercise.a.plank.sets": "1" });
    expect(ranValues(items, after(2)), "the right side was left out").toEqual({ "exercise.a.plank": "changed" });
  });
  test("what did not run stays not reported: it never becomes not done", () =>
    expect(ranValues(items, after(0))).toEqual({}));
  test("once of twice a day is left to the person to say", () => {
    const twice = [{ ...items[0], times: 2 }, items[1]];
    expect(ranValues(twice, after(7))).toEqual({ "exercise.a.squat": "as-prescribed" });
  });
  test("says nothing of pain and effort, whatever ran", () =>
    fc.assert(
      fc.property(someSession, fc.nat(), (session, seed) => {
        const done = session.steps.flatMap(({ kind }, at) => (kind === "work" && (seed >> (at % 30)) & 1 ? [at] : []));
        const place = { at: 0, spentMs: 0, since: null, done };
        const values = ranValues(session.items, whatRan(session.items, session.steps, place));
        expect(Object.keys(values).filter((name) => !/^exercise\.a\.\d(\.sets)?$/.test(name))).toEqual([]);
        for (const [name, value] of Object.entries(values))
          if (name.endsWith(".sets")) expect(Number(value)).toBeGreaterThan(0);
      }),
    ));
});

describe("the place that a phone keeps", () => {
  const place = { at: 3, spentMs: 1_500, since: 12_345, done: [1] };
  test("comes back as it was left, standing still", () =>
    expect(keptPlace(keptText(items, place), items, steps.length)).toEqual({ ...place, since: null }));
  test("is none for other exercises, another dose, or what somebody else wrote there", () => {
    const text = keptText(items, place);
    expect(keptPlace(text, items.slice(1), 3)).toBeNull();
    expect(keptPlace(text, [{ ...items[0], dose: { ...items[0].dose, sets: 3 } }, items[1]], steps.length)).toBeNull();
    for (const odd of [null, "", "null", "{", "[]", "7", text.replace('"at":3', '"at":99'), text.replace("1500", "-1")])
      expect(keptPlace(odd, items, steps.length)).toBeNull();
  });
  test("holds no answer of any kind", () =>
    expect(Object.keys(JSON.parse(keptText(items, place)))).toEqual(["list", "at", "spentMs", "done"]));
});
