/** One day: worst pain 0-10 and distance in metres; null is "not reported", which is neither 0 nor drawn. */
export type SparkDay = { pain: number | null; metres: number | null };

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
 * First path the bars, second the line, both relative; colours and widths come from the stylesheet around it.
 * The line breaks at a day without a score, and a day alone between gaps is a dot.
 */
export function sparklineSvg(days: readonly SparkDay[]): string {
  const width = days.length * STEP;
  return (
    `<svg viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${sparklineSummary(days)}">` +
    `<path d="M0 ${GROUND}.5h${width}"/><path d="${barsPath(days)}"/><path d="${painPath(days)}"/></svg>`
  );
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
  days.forEach(({ pain }, at) => {
    if (pain === null) return void (last = null);
    const y = Math.round(PAIN_ZERO - pain * UNITS_PER_POINT);
    if (last !== null) path += `l${STEP} ${y - last}`;
    else path += `M${at * STEP + STEP / 2} ${y}${days[at + 1]?.pain == null ? "h0" : ""}`;
    last = y;
  });
  return path;
}

/** "pain 3 to 5, 4 days not reported; 41 km on 7 days". Kilometres are rounded to whole ones from 10 on. */
export function sparklineSummary(days: readonly SparkDay[]): string {
  const pains = days.flatMap((day) => (day.pain === null ? [] : [day.pain]));
  const runs = days.flatMap((day) => (day.metres ? [day.metres] : []));
  const silent = days.length - pains.length;
  const [low, high] = [Math.min(...pains), Math.max(...pains)];
  const pain = pains.length === 0 ? "pain not reported" : low === high ? `pain ${low}` : `pain ${low} to ${high}`;
  const gaps = silent === 0 || pains.length === 0 ? "" : `, ${dayCount(silent)} not reported`;
  const km = runs.reduce((sum, metres) => sum + metres, 0) / 1000;
  const ran =
    runs.length === 0
      ? "no distance logged"
      : `${km < 10 ? Number(km.toFixed(1)) : Math.round(km)} km on ${dayCount(runs.length)}`;
  return `${pain}${gaps}; ${ran}`;
}

const dayCount = (count: number) => (count === 1 ? "1 day" : `${count} days`);
