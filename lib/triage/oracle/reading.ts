/**
 * The definitions of the triage rules, read literally and computed slowly. Used only by tests, beside `oracle.ts`:
 * it shares no code with the engine, so that the two can be compared.
 */

/** One athlete's timeline, as the rules describe it; days are local "YYYY-MM-DD" strings. */
export type Timeline = {
  readonly asOf: string;
  readonly athlete: { readonly birthDate?: string | null; readonly firstEpisode?: boolean | null };
  readonly history?: Readonly<Partial<Record<string, string>>>;
  readonly onset?: string | null;
  readonly resolvedOn?: string | null;
  readonly checkIns?: readonly CheckIn[];
  readonly runs?: readonly Run[];
  readonly exercise?: readonly Exercise[];
  readonly screens?: readonly Screen[];
  readonly weeks?: readonly Week[];
  readonly assessments?: readonly Assessment[];
};
export type Symptom = {
  readonly site: string;
  readonly side: string;
  readonly kind: string;
  readonly score: number;
};
export type CheckIn = {
  readonly date: string;
  readonly backPain?: number | null;
  readonly symptoms?: readonly Symptom[];
  readonly atRest?: boolean | null;
  readonly night?: string | null;
  readonly dailyLife?: boolean | null;
};
export type Run = {
  readonly date: string;
  readonly metres: number;
  readonly painBefore?: number | null;
  readonly painDuring?: number | null;
  readonly painNextMorning?: number | null;
};
export type Exercise = {
  readonly date: string;
  readonly prescribed: number;
  readonly done: number;
  readonly stretched: boolean;
};
export type Screen = { readonly date: string; readonly answers: Readonly<Partial<Record<string, string>>> };
export type Week = { readonly ending: string; readonly running: string };
export type Assessment = { readonly date: string; readonly kind: string; readonly result: string };

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLengths = (year: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const parts = (date: string) => date.split("-").map(Number) as [number, number, number];

const dayNumbers = new Map<string, number>();
/** Days since 1 January 1900, found by walking through the calendar. */
export function dayNumber(date: string): number {
  const known = dayNumbers.get(date);
  if (known !== undefined) return known;
  const [year, month, day] = parts(date);
  let days = day - 1;
  for (let y = 1900; y < year; y += 1) days += isLeap(y) ? 366 : 365;
  for (const length of monthLengths(year).slice(0, month - 1)) days += length;
  dayNumbers.set(date, days);
  return days;
}

export function nextDay(date: string): string {
  const [year, month, day] = parts(date);
  const written = (y: number, m: number, d: number) =>
    `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
  if (day < monthLengths(year)[month - 1]!) return written(year, month, day + 1);
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1);
}

/** Whole years from `birthDate` to `on`; someone born on 29 February is a year older on 1 March of a common year. */
export function wholeYears(birthDate: string, on: string): number {
  const [bornYear, bornMonth, bornDay] = parts(birthDate);
  const [year, month, day] = parts(on);
  const hadBirthday = month > bornMonth || (month === bornMonth && day >= bornDay);
  return year - bornYear - (hadBirthday ? 0 : 1);
}

/** Entries dated after `asOf` are not seen, a week by its ending; a `resolvedOn` after it is not seen either. */
export function seenOn(timeline: Timeline, asOf: string): Timeline {
  return {
    ...timeline,
    resolvedOn: timeline.resolvedOn && timeline.resolvedOn <= asOf ? timeline.resolvedOn : null,
    checkIns: (timeline.checkIns ?? []).filter((entry) => entry.date <= asOf),
    runs: (timeline.runs ?? []).filter((entry) => entry.date <= asOf),
    exercise: (timeline.exercise ?? []).filter((entry) => entry.date <= asOf),
    screens: (timeline.screens ?? []).filter((entry) => entry.date <= asOf),
    weeks: (timeline.weeks ?? []).filter((entry) => entry.ending <= asOf),
    assessments: (timeline.assessments ?? []).filter((entry) => entry.date <= asOf),
  };
}

export type Reported = { readonly date: string; readonly backPain: number };

/** The reported days, oldest first: several check-ins on one day count as one, at the highest `backPain`. */
export function reportedDays(checkIns: readonly CheckIn[]): Reported[] {
  const dates = [...new Set(checkIns.map((entry) => entry.date))].sort();
  return dates.flatMap((date) => {
    const pains = checkIns
      .filter((entry) => entry.date === date)
      .map((entry) => entry.backPain)
      .filter((pain) => pain !== null && pain !== undefined);
    return pains.length === 0 ? [] : [{ date, backPain: Math.max(...pains) }];
  });
}

/** Whether `painDay` and the pain-free reported days after it and before `before` hold a pain-free month. */
export function hasPainFreeMonth(reported: readonly Reported[], painDay: string, before: string | null): boolean {
  const painFree = reported.filter(
    (day) => day.backPain === 0 && day.date > painDay && (before === null || day.date < before),
  );
  const days = [painDay, ...painFree.map((day) => day.date)].map(dayNumber);
  return days.some((first, from) => {
    let last = first;
    for (const day of days.slice(from + 1)) {
      if (day - last > 7) break;
      last = day;
    }
    return last - first >= 30;
  });
}

/** The start of the episode that the latest day of pain belongs to, closed or not; null when there is none. */
export function episodeStart(timeline: Timeline, reported: readonly Reported[]): string | null {
  const { onset, resolvedOn } = timeline;
  const pains = reported.filter((day) => day.backPain >= 1).map((day) => day.date);
  let first = pains.length - 1;
  while (first > 0 && !hasPainFreeMonth(reported, pains[first - 1]!, pains[first]!)) first -= 1;
  const earliest = pains.slice(first).find((day) => !resolvedOn || day > resolvedOn);
  if (earliest === undefined) return null;
  const lastBefore = first > 0 ? pains[first - 1] : undefined;
  const onsetCounts =
    onset && onset <= earliest && (!resolvedOn || onset > resolvedOn) && (!lastBefore || onset > lastBefore);
  return onsetCounts ? onset : earliest;
}

/** Most telling first. */
const TELLING = ["yes", "not-sure", "declined", "no"];

export type Standing = { readonly date: string; readonly answer: string };

/** The answer that stands to a question, with its day; null when it was never asked. */
export function standingAnswer(screens: readonly Screen[], question: string): Standing | null {
  let standing: Standing | null = null;
  for (const date of [...new Set(screens.map((screen) => screen.date))].sort()) {
    const given = screens.filter((screen) => screen.date === date).map((screen) => screen.answers[question]);
    const answer = TELLING.find((one) => given.includes(one));
    if (answer === undefined) continue;
    const kept = answer === "declined" && (standing?.answer === "yes" || standing?.answer === "not-sure");
    if (!kept) standing = { date, answer };
  }
  return standing;
}

/** Least reduced first. */
const RUNNING = ["full", "slightly-reduced", "moderately-reduced", "severely-reduced", "unable"];
export const isModerateOrWorse = (week: Week) => RUNNING.indexOf(week.running) >= 2;

/** Weekly entries, oldest first, one for each ending: the worse one. */
export function weeklyEntries(weeks: readonly Week[]): Week[] {
  return [...new Set(weeks.map((week) => week.ending))].sort().map((ending) => {
    const same = weeks.filter((week) => week.ending === ending).map((week) => RUNNING.indexOf(week.running));
    return { ending, running: RUNNING[Math.max(...same)]! };
  });
}

/** Sum and count of the `backPain` reported from day number `first` to `last`, both included. */
export function week(reported: readonly Reported[], first: number, last: number): { sum: number; count: number } {
  const days = reported.filter((day) => dayNumber(day.date) >= first && dayNumber(day.date) <= last);
  return { sum: days.reduce((sum, day) => sum + day.backPain, 0), count: days.length };
}

/** Improved since the first week of the episode: true, false, or null when it cannot be told. */
export function improved(reported: readonly Reported[], start: string | null): boolean | null {
  const firstReported = start === null ? undefined : reported.find((day) => day.date >= start);
  const lastReported = reported.at(-1);
  if (firstReported === undefined || lastReported === undefined) return null;
  const from = dayNumber(firstReported.date);
  const to = dayNumber(lastReported.date);
  if (to - 6 <= from + 6) return null;
  const first = week(reported, from, from + 6);
  const last = week(reported, to - 6, to);
  if (first.count < 3 || last.count < 3) return null;
  const fall = first.sum * last.count - last.sum * first.count;
  const point = first.count * last.count;
  return fall >= 2 * point || (fall >= point && 10 * fall >= 3 * first.sum * last.count);
}
