import { z } from "zod";
import type { Sentence } from "@/lib/said";
import { plainText } from "@/lib/text";

const CHOOSE_STEP: Sentence = "Choose a step.";
const CHOOSE: Sentence = "Choose what to do with it.";
/** Stands as the reason where a step that was taken by rule is taken back. */
export const TAKEN_BACK: Sentence = "Taken back.";

const why = plainText(400);
const step = z.number({ error: CHOOSE_STEP }).int(CHOOSE_STEP).min(0, CHOOSE_STEP);

/** What staff say to a proposed step. `step`: index of the step chosen instead. */
export const Answer = z.discriminatedUnion(
  "answer",
  [
    z.strictObject({ answer: z.literal("accepted") }),
    z.strictObject({ answer: z.literal("changed"), step, reason: why.nullable() }),
    z.strictObject({ answer: z.literal("refused"), reason: why }),
  ],
  { error: CHOOSE },
);
export type Answer = z.infer<typeof Answer>;
