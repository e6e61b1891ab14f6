/** Random timelines for tests, crowded around the days, amounts and ages at which the triage rules change their mind. */
import fc from "fast-check";
import { checkIns, few, longAgo, mostly, oneOf, recently, type Dated } from "./check-ins";
import { dayNumber, nextDay, type Exercise, type Run, type Timeline } from "./reading";

const CALENDAR = ["1900-01-01"];
while (CALENDAR.at(-1)! < "2030-12-31") CALENDAR.push(nextDay(CALENDAR.at(-1)!));
const before = (date: string, days: number) => CALENDAR[dayNumber(date) - days]!;

const maybe = <T>(arbitrary: fc.Arbitrary<T>, weight = 1) => mostly(arbitrary, fc.constant(undefined as never), weight);
const asOf = fc.oneof(
  oneOf("2024-02-28", "2024-02-29", "2024-03-01", "2025-02-28", "2025-03-01", "2026-06-01", "2026-01-01"),
  fc.integer({ min: 0, max: 1500 }).map((days) => before("2028-04-30", days)),
);
const E_AND_U = [
  ...["saddle-numbness", "bladder-change", "bowel-change", "sexual-change", "both-legs", "foot-drop"],
  ...["chest-symptoms", "leg-weakness", "fever", "weight-loss", "unrelenting-night-pain"],
];
const FURTHER = ["major-trauma", "minor-trauma", "calf-swollen", "hop-pain", "worse-arching"];
const INFLAMMATORY = [
  ...["wakes-second-half", "buttock-pain", "better-with-movement", "nsaid-relief"],
  ...["relative-spa", "past-arthritis", "enthesitis", "psoriasis"],
];
const anAnswer = oneOf("yes", "no", "not-sure", "declined", "no");
const someAnswers = (questions: string[]) =>
  fc
    .array(fc.tuple(oneOf(...questions), anAnswer), { maxLength: 2 })
    .map((pairs) => Object.fromEntries(pairs) as Record<string, string>);
const calm = Object.fromEntries([...E_AND_U, ...FURTHER].map((question) => [question, "no"]));
const inflammatoryAnswers = (questions: string[], last: string): Record<string, string> =>
  Object.fromEntries(questions.map((question, i) => [question, i === questions.length - 1 ? last : "yes"]));
/** A quiet screen, odd screens about anything, and several about one question on few days. */
const screens = fc
  .record({
    quiet: maybe(oneOf(0, 1, 13, 14, 14, 15), 4),
    odd: few(fc.record({ ago: recently, answers: someAnswers([...E_AND_U, ...FURTHER]) }), 2),
    one: fc.record({
      question: oneOf(...E_AND_U, ...FURTHER),
      given: few(fc.tuple(oneOf(0, 1, 1, 2, 13, 14, 15, 40), anAnswer), 4),
    }),
    inflammatory: maybe(
      fc.tuple(fc.subarray(INFLAMMATORY, { minLength: 1, maxLength: 6 }), oneOf("yes", "yes", "not-sure")),
    ),
  })
  .map(({ quiet, odd, one, inflammatory }) => [
    ...(quiet === undefined ? [] : [{ ago: quiet, answers: calm as Record<string, string> }]),
    ...odd,
    ...one.given.map(([ago, answer]) => ({ ago, answers: { [one.question]: answer } as Record<string, string> })),
    ...(inflammatory === undefined ? [] : [{ ago: 3, answers: inflammatoryAnswers(...inflammatory) }]),
  ]);

const runPain = oneOf(0, 1, 2, 5, 6, 7);
const run: fc.Arbitrary<Dated<Run>> = fc.record(
  {
    ago: fc.oneof(recently, oneOf(0, 5, 6, 7, 29, 30, 31, 32, 35, 36, 37, 38, 60)),
    metres: oneOf(0, 5, 9090, 9091, 10000, 10000, 10999, 11000, 11001, 12100, 12101, 13311),
    painBefore: runPain,
    painDuring: runPain,
    painNextMorning: runPain,
  },
  { requiredKeys: ["ago", "metres"] },
);

