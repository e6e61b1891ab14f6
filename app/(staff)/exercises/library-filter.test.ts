import fc from "fast-check";
import { expect, test } from "vitest";
import { causes, positions, targets } from "@/lib/programs/exercise";
import { exerciseById, library } from "@/lib/programs/library";
import type { KeptExercise } from "@/lib/programs/own-exercises.server";
import { cardsOf, equipmentNamed, filterOf, type LibraryFilter } from "./library-filter";

const nothing: LibraryFilter = { q: "", target: "", needs: "", position: "", cause: "" };
const own = (name: string, archived = false): KeptExercise => ({
  archived,
  photos: {},
  exercise: {
    ...{ id: `own:00000000-0000-4000-8000-${name.length.toString().padStart(12, "0")}`, name, version: 1 },
    ...{ kind: "reps", dose: { kind: "reps", sets: 3, reps: 8, perSide: false } },
    ...{ targets: ["calves"], cues: [], isStretch: false },
  },
});
const idsOf = (filter: Partial<LibraryFilter>, mine: readonly KeptExercise[] = []) =>
  cardsOf(mine, { ...nothing, ...filter }).cards.map(({ id }) => id);

test("an empty filter shows the whole library, own exercises first, archived ones never", () => {
  const mine = [own("Hill bounds"), own("Gone long ago", true)];
  expect(idsOf({}, mine)).toEqual([mine[0]?.exercise.id, ...library.map(({ id }) => id)]);
});

test("every filter keeps exactly the exercises that say so", () => {
  for (const target of targets)
    expect(idsOf({ target })).toEqual(library.filter((each) => each.targets.includes(target)).map(({ id }) => id));
  for (const position of positions)
    expect(idsOf({ position })).toEqual(library.filter((each) => each.position === position).map(({ id }) => id));
  for (const cause of causes)
    expect(idsOf({ cause })).toEqual(library.filter((each) => each.causes.includes(cause)).map(({ id }) => id));
});

test("no choice of the form leads to an empty page", () => {
  const choices = [
    ...targets.map((target) => ({ target })),
    ...["nothing", ...equipmentNamed].map((needs) => ({ needs })),
    ...positions.map((position) => ({ position })),
    ...causes.map((cause) => ({ cause })),
  ];
  for (const choice of choices) expect(idsOf(choice).length, JSON.stringify(choice)).toBeGreaterThan(0);
});

test("optional equipment is found by its name, and counts as needing nothing", () => {
  expect(idsOf({ needs: "weight" })).toEqual(expect.arrayContaining(["squat", "deadlift"]));
  expect(idsOf({ needs: "nothing" })).toContain("squat");
  expect(idsOf({ needs: "nothing" })).not.toContain("deadlift");
});

test("several filters keep what fits all of them, in the same order", () => {
  const choice = (choices: readonly string[]) => fc.constantFrom("", ...choices);
  fc.assert(
    fc.property(
      choice(targets),
      choice(["nothing", ...equipmentNamed]),
      choice(positions),
      choice(causes),
      fc.constantFrom("", "plank", "raise", "leg", "disc"),
      (target, needs, position, cause, q) => {
        const each = [idsOf({ target }), idsOf({ needs }), idsOf({ position }), idsOf({ cause }), idsOf({ q })];
        const inAll = library.map(({ id }) => id).filter((id) => each.every((ids) => ids.includes(id)));
        expect(idsOf({ target, needs, position, cause, q })).toEqual(inAll);
      },
    ),
  );
});

test("words are found without accents and in any order, also in what it is used for", () => {
  expect(idsOf({ q: "bénch PLANK" })).toContain("plank-bench");
  expect(idsOf({ q: "sacroiliac" })).toContain("clamshell");
  expect(idsOf({ q: "no such thing" })).toEqual([]);
});

test("an own exercise that does not say what it needs is left out of that filter, and counted", () => {
  const mine = [own("Hill bounds")];
  expect(idsOf({ target: "calves" }, mine)).toContain(mine[0]?.exercise.id);
  for (const filter of [{ needs: "nothing" }, { position: "standing" }, { cause: "disc" }]) {
    expect(idsOf(filter, mine)).not.toContain(mine[0]?.exercise.id);
    expect(cardsOf(mine, { ...nothing, ...filter }).unsaid).toBe(1);
  }
  expect(cardsOf(mine, nothing).unsaid).toBe(0);
  expect(cardsOf(mine, { ...nothing, q: "plank", position: "standing" }).unsaid).toBe(0);
});

test("an address asks only for what the form offers; twice the same field, or none, asks for nothing", () => {
  expect(filterOf({ target: "core", cause: "disc", position: "standing", needs: "mat", q: "a" })).toEqual({
    ...{ q: "a", target: "core", needs: "mat", position: "standing", cause: "disc" },
  });
  expect(filterOf({ target: "__proto__", cause: ["disc", "sij"], position: "Standing", needs: "gold" })).toEqual(
    nothing,
  );
});

test("a card names its neighbours, as the library does", () => {
  for (const card of cardsOf([], nothing).cards) {
    expect(card.easier.map(({ id }) => id)).toEqual(exerciseById(card.id)?.ladder.easier);
    expect(card.harder.map(({ id }) => id)).toEqual(exerciseById(card.id)?.ladder.harder);
  }
});
