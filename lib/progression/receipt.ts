import type { EvidenceMark, Threshold } from "@/lib/triage/rule";
import type { Progression } from "./progression";
import type { Decision, Match, ProgressionRule, Source } from "./rule";
import { inOrder, type SessionEntry } from "./session-words";

/** Why something is proposed, as plain JSON to store with the decision. */
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
};

export const receiptOf = (rule: ProgressionRule, match: Match, progression: Progression): ProgressionReceipt => ({
  rule: rule.id,
  version: rule.version,
  decision: rule.decision,
  title: rule.title,
  sentence: match.sentence,
  threshold: rule.threshold(progression),
  source: rule.source,
  evidenceMark: rule.evidenceMark,
  entries: inOrder(match.entries),
  missing: [...new Set(match.missing)],
  changesWhen: rule.changesWhen,
});
