import { addDays, type Day } from "@/lib/days";
import type { Said } from "@/lib/flags/said";
import { spellOutAll } from "@/lib/logs/all-as-prescribed";
import { parseDayLog } from "@/lib/logs/day-log";
import { spellOutSession } from "@/lib/logs/session-went";
import type { FormErrors, FormInput } from "@/lib/logs/form-fields";
import { parseWeeklyMinute } from "@/lib/logs/weekly-minute";
import { dueOn, type DueItem } from "@/lib/programs/due";
import type { Pack, PackedRecord } from "./pack";
import type { Values } from "./item";

/** A form that a phone holds, and the local day on which it was written. */
export type Unsent = { name: string; values: Values; writtenOn: Day };

/** What an unsent form says: the record with it, and for advice what it tells. `errors` are those its server would find. */
export type Told = { ok: true; record: PackedRecord; said: Said | null } | { ok: false; errors: FormErrors };

/** What is due on a day as the record has it; without a run on record nobody knows yet whether there is one. */
export const dueBy = (record: PackedRecord, day: Day): DueItem[] =>
  dueOn(record.assignments, day, record.runs.some((run) => run.date === day) ? true : null);

const LATEST_WEEKS = 2;

/**
 * Puts an unsent form on a record, read as strictly as the server will read it.
 * Shape  (pack, record so far, form) -> the record with it, or sentences by field. A form the rules see nothing of
 *        (an edit, a deletion, a pause) leaves the record as it is.
 */
export function tell(pack: Pack, record: PackedRecord, { name, values, writtenOn }: Unsent): Told {
  const { key: _key, org: _org, known: _known, ...form } = values;
  if (name === "log.day") return tellDay(pack, record, form, writtenOn);
  if (name === "log.week") return tellWeek(record, form, writtenOn);
  return { ok: true, record, said: null };
}

function tellDay(pack: Pack, record: PackedRecord, form: FormInput, today: Day): Told {
  const dueItems = dueBy(record, typeof form.day === "string" ? form.day : today);
  const spelled = spellOutSession(spellOutAll(form, dueItems), dueItems);
  if (!spelled.ok) return spelled;
  const parsed = parseDayLog(spelled.form, {
    ...{ unit: record.unit, today, dueItems },
    shoeIds: pack.shoes.map((shoe) => shoe.id),
  });
  if (!parsed.ok) return parsed;
  const { day, checkIn, run, exercises } = parsed.log;
  const reports = (exercises ?? []).map(({ assignmentId, itemId, status }) => ({ day, assignmentId, itemId, status }));
  const told = new Set(reports.map((report) => report.itemId));
  return {
    ok: true,
    said: { day, checkIn },
    record: {
      ...record,
      checkIns: checkIn ? [...record.checkIns, { ...checkIn, date: day }] : record.checkIns,
      runs: run ? [...record.runs, { ...run, date: day }] : record.runs,
      // An item reported anew is reported once.
      reports: [...record.reports.filter((each) => each.day !== day || !told.has(each.itemId)), ...reports],
    },
  };
}

function tellWeek(record: PackedRecord, { noTo: _noTo, ...form }: FormInput, today: Day): Told {
  const parsed = parseWeeklyMinute(form, { today });
  if (!parsed.ok) return parsed;
  const { day, week, screen, history } = parsed.minute;
  return {
    ok: true,
    said: { day, screen: screen?.answers, history: history?.answers },
    record: {
      ...record,
      screens: screen ? [...record.screens, { date: day, answers: screen.answers }] : record.screens,
      histories: history ? [...record.histories, { date: day, answers: history.answers }] : record.histories,
      weeks: week ? [...record.weeks, { ending: day, running: week.running }].slice(-LATEST_WEEKS) : record.weeks,
    },
  };
}

/** The record with everything unsent that can be read, in the order it was written. */
export const withUnsent = (pack: Pack, unsent: readonly Unsent[]): PackedRecord =>
  unsent.reduce((record, each) => {
    const told = tell(pack, record, each);
    return told.ok ? told.record : record;
  }, pack.record);

/** The days a phone without network shows: the day it is there, and the one before. */
export const offlineDays = (today: Day): Day[] => [today, addDays(today, -1)];
