import { aboutQuestion, historyEntry, NIGHT_PAIN_ENTRY, symptomWords } from "@/lib/triage/entries";
import type { Receipt } from "@/lib/triage/receipt";
import type { Answer, History, Question } from "@/lib/triage/timeline";
import { telling } from "./evidence";

/** What one new entry tells, on the day that it is about. */
export type Said = {
  day: string;
  screen?: Partial<Record<Question, Answer>>;
  history?: Partial<Record<History, Answer>>;
  checkIn?: { night?: string | null; symptoms?: readonly Parameters<typeof symptomWords>[0][] } | null;
};

const keysWhere = <K extends string>(answers: Partial<Record<K, Answer>> = {}, ...counted: Answer[]): K[] =>
  (Object.keys(answers) as K[]).filter((key) => counted.includes(answers[key] as Answer));

/**
 * Whether an emergency or urgent receipt rests on something that was just said. On one day the same words make the same
 * entry: said in the evening what was said and answered in the morning is still somebody who needs an answer now.
 */
export function restsOn(receipt: Pick<Receipt, "ruleId" | "tier" | "entries">, said: Said | null): boolean {
  if (!said || (receipt.tier !== "emergency" && receipt.tier !== "urgent")) return false;
  const questions = keysWhere(said.screen, "yes", "not-sure").map(aboutQuestion);
  const histories = keysWhere(said.history, "yes").map((each) => historyEntry(each).text);
  const { night, symptoms = [] } = said.checkIn ?? {};
  const logged = [...symptoms.map(symptomWords), ...(night === "unrelenting" ? [NIGHT_PAIN_ENTRY] : [])];
  return telling(receipt).some(
    ({ kind, date, text }) =>
      (kind === "screen" && questions.some((about) => text.startsWith(about))) ||
      (kind === "history" && histories.includes(text)) ||
      (kind === "check-in" && date === said.day && logged.includes(text)),
  );
}
