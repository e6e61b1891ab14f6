import fc from "fast-check";
import { addDays } from "@/lib/days";
import type { Progression } from "./progression";
import type { SessionRecord } from "./session";
import type { Step } from "./step";
import { stepsOf, walkRunSteps } from "./steps-of";

/*
 * Sessions for property tests. Uniform ones are almost never good twice in a row, so most fields are what a good session says,
 * some are at a boundary, and some are missing.
 */

export const firstDay = "2026-03-01";
export const today = "2026-03-20";

const mostly = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, { weight: 3, arbitrary: fc.constantFrom(...others) });

/** Day numbers from before the usual change of step to after `today`. */
const someDay = fc.integer({ min: -6, max: 22 }).map((n) => addDays(firstDay, n));

const someStatus = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ status: "as-prescribed" as const, sets: null }) },
  { weight: 2, arbitrary: fc.constant({ status: null, sets: { done: 3, due: 3 } }) },
  {
    weight: 2,
    arbitrary: fc.record({
      status: fc.constantFrom("as-prescribed" as const, "changed" as const, "not-done" as const, null),
      sets: fc.option(fc.record({ done: fc.integer({ min: 0, max: 4 }), due: fc.constant(3) })),
    }),
  },
);

export const sessionOf = (at: number, itemId = "a"): fc.Arbitrary<SessionRecord> =>
  fc
    .record({
      day: someDay,
      itemId: fc.constant(itemId),
      step: mostly(at, Math.max(0, at - 1), at + 1),
      effort: mostly<number | null>(6, 0, 7, 8, 10, null),
      pain: mostly<number | null>(1, 0, 2, 3, 5, 6, 10, null),
      nextMorning: mostly<"baseline" | "above" | null>("baseline", "above", null),
      legSymptom: fc.oneof(
        { weight: 20, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constantFrom(true, null) },
      ),
      formLost: mostly<boolean | null>(false, false, true, null),
      painRose: mostly<boolean | null>(false, true, null),
      repsOver: mostly<number | null>(1, 0, 2, null),
      done: someStatus,
    })
    .map(({ done, ...session }) => ({ ...session, ...done }));

const plank = { kind: "hold" as const, sets: 3, holdSeconds: 20, perSide: false };
const bigThree = { kind: "pyramid" as const, pyramid: [6, 4, 2], holdSeconds: 10, perSide: true };
const hips = { kind: "reps" as const, sets: 3, reps: 11, perSide: true };
const harder = { exerciseId: "plank-leg-lift", name: "Plank, leg lift", dose: plank };

const someSteps: fc.Arbitrary<Step[]> = fc.constantFrom(
  stepsOf({ id: "front-plank", dose: plank }, { harder }).steps,
  stepsOf({ id: "bird-dog", dose: bigThree }).steps,
  stepsOf({ id: "step-up", dose: hips }).steps,
  walkRunSteps(),
);

export const someProgression: fc.Arbitrary<Progression> = someSteps.chain((steps) =>
  fc.record({
    itemId: fc.constant("a"),
    steps: fc.constant(steps),
    at: fc.nat(steps.length - 1),
    onStepSince: fc.integer({ min: -6, max: 12 }).map((n) => addDays(firstDay, n)),
    effortLimit: mostly(7, 6, 8),
    painLimit: mostly(2, 0, 3, 5),
    upward: fc.constantFrom("automatic" as const, "proposed" as const),
    phaseLastStep: fc.oneof(fc.constant(undefined), fc.nat(steps.length - 1)),
    reviewedThrough: mostly<string | null>(null, addDays(firstDay, 3), addDays(firstDay, 9)),
  }),
);

/** A session that meets every condition of a step up, on the nth day. */
const goodOf = ({ at, effortLimit, painLimit }: Progression, n: number): fc.Arbitrary<SessionRecord> =>
  fc.record({
    day: fc.constant(addDays(firstDay, n)),
    itemId: fc.constant("a"),
    step: fc.constant(at),
    status: fc.constantFrom("as-prescribed" as const, null),
    sets: fc.constant({ done: 3, due: 3 }),
    effort: fc.integer({ min: 0, max: effortLimit }),
    pain: fc.integer({ min: 0, max: painLimit }),
    nextMorning: fc.constant("baseline" as const),
    legSymptom: fc.constant(false),
    formLost: fc.constant(false),
    painRose: fc.constant(false),
    repsOver: fc.integer({ min: 1, max: 3 }),
  });

/** A progression and sessions of its item, several to a day now and then. */
export const someRecord = someProgression.chain((progression) =>
  fc.record({
    progression: fc.constant(progression),
    sessions: fc.array(sessionOf(progression.at), { maxLength: 9 }),
  }),
);

/** The same with one session a day at most. */
export const someRecordByDay = someProgression.chain((progression) =>
  fc.record({
    progression: fc.constant(progression),
    sessions: fc.uniqueArray(sessionOf(progression.at), { maxLength: 9, selector: (session) => session.day }),
  }),
);

/** A progression with a further step, any sessions a physio has looked at, and two good ones since. */
export const someReady = someProgression
  .filter(({ at, steps }) => at < steps.length - 1)
  .chain((progression) =>
    fc.record({
      progression: fc.constant({
        ...progression,
        onStepSince: addDays(firstDay, 5),
        reviewedThrough: addDays(firstDay, 12),
      }),
      sessions: fc.array(
        sessionOf(progression.at).filter(({ day }) => day <= addDays(firstDay, 12)),
        { maxLength: 6 },
      ),
      good: fc.tuple(goodOf(progression, 14), goodOf(progression, 17)),
    }),
  );
