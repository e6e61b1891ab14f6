import fc from "fast-check";
import { addDays } from "@/lib/days";
import type { Answer, CheckIn, Question, Run, Screen, Symptom, Timeline } from "@/lib/triage/timeline";
import {
  ANSWERS,
  EMERGENCY_QUESTIONS,
  HISTORIES,
  KINDS,
  LEG_SITES,
  NIGHTS,
  QUESTIONS,
  RUNNING,
  SIDES,
  SITES,
  URGENT_QUESTIONS,
  WALL_TEST_RESULTS,
} from "@/lib/triage/timeline";

/*
 * Timelines for property tests. Plain uniform ones almost never hold an episode of 28 days or a screen answered in full, so
 * pain comes in spells, screens mostly in full, and dates cluster where windows end. Some entries lie after `asOf`.
 */

const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight, arbitrary }, { weight: 10 - weight, arbitrary: fc.constant(undefined) });

/** Leaves out the keys that are undefined: absent and undefined are told apart by strict readers. */
const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;

const score = fc.integer({ min: 0, max: 10 });

export const arbitrarySymptom: fc.Arbitrary<Symptom> = fc.record({
  site: fc.oneof(fc.constantFrom(...SITES), fc.constantFrom(...LEG_SITES), fc.constantFrom("calf" as const)),
  side: fc.constantFrom(...SIDES),
  kind: fc.constantFrom(...KINDS),
  score: fc.oneof(score, fc.constantFrom(6, 7)),
});

/** How a stretch of days is reported: its length, its usual score, how many tenths of its days are, and its detail. */
const spell = fc.record({
  days: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 20, max: 45 }), fc.constantFrom(7, 28, 30, 31)),
  pain: fc.oneof(fc.constant(0), score, fc.integer({ min: 1, max: 4 })),
  spread: fc.integer({ min: 0, max: 2 }),
  reported: fc.constantFrom(0, 2, 5, 8, 10, 10, 10),
  atRest: fc.constantFrom(0, 0, 9, 10),
  seed: fc.nat(99_999),
  symptoms: fc.array(fc.tuple(fc.integer({ min: 0, max: 45 }), arbitrarySymptom), { maxLength: 3 }),
  night: often(2, fc.constantFrom(...NIGHTS)),
  dailyLife: often(2, fc.boolean()),
});

/** Spells laid back from a few days after `asOf`, the latest first. */
const checkInsOf = (asOf: string): fc.Arbitrary<CheckIn[]> =>
  fc.tuple(fc.array(spell, { maxLength: 6 }), fc.integer({ min: -3, max: 12 })).map(([spells, lag]) => {
    const checkIns: CheckIn[] = [];
    let ago = lag;
    for (const { days, pain, spread, reported, atRest, seed, symptoms, night, dailyLife } of spells) {
      let state = seed;
      const next = (): number => {
        state = (state * 16_807 + 11) % 2_147_483_647;
        return state % 10;
      };
      for (let i = 0; i < days; i++, ago++) {
        const here = symptoms.filter(([at]) => at === i).map(([, symptom]) => symptom);
        const isReported = next() < reported;
        if (!isReported && here.length === 0) continue;
        const wobble = spread === 0 ? 0 : (next() % (2 * spread + 1)) - spread;
        checkIns.push(
          compact({
            date: addDays(asOf, -ago),
            backPain: isReported ? Math.max(0, Math.min(10, pain === 0 ? 0 : pain + wobble)) : null,
            symptoms: here.length ? here : undefined,
            atRest: next() < atRest ? true : undefined,
            night: i === 0 ? night : undefined,
            dailyLife: i === 0 ? dailyLife : undefined,
          }),
        );
      }
    }
    return checkIns;
  });

const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 8, arbitrary: fc.constant("no" as const) },
  { weight: 3, arbitrary: fc.constantFrom(...ANSWERS) },
);
const answersTo = (questions: readonly Question[]): fc.Arbitrary<Screen["answers"]> =>
  fc.tuple(...questions.map(() => answer)).map((given) => Object.fromEntries(questions.map((q, i) => [q, given[i]])));
