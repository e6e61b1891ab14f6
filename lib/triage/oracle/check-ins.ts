/** Random check-ins for tests, crowded around the days, scores and gaps at which the triage rules change their mind. */
import fc from "fast-check";
import type { CheckIn, Symptom } from "./reading";

export const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
/** `usual` most of the time. */
export const mostly = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>, weight = 4) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: other });
export const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number) => fc.array(arbitrary, { maxLength });

/** An entry dated so many days before `asOf`; a negative number is still to come and must not be seen. */
export type Dated<T> = Omit<T, "date"> & { ago: number };
export const recently = oneOf(0, 0, 1, 2, 3, 5, 6, 6, 7, 8, 12, 13, 13, 14, 15, 20, -1);
export const longAgo = oneOf(
  0,
  1,
  6,
  7,
  14,
  20,
  21,
  27,
  28,
  29,
  35,
  41,
  42,
  43,
  55,
  56,
  57,
  58,
  63,
  70,
  90,
  91,
  92,
  93,
  100,
  130,
  -1,
);

const symptom: fc.Arbitrary<Symptom> = fc.record({
  site: fc.oneof(
    oneOf("calf", "foot", "knee", "thigh", "calf"),
    oneOf("low-back", "sacrum", "buttock", "groin", "hip", "hamstring", "shin"),
  ),
  side: oneOf("left", "right", "both", "centre", "left", "right"),
  kind: oneOf("pain", "soreness", "tingling", "numbness", "weakness", "soreness"),
  score: oneOf(0, 1, 6, 7, 7, 8),
});

/** A stretch of check-ins `step` days apart, of one pain or of two in turn, told from the newest back. */
const stretch = fc.record({
  gap: oneOf(1, 1, 1, 1, 2, 6, 7, 8, 9, 20, 30),
  length: oneOf(1, 2, 3, 4, 5, 6, 7, 7, 8, 14, 15, 21, 28, 29, 30, 31, 32, 45, 60),
  step: oneOf(1, 1, 1, 1, 1, 2, 3, 5, 6, 7, 8),
  pain: fc.oneof(fc.constant(0), oneOf(0, 1, 2, 3, 4, 5, 6, 7, 8, 10)),
  other: fc.option(oneOf(0, 1, 3, 4, 7), { freq: 4 }),
});

/** A course, daily or every other day, that falls by about as much as improving asks, in about as long as rules ask. */
const course = fc
  .record({
    first: oneOf(2, 3, 4, 5, 5, 6, 7, 8, 10),
    fall: oneOf(0, 1, 2, 2, 3),
    days: oneOf(15, 21, 28, 29, 30, 42, 43, 44, 57, 58, 92, 93),
    mixed: oneOf(null, 0, 1),
    step: oneOf(1, 1, 2),
  })
  .map(({ first, fall, days, mixed, step }) => {
    const last = Math.max(0, first - fall);
    const other = mixed === null ? null : last + mixed;
    return [
      { gap: step, step, length: Math.floor((days - 8) / step), pain: last, other },
      { gap: 1, step, length: Math.ceil(8 / step), pain: first, other: null },
    ];
  });

/** Which of a stretch's days also say something else: rest pain for S4 and leg scores for U8 come in rows. */
const row = fc.record({
  from: oneOf(0, 1, 6, 7, 8),
  length: oneOf(1, 2, 5, 6, 7, 12, 13, 14, 15),
  says: fc.oneof(
    fc.constant<Partial<CheckIn>>({ atRest: true }),
    fc
      .record({ site: oneOf("knee", "shin", "hip"), score: oneOf(6, 7, 7) })
      .map(({ site, score }): Partial<CheckIn> => ({ symptoms: [{ site, score, side: "left", kind: "pain" }] })),
  ),
});

const extra: fc.Arbitrary<Dated<CheckIn>> = fc.record(
  {
    ago: fc.oneof({ weight: 4, arbitrary: recently }, { weight: 1, arbitrary: longAgo }),
    backPain: fc.oneof(fc.constant(null), oneOf(0, 0, 1, 6, 7, 8, 10)),
    symptoms: fc.array(symptom, { maxLength: 3 }),
    atRest: fc.boolean(),
    night: oneOf("none", "settles", "unrelenting"),
    dailyLife: fc.boolean(),
  },
  { requiredKeys: ["ago"] },
);

export const checkIns = fc
  .record({
    silence: oneOf(0, 0, 0, 0, 1, 2, 6, 7, 8, 9, 20),
    stretches: mostly(fc.array(stretch, { maxLength: 5 }), course),
    rows: few(row, 2),
    extras: few(extra, 4),
    unsaid: mostly(fc.constant<number[]>([]), fc.array(fc.nat(60), { maxLength: 8 })),
  })
  .map(({ silence, stretches, rows, extras, unsaid }) => {
    const days: Dated<CheckIn>[] = [];
    let ago = silence;
    for (const { gap, length, step, pain, other } of stretches) {
      for (let i = 0; i < length && ago <= 170; i += 1) {
        const backPain = i % 2 === 1 && other !== null ? other : pain;
        days.push({ ago, backPain });
        ago += i === length - 1 ? gap : step;
      }
    }
    for (const at of unsaid) if (days[at] !== undefined) days[at] = { ago: days[at].ago, backPain: null };
    for (const { from, length, says } of rows) {
      for (let i = 0; i < length; i += 1) days.push({ ago: from + i, ...says });
    }
    return [...days, ...extras];
  });
