import type { Receipt } from "@/lib/triage/receipt";

/**
 * When is evidence new? A settled flag comes back
 * any       with any entry that the person who settled it had not seen (emergency and urgent rules);
 * apart     when it rests on none of the entries it rested on then (rules on single runs, answers and symptoms);
 * episode   in another episode (rules on how long and how it goes: each further day is not news).
 * Decision 0007.
 */
type Newness = "any" | "apart" | "episode";

const BY_EPISODE = new Set(["S1", "S2", "S5", "S6", "R1", "R1b", "R2", "R2b", "W6", "W8"]);
/** Rules of which a daily check-in is only the setting; what raises them is the answer. */
const BY_ANSWER = new Set(["E1", "E3", "E4", "U1", "U2", "U3", "U5", "U7", "U9"]);

function newness(ruleId: string): Newness {
  if (/^[EU]/.test(ruleId)) return "any";
  return BY_EPISODE.has(ruleId) ? "episode" : "apart";
}

/** The entries that raise the rule, without those that are only its setting. */
export const telling = ({ ruleId, entries }: Pick<Receipt, "ruleId" | "entries">): Receipt["entries"] =>
  BY_ANSWER.has(ruleId) ? entries.filter((entry) => entry.kind === "screen" || entry.kind === "history") : entries;

/**
 * What a receipt rests on, as keys to compare.
 * Shape  (receipt, episodeStart) -> sorted, unique keys; never empty.
 */
export function evidenceKeys(
  receipt: Pick<Receipt, "ruleId" | "entries" | "missing">,
  episodeStart: string | null,
): string[] {
  if (newness(receipt.ruleId) === "episode") return [`episode ${episodeStart ?? "none"}`];
  const keys = new Set(telling(receipt).map((entry) => `${entry.kind} ${entry.date} ${entry.text}`));
  if (keys.size === 0) keys.add(`missing ${[...receipt.missing].sort().join(" | ")} ${episodeStart ?? "none"}`);
  return [...keys].sort();
}

/** Whether evidence now, against what the person who settled the flag had before them, is new. */
export function isNewEvidence(ruleId: string, now: readonly string[], settled: readonly string[]): boolean {
  const seen = new Set(settled);
  const kind = newness(ruleId);
  return kind === "any" ? now.some((key) => !seen.has(key)) : !now.some((key) => seen.has(key));
}
