import type { Day } from "@/lib/days";
import { HISTORY_WORDS, QUESTION_WORDS } from "@/lib/triage/question-words";
import { ANSWERS, HISTORIES, QUESTIONS, type Answer } from "@/lib/triage/timeline";
import type { PageRecord } from "./page-record";

export type StandingAnswer = { id: string; words: string; answer: Answer; date: Day };

/** The latest answer to each question; of several on one day the most telling. A question not asked is not in the list. */
export function standingAnswers({ screens, histories }: Pick<PageRecord, "screens" | "histories">): StandingAnswer[] {
  const latest = new Map<string, { answer: Answer; date: Day }>();
  for (const { date, answers } of [...screens, ...histories])
    for (const [id, answer] of Object.entries(answers)) {
      const known = latest.get(id);
      const newer = !known || date > known.date;
      const more = known?.date === date && ANSWERS.indexOf(answer) < ANSWERS.indexOf(known.answer);
      if (newer || more) latest.set(id, { answer, date });
    }
  const words = { ...QUESTION_WORDS, ...HISTORY_WORDS };
  return [...QUESTIONS, ...HISTORIES].flatMap((id) => {
    const said = latest.get(id);
    return said ? [{ id, words: words[id], ...said }] : [];
  });
}
