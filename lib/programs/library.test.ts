import { expect, test } from "vitest";
import { Dose } from "./dose";
import { causes, causeWords, positions, targets, type Exercise } from "./exercise";
import { Frequency } from "./frequency";
import { exerciseById, library } from "./library";
import { ladders } from "./library/ladders";

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

test("there are sixty exercises and more, no two of one name", () => {
  expect(library.length).toBeGreaterThanOrEqual(60);
  const names = library.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

for (const exercise of library)
  test(`${exercise.name} has a sound dose, 3 to 5 cues, faults, cautions, stop signs and a source`, () => {
    expect(Dose.parse(exercise.dose)).toEqual(exercise.dose);
    expect(Frequency.parse(exercise.frequency)).toEqual(exercise.frequency);
    expect(exercise.dose.kind).toBe(exercise.kind);
    expect(exercise.dose.perSide).toBe(exercise.perSide);
    expect(exercise.cues.length).toBeGreaterThanOrEqual(3);
    expect(exercise.cues.length).toBeLessThanOrEqual(5);
    expect(positions).toContain(exercise.position);
    for (const part of [exercise.faults, exercise.caution, exercise.stopSigns, exercise.sources, exercise.targets])
      expect(part.length).toBeGreaterThan(0);
    const sentences = [
      ...exercise.cues,
      ...exercise.faults,
      ...exercise.caution,
      ...exercise.stopSigns,
      exercise.progress,
      exercise.regress,
    ];
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].{3,198}\.$/);
      expect(sentence).not.toMatch(/diagnos|cleared|safe to run|low risk/i);
    }
    const lists = [exercise.targets, exercise.causes, exercise.equipment, exercise.sources, sentences];
    for (const list of lists) expect([...new Set<string>(list)]).toEqual(list);
  });

const idsOf = (exercises: readonly Exercise[]) => exercises.map(({ id }) => id);
const isOnALadder = ({ ladder }: Exercise) => ladder.easier.length > 0 || ladder.harder.length > 0;

test("every step of a ladder leads to an exercise, and back again", () => {
  for (const id of ladders.flat()) expect(exerciseById(id), id).not.toBeNull();
  for (const { id, ladder } of library) {
    for (const harder of ladder.harder) expect(exerciseById(harder)?.ladder.easier, harder).toContain(id);
    for (const easier of ladder.easier) expect(exerciseById(easier)?.ladder.harder, easier).toContain(id);
  }
  expect(new Set(ladders.flat())).toEqual(new Set(idsOf(library.filter(isOnALadder))));
});

test("no ladder leads back to where it began: going up ends, from wherever one starts", () => {
  const climb = (id: string, below: readonly string[]): void => {
    expect(below, `${below.join(" > ")} > ${id}`).not.toContain(id);
    for (const harder of exerciseById(id)?.ladder.harder ?? []) climb(harder, [...below, id]);
  };
  for (const { id } of library) climb(id, []);
});

test.each([...targets.map((of) => ["works on", of]), ...causes.map((of) => ["is used for", of])] as const)(
  "what %s %s can be made easier and harder",
  (how, of) => {
    const fitting = library.filter(({ targets: worked, causes: used }) =>
      (how === "works on" ? worked : used).some((each: string) => each === of),
    );
    expect(fitting.some(({ ladder }) => ladder.easier.length > 0)).toBe(true);
    expect(fitting.some(({ ladder }) => ladder.harder.length > 0)).toBe(true);
  },
);

test("a step of a ladder works on something its neighbour works on too", () => {
  for (const { id, targets: worked, ladder } of library)
    for (const harder of ladder.harder)
      expect(
        exerciseById(harder)?.targets.some((target) => worked.includes(target)),
        `${id} > ${harder}`,
      ).toBe(true);
});

