import { dayInWords } from "@/lib/days";
import { ENGLISH } from "@/lib/say";
import { doseText } from "@/lib/programs/dose-text";
import { askedBy } from "./ladder";
import type { TakenStep } from "./next-steps";
import type { Standing } from "./standing";
import { stepText } from "./step";

/** "Step 2 of 5. The next step asks 3 × 40 s.": where an athlete stands with one exercise, and what comes after. */
export function standingWords({ ladder: { steps, start, at }, coming }: Standing): string {
  const here = `Step ${at + 1} of ${steps.length}.`;
  if (coming) return `${here} From ${dayInWords(coming.fromDay)}: ${coming.text}.`;
  const next = steps[at + 1];
  if (!next) return `${here} That is the last one here.`;
  if (next.kind === "exercise")
    return `${here} The next step is another exercise, ${next.name}: ${ENGLISH.told(doseText(next.dose))}.`;
  const asked = next.kind === "load" ? askedBy(next, start) : null;
  return `${here} The next step asks ${asked ? `${ENGLISH.told(doseText(asked.dose))} with ${asked.loadKg} kg` : stepText(next)}.`;
}

/** "Taken by rule: 3 × 20 s becomes 3 × 30 s from 22 Nov 2026 on, because both sessions before went well." */
export const takenWords = ({ fromStep, toStep, begins }: Pick<TakenStep, "fromStep" | "toStep" | "begins">): string =>
  `Taken by rule: ${fromStep} becomes ${toStep} from ${dayInWords(begins)} on, because the sessions before went well.`;
