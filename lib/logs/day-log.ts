import type { Day } from "@/lib/days";
import type { DistanceUnit } from "@/lib/units";
import { checkInFields, checkInOf, type CheckIn } from "@/lib/logs/check-in";
import { exerciseFields, exercisesOf, type ExerciseReport } from "@/lib/logs/exercise-report";
import type { DueItem } from "@/lib/logs/exercise-words";
import { NOTHING_TO_SAVE, readForm, type FormErrors, type FormInput } from "@/lib/logs/form-fields";
import { otherSportFields, otherSportOf, type OtherSport } from "@/lib/logs/other-sport";
import { runFields, runOf, type Run } from "@/lib/logs/run";
import { symptomFields } from "@/lib/logs/symptom";
import { DAY_NEEDED, dayField } from "@/lib/logs/which-day";

/** All an athlete says about one day. A part that is null was not reported; it says nothing about pain, rest or exercise. */
export type DayLog = {
  day: Day;
  checkIn: CheckIn | null;
  run: Run | null;
  exercises: ExerciseReport[] | null;
  otherSport: OtherSport | null;
};

/** What a form may name: items due on its day, and the athlete's own pairs of shoes. */
export type DayLogForm = {
  unit: DistanceUnit;
  today: Day;
  dueItems: readonly DueItem[];
  shoeIds?: readonly string[];
};
export type ParsedDayLog = { ok: true; log: DayLog } | { ok: false; errors: FormErrors };

/**
 * The posted log of a day.
 * Shape  day, backPain, atRest, night, dailyLife, note, symptom.*, run.*, other.*, exercise.*, allAsPrescribed -> a DayLog, or
 *        sentences by field.
 * Units  run.distance in `unit`; the log holds whole metres and seconds.
 * Errors a field of another name, an item or shoes it may not name, a day ahead or more than 14 days back, a form with nothing filled.
 */
export function parseDayLog(form: FormInput, { unit, today, dueItems, shoeIds = [] }: DayLogForm): ParsedDayLog {
  const shape = { day: dayField(today), ...checkInFields, ...runFields(unit, shoeIds), ...otherSportFields };
  const read = readForm(shape, form, { ...symptomFields, ...exerciseFields(dueItems) });
  if (!read.ok) return read;
  const { day } = read.data;
  const { checkIn, errors: inCheckIn } = checkInOf(read.data);
  const { run, errors: inRun } = runOf(read.data);
  const { otherSport, errors: inSport } = otherSportOf(read.data);
  const { exercises, errors: inExercises } = exercisesOf(read.data, dueItems);
  const errors: FormErrors = { ...inCheckIn, ...inRun, ...inSport, ...inExercises };
  if (day === null) errors.day = DAY_NEEDED;
  if (day === null || Object.keys(errors).length > 0) return { ok: false, errors };
  if (!checkIn && !run && !otherSport && !exercises) return { ok: false, errors: { form: NOTHING_TO_SAVE } };
  return { ok: true, log: { day, checkIn, run, exercises, otherSport } };
}
