import { isDay, type Day } from "@/lib/days";
import { field, readForm, type FormErrors, type FormInput } from "@/lib/logs/form-fields";
import { runFields, runOf, type Run } from "@/lib/logs/run";
import type { DistanceUnit } from "@/lib/units";

export const FILES_AT_MOST = 20;

/** One file on the import form: what became of it, and the run to confirm if there is one. */
export type ImportRow =
  | {
      state: "run";
      name: string;
      say: string[];
      startedAt: string;
      day: Day;
      metres: number;
      seconds: number | null;
      keep: boolean;
    }
  | { state: "needs-date"; name: string; say: string[]; metres: number; seconds: number | null }
  | { state: "left-out" | "saved"; name: string; say: string[] };

/** A run confirmed on the form. `startedAt` is null where the watch did not know; the day is then the athlete's word. */
export type ConfirmedRun = { startedAt: string | null; day: Day | null; run: Run };
export type ParsedConfirmation = { ok: true; confirmed: ConfirmedRun } | { ok: false; errors: FormErrors };

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/;
const WHEN = "Choose the day of this run, today or before.";

/** The fields of one confirmed run: run.* as in the day's log, startedAt as the file had it, and day where it had none. */
export function parseConfirmation(
  form: FormInput,
  { unit, today, shoeIds = [] }: { unit: DistanceUnit; today: Day; shoeIds?: readonly string[] },
): ParsedConfirmation {
  const shape = {
    ...runFields(unit, shoeIds),
    startedAt: field<string>((text) =>
      INSTANT.test(text) && !Number.isNaN(Date.parse(text)) ? { ok: true, value: text } : { ok: false, why: WHEN },
    ),
    day: field<Day>((text) => (isDay(text) && text <= today ? { ok: true, value: text } : { ok: false, why: WHEN })),
  };
  const read = readForm(shape, form);
  if (!read.ok) return read;
  const { run, errors } = runOf(read.data);
  const { startedAt, day } = read.data;
  if (startedAt === null && day === null) errors.day = WHEN;
  if (!run && Object.keys(errors).length === 0) errors["run.distance"] = "How far was the run?";
  if (!run || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, confirmed: { startedAt, day: startedAt === null ? day : null, run } };
}
