import type { Day } from "@/lib/days";
import { dayFromNumber, dayNumber } from "@/lib/days";
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
  const [from, until] = [dayFromNumber(day - SPIKE.baselineDays), dayFromNumber(day)];
  let longest: Run | null = null;
  for (const run of runs) {
    if (run.date >= until || run.date < from) continue;
    if (!longest || run.metres > longest.metres || (run.metres === longest.metres && run.date > longest.date))
      longest = run;
  }
  return longest && { metres: longest.metres, day: dayNumber(longest.date) };
};

/** Is a run of `metres` on `day` a spike over the longest run before it? Needs 30 days of record. */
export const isSpike = (metres: number, day: number, longest: Longest | null, firstRun: number): boolean =>
  longest !== null &&
  day - firstRun >= SPIKE.baselineDays &&
  SPIKE.runTimes * metres > SPIKE.longestTimes * longest.metres;

export const isUnsettled = (run: Run): boolean =>
  run.painBefore !== undefined && run.painNextMorning !== undefined && run.painNextMorning > run.painBefore;

export const isPainful = (run: Run): boolean => run.painDuring !== undefined && run.painDuring > PAIN_DURING_CEILING;

export const runningOf = (runs: readonly Run[], asOf: Day): Running => {
  const today = dayNumber(asOf);
  const running: Running = {
    firstRun: Infinity,
    latestSpike: NEVER,
    latestPainful: NEVER,
    unsettled: recent(),
    latestUnsettled: NEVER,
  };
  const from = dayFromNumber(today - RECENT_DAYS + 1);
  let first: Day | null = null;
  const latest: Run[] = [];
  for (const run of runs) {
    if (run.date > asOf) continue;
    if (first === null || run.date < first) first = run.date;
    if (run.date < from) continue;
    const day = dayNumber(run.date);
    const ago = today - day;
    if (ago < 7) latest.push(run);
    if (isPainful(run) && day > running.latestPainful) running.latestPainful = day;
    if (isUnsettled(run)) {
      running.unsettled[ago] = (running.unsettled[ago] as number) + 1;
      if (day > running.latestUnsettled) running.latestUnsettled = day;
    }
  }
  if (first === null) return running;
  running.firstRun = dayNumber(first);
  for (const run of latest) {
    const day = dayNumber(run.date);
    if (day <= running.latestSpike) continue;
    if (isSpike(run.metres, day, longestBefore(runs, day), running.firstRun)) running.latestSpike = day;
  }
  return running;
};

/** Exercise of the last 28 days by days ago; `stretched` is 1 on a day with any stretching. */
export type Exercise = { stretched: Recent; prescribed: Float64Array; done: Float64Array };

export const exerciseOf = (days: readonly ExerciseDay[], asOf: Day): Exercise => {
  const today = dayNumber(asOf);
  const exercise: Exercise = {
    stretched: recent(),
    prescribed: new Float64Array(RECENT_DAYS),
    done: new Float64Array(RECENT_DAYS),
  };
  const from = dayFromNumber(today - RECENT_DAYS + 1);
  for (const { date, prescribed, done, stretched } of days) {
    if (date < from || date > asOf) continue;
    const ago = today - dayNumber(date);
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
export const lastTwoWeeks = (weeks: readonly Week[], asOf: Day): WeekOfRunning[] => {
  let later: Day | null = null;
  let earlier: Day | null = null;
  for (const { ending } of weeks) {
    if (ending > asOf || ending === later || (earlier !== null && ending <= earlier)) continue;
    if (later === null || ending > later) [later, earlier] = [ending, later];
    else earlier = ending;
  }
  const severest = (ending: Day): WeekOfRunning => ({
    ending: dayNumber(ending),
    severity: Math.max(
      ...weeks.filter((week) => week.ending === ending).map(({ running }) => RUNNING.indexOf(running)),
    ),
  });
  return [later, earlier].filter((ending) => ending !== null).map(severest);
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