test.each([
  ["sij", ["side-plank", "glute-bridge", "clamshell", "side-lying-hip-abduction", "step-up"]],
  ["trigger-points", ["toe-touch-dynamic", "cat-cow", "foam-roll-glutes", "bird-dog"]],
  ["facet", ["curl-up", "front-plank", "hip-flexor-stretch"]],
  ["weak-back", ["bird-dog", "front-plank", "side-plank", "curl-up"]],
  ["imbalance", ["hamstring-stretch", "calf-stretch-straight", "hip-flexor-stretch", "front-plank", "split-squat"]],
  ["disc", ["easy-walk", "bird-dog", "side-plank"]],
  ["hyperlordosis", ["curl-up", "glute-bridge", "hip-flexor-stretch"]],
] as const)("the exercises named for %s are marked as used for it", (cause, named) => {
  for (const id of named) expect(exerciseById(id)?.causes, id).toContain(cause);
});

test("the toe touch is not used for discs, and nothing that arches the back is used for a hollow back", () => {
  expect(exerciseById("toe-touch-dynamic")?.causes).not.toContain("disc");
  for (const id of ["prone-leg-lift", "swimmer"])
    for (const cause of ["hyperlordosis", "facet"] as const) expect(exerciseById(id)?.causes).not.toContain(cause);
});

test("a cause is a plain word for what a program is written for, never a finding", () => {
  for (const cause of causes) {
    expect(causeWords[cause]).toMatch(/^[A-Z].{5,60}$/);
    expect(causeWords[cause]).not.toMatch(/diagnos|you have|cleared|safe to run|low risk/i);
  }
});

test("what must be said beside an exercise is said there", () => {
  const says = (id: string, words: RegExp) => expect(exerciseById(id)?.caution.join(" "), id).toMatch(words);
  for (const id of ["mountain-climber", "mountain-climber-bench"]) {
    says(id, /plank for 60 seconds/);
    says(id, /flare/);
  }
  for (const id of idsOf(library).filter((each) => each.startsWith("foam-roll"))) says(id, /low back/);
  for (const id of ["sciatic-slider", "sciatic-slider-lying"]) says(id, /physio/);
  for (const id of ["hamstring-stretch", "hamstring-stretch-lying"]) says(id, /nerve/);
  for (const { id, targets: worked } of library.filter(({ targets: worked }) => worked.includes("calves")))
    expect(exerciseById(id)?.stopSigns.join(" "), `${id} ${worked.join()}`).toMatch(/swollen, hot or red/);
});

test("the toe touch before each run is 3 × 15 with one or two seconds at the bottom", () => {
  const toeTouch = exerciseById("toe-touch-dynamic");
  expect(toeTouch?.dose).toMatchObject({ kind: "reps", sets: 3, reps: 15 });
  expect(toeTouch?.dose.kind === "reps" && toeTouch.dose.holdSeconds).toBeLessThanOrEqual(2);
  expect(toeTouch?.frequency).toEqual({ kind: "before-run" });
});

test("only a physio may assign what slides the sciatic nerve", () => {
  expect(idsOf(library.filter(({ assignedBy }) => assignedBy))).toEqual(["sciatic-slider-lying", "sciatic-slider"]);
  expect(idsOf(library.filter(({ id }) => id.startsWith("sciatic")))).toHaveLength(2);
});

test("what counts as stretching is what is held as a stretch, and the dynamic toe touch", () => {
  const held = library.filter(({ kind }) => kind === "stretch");
  expect(library.filter(({ isStretch }) => isStretch)).toEqual(
    library.filter((exercise) => held.includes(exercise) || exercise.id === "toe-touch-dynamic"),
  );
  for (const id of ["hamstring-stretch", "hip-flexor-stretch", "calf-stretch-straight", "calf-stretch-bent"])
    expect(idsOf(held)).toContain(id);
});

test("an unknown id, and a name every object has, is no exercise", () => {
  for (const id of ["", "own:1", "toString", "__proto__"]) expect(exerciseById(id)).toBeNull();
});
