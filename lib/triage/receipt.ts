import type { Sayable, SaidSentence } from "@/lib/said";
import { english } from "@/lib/triage/english";
import type { Entry, Evidence, EvidenceMark, Citation, Privacy, Rule, Threshold } from "@/lib/triage/rule";
import type { Now } from "@/lib/triage/now";
import type { Tier } from "@/lib/triage/timeline";

/**
 * Why a flag is up, as plain JSON that is stored with it. What it says never depends on who is reading: see `receiptFor`.
 * It is written in English; `said`, here and in each entry, is what it says before any language, and `sentenceOf` and its
 * like give whichever there is.
 */
export type Receipt = {
  ruleId: string;
  version: 1;
  tier: Exclude<Tier, "none">;
  privacy: Privacy;
  title: string;
  sentence: string;
  /** Stands in for `sentence` where that tells of red-flag answers or histories. */
  teamSentence?: string;
  threshold: Threshold;
  citation: Citation;
  evidenceMark: EvidenceMark;
  timeFrame: string;
  entries: Entry[];
  missing: string[];
  /** `missing` names red-flag questions. */
  missingIsPrivate?: true;
  /** Unrounded numbers of the sentence, units last in their names. */
  numbers?: Record<string, number>;
  clearsWhen: string;
  /** E and U rules: what the athlete is told at once. */
  athleteAdvice?: string;
  /** `sentence`, `teamSentence` and `missing`; what was stored before there were other languages has none. */
  said?: { sentence: SaidSentence; teamSentence?: SaidSentence; missing: SaidSentence[] };
};

export type Viewer = "athlete" | "physio" | "coach";

/** The receipt of a rule that matches. */
export const receiptOf = (rule: Rule, now: Now): Receipt => {
  const evidence: Evidence = rule.explain(now);
  const { sentence, teamSentence, missing = [] } = evidence;
  const forTeam = teamSentence && { teamSentence: english(teamSentence) };
  return {
    ruleId: rule.id,
    version: rule.version,
    tier: rule.tier,
    privacy: rule.privacy,
    title: rule.title,
    sentence: english(sentence),
    ...forTeam,
    threshold: rule.threshold,
    citation: rule.citation,
    evidenceMark: rule.evidenceMark,
    timeFrame: rule.timeFrame,
    entries: evidence.entries,
    missing: missing.map(english),
    ...(evidence.missingIsPrivate && missing.length ? { missingIsPrivate: true as const } : {}),
    ...(evidence.numbers === undefined ? {} : { numbers: evidence.numbers }),
    clearsWhen: rule.clearsWhen,
    ...(rule.athleteAdvice === undefined ? {} : { athleteAdvice: rule.athleteAdvice }),
    said: { sentence, ...(teamSentence && { teamSentence }), missing },
  };
};

/**
 * The receipt as a viewer may read it. Athlete and physio read all of it. A coach reads team receipts without red-flag answers
 * and histories, and of a clinical one nothing: null.
 */
export const receiptFor = (viewer: Viewer, receipt: Receipt): Receipt | null => {
  if (viewer !== "coach") return receipt;
  if (receipt.privacy === "clinical") return null;
  const { teamSentence, missingIsPrivate, athleteAdvice: _, said, ...shown } = receipt;
  const saidForTeam = teamSentence === undefined ? said?.sentence : said?.teamSentence;
  return {
    ...shown,
    sentence: teamSentence ?? receipt.sentence,
    entries: receipt.entries.filter((entry) => !entry.private),
    missing: missingIsPrivate ? [] : receipt.missing,
    ...(said && saidForTeam && { said: { sentence: saidForTeam, missing: missingIsPrivate ? [] : said.missing } }),
  };
};

/** A receipt's sentence for a reader of any language; the stored English where it is all there is. */
export const sentenceOf = ({ sentence, said }: Pick<Receipt, "sentence" | "said">): Sayable =>
  said?.sentence ?? sentence;

/** The same of one of its entries. */
export const entryOf = ({ text, said }: Pick<Entry, "text" | "said">): Sayable => said ?? text;

/** The same of what is missing. */
export const missingOf = ({ missing, said }: Pick<Receipt, "missing" | "said">): readonly Sayable[] =>
  said?.missing ?? missing;

/** An emergency or urgent rule matches: all that a coach learns of it is that contact is needed now. */
export const contactNeeded = ({ tier }: { tier: Tier }): boolean => tier === "emergency" || tier === "urgent";
