import { expect, test } from "vitest";
import { libraryVersion } from "./library";
import { ProgramDraft } from "./program";
import { ProgramSnapshot, snapshotOf } from "./snapshot";
import { programOf, templates } from "./templates";
import { unsaid } from "./program";

const newIds = () => {
  let n = 0;
  return () => `00000000-0000-4000-8000-${String(++n).padStart(12, "0")}`;
};

for (const template of templates)
  test(`the template "${template.title}" is a valid program over the library, with a target`, () => {
    const program = programOf(template, newIds());
    expect(ProgramDraft.parse(program)).toEqual(program);
    expect(ProgramSnapshot.parse(snapshotOf(program, []))).toEqual(snapshotOf(program, []));
  });

test("the templates ask what the sources ask", () => {
  const [steps, before, hamstrings] = templates.map((template) => programOf(template, newIds()).items);
  expect(steps?.map((item) => item.exerciseId)).toEqual(["front-plank", "side-plank", "bird-dog", "curl-up"]);
  expect(before?.find((item) => item.exerciseId === "toe-touch-dynamic")).toMatchObject({
    dose: { sets: 3, reps: 15 },
    frequency: { kind: "before-run" },
  });
  expect(before?.every((item) => item.frequency.kind === "before-run")).toBe(true);
  expect(hamstrings?.[0]).toMatchObject({
    exerciseId: "hamstring-stretch",
    dose: { sets: 2, holdSeconds: 30, perSide: true },
    frequency: { kind: "daily", times: 1 },
  });
});

const own = {
  id: "own:00000000-0000-4000-8000-000000000900",
  name: "Hill bounds",
  version: 2,
  kind: "reps" as const,
  dose: { kind: "reps" as const, sets: 3, reps: 8, perSide: false },
  targets: [],
  cues: [],
  isStretch: true,
};
const program = () => {
  const { title, target, why, upward, items } = programOf(templates[0]!, newIds());
  const bounds = { exerciseId: own.id, name: "Old name", dose: { ...own.dose }, note: null, ...unsaid };
  const itemId = "00000000-0000-4000-8000-000000000077";
  return {
    title,
    target,
    why,
    upward,
    phases: [],
    items: [...items, { ...bounds, itemId, frequency: { kind: "after-run" as const } }],
  };
};

test("a snapshot holds names, doses and versions as they were, whatever is edited later", () => {
  const draft = program();
  const snapshot = snapshotOf(draft, [own]);
  const before = JSON.stringify(snapshot);
  draft.title = "Changed";
  draft.items[0]!.dose.perSide = true;
  draft.items[4]!.dose = { kind: "reps", sets: 9, reps: 9, perSide: false };
  own.name = "Renamed";
  expect(JSON.stringify(snapshot)).toBe(before);
  expect(snapshot.libraryVersion).toBe(libraryVersion);
  expect(snapshot.items[4]).toMatchObject({
    name: "Hill bounds",
    exerciseVersion: 2,
    isStretch: true,
    dose: { reps: 8 },
  });
});

test("a snapshot is frozen to its last field", () => {
  const snapshot = snapshotOf(program(), [own]);
  expect(() => ((snapshot.items[0]!.dose as { sets: number }).sets = 9)).toThrow(TypeError);
  expect(() => snapshot.items.pop()).toThrow(TypeError);
});

test("an exercise nobody knows is refused aloud", () => expect(() => snapshotOf(program(), [])).toThrow(RangeError));
