import fc from "fast-check";
import type { Dose } from "./dose";
import type { Frequency } from "./frequency";

const sets = fc.integer({ min: 1, max: 10 });
const holdSeconds = fc.integer({ min: 1, max: 300 });
const perSide = fc.boolean();
const rest = fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined });

const withRest = <T extends object>(shape: fc.Arbitrary<T>) =>
  fc.tuple(shape, rest).map(([dose, restSeconds]) => (restSeconds === undefined ? dose : { ...dose, restSeconds }));

/** Any dose a person may enter, for property tests. */
export const someDose: fc.Arbitrary<Dose> = fc.oneof(
  withRest(fc.record({ kind: fc.constant("hold" as const), sets, holdSeconds, perSide })),
  withRest(fc.record({ kind: fc.constant("stretch" as const), sets, holdSeconds, perSide })),
  withRest(
    fc.record(
      {
        kind: fc.constant("reps" as const),
        sets,
        reps: fc.integer({ min: 1, max: 100 }),
        holdSeconds,
        perSide,
      },
      { requiredKeys: ["kind", "sets", "reps", "perSide"] },
    ),
  ),
  withRest(
    fc.record({
      kind: fc.constant("pyramid" as const),
      pyramid: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 }),
      holdSeconds,
      perSide,
    }),
  ),
  withRest(
    fc.record({
      kind: fc.constant("time" as const),
      sets,
      durationSeconds: fc.integer({ min: 5, max: 3600 }),
      perSide,
    }),
  ),
);

export const someFrequency: fc.Arbitrary<Frequency> = fc.oneof(
  fc.record({ kind: fc.constant("daily" as const), times: fc.constantFrom(1 as const, 2 as const) }),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 })
    .map((days) => ({ kind: "weekdays" as const, days: days.sort((a, b) => a - b) })),
  fc.record({ kind: fc.constant("every" as const), everyDays: fc.integer({ min: 2, max: 14 }) }),
  fc.constant({ kind: "before-run" as const }),
  fc.constant({ kind: "after-run" as const }),
);
