import type { Viewer } from "@/lib/triage/receipt";
import type { ProgressionReceipt } from "./receipt";

/** All that a coach reads of a review. */
export const forAPhysio = "A physio should look at this.";

const LEG = /leg symptom/i;
const NOT_COUNTING = "The last session does not count towards the next step.";

/**
 * The receipt as a viewer may read it. Athlete and physio read all of it. A coach reads of a review only that a physio should
 * look, and of any other no answer about the legs, given or missing.
 */
export function progressionReceiptFor(viewer: Viewer, receipt: ProgressionReceipt): ProgressionReceipt | null {
  if (viewer !== "coach") return receipt;
  if (receipt.decision === "review") return null;
  const sentence = receipt.sentence.replace(", no leg symptom", "");
  return {
    ...receipt,
    sentence: LEG.test(sentence) ? NOT_COUNTING : sentence,
    entries: receipt.entries.filter(({ field }) => field !== "legSymptom"),
    missing: receipt.missing.filter((thing) => !LEG.test(thing)),
  };
}
