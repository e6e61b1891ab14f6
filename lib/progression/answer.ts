import { z } from "zod";
import { plainText } from "@/lib/text";

const why = plainText(400);
const step = z.number({ error: "Choose a step." }).int("Choose a step.").min(0, "Choose a step.");

/** What staff say to a proposed step. `step`: index of the step chosen instead. */
export const Answer = z.discriminatedUnion(
  "answer",
  [
    z.strictObject({ answer: z.literal("accepted") }),
    z.strictObject({ answer: z.literal("changed"), step, reason: why.nullable() }),
    z.strictObject({ answer: z.literal("refused"), reason: why }),
  ],
  { error: "Choose what to do with it." },
);
export type Answer = z.infer<typeof Answer>;
