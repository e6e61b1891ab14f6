import type { Sentence } from "@/lib/said";
import type { History, Question } from "@/lib/triage/timeline";

/** Short words for each question, to stand within a sentence. */
export const QUESTION_WORDS = {
  "saddle-numbness": "numbness between the legs",
  "bladder-change": "a change in passing urine",
  "bowel-change": "a change in bowel control",
  "sexual-change": "a change in sexual feeling or function",
  "both-legs": "symptoms in both legs",
  "foot-drop": "a dragging foot, unsteady walking or quickly growing weakness",
  "chest-symptoms": "chest pain, breathlessness or fainting",
  "leg-weakness": "weakness in one leg",
  fever: "fever, shivers or feeling ill",
  "weight-loss": "weight loss without trying",
  "unrelenting-night-pain": "night pain that no position eases",
  "major-trauma": "a crash or a fall from a height",
  "minor-trauma": "a smaller fall or knock",
  "calf-swollen": "a swollen, hot or red calf",
  "hop-pain": "pain on hopping or on every step",
  "worse-arching": "pain that is worse on arching back",
  "wakes-second-half": "waking in the second half of the night",
  "buttock-pain": "buttock pain",
  "better-with-movement": "better with movement",
  "nsaid-relief": "relief within 48 hours of anti-inflammatory tablets",
  "relative-spa": "a close relative with spondyloarthritis",
  "past-arthritis": "arthritis, now or before",
  enthesitis: "pain where tendons meet bone",
  psoriasis: "psoriasis",
} as const satisfies Record<Question, Sentence>;

export const HISTORY_WORDS = {
  cancer: "cancer, now or in the past",
  steroids: "steroid tablets for 3 months or more",
  "fragile-bones": "fragile bones",
} as const satisfies Record<History, Sentence>;
