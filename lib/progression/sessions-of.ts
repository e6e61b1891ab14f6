import { addDays, type Day } from "@/lib/days";
import type { ExerciseStatus } from "@/lib/logs/exercise-words";
import { dueIn } from "@/lib/programs/adherence";
import type { Dose } from "@/lib/programs/dose";
import type { Assignment, DueItem } from "@/lib/programs/due";
import { LEG_SITES } from "@/lib/triage/timeline";
import { emptySession, type SessionRecord } from "./session";

/** One report of one item as the tables hold it; null was not reported. */
export type ReportRow = {
  day: Day;
  itemId: string;
  status: ExerciseStatus;
  sets: number | null;
  reps: number | null;
  holdSeconds: number | null;
  effort: number | null;
  pain: number | null;
  formHeld: boolean | null;
};

/** A check-in as far as a session is concerned. */
export type CheckInRow = { day: Day; backPain: number | null; symptoms: readonly { site: string }[] };

/** What an athlete logged. `runDays`: days with a run; on a day with a check-in and no run there was none. */
export type SessionRows = {
  assignments: readonly Assignment[];
  reports: readonly ReportRow[];
  checkIns: readonly CheckInRow[];
  runDays: readonly Day[];
};

/** The dose an item had on a day and its step; null = no program of that day held it. */
export type DoseOn = (day: Day) => { dose: Dose; step: number } | null;

/** Both ends inclusive. */
type Window = { from: Day; to: Day };

/**
 * What every item's sessions are read from, made once for all of them.
 * Shape  (rows, window) -> rows of the window by day and by item. Any order of rows gives the same.
 */
export function loggedIn(rows: SessionRows, window: Window) {
  const inWindow = ({ day }: { day: Day }) => window.from <= day && day <= window.to;
  const checkIns = grouped(rows.checkIns, ({ day }) => day);
  const ran = new Set(rows.runDays);
  const due = dueIn(rows.assignments, window, (day) => (ran.has(day) ? true : checkIns.has(day) ? false : null));
  const bodies = new Map(
    [...checkIns].map(([day, said]) => [
      day,
      { nextMorning: nextMorningOf(said, checkIns.get(addDays(day, 1))), legSymptom: legSymptomOf(said) },
    ]),
  );
  return {
    bodies,
    reports: grouped(rows.reports.filter(inWindow), ({ itemId }) => itemId),
    due: grouped(
      due.filter(({ when }: DueItem) => when === "due"),
      ({ itemId }) => itemId,
    ),
  };
}
export type Logged = ReturnType<typeof loggedIn>;

/**
 * The sessions of one item: every report, and every day it was due on that nobody reported, as a record of nulls.
 * Shape  a leg symptom is what the check-ins of that day say: any symptom below the buttock; "no" needs a check-in that
 *        says how the back was. The next morning is the worst back pain of the day after held against the lowest of the day
 *        itself. What is missing stays missing. The order of the rows does not matter.
 */
export function sessionsOf(itemId: string, { bodies, reports, due }: Logged, doseOn: DoseOn): SessionRecord[] {
  const told = reports.get(itemId) ?? [];
  const reported = told.flatMap((report): SessionRecord[] => {
    const on = doseOn(report.day);
    if (!on) return [];
    const { day, effort, pain, formHeld } = report;
    return [
      {
        ...emptySession({ day, itemId, step: on.step }),
        ...{ effort, pain, ...doneOf(report, on.dose) },
        formLost: formHeld === null ? null : !formHeld,
        ...bodies.get(day),
      },
    ];
  });
  const days = new Set(told.map(({ day }) => day));
  const unreported = (due.get(itemId) ?? []).flatMap(({ day }): SessionRecord[] => {
    const on = days.has(day) ? null : doseOn(day);
    return on ? [emptySession({ day, itemId, step: on.step })] : [];
  });
  return [...reported, ...unreported];
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

const scoresOf = (checkIns: readonly CheckInRow[] = []) =>
  checkIns.flatMap(({ backPain }) => (backPain === null ? [] : [backPain]));

function nextMorningOf(day: readonly CheckInRow[], next?: readonly CheckInRow[]): "baseline" | "above" | null {
  const [before, after] = [scoresOf(day), scoresOf(next)];
  if (before.length === 0 || after.length === 0) return null;
  return Math.max(...after) > Math.min(...before) ? "above" : "baseline";
}

const isLeg = ({ site }: { site: string }) => (LEG_SITES as readonly string[]).includes(site);

function legSymptomOf(day: readonly CheckInRow[]): boolean | null {
  if (day.some(({ symptoms }) => symptoms.some(isLeg))) return true;
  return scoresOf(day).length > 0 ? false : null;
}

/** Own numbers that reach the whole dose are that dose, and repetitions beyond it are told; anything less is "changed". */
function doneOf(
  { status, sets, reps, holdSeconds }: ReportRow,
  dose: Dose,
): Pick<SessionRecord, "status" | "sets" | "repsOver"> {
  const asItIs = { status, sets: null, repsOver: null };
  if (status !== "changed" || dose.kind !== "reps" || sets === null || reps === null) return asItIs;
  const isWhole =
    sets >= dose.sets && reps >= dose.reps && (holdSeconds ?? dose.holdSeconds ?? 0) >= (dose.holdSeconds ?? 0);
  return isWhole ? { status: null, sets: { done: sets, due: dose.sets }, repsOver: reps - dose.reps } : asItIs;
}
