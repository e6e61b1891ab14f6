import { z } from "zod";
import { note, plainText } from "@/lib/text";
import { REFERRAL_OUTCOMES, URGENCIES, type ReferralOutcome } from "./referral";

const outcomes = Object.keys(REFERRAL_OUTCOMES) as [ReferralOutcome, ...ReferralOutcome[]];

const text = (max: number, blank: string) =>
  note(max).transform((typed, ctx): string => {
    if (typed !== null) return typed;
    ctx.addIssue({ code: "custom", message: blank });
    return z.NEVER;
  });

/** The letter as a form sends it. */
export const LetterForm = z.strictObject({
  toWhom: z
    .string({ error: "Write to whom." })
    .refine((typed) => typed.trim() !== "", "Write to whom.")
    .pipe(plainText(160)),
  urgency: z.enum(URGENCIES, { error: "Choose how soon." }),
  why: text(6000, "Write why. The entries behind the flag are a good start."),
});

/** What closes a referral: an outcome, and a note if there is more to say. */
export const ClosingForm = z.strictObject({
  outcome: z.enum(outcomes, { error: "Choose what came of it." }),
  outcomeNote: note(1000),
});
