import { expect, test } from "vitest";
import { filterOf, cardsOf } from "@/app/(staff)/exercises/library-filter";
import { ENGLISH } from "@/lib/say";
import { choicesOf, facetOptions as facetOptionsIn } from "./choices";
import { FACETS, filterIn, narrowed } from "./narrowed";

const own = [
  {
    exercise: {
      ...{ id: "own:00000000-0000-4000-8000-000000000900", name: "Our plank", version: 1, kind: "reps" as const },
      ...{
        dose: { kind: "reps" as const, sets: 3, reps: 12, perSide: false },
        targets: [],
        cues: [],
        isStretch: false,
      },
    },
    archived: false,
    version: 1,
  },
] as unknown as Parameters<typeof choicesOf>[0];
const choices = choicesOf(own, true, ENGLISH);
const facetOptions = facetOptionsIn(ENGLISH);
const find = (values: Record<string, string>) => narrowed(choices, filterIn(values), facetOptions);
const ids = (values: Record<string, string>) => find(values).found.map(({ id }) => id);

test("nothing asked for leaves everything", () => expect(ids({})).toHaveLength(choices.length));

test("every filter of the library finds the same beside the builder, and leaves something out", () => {
  for (const facet of FACETS)
    for (const { value } of facetOptions[facet].options) {
      const there = cardsOf(own, filterOf({ [facet]: value })).cards.map(({ id }) => id);
      expect(ids({ [`find.${facet}`]: value }).sort(), `${facet} ${value}`).toEqual(there.sort());
      expect(there.length).toBeLessThan(choices.length);
    }
});

test("words and filters each leave out their own", () => {
  for (const [facet, value] of [
    ["find.needs", "mat"],
    ["find.position", "standing"],
    ["find.cause", "disc"],
    ["find.target", "hips"],
  ] as const) {
    const some = ids({ [facet]: value });
    expect(ids({ find: "bridge", [facet]: value })).toEqual(ids({ find: "bridge" }).filter((id) => some.includes(id)));
  }
});

test("an own exercise that does not say what is asked is left out and counted", () => {
  expect(find({ find: "our plank" })).toMatchObject({ found: [{ name: "Our plank" }], unsaid: 0 });
  expect(find({ find: "our plank", "find.position": "standing" })).toEqual({ found: [], unsaid: 1 });
});

test("what a coach may not prescribe is never offered", () =>
  expect(narrowed(choicesOf([], false, ENGLISH), filterIn({ find: "slider" }), facetOptions).found).toEqual([]));
