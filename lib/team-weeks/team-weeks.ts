import { addDays, type Day, daysBetween, mondayOf } from "@/lib/days";
import { said, type Said } from "@/lib/said";
import { isInForce, type Limit } from "@/lib/programs/limits";

export const WEEKS = 8;
/** A figure over fewer than these says too much about one of them. */
export const FEWEST = 5;
const SILENT_DAYS = 7;

/** One athlete's week as their reader may know it: null is not on record, which is neither none nor 0. */
export type Week = { metres: number | null; worstPain: number | null };

/** An athlete of a team over some weeks, the latest last. `shares` is false for what they keep from this reader. */
export type TeamMember = {
  athleteId: string;
  name: string;
  contactNeeded: boolean;
  /** The last day of the pause that today lies in; "" = until they say; null = none that this reader may know of. */
  pausedUntil: string | null;
  lastLogDay: Day | null;
  limits: readonly Limit[];
  shares: { pain: boolean; runs: boolean };
  weeks: readonly Week[];
};

/** The Mondays of the last weeks up to the one of `today`, the latest last. */
export const mondaysTo = (today: Day): Day[] =>
  Array.from({ length: WEEKS }, (_, at) => addDays(mondayOf(today), 7 * (at + 1 - WEEKS)));

/** What is to be known before a run is planned with somebody, the gravest first; "open" is that nothing is on record, and no leave to run. */
export type Availability = { kind: "contact" | "no-running" | "paused" | "limited" | "open"; limit: Limit | null };

export function availabilityOf(member: TeamMember, today: Day): Availability {
  const inForce = member.limits.filter((limit) => isInForce(limit, today));
  const noRunning = inForce.find(({ kind }) => kind === "no-running") ?? null;
  if (member.contactNeeded) return { kind: "contact", limit: noRunning };
  if (noRunning) return { kind: "no-running", limit: noRunning };
  if (member.pausedUntil !== null) return { kind: "paused", limit: null };
  const [limit = null] = inForce;
  return { kind: limit ? "limited" : "open", limit };
}

/** Since when nothing was logged, where that is too long; null for who logged lately or has said that they pause. */
export function silenceOf({ lastLogDay, pausedUntil }: TeamMember, today: Day): Said | null {
  if (pausedUntil !== null) return null;
  if (lastLogDay === null) return "Has never logged";
  const days = daysBetween(lastLogDay, today);
  return days > SILENT_DAYS ? said("No log for {days} days", { days }) : null;
}

/** The middle of what is known, over all of a team; null where it is known of fewer than five. */
export function medianOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (known.length < FEWEST) return null;
  const [low, high] = [known[Math.floor((known.length - 1) / 2)]!, known[Math.ceil((known.length - 1) / 2)]!];
  return (low + high) / 2;
}

/** How strongly a week is tinted, 0 to 4: its part of the athlete's own highest week; 0 for what is not known. */
export function tintOf(value: number | null, highest: number): 0 | 1 | 2 | 3 | 4 {
  if (value === null || value <= 0 || highest <= 0) return 0;
  return Math.min(4, Math.ceil((value / highest) * 4)) as 1 | 2 | 3 | 4;
}
