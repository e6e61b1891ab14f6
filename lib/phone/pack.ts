import type { Day } from "@/lib/days";
import type { AthleteRecord } from "@/lib/logs/athlete-record";
import type { Limit } from "@/lib/programs/limits";
import type { ShoeChoice } from "@/lib/shoes/shoe";
import type { PauseDays } from "@/lib/programs/pause";

/** Of the record what the rules and a day's form need: neither teams nor what is kept from whom. */
export type PackedRecord = Omit<AthleteRecord, "keptFromCoach" | "teamIds" | "openReferral" | "lastLog">;

/**
 * What an athlete's phone needs to draw and to judge a day without network: what stood on record at `madeAt` (ISO), and the
 * limits and pauses that hold then or later.
 */
export type Pack = {
  madeAt: string;
  personId: string;
  orgId: string;
  orgName: string;
  record: PackedRecord;
  limits: { id: string; limit: Limit }[];
  pauses: PauseDays[];
  shoes: ShoeChoice[];
  /** Days on which the safety questions and the health history were last answered; null = never. */
  screenedOn: Day | null;
  historyOn: Day | null;
};
