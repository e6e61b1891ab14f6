import type { z } from "zod";
import { note } from "@/lib/text";
import { choice, yesNo, type FormErrors } from "@/lib/logs/form-fields";
import { NIGHTS, type Night } from "@/lib/logs/night-words";
import { nprs, type Nprs } from "@/lib/logs/nprs";
import { symptomsOf } from "@/lib/logs/symptom";
import type { Symptom } from "@/lib/logs/symptom-words";

/** How the back and legs were on one day. Every null is "not reported". */
export type CheckIn = {
  /** Worst low-back pain in the last 24 hours, 0 to 10. */
  backPain: Nprs | null;
  symptoms: Symptom[];
  atRest: boolean | null;
  night: Night | null;
  /** The back got in the way of daily life. */
  dailyLife: boolean | null;
  note: string | null;
};

export const NOTE_LENGTH = 1000;

export const checkInFields = {
  backPain: nprs,
  atRest: yesNo,
  night: choice(NIGHTS),
  dailyLife: yesNo,
  note: note(NOTE_LENGTH),
};
type CheckInFields = z.output<z.ZodObject<typeof checkInFields>> & Readonly<Record<string, unknown>>;

/** The check-in of a read form; null, "not reported", when nothing of it was filled. */
export function checkInOf(form: CheckInFields): { checkIn: CheckIn | null; errors: FormErrors } {
  const { symptoms, errors } = symptomsOf(form);
  const { backPain, atRest, night, dailyLife, note } = form;
  const checkIn = { backPain, symptoms, atRest, night, dailyLife, note };
  const blank = symptoms.length === 0 && [backPain, atRest, night, dailyLife, note].every((answer) => answer === null);
  return { checkIn: blank ? null : checkIn, errors };
}
