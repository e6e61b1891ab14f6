import { expect, test } from "vitest";
import { Dose } from "./dose";
import { Frequency } from "./frequency";
import { exerciseById, library } from "./library";

test("the library holds every exercise the sources name", () => {
  const ids = library.map((exercise) => exercise.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(
    expect.arrayContaining(
      [
        ["front-plank", "side-plank", "bird-dog", "curl-up", "dead-bug", "mountain-climber"],
        ["glute-bridge", "clamshell", "side-lying-hip-abduction", "band-walk", "step-up", "split-squat", "hip-hinge"],
        ["calf-raise", "toe-touch-dynamic", "hamstring-stretch", "hip-flexor-stretch", "calf-stretch-straight"],
        ["calf-stretch-bent", "cat-cow", "sciatic-slider", "foam-roll-glutes", "foam-roll-quads", "foam-roll-calves"],
        ["yoga-warm-up", "dynamic-warm-up"],
      ].flat(),
    ),
  );
});

for (const exercise of library)
  test(`${exercise.name} has a sound dose, 3 to 5 cues, cautions, stop signs and a source`, () => {
    expect(Dose.parse(exercise.dose)).toEqual(exercise.dose);
    expect(Frequency.parse(exercise.frequency)).toEqual(exercise.frequency);
    expect(exercise.dose.kind).toBe(exercise.kind);
    expect(exercise.dose.perSide).toBe(exercise.perSide);
    expect(exercise.cues.length).toBeGreaterThanOrEqual(3);
    expect(exercise.cues.length).toBeLessThanOrEqual(5);
    for (const part of [exercise.caution, exercise.stopSigns, exercise.sources, exercise.targets])
      expect(part.length).toBeGreaterThan(0);
    const sentences = [
      ...exercise.cues,
      ...exercise.caution,
      ...exercise.stopSigns,
      exercise.progress,
      exercise.regress,
    ];
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].{3,198}\.$/);
      expect(sentence).not.toMatch(/diagnos|cleared|safe to run|low risk/i);
    }
  });

test("the toe touch before each run is 3 × 15 with one or two seconds at the bottom", () => {
  const toeTouch = exerciseById("toe-touch-dynamic");
  expect(toeTouch?.dose).toMatchObject({ kind: "reps", sets: 3, reps: 15 });
  expect(toeTouch?.dose.kind === "reps" && toeTouch.dose.holdSeconds).toBeLessThanOrEqual(2);
  expect(toeTouch?.frequency).toEqual({ kind: "before-run" });
});

test("only a physio may assign the sciatic slider", () =>
  expect(library.filter((exercise) => exercise.assignedBy).map((exercise) => exercise.id)).toEqual(["sciatic-slider"]));

test("stretches are the flexibility exercises and the dynamic toe touch, nothing else", () =>
  expect(library.filter((exercise) => exercise.isStretch).map((exercise) => exercise.id)).toEqual([
    "toe-touch-dynamic",
    "hamstring-stretch",
    "hip-flexor-stretch",
    "calf-stretch-straight",
    "calf-stretch-bent",
  ]));

test("an unknown id, and a name every object has, is no exercise", () => {
  for (const id of ["", "own:1", "toString", "__proto__"]) expect(exerciseById(id)).toBeNull();
});
