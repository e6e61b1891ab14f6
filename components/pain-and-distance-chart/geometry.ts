import { distanceIn, type DistanceUnit } from "@/lib/units";
import type { ChartDay } from "./days";

/**
 * Heights in CSS pixels, downwards. Across, a day is 1 wide and the drawing is stretched to the room there is, so that
 * the same picture serves a phone and a desk: places across are given in days or in per cent.
 */
export const HEIGHT = 330;
export const GROUND = 312;
export const FLAG = 11;
export const PAIN_ZERO = 200;
export const PER_POINT = 17;
export const TALLEST_BAR = 84;
export const PAIN_TICKS = [0, 2, 4, 6, 8, 10];

const HALF_TOPS = [0.5, 1, 2.5, 5, 10, 15, 20, 25, 50, 100, 250, 500];

/** A line of many days is drawn finer, or it closes into a band. In pixels. */
export const lineWidth = (count: number): number => (count > 120 ? 1.3 : 2);

export const painY = (pain: number): number => PAIN_ZERO - pain * PER_POINT;

/** Middle of day number `at` of `count`, in per cent of the width. */
export const middle = (at: number, count: number): number => round(((at + 0.5) / count) * 100);

/** Left edge and width of days `first` to `last` of `count`, in per cent. */
export const stretch = (first: number, last: number, count: number): { x: string; width: string } => ({
  x: `${round((first / count) * 100)}%`,
  width: `${round(((last - first + 1) / count) * 100)}%`,
});

/** The distances the axis names, in `unit`: half and full, full being the first round number no day exceeds. */
export function distanceTicks(days: readonly ChartDay[], unit: DistanceUnit): [number, number] {
  const longest = Math.max(0, ...days.map((day) => distanceIn(day.metres ?? 0, unit)));
  const half = longest === 0 ? 5 : (HALF_TOPS.find((step) => step * 2 >= longest) ?? longest / 2);
  return [half, half * 2];
}

export const barHeight = (metres: number, unit: DistanceUnit, full: number): number =>
  round(Math.max(1, (distanceIn(metres, unit) / full) * TALLEST_BAR));

/** The pain line in days across and pixels down. It breaks wherever a day has no score. */
export function painLine(days: readonly ChartDay[]): string {
  return days
    .map(({ pain }, at) => {
      if (pain === null) return "";
      const joined = at > 0 && days[at - 1]?.pain !== null;
      return `${joined ? "L" : "M"}${at + 0.5} ${painY(pain)}`;
    })
    .join("");
}

/** Dots, as lines of no length: the days with a score between two without, which no line would show. */
export const lonePoints = (days: readonly ChartDay[]): string =>
  dots(days, (at) => (days[at - 1]?.pain ?? null) === null && (days[at + 1]?.pain ?? null) === null);

/** Dots of the scores entered late. */
export const latePoints = (days: readonly ChartDay[]): string => dots(days, (at) => days[at]?.late === true);

function dots(days: readonly ChartDay[], wanted: (at: number) => boolean): string {
  return days.map(({ pain }, at) => (pain !== null && wanted(at) ? `M${at + 0.5} ${painY(pain)}h0` : "")).join("");
}

const round = (n: number): number => Math.round(n * 100) / 100;
