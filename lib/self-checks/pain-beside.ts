import { addDays, daysBetween, type Day } from "@/lib/days";

export type PainDay = { date: Day; backPain: number | null };

/** The highest worst back pain reported on a day or the six before it; null when none was, which is not 0. */
export function painOfWeek(checkIns: readonly PainDay[], day: Day): number | null {
  let worst: number | null = null;
  for (const { date, backPain } of checkIns) {
    const ago = daysBetween(date, day);
    if (backPain !== null && ago >= 0 && ago < 7 && backPain > (worst ?? -1)) worst = backPain;
  }
  return worst;
}

/** The same for each seventh day from `from` to `to`, so that the last week ends on `to`; oldest first. */
export function painByWeek(checkIns: readonly PainDay[], from: Day, to: Day): { day: Day; pain: number | null }[] {
  const weeks: { day: Day; pain: number | null }[] = [];
  for (let day = to; day >= from; day = addDays(day, -7)) weeks.push({ day, pain: painOfWeek(checkIns, day) });
  return weeks.reverse();
}
