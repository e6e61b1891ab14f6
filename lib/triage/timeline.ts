import type { Day } from "@/lib/days";

/** Red-flag questions. A yes or "not sure" to one of these never ages. */
export const EMERGENCY_QUESTIONS = [
  "saddle-numbness",
  "bladder-change",
  "bowel-change",
  "sexual-change",
  "both-legs",
  "foot-drop",
  "chest-symptoms",
] as const;
export const URGENT_QUESTIONS = ["leg-weakness", "fever", "weight-loss", "unrelenting-night-pain"] as const;
export const FURTHER_QUESTIONS = ["major-trauma", "minor-trauma", "calf-swollen", "hop-pain", "worse-arching"] as const;
/** The eight questions on inflammatory back pain. */
export const INFLAMMATORY_QUESTIONS = [
  "wakes-second-half",
  "buttock-pain",
  "better-with-movement",
  "nsaid-relief",
  "relative-spa",
  "past-arthritis",
  "enthesitis",
  "psoriasis",
] as const;
export const QUESTIONS = [
  ...EMERGENCY_QUESTIONS,
  ...URGENT_QUESTIONS,
  ...FURTHER_QUESTIONS,
  ...INFLAMMATORY_QUESTIONS,
] as const;
export type Question = (typeof QUESTIONS)[number];
export const isEmergencyQuestion = (question: Question): boolean =>
  (EMERGENCY_QUESTIONS as readonly Question[]).includes(question);

/** Ordered from the most telling to the least, as several answers on one day are weighed. */
export const ANSWERS = ["yes", "not-sure", "declined", "no"] as const;
export type Answer = (typeof ANSWERS)[number];

export const HISTORIES = ["cancer", "steroids", "fragile-bones"] as const;
export type History = (typeof HISTORIES)[number];

export const LEG_SITES = ["thigh", "hamstring", "knee", "shin", "calf", "foot"] as const;
export const SITES = ["low-back", "sacrum", "buttock", "groin", "hip", ...LEG_SITES] as const;
export type Site = (typeof SITES)[number];
export const SIDES = ["left", "right", "both", "centre"] as const;
export type Side = (typeof SIDES)[number];
export const KINDS = ["pain", "soreness", "tingling", "numbness", "weakness"] as const;
export type Kind = (typeof KINDS)[number];
export const NIGHTS = ["none", "settles", "unrelenting"] as const;
export type Night = (typeof NIGHTS)[number];
/** How far running was cut down because of the back, from not at all to no running; the position is the severity. */
export const RUNNING = ["full", "slightly-reduced", "moderately-reduced", "severely-reduced", "unable"] as const;
export type Running = (typeof RUNNING)[number];
/** From the smallest gap to the widest. */
export const WALL_TEST_RESULTS = ["tight", "hand", "more-than-hand"] as const;
export type WallTestResult = (typeof WALL_TEST_RESULTS)[number];

export type Symptom = { site: Site; side: Side; kind: Kind; score: number };

/** `backPain` is the worst low-back pain of the last 24 h, 0-10; null or absent is not reported, never 0. */
export type CheckIn = {
  date: Day;
  backPain?: number | null;
  symptoms?: Symptom[];
  atRest?: boolean;
  night?: Night;
  dailyLife?: boolean;
};
export type Run = { date: Day; metres: number; painBefore?: number; painDuring?: number; painNextMorning?: number };
/** Exercise items prescribed and done on one day. */
export type ExerciseDay = { date: Day; prescribed: number; done: number; stretched: boolean };
export type Screen = { date: Day; answers: Partial<Record<Question, Answer>> };
export type Week = { ending: Day; running: Running };
export type Assessment = { date: Day; kind: "wall-test"; result: WallTestResult };

/**
 * All that the engine knows of one athlete. `asOf` is the athlete's local date; entries dated after it are not seen.
 * The order of entries means nothing. An absent answer was not asked; an absent score was not reported.
 */
export type Timeline = {
  asOf: Day;
  athlete: { birthDate?: Day; firstEpisode?: boolean };
  history: Partial<Record<History, Answer>>;
  /** The date the athlete says the present episode began. */
  onset?: Day;
  /** The date on which a clinician closed the last episode. */
  resolvedOn?: Day;
  checkIns: CheckIn[];
  runs: Run[];
  exercise: ExerciseDay[];
  screens: Screen[];
  weeks: Week[];
  assessments: Assessment[];
};

export const TIERS = ["none", "watch", "routine", "urgent", "emergency"] as const;
export type Tier = (typeof TIERS)[number];
