import { said, type SaidSentence } from "@/lib/said";
import type { Dose } from "./dose";
import type { Frequency } from "./frequency";
import { isRunLinked } from "./frequency-words";
import { itemsIn } from "./phases";

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
  if (frequency.kind === "every") return 7 / frequency.everyDays;
  return frequency.kind === "daily" ? 7 * frequency.times : 0;
}

type Asked = { dose: Dose; frequency: Frequency; phaseId?: string | null };

/**
 * What a program asks in a week: in the phase it was given in, else in the phase that asks most.
 * Shape  { minutes, assumes }; `assumes` is the sentence to show beside the number.
 * Units  whole minutes, rounded up, so that a program never looks shorter than it is.
 */
export function minutesPerWeek(
  program: { items: readonly Asked[]; phases?: readonly { phaseId: string }[]; phaseId?: string | null },
  runDaysPerWeek: number = assumed.runDaysPerWeek,
): { minutes: number; assumes: SaidSentence } {
  const items = program.items.map((item) => ({ ...item, phaseId: item.phaseId ?? null }));
  const secondsIn = (phaseId: string | null) =>
    sum(itemsIn(items, phaseId).map((item) => secondsOf(item.dose) * sessionsPerWeek(item.frequency, runDaysPerWeek)));
  const phases = program.phaseId ? [program.phaseId] : (program.phases ?? []).map((phase) => phase.phaseId);
  const seconds = phases.length > 0 ? Math.max(...phases.map(secondsIn)) : secondsIn(null);
  const basis = { rep: assumed.secondsPerRep, rest: assumed.restSeconds };
  const assumes = program.items.some((item) => isRunLinked(item.frequency))
    ? said(
        "Assumes {runs} run days a week, {rep} s a repetition and, where no rest is stated, {rest} s between sets.",
        { ...basis, runs: runDaysPerWeek },
      )
    : said("Assumes {rep} s a repetition and, where no rest is stated, {rest} s between sets.", basis);
  return { minutes: Math.ceil(seconds / 60), assumes };
}
