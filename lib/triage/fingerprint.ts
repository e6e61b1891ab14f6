import type { Day } from "@/lib/days";
import type { Timeline } from "@/lib/triage/timeline";
import { sha256 } from "@/lib/triage/sha256";

/** Text of a value with keys sorted, lists sorted by their own text, and absent or null values left out. */
const canonicalText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalText).sort().join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value)
    .filter(([, inner]) => inner !== undefined && inner !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalText(inner)}`).join(",")}}`;
};

/**
 * The one text of all timelines that mean the same: entries in any order, and without those that `asOf` does not see. Two
 * timelines with one canonical text have one evaluation.
 */
export const canonical = (timeline: Timeline): string => {
  const seen = <T>(entries: T[], dateOf: (entry: T) => Day): T[] =>
    entries.filter((entry) => dateOf(entry) <= timeline.asOf);
  const { onset, resolvedOn, ...rest } = timeline;
  return canonicalText({
    ...rest,
    onset: onset !== undefined && onset <= timeline.asOf ? onset : undefined,
    resolvedOn: resolvedOn !== undefined && resolvedOn <= timeline.asOf ? resolvedOn : undefined,
    checkIns: seen(timeline.checkIns, (entry) => entry.date),
    runs: seen(timeline.runs, (entry) => entry.date),
    exercise: seen(timeline.exercise, (entry) => entry.date),
    screens: seen(timeline.screens, (entry) => entry.date),
    weeks: seen(timeline.weeks, (entry) => entry.ending),
    assessments: seen(timeline.assessments, (entry) => entry.date),
  });
};

/** SHA-256 of `canonical`, 64 hexadecimal digits: stored with a flag, so that a replay can be compared. */
export const fingerprint = (timeline: Timeline): string => sha256(canonical(timeline));
