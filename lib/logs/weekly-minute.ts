import type { Day } from "@/lib/days";
import { choice, NOTHING_TO_SAVE, readForm, type FormErrors, type FormInput } from "@/lib/logs/form-fields";
import { answerFields, answersOf, type Answers } from "@/lib/logs/screen-answers";
import { answerField } from "@/lib/logs/answer-words";
import type { ScreenGroup, ScreenQuestion } from "@/lib/logs/screen-questions";
import { DAY_NEEDED, dayField } from "@/lib/logs/which-day";
import { HISTORIES, QUESTIONS, RUNNING, type History, type Question, type Running } from "@/lib/triage/timeline";

/** What an athlete answers once a week. A part that is null was not answered: it says nothing. */
export type WeeklyMinute = {
  day: Day;
  week: { running: Running } | null;
  screen: { answers: Answers<Question> } | null;
  history: { answers: Answers<History> } | null;
};
export type ParsedMinute = { ok: true; minute: WeeklyMinute } | { ok: false; errors: FormErrors };

/**
 * The posted questions of the week: day, running, answer.<question>, answer.<history>; the day is the last of the 7 it is about.
 * Errors sentences by field; a form without one answer is refused.
 */
export function parseWeeklyMinute(form: FormInput, { today }: { today: Day }): ParsedMinute {
  const shape = { day: dayField(today), running: choice(RUNNING, "Choose the answer that comes closest.") };
  const read = readForm(shape, form, answerFields([...QUESTIONS, ...HISTORIES]));
  if (!read.ok) return read;
  const { day, running } = read.data;
  if (day === null) return { ok: false, errors: { day: DAY_NEEDED } };
  const screen = answersOf(read.data, QUESTIONS);
  const history = answersOf(read.data, HISTORIES);
  const minute = {
    day,
    week: running === null ? null : { running },
    screen: Object.keys(screen).length > 0 ? { answers: screen } : null,
    history: Object.keys(history).length > 0 ? { answers: history } : null,
  };
  if (!minute.week && !minute.screen && !minute.history) return { ok: false, errors: { form: NOTHING_TO_SAVE } };
  return { ok: true, minute };
}

/** "No" for what was shown in a group and not answered yet. It is put before the person again, and saved only by them. */
export function noToTheRest(form: FormInput, shown: readonly ScreenQuestion[], group: ScreenGroup): FormInput {
  const filled: Record<string, string | string[]> = { ...form };
  for (const { id, group: of } of shown) if (of === group) filled[answerField(id)] ||= "no";
  return filled;
}