const noToAll = Object.fromEntries(
  [...EMERGENCY_QUESTIONS, ...URGENT_QUESTIONS].map((question) => [question, "no" as const]),
);
const answers: fc.Arbitrary<Screen["answers"]> = fc.oneof(
  answersTo(QUESTIONS),
  fc.subarray([...QUESTIONS]).chain(answersTo),
  fc.constant(noToAll),
  fc.tuple(fc.constant(noToAll), fc.subarray([...QUESTIONS], { maxLength: 3 }).chain(answersTo)).map(([all, some]) => ({
    ...all,
    ...some,
  })),
);

const ago = (asOf: string, max: number): fc.Arbitrary<string> =>
  fc
    .oneof(fc.integer({ min: -2, max }), fc.constantFrom(0, 6, 7, 13, 14, 15, 27, 28, 29, 30, 31, 36, 37))
    .map((days) => addDays(asOf, -days));

const runOf = (asOf: string): fc.Arbitrary<Run> =>
  fc
    .record({
      date: ago(asOf, 70),
      metres: fc.oneof(fc.integer({ min: 0, max: 30_000 }), fc.constantFrom(10_000, 11_000, 11_001, 8_000)),
      painBefore: often(7, fc.integer({ min: 0, max: 3 })),
      painDuring: often(7, fc.constantFrom(0, 1, 4, 5, 6)),
      painNextMorning: often(7, fc.integer({ min: 0, max: 4 })),
    })
    .map(compact);

/** An athlete's timeline. Birth dates lie near the ages that rules ask about as of a date near 1 June 2026. */
export const arbitraryTimeline: fc.Arbitrary<Timeline> = fc
  .integer({ min: 0, max: 800 })
  .map((days) => addDays("2025-01-01", days))
  .chain((asOf) =>
    fc
      .record({
        asOf: fc.constant(asOf),
        athlete: fc
          .record({
            birthDate: often(
              8,
              fc
                .tuple(
                  fc.constantFrom(17, 18, 33, 35, 44, 45, 49, 50, 64, 65, 69, 70),
                  fc.integer({ min: -200, max: 200 }),
                )
                .map(([age, days]) => addDays(`${Number(asOf.slice(0, 4)) - age}-06-01`, days)),
            ),
            firstEpisode: often(7, fc.boolean()),
          })
          .map(compact),
        history: fc
          .tuple(...HISTORIES.map(() => often(3, fc.constantFrom(...ANSWERS))))
          .map((given) => compact(Object.fromEntries(HISTORIES.map((history, i) => [history, given[i]])))),
        onset: often(2, ago(asOf, 150)),
        resolvedOn: often(2, ago(asOf, 100)),
        checkIns: checkInsOf(asOf),
        runs: fc.array(runOf(asOf), { maxLength: 12 }),
        exercise: fc.oneof(
          fc.array(
            fc.record({
              date: ago(asOf, 40),
              prescribed: fc.integer({ min: 0, max: 5 }),
              done: fc.integer({ min: 0, max: 5 }),
              stretched: fc.boolean(),
            }),
            { maxLength: 8 },
          ),
          fc.tuple(fc.integer({ min: 12, max: 20 }), fc.integer({ min: 2, max: 4 })).map(([days, done]) =>
            Array.from({ length: days }, (_, i) => ({
              date: addDays(asOf, -i),
              prescribed: 4,
              done,
              stretched: true,
            })),
          ),
        ),
        screens: fc.array(fc.record({ date: ago(asOf, 40), answers }), { maxLength: 5 }),
        weeks: fc.array(
          fc.record({
            ending: fc.constantFrom(-1, 0, 1, 6, 7, 8, 13, 14, 20, 21).map((days) => addDays(asOf, -days)),
            running: fc.constantFrom(...RUNNING),
          }),
          { maxLength: 4 },
        ),
        assessments: fc.array(
          fc.record({
            date: ago(asOf, 200),
            kind: fc.constant("wall-test" as const),
            result: fc.constantFrom(...WALL_TEST_RESULTS),
          }),
          { maxLength: 3 },
        ),
      })
      .map(compact),
  );
