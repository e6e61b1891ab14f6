import { addDays, type Day } from "@/lib/days";
import { ceilingOn, type Ceiling } from "@/lib/logs/ceiling";
import type { DueItem } from "@/lib/programs/due";
import { isInForce, type Limit, longestRunMetres } from "@/lib/programs/limits";
import { isPaused, type PauseDays } from "@/lib/programs/pause";
import type { Pack } from "./pack";
import { dueBy, withUnsent, type Unsent } from "./unsent";

/** A day as a phone knows it: what is due and not reported, and what bounds its run. */
export type OfflineDay = {
  day: Day;
  due: DueItem[];
  counted: { due: number; done: number };
  ceiling: Ceiling | null;
  longestMetres: number | null;
  limits: { id: string; limit: Limit; by: null }[];
  pause: PauseDays | null;
};

/** The day from the pack and what is unsent. */
export function offlineDay(pack: Pack, unsent: readonly Unsent[], day: Day): OfflineDay {
  const record = withUnsent(pack, unsent);
  const due = dueBy(record, day);
  const reported = new Map(record.reports.filter((each) => each.day === day).map((each) => [each.itemId, each.status]));
  const counted = due.filter((item) => item.when === "due");
  const standing = pack.limits.filter(({ limit }) => isInForce(limit, day));
  return {
    day,
    due: due.filter((item) => !reported.has(item.itemId)),
    counted: {
      due: counted.length,
      done: counted.filter((item) => (reported.get(item.itemId) ?? "not-done") !== "not-done").length,
    },
    // A run of the day itself is no part of the 30 days before it, for the engine neither.
    ceiling: ceilingOn(
      record.runs.map(({ date, metres }) => ({ date, metres })),
      day,
    ),
    longestMetres: longestRunMetres(
      standing.map(({ limit }) => limit),
      day,
    ),
    limits: standing.map(({ id, limit }) => ({ id, limit, by: null })),
    pause: pack.pauses.find((each) => isPaused([each], day)) ?? null,
  };
}

/** Whether the questions of the week wait: not answered for a week. */
export const weekIsDue = ({ screenedOn }: Pack, today: Day): boolean =>
  screenedOn === null || addDays(screenedOn, 7) <= today;
