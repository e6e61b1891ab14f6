import { dayNumber } from "@/lib/days";
import type { Answer, Question, Screen } from "@/lib/triage/timeline";
import { QUESTIONS } from "@/lib/triage/timeline";
import { NEVER } from "@/lib/triage/prepare/pain-days";

/** The answer that stands for a question and the day number it was given; null and NEVER when never asked. */
export type Standing = { answer: Answer | null; day: number };

const TELLING: Record<Answer, number> = { yes: 3, "not-sure": 2, declined: 1, no: 0 };

/** Of two answers on one day, the more telling. */
const moreTelling = (a: Answer | null, b: Answer): Answer => (a === null || TELLING[b] > TELLING[a] ? b : a);

/**
 * The answer that stands for each question on `asOf`.
 * The latest stands, but a later "declined" never hides an earlier "yes" or "not-sure"; it does replace a "no".
 */
export const standingAnswers = (screens: Screen[], asOf: string): Record<Question, Standing> => {
  const seen = screens.filter((screen) => screen.date <= asOf);
  seen.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const standing = {} as Record<Question, Standing>;
  for (const question of QUESTIONS) standing[question] = standingOf(seen, question);
  return standing;
};

/** Walks back from the latest day; stops at the first answer that a declined one cannot hide. */
const standingOf = (latestFirst: Screen[], question: Question): Standing => {
  let declinedOn: string | null = null;
  let i = 0;
  while (i < latestFirst.length) {
    const date = (latestFirst[i] as Screen).date;
    let answer: Answer | null = null;
    for (; i < latestFirst.length && (latestFirst[i] as Screen).date === date; i++) {
      const given = (latestFirst[i] as Screen).answers[question];
      if (given !== undefined) answer = moreTelling(answer, given);
    }
    if (answer === null) continue;
    if (answer === "declined") declinedOn ??= date;
    else if (answer === "no" && declinedOn !== null) return { answer: "declined", day: dayNumber(declinedOn) };
    else return { answer, day: dayNumber(date) };
  }
  return declinedOn === null ? { answer: null, day: NEVER } : { answer: "declined", day: dayNumber(declinedOn) };
};
