import { addDays, type Day } from "@/lib/days";
import { HISTORIES, type History } from "@/lib/triage/timeline";
import { NOTHING_TO_SAVE, readForm, type FormErrors, type FormInput } from "@/lib/logs/form-fields";
import { answerFields, answersOf, type Answers } from "@/lib/logs/screen-answers";

export type HistoryAnswers = { day: Day; answers: Answers<History> };
export type ParsedHistory = { ok: true; history: HistoryAnswers } | { ok: false; errors: FormErrors };

const DAYS_OF_A_YEAR = 365;

/** True when the health history was never answered, or a year or more ago. */
export const historyDue = (lastAnswered: Day | null, today: Day): boolean =>
  lastAnswered === null || addDays(lastAnswered, DAYS_OF_A_YEAR) <= today;

/** The posted health history, answered on `today`: answer.<id>. Blank is not asked, never "no". */
export function parseHistory(form: FormInput, { today }: { today: Day }): ParsedHistory {
  const read = readForm({}, form, answerFields(HISTORIES));
  if (!read.ok) return read;
  const answers = answersOf(read.data, HISTORIES);
  if (Object.keys(answers).length === 0) return { ok: false, errors: { form: NOTHING_TO_SAVE } };
  return { ok: true, history: { day: today, answers } };
}
