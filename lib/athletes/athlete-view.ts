import type { Day } from "@/lib/days";
import type { ReferralLine } from "@/lib/referrals/referral";
import type { Facts } from "@/lib/triage/evaluate";
import type { Viewer } from "@/lib/triage/receipt";
import type { SeenFlag } from "./flag-history";
import type { PageRecord } from "./page-record";

/** An athlete's page as one reader may see it; `today` is the athlete's own day, `names` those of people it mentions. */
export type AthleteView = {
  athleteId: string;
  today: Day;
  /** The reader's own zone, for instants. */
  timeZone: string;
  viewer: Viewer;
  record: PageRecord;
  facts: Facts;
  flags: { open: SeenFlag[]; settled: SeenFlag[] };
  referrals: ReferralLine[];
  names: ReadonlyMap<string, string>;
  canSettle: boolean;
  canRefer: boolean;
};
