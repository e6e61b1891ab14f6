import type { z } from "zod";
import type { Day } from "@/lib/days";
import { ANSWERS, QUESTIONS, type Answer, type Question } from "@/lib/triage/timeline";
import { answerField } from "@/lib/logs/answer-words";
import { choice, NOTHING_TO_SAVE, readForm, type FormErrors, type FormInput } from "@/lib/logs/form-fields";
import { DAY_NEEDED, dayField } from "@/lib/logs/which-day";

export type Answers<Id extends string> = Partial<Record<Id, Answer>>;
export type ScreenAnswers = { day: Day; answers: Answers<Question> };
export type ParsedScreen = { ok: true; screen: ScreenAnswers } | { ok: false; errors: FormErrors };

const answer = choice(ANSWERS, "Choose one of the answers shown, or leave it.");

/** The form fields of `ids`, and what they hold once read: a question left blank is absent, "not asked", never "no". */
export const answerFields = (ids: readonly string[]): Readonly<Record<string, z.ZodType>> =>
  Object.fromEntries(ids.map((id) => [answerField(id), answer]));

export function answersOf<Id extends string>(form: Readonly<Record<string, unknown>>, ids: readonly Id[]): Answers<Id> {
  const answers: Answers<Id> = {};
  for (const id of ids) {
    const given = form[answerField(id)] as Answer | null;
    if (given !== null) answers[id] = given;
  }
  return answers;
}

/**
 * The posted safety questions: day and answer.<question id>, each yes, no, not-sure or declined.
 * Errors sentences by field; a form without one answer is refused.
 */
export function parseScreen(form: FormInput, { today }: { today: Day }): ParsedScreen {
  const read = readForm({ day: dayField(today) }, form, answerFields(QUESTIONS));
  if (!read.ok) return read;
  const answers = answersOf(read.data, QUESTIONS);
  if (read.data.day === null) return { ok: false, errors: { day: DAY_NEEDED } };
  if (Object.keys(answers).length === 0) return { ok: false, errors: { form: NOTHING_TO_SAVE } };
  return { ok: true, screen: { day: read.data.day, answers } };
}
