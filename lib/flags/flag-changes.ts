import type { Receipt } from "@/lib/triage/receipt";
import { evidenceKeys, isNewEvidence } from "./evidence";
import { restsOn, type Said } from "./said";

/** A flag as stored: the open one of a rule, or the one settled last. */
export type KnownFlag = {
  id: string;
  ruleId: string;
  status: "open" | "settled";
  matching: boolean;
  evidenceKeys: readonly string[];
};

export type FlagChanges = {
  /** Flags to open; `reopenedFrom` is the settled flag that new evidence brings back. */
  open: { receipt: Receipt; keys: string[]; reopenedFrom: string | null }[];
  /** Known flags whose rule matches today; with a receipt to add when the evidence changed, and whether it is news. */
  matching: { flagId: string; update: { receipt: Receipt; keys: string[] } | null; renewedBy: Receipt | null }[];
  /** Known flags whose rule no longer matches. They stay as they are: only a person settles. */
  ended: string[];
};

const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((key, at) => key === b[at]);

/**
 * What an evaluation does to an athlete's flags. Pure: it opens, updates and reopens, and never settles.
 * Saying it again is as new as another day's evidence, though it may read the same.
 * Shape  (receipts of the rules that match, known flags, episode start, what was just said) -> FlagChanges
 */
export function flagChanges(
  receipts: readonly Receipt[],
  known: readonly KnownFlag[],
  episodeStart: string | null,
  said: Said | null = null,
): FlagChanges {
  const byRule = new Map(known.map((flag) => [flag.ruleId, flag]));
  const changes: FlagChanges = { open: [], matching: [], ended: [] };
  for (const receipt of receipts) {
    const keys = evidenceKeys(receipt, episodeStart);
    const flag = byRule.get(receipt.ruleId);
    const isNews = () => isNewEvidence(receipt.ruleId, keys, flag?.evidenceKeys ?? []) || restsOn(receipt, said);
    if (!flag) changes.open.push({ receipt, keys, reopenedFrom: null });
    else if (flag.status === "open") {
      const update = same(keys, flag.evidenceKeys) ? null : { receipt, keys };
      changes.matching.push({ flagId: flag.id, update, renewedBy: isNews() ? receipt : null });
    } else if (isNews()) changes.open.push({ receipt, keys, reopenedFrom: flag.id });
    else changes.matching.push({ flagId: flag.id, update: null, renewedBy: null });
  }
  const now = new Set(receipts.map((receipt) => receipt.ruleId));
  changes.ended = known.filter((flag) => flag.matching && !now.has(flag.ruleId)).map((flag) => flag.id);
  return changes;
}
