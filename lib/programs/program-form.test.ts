import { describe, expect, test } from "vitest";
import type { OwnExercise } from "./exercise";
import { unsaid } from "./program";
import { physioOnlyNames, programFromForm } from "./program-form";

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const own: OwnExercise = {
  id: `own:${uuid(900)}`,
  name: "Hill bounds",
  version: 2,
  kind: "reps",
  dose: { kind: "reps", sets: 3, reps: 8, perSide: false },
  targets: ["calves"],
  cues: [],
  isStretch: false,
};
const context = () => {
  let n = 0;
  return { ownExercises: [own], newId: () => uuid(++n) };
};
const plank = {
  title: "Trunk",
  target: "Hold steady late in a run",
  "items.0.exerciseId": "front-plank",
  "items.0.sets": "3",
  "items.0.holdSeconds": "20",
  "items.0.restSeconds": "",
  "items.0.frequency": "daily",
};
const read = (form: Record<string, string | string[]>) => programFromForm(form, context());
const errorsOf = (form: Record<string, string | string[]>) => {
  const result = read(form);
  return result.ok ? {} : result.errors;
};

describe("the program form", () => {
  test("lets steps up be taken by rule only where that is ticked", () => {
    const upward = (more: object) => {
      const form = read({ ...plank, ...more });
      return form.ok && form.draft.upward;
    };
    expect(upward({ upward: "automatic" })).toBe("automatic");
    for (const more of [{}, { upward: "" }, { upward: "1" }]) expect(upward(more)).toBe("proposed");
  });

  test("reads fields as a browser without JavaScript posts them", () => {
    expect(read(plank)).toEqual({
      ok: true,
      draft: {
        title: "Trunk",
        target: "Hold steady late in a run",
        why: null,
        upward: "proposed",
        phases: [],
        items: [
          {
            itemId: uuid(1),
            exerciseId: "front-plank",
            name: "Front plank",
            dose: { kind: "hold", sets: 3, holdSeconds: 20, perSide: false },
            frequency: { kind: "daily", times: 1 },
            note: null,
            ...unsaid,
          },
        ],
      },
    });
  });

  test("reads the same program from one JSON field", () => {
    const fielded = read(plank);
    const items = JSON.stringify(fielded.ok && fielded.draft.items);
    expect(read({ title: plank.title, target: plank.target, items })).toEqual(fielded);
  });

  test("keeps an item's id, and takes a dose as text, days as boxes and an own exercise by its present name", () => {
    const result = read({
      ...plank,
      "items.7.exerciseId": own.id,
      "items.7.itemId": uuid(70),
      "items.7.dose": "3 x 8",
      "items.7.frequency": "weekdays",
      "items.7.days": ["5", "1"],
    });
    expect(result.ok && result.draft.items[1]).toMatchObject({
      itemId: uuid(70),
      name: "Hill bounds",
      dose: { kind: "reps", sets: 3, reps: 8 },
      frequency: { kind: "weekdays", days: [1, 5] },
    });
  });

  test("a program without a target, title or exercise is refused, each with its own sentence", () =>
    expect(errorsOf({ title: " ", target: "", "items.0.exerciseId": "" })).toEqual({
      title: "Give the program a title.",
      target: "Say what this program is for.",
      items: "Add at least one exercise.",
    }));

  test("repetitions in a held exercise are refused, beside that field", () =>
    expect(errorsOf({ ...plank, "items.0.reps": "20" })).toEqual({
      "items.0.reps": "This exercise is counted in seconds, not repetitions. Leave repetitions empty.",
    }));

  test("a number with a unit, a blank and a number out of bounds are refused beside their field", () => {
    expect(errorsOf({ ...plank, "items.0.sets": "3 sets" })).toHaveProperty(["items.0.sets"]);
    expect(errorsOf({ ...plank, "items.0.sets": "" })).toHaveProperty(["items.0.sets"]);
    expect(errorsOf({ ...plank, "items.0.holdSeconds": "0" })).toHaveProperty(["items.0.holdSeconds"]);
  });

  test("an error names the row it was typed in, though rows before it were left blank", () => {
    const form = {
      ...plank,
      "items.0.exerciseId": "",
      "items.4.exerciseId": "front-plank",
      "items.4.dose": "3 × 20 s",
    };
    expect(errorsOf(form)).toEqual({ "items.4.frequency": "Choose when this is due." });
    const noted = { ...form, "items.4.frequency": "daily", "items.4.note": "x".repeat(301) };
    expect(Object.keys(errorsOf(noted))).toEqual(["items.4.note"]);
  });

  test("an exercise of another organisation, or of none, is not in the library", () => {
    for (const id of [`own:${uuid(901)}`, "handstand", "toString"])
      expect(errorsOf({ ...plank, "items.0.exerciseId": id })).toEqual({
        "items.0.exerciseId": "That exercise is not in your library. Choose another.",
      });
  });

  test("a dose of another kind cannot be smuggled in as JSON", () => {
    const item = {
      itemId: uuid(1),
      exerciseId: "front-plank",
      name: "x",
      dose: { kind: "reps", sets: 3, reps: 20, perSide: false },
      frequency: { kind: "daily", times: 1 },
    };
    const form = (items: unknown) => ({ title: "T", target: "t", items: JSON.stringify(items) });
    expect(errorsOf(form([item]))).toHaveProperty(["items.0.dose"]);
    expect(errorsOf(form([{ ...item, extra: 1 }]))).toHaveProperty(["items.0"]);
    expect(errorsOf(form([{ ...item, dose: { ...item.dose, reps: "20" } }]))).toHaveProperty(["items.0.dose"]);
    expect(errorsOf({ title: "T", target: "t", items: "{" })).toEqual({
      items: "The list of exercises could not be read. Please try again.",
    });
  });

  test("thirty exercises fit, thirty-one are refused", () => {
    const rows = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, i) => [
          [`items.${i}.exerciseId`, "front-plank"],
          [`items.${i}.dose`, "3 × 20 s"],
          [`items.${i}.frequency`, "daily"],
        ]).flat() as [string, string][],
      );
    const head = { title: "T", target: "t" };
    expect(read({ ...head, ...rows(30) }).ok).toBe(true);
    expect(errorsOf({ ...head, ...rows(31) })).toEqual({ items: "A program holds at most 30 exercises." });
  });

  test("two items never share an id", () => {
    const twice = { ...plank, "items.0.itemId": uuid(5), "items.1.itemId": uuid(5) };
    const form = {
      ...twice,
      "items.1.exerciseId": "front-plank",
      "items.1.dose": "3 × 20 s",
      "items.1.frequency": "daily",
    };
    expect(errorsOf(form)).toHaveProperty("items");
  });

  test("what only a physio may assign is named", () => {
    const result = read({
      ...plank,
      "items.0.exerciseId": "sciatic-slider",
      "items.0.holdSeconds": "",
      "items.0.reps": "10",
    });
    expect(result.ok && physioOnlyNames(result.draft)).toEqual(["Sciatic slider"]);
  });
});
