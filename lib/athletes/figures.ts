import { addDays, type Day } from "@/lib/days";
import { EXERCISE_DAYS } from "@/lib/logs/timeline-of";
import { dueIn } from "@/lib/programs/adherence";
import { type AdherenceWithPauses, adherenceWithPauses } from "@/lib/programs/adherence-pauses";
import type { Said, Sayable } from "@/lib/said";
import { prescriptionText } from "@/lib/programs/dose-text";
import { runsOver } from "@/lib/programs/due";
import { howItWent } from "@/lib/programs/how-it-went";
import { itemsIn, phaseWords } from "@/lib/programs/phases";
import type { PageRecord } from "./page-record";

const windowOf = (today: Day) => ({ from: addDays(today, 1 - EXERCISE_DAYS), to: today });

function ranOnOf(record: PageRecord) {
  const ran = new Set(record.runs.map((run) => run.date));
  const logged = new Set(record.checkIns.map((entry) => entry.date));
  // Runs kept from this reader are no days without a run: what hangs on a run is then left out.
  return (day: Day) => (ran.has(day) ? true : record.shares.runs && logged.has(day) ? false : null);
}

const dueItems = (record: PageRecord, today: Day) => dueIn(record.assignments, windowOf(today), ranOnOf(record));

/** What became of the exercises of the last eight weeks, the latest week first; weeks of which nothing was due are left out. */
export const weeksOf = (record: PageRecord, today: Day) =>
  howItWent({ ...record, ranOn: ranOnOf(record) }, today).weeks.filter((week) => week.due + week.paused > 0);

/** Exercise items of the last 28 days: done, not done and not reported, which are three things; and those of a pause. */
export const exercisesOf = (record: PageRecord, today: Day): AdherenceWithPauses =>
  adherenceWithPauses(dueItems(record, today), record.reports, windowOf(today), record.pauses);

/** Runs of the last 28 days after which pain was back by the next morning; `unknown` lacks one of the two scores. */
export function settledMornings(record: PageRecord, today: Day) {
  const { from } = windowOf(today);
  const runs = record.runs.filter((run) => run.date >= from && run.date <= today);
  const told = runs.filter((run) => run.painBefore !== null && run.painNextMorning !== null);
  const settled = told.filter((run) => run.painNextMorning! <= run.painBefore!);
  return { settled: settled.length, told: told.length, unknown: runs.length - told.length };
}

export type ProgramLine = {
  assignmentId: string;
  title: string;
  target: string;
  fromDay: Day;
  untilDay: Day | null;
  /** Null: by rule. */
  assignedBy: string | null;
  /** "Phase 1 of 2: Calm down"; null in a program without phases. */
  phase: Said | null;
  items: { itemId: string; name: string; dose: Sayable; adherence: AdherenceWithPauses }[];
};

/** The programs that run today, with what became of each exercise in the last 28 days. */
export function programsOf(record: PageRecord, today: Day): ProgramLine[] {
  const due = dueItems(record, today);
  return record.assignments
    .filter((assignment) => runsOver(assignment, today))
    .map(({ id, snapshot, fromDay, untilDay, assignedBy }) => ({
      assignmentId: id,
      title: snapshot.title,
      target: snapshot.target,
      fromDay,
      untilDay,
      assignedBy,
      phase: phaseWords(snapshot),
      items: itemsIn(snapshot.items, snapshot.phaseId).map((item) => ({
        itemId: item.itemId,
        name: item.name,
        dose: prescriptionText(item),
        adherence: adherenceWithPauses(
          // An earlier copy of the program held the same item: what was done of it counts on.
          due.filter((each) => each.itemId === item.itemId),
          record.reports,
          windowOf(today),
          record.pauses,
        ),
      })),
    }));
}
