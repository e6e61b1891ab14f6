import { addDays, dayNumber, type Day } from "@/lib/days";
import type { OtherSport } from "@/lib/logs/other-sport";
import { OTHER_SPORTS, type OtherSportName } from "@/lib/logs/other-sport-words";
import type { Run } from "@/lib/logs/run";
import { RUN_KINDS, SURFACES, type RunKind, type Surface } from "@/lib/logs/run-words";

export const MONTH_DAYS = 28;
const WEEK_DAYS = 7;

/** Kinds that a day of rest or easy running should follow. Team choice: no source fixes the list. */
export const HARD_KINDS: readonly RunKind[] = ["tempo", "intervals", "race"];

export type MonthRun = Pick<Run, "metres" | "surface" | "kind" | "shoeId" | "warmUp" | "coolDown"> & { date: Day };
export type MonthSport = OtherSport & { date: Day };
/** A part of a whole; `of` null is not said. `percent` is whole, and all parts together are 100. */
export type Part<T> = { of: T | null; runs: number; metres: number; percent: number };

/** A yes-or-no of runs: how many said which, and how many said neither. */
export type Ticks = { yes: number; no: number; unsaid: number };
/** One other sport of the month; `minutes` are those that were said, `unsaid` how many times they were not. */
export type SportPart = { sport: OtherSportName; times: number; minutes: number; unsaid: number };

export type Month = {
  from: Day;
  to: Day;
  runs: number;
  metres: number;
  /** Share of the distance; the largest first, what was not said last. */
  surfaces: Part<Surface>[];
  /** Share of the runs, in the same order. */
  kinds: Part<RunKind>[];
  /** Share of the distance by pair of shoes, in the same order. */
  shoes: Part<string>[];
  warmUp: Ticks;
  /** The warm-up of the runs of a hard kind alone. */
  warmUpHard: Ticks;
  coolDown: Ticks;
  /** In the order of the list they are chosen from; a sport nobody logged is left out, not 0. */
  sports: SportPart[];
  /** Days with a logged run in each of the four weeks, oldest first. */
  runDays: number[];
  /** Second days of two hard days in a row; `cannotTell` counts pairs that might be, had the kind of run been said. */
  hardInARow: { days: Day[]; cannotTell: number };
};

/** What was logged in the 28 days ending with `today`. Missing stays missing: a run without a surface is not said, never road. */
export function monthOf(all: readonly MonthRun[], today: Day, allSports: readonly MonthSport[] = []): Month {
  const from = addDays(today, 1 - MONTH_DAYS);
  const isIn = ({ date }: { date: Day }) => date >= from && date <= today;
  const runs = all.filter(isIn);
  const hard = runs.filter(({ kind }) => kind !== null && HARD_KINDS.includes(kind));
  const pairs = [...new Set(runs.flatMap(({ shoeId }) => shoeId ?? []))].sort();
  const days = new Set(runs.map(({ date }) => date));
  return {
    from,
    to: today,
    runs: runs.length,
    metres: metresOf(runs),
    surfaces: partsOf(SURFACES, runs, (run) => run.surface, metresOf),
    kinds: partsOf(
      RUN_KINDS,
      runs,
      (run) => run.kind,
      ({ length }) => length,
    ),
    shoes: partsOf(pairs, runs, (run) => run.shoeId, metresOf),
    warmUp: ticksOf(runs, "warmUp"),
    warmUpHard: ticksOf(hard, "warmUp"),
    coolDown: ticksOf(runs, "coolDown"),
    sports: sportsOf(allSports.filter(isIn)),
    runDays: [3, 2, 1, 0].map((weeksAgo) => {
      const last = addDays(today, -weeksAgo * WEEK_DAYS);
      return [...days].filter((day) => day <= last && day > addDays(last, -WEEK_DAYS)).length;
    }),
    hardInARow: hardInARow(runs),
  };
}

const metresOf = (runs: readonly MonthRun[]): number => runs.reduce((sum, { metres }) => sum + metres, 0);

const ticksOf = (runs: readonly MonthRun[], tick: "warmUp" | "coolDown"): Ticks => ({
  yes: runs.filter((run) => run[tick] === true).length,
  no: runs.filter((run) => run[tick] === false).length,
  unsaid: runs.filter((run) => run[tick] === null).length,
});

const sportsOf = (all: readonly MonthSport[]): SportPart[] =>
  OTHER_SPORTS.map((sport) => ({ sport, its: all.filter((each) => each.sport === sport) }))
    .filter(({ its }) => its.length > 0)
    .map(({ sport, its }) => ({
      sport,
      times: its.length,
      minutes: its.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
      unsaid: its.filter(({ minutes }) => minutes === null).length,
    }));

function partsOf<T>(
  words: readonly T[],
  runs: readonly MonthRun[],
  word: (run: MonthRun) => T | null,
  weight: (runs: readonly MonthRun[]) => number,
): Part<T>[] {
  const parts = [...words, null]
    .map((of) => ({ of, its: runs.filter((run) => word(run) === of) }))
    .filter(({ its }) => its.length > 0)
    .map(({ of, its }) => ({ of, runs: its.length, metres: metresOf(its), weight: weight(its) }))
    .sort((a, b) => Number(a.of === null) - Number(b.of === null) || b.weight - a.weight);
  const percents = wholePercents(parts.map((part) => part.weight));
  return parts.map(({ of, runs, metres }, at) => ({ of, runs, metres, percent: percents[at] ?? 0 }));
}

/** Whole percents of positive weights that together are 100: rounded down, the largest remainders up. */
function wholePercents(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const floors = weights.map((weight) => Math.floor((100 * weight) / total));
  const left = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = weights
    .map((weight, at) => ({ at, rest: (100 * weight) % total }))
    .sort((a, b) => b.rest - a.rest);
  const raised = new Set(byRemainder.slice(0, left).map(({ at }) => at));
  return floors.map((floor, at) => floor + Number(raised.has(at)));
}

function hardInARow(runs: readonly MonthRun[]): Month["hardInARow"] {
  const hard = new Set(runs.flatMap(({ date, kind }) => (kind && HARD_KINDS.includes(kind) ? dayNumber(date) : [])));
  const unsaid = runs.filter(({ kind }) => kind === null || kind === "other").map(({ date }) => dayNumber(date));
  const maybe = new Set([...hard, ...unsaid]);
  const seconds = [...maybe].filter((day) => maybe.has(day - 1));
  const sure = seconds.filter((day) => hard.has(day) && hard.has(day - 1));
  const dayOf = new Map(runs.map(({ date }) => [dayNumber(date), date]));
  return { days: sure.flatMap((day) => dayOf.get(day) ?? []).sort(), cannotTell: seconds.length - sure.length };
}
