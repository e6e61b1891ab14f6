import type { Support } from "@/lib/learn/topic";
import type { EvidenceMark } from "@/lib/programs/exercise";
import type { Tip, TipFacts, TipSettings } from "@/lib/tips/tip";
import { TIPS } from "@/lib/tips/tips";

export const TIPS_AT_MOST = 2;

/** A tip as it is shown. */
export type ShownTip = {
  id: string;
  title: string;
  says: string;
  support: Support;
  mark: EvidenceMark;
  sources: readonly string[];
  learn: Tip["learn"];
};

/** The tips these facts call for that were not switched off: two at most, the first of the list first. */
export function whichTips(facts: TipFacts, { allOff, hidden }: TipSettings): ShownTip[] {
  if (allOff) return [];
  return TIPS.filter(({ id }) => !hidden.includes(id))
    .flatMap(({ says, ...tip }) => {
      const sentence = says(facts);
      return sentence === null ? [] : [{ ...tip, says: sentence }];
    })
    .slice(0, TIPS_AT_MOST);
}
