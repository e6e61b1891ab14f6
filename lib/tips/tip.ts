import type { Day } from "@/lib/days";
import type { Support } from "@/lib/learn/topic";
import type { EvidenceMark } from "@/lib/programs/exercise";

/** What tips go by: facts that were logged, never what was left out. */
export type TipFacts = {
  /** Runs in each of the last eight weeks, and all of them said to be on the road. */
  hardGroundOnly: boolean;
  /** Second days of two hard days in a row, by the kinds that were said, oldest first. */
  hardInARow: readonly Day[];
  /** The last of seven days in a row that each have a logged run, in the last two weeks; null = none. */
  noRestDayUntil: Day | null;
  /** Runs of a hard kind for which "no" was said to the warm-up. */
  coldHardRuns: number;
  /** Names of pairs said to be too small or too large that were run in. */
  badFits: readonly string[];
};

/**
 * One thing worth trying. It is no flag: no rule reads it, no staff sees it, and its athlete can switch it off.
 * Shape  `says` is null when the facts do not call for it. `sources` are headings of docs/sources.md, `support` says how well it
 *        stands, `mark` how that was checked, `learn` is a passage of a Learn page.
 */
export type Tip = {
  id: string;
  title: string;
  says: (facts: TipFacts) => string | null;
  support: Support;
  mark: EvidenceMark;
  sources: readonly string[];
  learn: `/learn/${string}#${string}`;
};

/** What an athlete has switched off; an id of a tip that is no more stands for nothing. */
export type TipSettings = { allOff: boolean; hidden: readonly string[] };
