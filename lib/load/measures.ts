import { addDays, type Day } from "@/lib/days";

/** What is known of one day: null is a day without a log, on which there may have been a run or none. */
export type LoadDay = { metres: number | null; load: number | null };
type LoggedRun = { date: Day; metres: number; seconds: number | null; effort: number | null };

const HISTORY_DAYS = 56;

/**
 * The last eight weeks up to `today`, day by day. A day with a log and no run is one of 0; a day without a log is not.
 * Units  metres; load is effort (0 to 10) times minutes, null as long as a run of the day lacks one of the two.
 */
export function loadDays(runs: readonly LoggedRun[], loggedDays: ReadonlySet<Day>, today: Day): LoadDay[] {
  return Array.from({ length: HISTORY_DAYS }, (_, at) => {
    const day = addDays(today, at + 1 - HISTORY_DAYS);
    const ofDay = runs.filter((run) => run.date === day);
    if (ofDay.length === 0) return loggedDays.has(day) ? { metres: 0, load: 0 } : { metres: null, load: null };
    const loads = ofDay.map(({ effort, seconds }) =>
      effort === null || seconds === null ? null : (effort * seconds) / 60,
    );
    return { metres: sum(ofDay.map((run) => run.metres)), load: loads.includes(null) ? null : sum(loads as number[]) };
  });
}

export type WeekTotal = { metres: number; unknownDays: number };

/** The metres of the seven days that end `weeksAgo` weeks before the last; at least that many, when days have no log. */
export function weekTotal(days: readonly LoadDay[], weeksAgo = 0): WeekTotal {
  const week = weekOf(days, weeksAgo);
  const known = week.flatMap(({ metres }) => metres ?? []);
  return { metres: sum(known), unknownDays: week.length - known.length };
}

export type Measures = {
  /** This week over the one before it. */
  weekToWeek: number | null;
  /** This week over the mean of the last four, itself among them. */
  coupled: number | null;
  /** This week over the mean of the three before it. */
  uncoupled: number | null;
  /** Exponentially weighted means over 7 and 28 days, begun with the first day of eight weeks. Source Williams 2017. */
  weighted: number | null;
  /** Session load of the week, its mean by day over the sample standard deviation, and the two multiplied. Source Foster 1998. */
  weekLoad: number | null;
  monotony: number | null;
  strain: number | null;
};

/** Each is null when a day that it needs is not known, or when it would divide by nothing: no measure is made of guesses. */
export function measuresOf(days: readonly LoadDay[]): Measures {
  const [now, ...before] = [0, 1, 2, 3].map((weeksAgo) => wholeWeek(days, weeksAgo));
  const loads = weekOf(days, 0).map(({ load }) => load);
  const weekLoad = loads.includes(null) ? null : sum(loads as number[]);
  const monotony = weekLoad === null ? null : monotonyOf(loads as number[]);
  return {
    weekToWeek: ratio(now, before[0]),
    coupled: ratio(now, mean([now, ...before])),
    uncoupled: ratio(now, mean(before)),
    weighted: weightedRatio(days),
    ...{ weekLoad, monotony, strain: weekLoad === null || monotony === null ? null : weekLoad * monotony },
  };
}

const weekOf = (days: readonly LoadDay[], weeksAgo: number) =>
  days.slice(days.length - 7 * (weeksAgo + 1), days.length - 7 * weeksAgo);

function wholeWeek(days: readonly LoadDay[], weeksAgo: number): number | null {
  const { metres, unknownDays } = weekTotal(days, weeksAgo);
  return unknownDays > 0 ? null : metres;
}

function weightedRatio(days: readonly LoadDay[]): number | null {
  const metres = days.map((day) => day.metres);
  if (metres.length === 0 || metres.includes(null)) return null;
  return ratio(weighted(metres as number[], 7), weighted(metres as number[], 28));
}

/** E of a day = λ × its metres + (1 − λ) × E of the day before, with λ = 2 / (N + 1). */
const weighted = (metres: readonly number[], span: number): number =>
  metres.slice(1).reduce((before, today) => before + (2 / (span + 1)) * (today - before), metres[0]!);

/** Null when every day was alike: over a deviation of 0 there is no figure. */
function monotonyOf(loads: readonly number[]): number | null {
  const middle = sum(loads) / loads.length;
  const deviation = Math.sqrt(sum(loads.map((load) => (load - middle) ** 2)) / (loads.length - 1));
  return deviation < 1e-9 ? null : middle / deviation;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly (number | null | undefined)[]): number | null =>
  values.some((value) => value === null || value === undefined) ? null : sum(values as number[]) / values.length;
const ratio = (over: number | null | undefined, under: number | null | undefined): number | null =>
  over === null || over === undefined || !under ? null : over / under;

/** How many of the last days have a log, for the sentence that tells why a measure is missing. */
export const unknownDays = (days: readonly LoadDay[], last: number): number =>
  days.slice(-last).filter(({ metres }) => metres === null).length;
