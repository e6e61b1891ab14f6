import type { Answer } from "@/lib/triage/timeline";

/** The answers offered, in the order they stand beside a question. */
export const ANSWER_LABELS: Record<Answer, string> = {
  yes: "Yes",
  no: "No",
  "not-sure": "Not sure",
  declined: "I'd rather not say",
};

/** The form field of a question. */
export const answerField = (id: string): string => `answer.${id}`;
