import type { Day } from "@/lib/days";
import { evaluate } from "@/lib/triage/evaluate";
import type { Run } from "@/lib/triage/timeline";

/** The longest single run of the 30 days before, and the longest that stays within 1.10 times it. Metres. */
export type Ceiling = { metres: number; longestMetres: number; longestOn: Day };

/**
 * The ceiling of a day's run, by the engine's own facts, so that the screen and a flag never name two numbers; they rest on
 * runs alone. Null while there are not yet 30 days of runs to compare with.
 */
export function ceilingOn(runs: Run[], day: Day): Ceiling | null {
  const nothing = { athlete: {}, history: {}, checkIns: [], exercise: [], screens: [], weeks: [], assessments: [] };
  const { facts } = evaluate({ ...nothing, asOf: day, runs });
  if (!facts.baseline) return null;
  const { ceilingMetres, longestRun30Metres, longestRun30Date } = facts;
  if (ceilingMetres === null || longestRun30Metres === null || longestRun30Date === null) return null;
  return { metres: ceilingMetres, longestMetres: longestRun30Metres, longestOn: longestRun30Date };
}
