import type { Outcome } from "@/lib/flags/outcome";
import type { Day } from "@/lib/days";
import { receiptFor, type Receipt, type Viewer } from "@/lib/triage/receipt";
import { TIERS, type Tier } from "@/lib/triage/timeline";

type Line = {
  id: string;
  ruleId: string;
  tier: "watch" | "routine" | "urgent" | "emergency";
  privacy: "team" | "clinical";
  status: "open" | "settled";
  matching: boolean;
  openedOn: Day;
  reopenedFrom: string | null;
  settledAt: string | null;
  settledBy: string | null;
  outcome: string | null;
  reason: string | null;
  receipt: Receipt | null;
  /** The day the receipt was judged; days since then have brought no new evidence. */
  receiptAsOf: Day | null;
  adviceShownAt: string | null;
  adviceReadAt: string | null;
};

/** A flag as its reader may see it; `outcome` and `reason` stand once a person settled it. */
export type SeenFlag = Omit<Line, "outcome" | "receipt"> & { outcome: Outcome | null; receipt: Receipt };

/** Flags with a receipt this reader may see: the open ones by tier and age, then the settled ones, newest first. */
export function flagHistory(lines: readonly Line[], viewer: Viewer): { open: SeenFlag[]; settled: SeenFlag[] } {
  const seen = lines.flatMap((line): SeenFlag[] => {
    const receipt = line.receipt && receiptFor(viewer, line.receipt);
    return receipt ? [{ ...line, outcome: line.outcome as Outcome | null, receipt }] : [];
  });
  const rank = (tier: Tier) => TIERS.indexOf(tier);
  return {
    open: seen
      .filter((flag) => flag.status === "open")
      .toSorted(
        (a, b) =>
          rank(b.tier) - rank(a.tier) || Number(b.matching) - Number(a.matching) || (a.openedOn < b.openedOn ? -1 : 1),
      ),
    settled: seen
      .filter((flag) => flag.status === "settled")
      .toSorted((a, b) => ((a.settledAt ?? "") > (b.settledAt ?? "") ? -1 : 1)),
  };
}

/** The tier that waits for a person: a watch flag only while its rule still matches, as on the board. */
export function waitingTier(open: readonly Pick<SeenFlag, "tier" | "matching">[]): Tier {
  const waits = open.filter((flag) => flag.matching || flag.tier !== "watch");
  return TIERS.findLast((tier) => waits.some((flag) => flag.tier === tier)) ?? "none";
}
