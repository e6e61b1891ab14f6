import fc from "fast-check";
import { expect, test } from "vitest";
import { Dose, DoseKind } from "./dose";
import { boundedDose, BOUNDS, doseFieldsOf, type ReadDose } from "./dose-bounds";

const near = (min: number, max: number) =>
  fc.option(fc.oneof(fc.integer({ min: min - 1, max: max + 1 }), fc.constant(0.5), fc.constant(NaN)), {
    nil: undefined,
  });
const numbers = {
  sets: near(1, 10),
  reps: near(1, 100),
  holdSeconds: near(1, 300),
  durationSeconds: near(5, 3600),
  restSeconds: near(0, 600),
  pyramid: fc.option(fc.array(fc.integer({ min: 0, max: 31 }), { maxLength: 7 }), { nil: undefined }),
};
/** A kind with numbers of its own fields, some blank and some just out of bounds. */
const read: fc.Arbitrary<ReadDose> = fc.constantFrom(...DoseKind.options).chain((kind) => {
  const own = Object.fromEntries(doseFieldsOf[kind].map((field) => [field, numbers[field]]));
  return fc.record({ kind: fc.constant(kind), perSide: fc.boolean(), ...own }) as fc.Arbitrary<ReadDose>;
});
const withoutBlanks = (dose: ReadDose) =>
  Object.fromEntries(Object.entries(dose).filter(([, value]) => value !== undefined));

test("the browser takes exactly the doses that the server takes, and refuses with the server's first sentence", () => {
  fc.assert(
    fc.property(read, (dose) => {
      const [here, there] = [boundedDose(dose), Dose.safeParse(withoutBlanks(dose))];
      expect(here.ok).toBe(there.success);
      if (here.ok) expect(withoutBlanks(here.dose as ReadDose)).toEqual(there.data);
      else expect(here.why).toBe(there.error!.issues[0]!.message);
    }),
    { numRuns: 2_000 },
  );
});

test("both ends of each bound are taken", () => {
  for (const [field, { min, max }] of Object.entries(BOUNDS)) {
    const kind = DoseKind.options.find((each) => (doseFieldsOf[each] as readonly string[]).includes(field))!;
    const rest = {
      hold: { sets: 1, holdSeconds: 1 },
      reps: { sets: 1, reps: 1 },
      time: { sets: 1, durationSeconds: 5 },
    };
    for (const value of [min, max])
      expect(boundedDose({ kind, perSide: false, ...rest[kind as keyof typeof rest], [field]: value })).toMatchObject({
        ok: true,
      });
  }
});
