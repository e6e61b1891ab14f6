import { type Markup, markup } from "@/components/markup";
import { painAndDistanceInWords, type SparkDay } from "./summary";

const STEP = 10;
const HEIGHT = 46;
const GROUND = 44;
const PAIN_ZERO = 40;
const UNITS_PER_POINT = 3.7;
const TALLEST_BAR = 20;
/** Bars are measured against this or the athlete's own longest day, so that a week of short runs stays low. */
const LEAST_FULL_METRES = 10_000;

/**
 * The pain line and distance bars of `days`, oldest first, as SVG text of digits and letters only: a board shows fifty.
 * Ground, bars, line, then dots where a day stands alone between gaps; colours and widths come from the stylesheet
 * around it. The line breaks at a day without a score.
 */
export function sparkline(days: readonly SparkDay[]): Markup {
  const width = days.length * STEP;
  const lone = lonePoints(days);
  return markup`<svg viewBox='0 0 ${width} ${HEIGHT}' preserveAspectRatio='none' role='img' aria-label='${painAndDistanceInWords(days)}'><path d='M0 ${GROUND}.5h${width}'/><path d='${barsPath(days)}'/><path d='${painPath(days)}'/>${!!lone && markup`<path d='${lone}'/>`}</svg>`;
}

export function barsPath(days: readonly SparkDay[]): string {
  const full = Math.max(LEAST_FULL_METRES, ...days.map((day) => day.metres ?? 0));
  return days
    .map(({ metres }, at) =>
      metres ? `M${at * STEP + STEP / 2} ${GROUND}v-${Math.max(1, Math.round((metres / full) * TALLEST_BAR))}` : "",
    )
    .join("");
}

export function painPath(days: readonly SparkDay[]): string {
  let path = "";
  let last: number | null = null;
  let joined = false;
  days.forEach(({ pain }, at) => {
    const y: number | null = pain === null ? null : painY(pain);
    // "10-4" and "10 4" are both a pair; a pair after a pair needs no letter of its own.
    if (y !== null && last !== null) path += `${joined ? " " : "l"}${STEP}${y < last ? "" : " "}${y - last}`;
    else if (y !== null) path += `M${at * STEP + STEP / 2} ${y}`;
    joined = y !== null && last !== null;
    last = y;
  });
  return path;
}

/** The days with a score between two without, as lines of no length. */
export function lonePoints(days: readonly SparkDay[]): string {
  const blank = (at: number) => (days[at]?.pain ?? null) === null;
  return days
    .map(({ pain }, at) =>
      pain !== null && blank(at - 1) && blank(at + 1) ? `M${at * STEP + STEP / 2} ${painY(pain)}h0` : "",
    )
    .join("");
}

const painY = (pain: number): number => Math.round(PAIN_ZERO - pain * UNITS_PER_POINT);