/** A programme kept for about four weeks, close to 70 % of it, stretched on about half of the days. */
const programme = fc
  .record({
    days: oneOf(20, 27, 28, 29, 30),
    prescribed: oneOf(0, 1, 10, 10),
    less: oneOf(2, 3, 3, 4),
    stretchedDays: oneOf(0, 13, 14, 15, 28),
    from: oneOf(0, 0, 1, 8, -1),
    odd: few(
      fc.record({
        ago: oneOf(0, 1, 26, 27, 28, 29),
        prescribed: oneOf(0, 1, 3, 30),
        done: oneOf(0, 1, 2),
        stretched: fc.boolean(),
      }),
      3,
    ),
  })
  .map(({ days, prescribed, less, stretchedDays, from, odd }): Dated<Exercise>[] => [
    ...Array.from({ length: days }, (_, i) => ({
      ago: from + i,
      prescribed,
      done: Math.max(0, prescribed - less),
      stretched: i < stretchedDays,
    })),
    ...odd,
  ]);

const weeks = few(
  fc.record({
    ago: oneOf(0, 0, 1, 6, 7, 7, 8, 13, 13, 14, 15, 20, 21, 22, -1),
    running: oneOf(
      "full",
      "slightly-reduced",
      "moderately-reduced",
      "severely-reduced",
      "unable",
      "moderately-reduced",
    ),
  }),
  4,
);
const assessments = few(
  fc.record({ ago: oneOf(0, 1, 1, 30, -1), result: oneOf("tight", "hand", "more-than-hand") }),
  3,
);

const yesOrSo = fc.option(anAnswer, { nil: undefined, freq: 2 });
const everything = fc.record({
  asOf,
  /** Whole years, then days past the birthday (before it when negative). */
  age: maybe(
    fc.tuple(
      oneOf(17, 18, 34, 35, 44, 45, 46, 50, 50, 65, 70, 30),
      oneOf(-60, -31, -1, 0, 0, 1, 20, 45, 93, 100, 120, 140),
    ),
    4,
  ),
  leapling: mostly(fc.constant(null), oneOf("1956-02-29", "1976-02-29", "1980-02-29", "2008-02-29"), 6),
  newestFirst: fc.boolean(),
  firstEpisode: oneOf(true, false, undefined),
  history: mostly(fc.constant({}), fc.record({ cancer: yesOrSo, steroids: yesOrSo, "fragile-bones": yesOrSo }), 2),
  onset: maybe(longAgo),
  resolvedOn: mostly(fc.constant(undefined as never), fc.oneof(recently, longAgo), 3),
  checkIns,
  runs: few(run, 6),
  exercise: mostly(fc.constant<Dated<Exercise>[]>([]), programme, 1),
  screens,
  weeks,
  assessments,
});

/** Drops what was not given: absent is not the same as undefined in what an athlete sent. */
const given = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

export const anyTimeline: fc.Arbitrary<Timeline> = everything.map((t) => {
  const on = (ago: number) => before(t.asOf, ago);
  const dated = <T extends { ago: number }>({ ago, ...rest }: T) => ({ date: on(ago), ...rest });
  const birthDate = t.leapling ?? (t.age && bornFor(t.asOf, ...t.age));
  return given({
    asOf: t.asOf,
    athlete: given({ birthDate, firstEpisode: t.firstEpisode }),
    history: given(t.history),
    onset: t.onset === undefined ? undefined : on(t.onset),
    resolvedOn: t.resolvedOn === undefined ? undefined : on(t.resolvedOn),
    checkIns: (t.newestFirst ? t.checkIns : t.checkIns.toReversed()).map(dated),
    runs: t.runs.map(dated),
    exercise: t.exercise.map(dated),
    screens: t.screens.map(dated),
    weeks: t.weeks.map(({ ago, running }) => ({ ending: on(ago), running })),
    assessments: t.assessments.map(({ ago, result }) => ({ date: on(ago), kind: "wall-test", result })),
  });
});

/** A birth date that made someone `years` old `daysPast` days before `asOf`. */
function bornFor(asOf: string, years: number, daysPast: number): string {
  const birthday = before(asOf, daysPast);
  const year = Number(birthday.slice(0, 4)) - years;
  const sameDay = `${year}${birthday.slice(4)}`;
  return sameDay.endsWith("02-29") && year % 4 !== 0 ? `${year}-03-01` : sameDay;
}
