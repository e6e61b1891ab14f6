import type { Day } from "@/lib/days";
import type { SaidSentence, Sentence } from "@/lib/said";
import type { Now } from "@/lib/triage/now";
import type { Tier } from "@/lib/triage/timeline";
import type { Verdict } from "@/lib/triage/verdict";

export type Citation = { label: string; url?: string };
export type EvidenceMark = "strong" | "moderate" | "weak" | "article" | "team choice";
/** Who else than the athlete sees a receipt: the whole team, or its clinicians alone. */
export type Privacy = "team" | "clinical";

/** `basis` says whether a source fixes the number or the team chose it and may change it. */
export type Threshold = { text: string; value?: number; unit?: string; basis: "source" | "team choice" };

export type EntryKind = "check-in" | "run" | "exercise" | "screen" | "history" | "week" | "assessment";
/**
 * One logged thing that raised a flag. A history has no date. `private` entries are for the athlete and clinicians.
 * `text` is English; `said` tells it in any language, and what was stored before there were others has none.
 */
export type Entry = { kind: EntryKind; date: Day | null; text: string; said?: SaidSentence; private?: true };

/**
 * Why a rule matched: one plain sentence with the athlete's own numbers, and the entries behind it. `teamSentence` stands in
 * for `sentence` where that tells of red-flag answers or histories. `numbers` are unrounded, their units last in the names.
 */
export type Evidence = {
  sentence: SaidSentence;
  teamSentence?: SaidSentence;
  entries: Entry[];
  missing?: SaidSentence[];
  missingIsPrivate?: true;
  numbers?: Record<string, number>;
};

export type Rule = {
  id: string;
  version: 1;
  tier: Exclude<Tier, "none">;
  title: Sentence;
  threshold: Threshold & { text: Sentence };
  citation: Citation & { label: Sentence };
  evidenceMark: EvidenceMark;
  privacy: Privacy;
  timeFrame: Sentence;
  /** What would end the match. */
  clearsWhen: Sentence;
  /** E and U rules: what the athlete is told at once. */
  athleteAdvice?: Sentence;
  judge: (now: Now) => Verdict;
  /** Only for a rule that matches. */
  explain: (now: Now) => Evidence;
};
