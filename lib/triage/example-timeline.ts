import type { Day } from "@/lib/days";
import { addDays } from "@/lib/days";
import type { CheckIn, Screen, Timeline } from "@/lib/triage/timeline";
import { EMERGENCY_QUESTIONS, FURTHER_QUESTIONS, URGENT_QUESTIONS } from "@/lib/triage/timeline";

/** The day on which the examples of the tests are judged. */
export const EXAMPLE_DAY: Day = "2026-06-01";

/** A day before it. */
export const daysAgo = (days: number): Day => addDays(EXAMPLE_DAY, -days);

/** A no to every question but the inflammatory ones. */
export const NO_TO_ALL: Screen["answers"] = Object.fromEntries(
  [...EMERGENCY_QUESTIONS, ...URGENT_QUESTIONS, ...FURTHER_QUESTIONS].map((question) => [question, "no" as const]),
);

/** An athlete of 35 years with a full screen today and nothing else logged, but for what is given. */
export const exampleTimeline = (given: Partial<Timeline> = {}): Timeline => ({
  asOf: EXAMPLE_DAY,
  athlete: { birthDate: "1991-03-15", firstEpisode: false },
  history: {},
  checkIns: [],
  runs: [],
  exercise: [],
  screens: [{ date: EXAMPLE_DAY, answers: NO_TO_ALL }],
  weeks: [],
  assessments: [],
  ...given,
});

/** One check-in a day from `fromAgo` days ago to `toAgo` days ago, both included. */
export const pain = (fromAgo: number, toAgo: number, backPain: number, more: Partial<CheckIn> = {}): CheckIn[] =>
  Array.from({ length: fromAgo - toAgo + 1 }, (_, i) => ({ date: daysAgo(fromAgo - i), backPain, ...more }));

/** A full screen today with other answers to some questions. */
export const screenToday = (answers: Screen["answers"]): Screen[] => [
  { date: EXAMPLE_DAY, answers: { ...NO_TO_ALL, ...answers } },
];
