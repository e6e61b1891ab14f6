import { distanceIn, type DistanceUnit } from "@/lib/units";

/** One day: worst pain 0-10 and distance in metres; null is "not reported", which is neither 0 nor drawn. */
export type SparkDay = { pain: number | null; metres: number | null };

/** "pain 3 to 5, 4 days not reported; 41 km on 7 days". Distances are whole numbers from 10 on. */
export function painAndDistanceInWords(days: readonly SparkDay[], unit: DistanceUnit = "km"): string {
  const pains = days.flatMap((day) => (day.pain === null ? [] : [day.pain]));
  const runs = days.flatMap((day) => (day.metres ? [day.metres] : []));
  const silent = days.length - pains.length;
  const total = distanceIn(
    runs.reduce((sum, metres) => sum + metres, 0),
    unit,
  );
  const shown = total < 10 ? Number(total.toFixed(1)) : Math.round(total);
  return [
    pains.length === 0 ? "pain not reported" : `pain ${span(pains)}`,
    silent > 0 && pains.length > 0 ? `, ${dayCount(silent)} not reported` : "",
    runs.length === 0 ? "; no distance logged" : `; ${shown} ${unit} on ${dayCount(runs.length)}`,
  ].join("");
}

function span(scores: readonly number[]): string {
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  return low === high ? `${low}` : `${low} to ${high}`;
}

const dayCount = (count: number) => (count === 1 ? "1 day" : `${count} days`);
