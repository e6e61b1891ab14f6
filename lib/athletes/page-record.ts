import type { AthleteRecord } from "@/lib/logs/athlete-record";
import type { CheckIn } from "@/lib/logs/check-in";
import type { OtherSport } from "@/lib/logs/other-sport";
import type { Run } from "@/lib/logs/run";
import type { PauseReason } from "@/lib/programs/pause";
import type { TargetsOf } from "@/lib/self-checks/check";
import type { CheckEntry } from "@/lib/self-checks/results";
import type { Fit } from "@/lib/shoes/shoe-words";

/** What an athlete may keep from coaches. */
export const CATEGORIES = ["pain", "runs", "exercises", "flags"] as const;
export type Category = (typeof CATEGORIES)[number];
export const CATEGORY_WORDS: Record<Category, string> = {
  pain: "Pain, check-ins, assessments and self-checks",
  runs: "Runs, their shoes, and other sports",
  exercises: "Exercise reports",
  flags: "Flags and the reasons for them",
};

/** What an athlete or physio may change of an athlete beside the logs; null is not known. */
export type Details = {
  birthDate: string | null;
  firstEpisode: boolean | null;
  onset: string | null;
  resolvedOn: string | null;
};

/**
 * All of an athlete that one person may read. `shares` is false for a category kept from this reader, so that an empty list
 * is told from a hidden one; `details` is null for a reader to whom they are closed.
 */
export type PageRecord = Pick<AthleteRecord, "name" | "reports" | "screens" | "histories" | "weeks"> & {
  teams: string[];
  shares: Record<Category, boolean>;
  details: (Details & { keptFromCoach: Category[]; checkTargets: TargetsOf }) | null;
  contactNeeded: boolean;
  checkIns: (CheckIn & {
    entryId: string;
    date: string;
    enteredOn: string;
    enteredBy: string;
  })[];
  runs: (Run & { entryId: string; date: string; enteredOn: string; source: "typed" | "file" })[];
  /** What pairs of shoes are called. */
  shoes: { id: string; name: string; fit: Fit | null }[];
  otherSports: (OtherSport & { date: string })[];
  assignments: (AthleteRecord["assignments"][number] & { assignedBy: string | null })[];
  /** Declared, and not withdrawn; the reason is null for a reader who may not know it. */
  pauses: { fromDay: string; untilDay: string | null; reason: PauseReason | null }[];
  checks: CheckEntry[];
};
