import { addDays, type Day } from "@/lib/days";
import type { Facts } from "@/lib/triage/evaluate";
import { TIERS, type Tier } from "@/lib/triage/timeline";
import type { PageRecord } from "./page-record";

export const RANGES = { "4w": 28, "12w": 84, "1y": 365 } as const;
export type Range = keyof typeof RANGES;
export const rangeOf = (text: string | string[] | undefined): Range => (text === "4w" || text === "1y" ? text : "12w");

/** Two scores within this many points of each other say nothing of a change (Ostelo 2008). */
const BAND_POINTS = 2;

type Marked = { openedOn: Day; tier: Tier; ruleId: string };

/** What the chart of pain and distance draws of the days up to `today`; null is not reported. */
export function chartOf(record: PageRecord, facts: Facts, flags: readonly Marked[], today: Day, range: Range) {
  const first = addDays(today, 1 - RANGES[range]);
  return {
    days: daysOf(record, first, today),
    episodes: episodesOf(record, facts),
    flags: flagsByDay(flags.filter((flag) => flag.openedOn >= first)),
    band: bandOf(facts, today),
  };
}

/** A day's worst pain is late when it was entered after that day. */
function daysOf(record: PageRecord, first: Day, today: Day) {
  const worst = new Map<Day, { pain: number; late: boolean }>();
  for (const { date, backPain, enteredOn } of record.checkIns) {
    if (date < first || backPain === null) continue;
    const known = worst.get(date);
    if (!known || backPain > known.pain) worst.set(date, { pain: backPain, late: enteredOn > date });
  }
  const metres = new Map<Day, number>();
  for (const run of record.runs) if (run.date >= first) metres.set(run.date, (metres.get(run.date) ?? 0) + run.metres);
  const days = [];
  for (let day = first; day <= today; day = addDays(day, 1)) {
    const pain = worst.get(day);
    days.push({ day, pain: pain?.pain ?? null, late: pain?.late ?? false, metres: metres.get(day) ?? null });
  }
  return days;
}

function episodesOf(record: PageRecord, { episode }: Facts) {
  if (!episode) return [];
  const painful = record.checkIns.filter(({ backPain }) => backPain !== null && backPain > 0);
  return [{ from: episode.start, to: episode.open ? null : (painful.at(-1)?.date ?? episode.start) }];
}

/** One mark a day: the highest tier that opened, with all its rules in words. */
function flagsByDay(flags: readonly Marked[]) {
  const byDay = new Map<Day, Marked[]>();
  for (const flag of flags) byDay.set(flag.openedOn, [...(byDay.get(flag.openedOn) ?? []), flag]);
  return [...byDay].map(([day, opened]) => {
    const sorted = opened.toSorted((a, b) => TIERS.indexOf(b.tier) - TIERS.indexOf(a.tier));
    const label = sorted.map(({ tier, ruleId }) => `${tier} flag ${ruleId}`).join(", ");
    return { day, tier: sorted[0]!.tier, label: label.charAt(0).toUpperCase() + label.slice(1) };
  });
}

/** Around the first week's mean, to the nearest half point. */
function bandOf({ episode, firstWeekMean }: Facts, today: Day) {
  if (!episode?.open || firstWeekMean === null) return null;
  const low = Math.min(10 - BAND_POINTS, Math.max(0, Math.round(firstWeekMean * 2) / 2 - BAND_POINTS / 2));
  return { from: episode.start, to: today, low, high: low + BAND_POINTS };
}
