import { z } from "zod";
import type { Sentence } from "@/lib/said";
import { plainText } from "@/lib/text";

/** What a person did about a flag. */
export const OUTCOMES = ["referred", "program-changed", "under-care", "contacted", "noise", "resolved"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_WORDS: Record<Outcome, Sentence> = {
  referred: "Referred",
  "program-changed": "Program changed",
  "under-care": "Known, under care",
  contacted: "Talked to the athlete",
  noise: "Noise",
  resolved: "No longer so",
};

/** The form that settles a flag: both what was done and why, in words. */
export const Settlement = z.strictObject({
  outcome: z.enum(OUTCOMES, { error: "Choose what was done about it." satisfies Sentence }),
  reason: plainText(400),
});
