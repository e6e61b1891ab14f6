import type { Sentence } from "@/lib/said";
import type { EvidenceMark } from "./exercise";

/** What a source of an exercise or a template is called on a screen; the id is its heading in docs/sources.md. */
export const sourceWords: Readonly<Record<string, Sentence>> = {
  article: "“Lower back pain when running”, the web article this product starts from",
  "team-choice": "Our own choice: no source fixes this number",
  "mcgill-big-three": "McGill: descending sets of 10-second holds",
  "acsm-progression": "American College of Sports Medicine 2009, progression in resistance training",
  "acsm-stretching": "American College of Sports Medicine 2021, flexibility",
  "stretch-before-exercise": "Behm and others 2016, stretching before exercise",
  "cool-down-review": "Van Hooren and Peake 2018, cooling down after exercise",
  "neural-mobilisation": "Review in PLOS ONE of nerve sliding exercises; its trials disagree",
  "walk-run-ladder": "Published return-to-run programmes; the steps put together from them are a team choice",
  "jospt-cpg-2021": "JOSPT clinical practice guideline 2021, low back pain",
};

/** How sure we are of a starting dose, in plain words. */
export const evidenceWords: Record<EvidenceMark, Sentence> = {
  V: "Checked: we opened the source and found it there.",
  Vs: "Seen second-hand: another page reports what the source says.",
  K: "From knowledge: a well-known paper that we did not read again for this.",
  D: "Team choice: no source fixes this dose. Change it as you see fit.",
  S: "From the article the product starts from; the evidence behind it is weak or unclear.",
};
