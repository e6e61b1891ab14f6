import type { Said, SaidSentence } from "@/lib/said";
import { ENGLISH } from "@/lib/say";
import type { EvidenceMark, Threshold } from "@/lib/triage/rule";
import type { Progression } from "./progression";
import type { Decision, Match, ProgressionRule, Source } from "./rule";
import { inOrder, type SessionEntry } from "./session-words";

/**
 * Why something is proposed, as plain JSON to store with the decision. It is written in English; `said`, here and in each entry,
 * tells the same in any language, and what was stored before there were others has none.
 */
export type ProgressionReceipt = {
  rule: string;
  version: 1;
  decision: Decision;
  title: string;
  sentence: string;
  threshold: Threshold;
  source: Source;
  evidenceMark: EvidenceMark;
  entries: SessionEntry[];
  missing: string[];
  changesWhen: string;
  said?: { sentence: SaidSentence; threshold: Said; missing: SaidSentence[] };
};

export function receiptOf(rule: ProgressionRule, match: Match, progression: Progression): ProgressionReceipt {
  const threshold = rule.threshold(progression);
  const missing = new Map(match.missing.map((thing) => [ENGLISH.told(thing), thing]));
  return {
    rule: rule.id,
    version: rule.version,
    decision: rule.decision,
    title: rule.title,
    sentence: ENGLISH.told(match.sentence),
    threshold: { ...threshold, text: ENGLISH.told(threshold.text) },
    source: rule.source,
    evidenceMark: rule.evidenceMark,
    entries: inOrder(match.entries),
    missing: [...missing.keys()],
    changesWhen: rule.changesWhen,
    said: { sentence: match.sentence, threshold: threshold.text, missing: [...missing.values()] },
  };
}
