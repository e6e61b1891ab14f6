import { isDay, type Day } from "@/lib/days";
import { field, readForm, type FormErrors, type FormInput } from "@/lib/logs/form-fields";
import { runFields, runOf, type Run } from "@/lib/logs/run";
import type { Sentence } from "@/lib/said";
import type { DistanceUnit } from "@/lib/units";
import type { PreviewRow } from "./preview";

/** A run the athlete confirmed. `startedAt` is null where the file did not know; the day is then the list's or the athlete's word. */
export type ConfirmedRun = { startedAt: string | null; day: Day | null; run: Run };
export type ParsedConfirmation = { ok: true; confirmed: ConfirmedRun } | { ok: false; errors: FormErrors };

const WHEN: Sentence = "Choose the day of this run, today or before.";
const HOW_FAR: Sentence = "How far was the run?";

/** A previewed run as it stands, for lists too long to have their fields open. Null where a day is missing. */
export function asPreviewed(row: PreviewRow): ConfirmedRun | null {
  if (row.state !== "run") return null;
  const { metres, seconds, effort, runKind, surface, startedAt, day } = row;
  const unsaid = {
    painBefore: null,
    painDuring: null,
    painNextMorning: null,
    shoeId: null,
    warmUp: null,
    coolDown: null,
  };
  return {
    startedAt,
    day: startedAt === null ? day : null,
    run: { metres, seconds, effort, surface, kind: runKind, ...unsaid },
  };
}

/**
 * The fields of one previewed run as the athlete left them: run.* as in the day's log, and day where the file had none. When it
 * began is the file's word alone.
 */
export function parseConfirmation(
  form: FormInput,
  row: PreviewRow & { state: "run" | "needs-date" },
  { unit, today, shoeIds = [] }: { unit: DistanceUnit; today: Day; shoeIds?: readonly string[] },
): ParsedConfirmation {
  const shape = {
    ...runFields(unit, shoeIds),
    day: field<Day>((text) => (isDay(text) && text <= today ? { ok: true, value: text } : { ok: false, why: WHEN })),
  };
  const read = readForm(shape, form);
  if (!read.ok) return read;
  const { run, errors } = runOf(read.data);
  const startedAt = row.state === "run" ? row.startedAt : null;
  const day = row.state === "run" ? row.day : read.data.day;
  if (day === null) errors.day = WHEN;
  if (!run && Object.keys(errors).length === 0) errors["run.distance"] = HOW_FAR;
  if (!run || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, confirmed: { startedAt, day: startedAt === null ? day : null, run } };
}
