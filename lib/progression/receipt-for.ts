import { said, type SaidSentence, type Sentence, type Value } from "@/lib/said";
import { ENGLISH } from "@/lib/say";
import type { Viewer } from "@/lib/triage/receipt";
import type { ProgressionReceipt } from "./receipt";
import { CALM, CALM_FOR_COACH } from "./rules-up";

/** All that a coach reads of a review. */
export const forAPhysio: Sentence = "A physio should look at this.";

const LEG = /leg symptom/i;
const NOT_COUNTING = "The last session does not count towards the next step.";

/**
 * The receipt as a viewer may read it. Athlete and physio read all of it. A coach reads of a review only that a physio should
 * look, and of any other no answer about the legs, given or missing.
 */
export function progressionReceiptFor(viewer: Viewer, receipt: ProgressionReceipt): ProgressionReceipt | null {
  if (viewer !== "coach") return receipt;
  if (receipt.decision === "review") return null;
  const { said: told, ...english } = receipt;
  const withoutLeg = receipt.sentence.replace(", no leg symptom", "");
  const sentence = LEG.test(withoutLeg) ? NOT_COUNTING : withoutLeg;
  const missing = receipt.missing.filter((thing) => !LEG.test(thing));
  const toldSentence = sentence === NOT_COUNTING ? said(NOT_COUNTING) : told && forCoach(told.sentence);
  return {
    ...english,
    sentence,
    entries: receipt.entries.filter(({ field }) => field !== "legSymptom"),
    missing,
    // In no language may it say more than in English.
    ...(told && toldSentence && ENGLISH.told(toldSentence) === sentence
      ? {
          said: {
            sentence: toldSentence,
            threshold: told.threshold,
            missing: told.missing.filter((thing) => missing.includes(ENGLISH.told(thing))),
          },
        }
      : {}),
  };
}

/** The sentence, and those within it, without the legs. */
function forCoach({ sentence, values, ...more }: SaidSentence): SaidSentence {
  const inside = (value: Value): Value => (typeof value === "object" && "sentence" in value ? forCoach(value) : value);
  return {
    ...more,
    sentence: sentence === CALM ? CALM_FOR_COACH : sentence,
    ...(values && {
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inside(value)])),
    }),
  };
}
