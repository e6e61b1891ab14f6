import type { Day } from "@/lib/days";
import { birthdayNumber, dayNumber } from "@/lib/days";
import type { Assessment, Question, Timeline } from "@/lib/triage/timeline";
import type { Standing } from "@/lib/triage/prepare/answers";
import { standingAnswers } from "@/lib/triage/prepare/answers";
import type { Body, Recent } from "@/lib/triage/prepare/body";
import { RECENT_DAYS, SEVERE, bodyOf, recent } from "@/lib/triage/prepare/body";
import type { Course } from "@/lib/triage/prepare/course";
import { courseOf, worseThan } from "@/lib/triage/prepare/course";
import type { Episode } from "@/lib/triage/prepare/episode";
import { episodeOf } from "@/lib/triage/prepare/episode";
import type { PainDays, Week } from "@/lib/triage/prepare/pain-days";
import { NEVER, lastReported, packPainDays, painOn, sumOf } from "@/lib/triage/prepare/pain-days";
import type { Exercise, Running, WeekOfRunning } from "@/lib/triage/prepare/training";
import { MODERATELY_REDUCED, exerciseOf, lastTwoWeeks, latestWallTest, runningOf } from "@/lib/triage/prepare/training";

/** The ages a rule asks about, in whole years. */
export const AGES = [18, 35, 45, 50, 65, 70] as const;
export type Age = (typeof AGES)[number];

/**
 * A timeline read once, as far as `asOf` sees it. Nothing here changes while nothing more is logged: a rule compares these
 * day numbers with the day it is asked about, which may be `asOf` or any later day.
 */
export type Prepared = {
  timeline: Timeline;
  asOf: number;
  /** Day number of the birthday of each age; null without a birth date. */
  birthdays: Record<Age, number> | null;
  pain: PainDays;
  lastReported: number;
  symptomatic: boolean;
  severeBack: Recent;
  episode: Episode | null;
  course: Course;
  /** The best earlier week, when the last one is 2 or more above it. */
  worseThan: Week | null;
  body: Body;
  answers: Record<Question, Standing>;
  running: Running;
  exercise: Exercise;
  /** The latest two weekly entries, the latest first. */
  weeks: WeekOfRunning[];
  /** Reduced running in the latest week, while every reported back pain of its 7 days was 0. */
  weekConflicts: boolean;
  /** The latest wall test, the worse of two on one day. */
  wallTest: Assessment | null;
};

const seenDay = (day: Day | undefined, asOf: number): number => {
  if (day === undefined) return NEVER;
  const number = dayNumber(day);
  return number > asOf ? NEVER : number;
};

const birthdaysOf = (birthDate: Day): Record<Age, number> => {
  const birthdays = {} as Record<Age, number>;
  for (const age of AGES) birthdays[age] = birthdayNumber(birthDate, age);
  return birthdays;
};

const severeDays = (pain: PainDays, asOf: number): Recent => {
  const severe = recent();
  for (let ago = 0; ago < RECENT_DAYS; ago++) if (painOn(pain, asOf - ago) >= SEVERE) severe[ago] = 1;
  return severe;
};

const isConflicting = (week: WeekOfRunning | undefined, pain: PainDays): boolean => {
  if (!week || week.severity < MODERATELY_REDUCED) return false;
  const { sum, reported } = sumOf(pain, week.ending - 6, week.ending);
  return reported > 0 && sum === 0;
};

/** Reads a parsed timeline once. The order of its entries means nothing; entries after `asOf` are not seen. */
export const prepare = (timeline: Timeline): Prepared => {
  const asOf = dayNumber(timeline.asOf);
  const pain = packPainDays(timeline.checkIns, asOf);
  const last = lastReported(pain);
  const episode = episodeOf(pain, seenDay(timeline.onset, asOf), seenDay(timeline.resolvedOn, asOf));
  const weeks = lastTwoWeeks(timeline.weeks, timeline.asOf);
  const { birthDate } = timeline.athlete;
  return {
    timeline,
    asOf,
    birthdays: birthDate === undefined ? null : birthdaysOf(birthDate),
    pain,
    lastReported: last,
    symptomatic: sumOf(pain, last - 6, last).sum > 0,
    severeBack: severeDays(pain, asOf),
    episode,
    course: courseOf(pain, episode),
    worseThan: worseThan(pain, episode),
    body: bodyOf(timeline.checkIns, timeline.asOf, episode ? episode.start : Infinity),
    answers: standingAnswers(timeline.screens, timeline.asOf),
    running: runningOf(timeline.runs, timeline.asOf),
    exercise: exerciseOf(timeline.exercise, timeline.asOf),
    weeks,
    weekConflicts: isConflicting(weeks[0], pain),
    wallTest: latestWallTest(timeline.assessments, asOf),
  };
};
