import { addDays, type Day } from "@/lib/days";
import { SIDE_LABELS, SITE_LABELS, type Side, type Site } from "@/lib/logs/symptom-words";
import type { PageRecord } from "./page-record";

const DAYS = 28;

/** Where it hurts, in the athlete's own words: the place named on the most days of the last 28; null when none was. */
export function painPlace(record: PageRecord, today: Day): string | null {
  const days = new Map<string, Set<Day>>();
  for (const { date, symptoms } of record.checkIns) {
    if (date <= addDays(today, -DAYS)) continue;
    for (const { site, side } of symptoms) {
      const place = `${site}|${side}`;
      days.set(place, (days.get(place) ?? new Set()).add(date));
    }
  }
  const [most] = [...days].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  if (!most) return null;
  const [site, side] = most[0].split("|") as [Site, Side];
  return `${SITE_LABELS[site]}, ${SIDE_LABELS[side]}`.toLowerCase();
}
