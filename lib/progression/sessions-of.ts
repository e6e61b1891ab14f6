import { addDays, type Day } from "@/lib/days";
import type { ExerciseStatus } from "@/lib/logs/exercise-words";
import { dueIn } from "@/lib/programs/adherence";
import type { Dose } from "@/lib/programs/dose";
import type { Assignment } from "@/lib/programs/due";
import { LEG_SITES } from "@/lib/triage/timeline";
import { SessionRecord } from "./session";

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

/**
 * The sessions of one item: every report, and every day it was due on that nobody reported, as a record of nulls.
 * Shape  a leg symptom is what the check-ins of that day say: any symptom below the buttock; "no" needs a check-in that
 *        says how the back was. The next morning is the worst back pain of the day after held against the lowest of the day
 *        itself. What is missing stays missing. The order of the rows does not matter.
 * Errors a record that cannot be (pain 11) throws ZodError.
 */
export function sessionsOf(
  itemId: string,
  rows: SessionRows,
  window: { from: Day; to: Day },
  doseOn: DoseOn,
): SessionRecord[] {
  const inWindow = (day: Day) => window.from <= day && day <= window.to;
  const checkIns = byDay(rows.checkIns);
  const told = rows.reports.filter((report) => report.itemId === itemId && inWindow(report.day));
  const reported = told.flatMap((report) => {
    const on = doseOn(report.day);
    const { day, effort, pain, formHeld } = report;
    return on
      ? [
          SessionRecord.parse({
            ...{ day, itemId, step: on.step, effort, pain, ...doneOf(report, on.dose) },
            formLost: formHeld === null ? null : !formHeld,
            nextMorning: nextMorningOf(checkIns.get(day), checkIns.get(addDays(day, 1))),
            legSymptom: legSymptomOf(checkIns.get(day)),
          }),
        ]
      : [];
  });
  const ran = new Set(rows.runDays);
  const days = new Set(reported.map((session) => session.day));
  const due = dueIn(rows.assignments, window, (day) => (ran.has(day) ? true : checkIns.has(day) ? false : null));
  const unreported = due.flatMap((item) => {
    const on = item.itemId === itemId && item.when === "due" && !days.has(item.day) ? doseOn(item.day) : null;
    return on ? [SessionRecord.parse({ day: item.day, itemId, step: on.step })] : [];
  });
  return [...reported, ...unreported];
}

function byDay(checkIns: readonly CheckInRow[]): Map<Day, CheckInRow[]> {
  const days = new Map<Day, CheckInRow[]>();
  for (const checkIn of checkIns) days.set(checkIn.day, [...(days.get(checkIn.day) ?? []), checkIn]);
  return days;
}

const scoresOf = (checkIns: readonly CheckInRow[] = []) =>
  checkIns.flatMap(({ backPain }) => (backPain === null ? [] : [backPain]));

function nextMorningOf(day?: readonly CheckInRow[], next?: readonly CheckInRow[]): "baseline" | "above" | null {
  const [before, after] = [scoresOf(day), scoresOf(next)];
  if (before.length === 0 || after.length === 0) return null;
  return Math.max(...after) > Math.min(...before) ? "above" : "baseline";
}

const isLeg = ({ site }: { site: string }) => (LEG_SITES as readonly string[]).includes(site);

function legSymptomOf(day: readonly CheckInRow[] = []): boolean | null {
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
