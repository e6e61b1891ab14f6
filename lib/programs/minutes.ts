import type { Dose } from "./dose";
import type { Frequency } from "./frequency";
import { isRunLinked } from "./frequency-words";

/** What the estimate assumes where a program does not say. Team choice: no source fixes these. */
export const assumed = { secondsPerRep: 3, restSeconds: 20, runDaysPerWeek: 3 } as const;

const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);

function setsOf(dose: Dose): number[] {
  switch (dose.kind) {
    case "hold":
    case "stretch":
      return Array<number>(dose.sets).fill(dose.holdSeconds);
    case "reps":
      return Array<number>(dose.sets).fill(dose.reps * (assumed.secondsPerRep + (dose.holdSeconds ?? 0)));
    case "pyramid":
      return dose.pyramid.map((holds) => holds * dose.holdSeconds);
    case "time":
      return Array<number>(dose.sets).fill(dose.durationSeconds);
  }
}

/** Seconds under work in one session, without rest; each side counts, so `perSide` doubles it. */
export const workSecondsOf = (dose: Dose): number => sum(setsOf(dose)) * (dose.perSide ? 2 : 1);

/** Seconds of one session: the work and the rests between its sets (none after the last). */
export function secondsOf(dose: Dose): number {
  const sets = setsOf(dose).length * (dose.perSide ? 2 : 1);
  return workSecondsOf(dose) + (sets - 1) * (dose.restSeconds ?? assumed.restSeconds);
}

/** Minutes of one session of an item, unrounded. */
export const minutesOf = (item: { dose: Dose }): number => secondsOf(item.dose) / 60;

/** Sessions a week; items around runs need an assumed number of run days. */
export function sessionsPerWeek(frequency: Frequency, runDaysPerWeek: number = assumed.runDaysPerWeek): number {
  if (isRunLinked(frequency)) return runDaysPerWeek;
  if (frequency.kind === "weekdays") return frequency.days.length;
  return frequency.kind === "daily" ? 7 * frequency.times : 0;
}

/**
 * What a program asks in a week.
 * Shape  { minutes, assumes }; `assumes` is the sentence to show beside the number.
 * Units  whole minutes, rounded up, so that a program never looks shorter than it is.
 */
export function minutesPerWeek(
  program: { items: readonly { dose: Dose; frequency: Frequency }[] },
  runDaysPerWeek: number = assumed.runDaysPerWeek,
): { minutes: number; assumes: string } {
  const seconds = sum(
    program.items.map((item) => secondsOf(item.dose) * sessionsPerWeek(item.frequency, runDaysPerWeek)),
  );
  const basis = `${assumed.secondsPerRep} s a repetition and, where no rest is stated, ${assumed.restSeconds} s between sets`;
  const runs = program.items.some((item) => isRunLinked(item.frequency)) ? `${runDaysPerWeek} run days a week, ` : "";
  return { minutes: Math.ceil(seconds / 60), assumes: `Assumes ${runs}${basis}.` };
}
