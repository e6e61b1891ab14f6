import type { Day } from "@/lib/days";
import { timelineOf } from "@/lib/logs/timeline-of";
import { evaluate, type Facts } from "@/lib/triage/evaluate";
import type { PageRecord } from "./page-record";

/**
 * What the engine says of the course and the load, from what this reader may see; which rules match is never read off here:
 * flags come with their stored receipts. Without `details` the episode is unknown, as its dates are.
 */
export function factsOf(record: PageRecord, asOf: Day): Facts {
  const details = record.details ?? { birthDate: null, firstEpisode: null, onset: null, resolvedOn: null };
  const { facts } = evaluate(
    timelineOf(
      {
        ...record,
        ...details,
        unit: "km",
        timeZone: "UTC",
        keptFromCoach: [],
        teamIds: [],
        seq: 0,
        lastLog: null,
        openReferral: false,
        screens: [],
        histories: [],
        assessments: [],
      },
      asOf,
    ),
  );
  if (record.details) return facts;
  return { ...facts, episode: null, improved: "cannot-tell", firstWeekMean: null, lastWeekMean: null };
}
