import { dayNumber } from "@/lib/days";
import type { Assessment, ExerciseDay, Run, Week } from "@/lib/triage/timeline";
import { RUNNING, WALL_TEST_RESULTS } from "@/lib/triage/timeline";
import type { Recent } from "@/lib/triage/prepare/body";
import { RECENT_DAYS, recent } from "@/lib/triage/prepare/body";
import { NEVER } from "@/lib/triage/prepare/pain-days";

/** A run over 1.10 x the longest of 30 days is a spike (Schuster Brandt Frandsen 2025); in whole metres, 10 x over 11 x. */
export const SPIKE = { runTimes: 10, longestTimes: 11, baselineDays: 30 };
export const PAIN_DURING_CEILING = 5;

export type Longest = { metres: number; day: number };

/** `unsettled` counts the runs of each day with pain next morning above pain before. */
export type Running = {
  firstRun: number;
  latestSpike: number;
  latestPainful: number;
  unsettled: Recent;
  latestUnsettled: number;
};

/** The longest single run of the 30 days before a day number, the latest of equals; null when there is none. */
export const longestBefore = (runs: readonly Run[], day: number): Longest | null => {
  let longest: Longest | null = null;
  for (const run of runs) {
    const on = dayNumber(run.date);
    if (on >= day || on < day - SPIKE.baselineDays) continue;
    if (!longest || run.metres > longest.metres || (run.metres === longest.metres && on > longest.day))
      longest = { metres: run.metres, day: on };
  }
  return longest;
};

/** Is a run of `metres` on `day` a spike over the longest run before it? Needs 30 days of record. */
export const isSpike = (metres: number, day: number, longest: Longest | null, firstRun: number): boolean =>
  longest !== null &&
  day - firstRun >= SPIKE.baselineDays &&
  SPIKE.runTimes * metres > SPIKE.longestTimes * longest.metres;

export const isUnsettled = (run: Run): boolean =>
  run.painBefore !== undefined && run.painNextMorning !== undefined && run.painNextMorning > run.painBefore;

export const isPainful = (run: Run): boolean => run.painDuring !== undefined && run.painDuring > PAIN_DURING_CEILING;

export const runningOf = (runs: readonly Run[], asOf: number): Running => {
  const running: Running = {
    firstRun: Infinity,
    latestSpike: NEVER,
    latestPainful: NEVER,
    unsettled: recent(),
    latestUnsettled: NEVER,
  };
  for (const run of runs) {
    const day = dayNumber(run.date);
    const ago = asOf - day;
    if (ago < 0) continue;
    if (day < running.firstRun) running.firstRun = day;
    if (isPainful(run) && day > running.latestPainful) running.latestPainful = day;
    if (ago < RECENT_DAYS && isUnsettled(run)) {
      running.unsettled[ago] = (running.unsettled[ago] as number) + 1;
      if (day > running.latestUnsettled) running.latestUnsettled = day;
    }
  }
  for (const run of runs) {
    const day = dayNumber(run.date);
    if (day > asOf || asOf - day >= 7 || day <= running.latestSpike) continue;
    if (isSpike(run.metres, day, longestBefore(runs, day), running.firstRun)) running.latestSpike = day;
  }
  return running;
};

/** Exercise of the last 28 days by days ago; `stretched` is 1 on a day with any stretching. */
export type Exercise = { stretched: Recent; prescribed: Float64Array; done: Float64Array };

export const exerciseOf = (days: readonly ExerciseDay[], asOf: number): Exercise => {
  const exercise: Exercise = {
    stretched: recent(),
    prescribed: new Float64Array(RECENT_DAYS),
    done: new Float64Array(RECENT_DAYS),
  };
  for (const { date, prescribed, done, stretched } of days) {
    const ago = asOf - dayNumber(date);
    if (ago < 0 || ago >= RECENT_DAYS) continue;
    if (stretched) exercise.stretched[ago] = 1;
    exercise.prescribed[ago] = (exercise.prescribed[ago] as number) + prescribed;
    exercise.done[ago] = (exercise.done[ago] as number) + done;
  }
  return exercise;
};

/** A weekly entry: its ending and the position in RUNNING; of two with one ending the worse counts. */
export type WeekOfRunning = { ending: number; severity: number };
export const MODERATELY_REDUCED = RUNNING.indexOf("moderately-reduced");

/** The latest two weekly entries up to `asOf`, the latest first. */
export const lastTwoWeeks = (weeks: readonly Week[], asOf: number): WeekOfRunning[] => {
  const byEnding: WeekOfRunning[] = [];
  for (const week of weeks) {
    const ending = dayNumber(week.ending);
    if (ending > asOf) continue;
    const severity = RUNNING.indexOf(week.running);
    const same = byEnding.find((known) => known.ending === ending);
    if (same) same.severity = Math.max(same.severity, severity);
    else {
      byEnding.push({ ending, severity });
      if (byEnding.length === 3) byEnding.sort((a, b) => b.ending - a.ending).pop();
    }
  }
  return byEnding.sort((a, b) => b.ending - a.ending);
};

/** The latest wall test up to `asOf`, the worse of two on one day; null when there is none. */
export const latestWallTest = (assessments: readonly Assessment[], asOf: number): Assessment | null => {
  let latest: Assessment | null = null;
  for (const test of assessments) {
    if (dayNumber(test.date) > asOf) continue;
    const wider = latest && WALL_TEST_RESULTS.indexOf(test.result) > WALL_TEST_RESULTS.indexOf(latest.result);
    if (!latest || test.date > latest.date || (test.date === latest.date && wider)) latest = test;
  }
  return latest;
};
