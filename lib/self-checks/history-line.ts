import { addDays, daysBetween, type Day } from "@/lib/days";
import { EVERY_DAYS, type Check, type CheckSide } from "@/lib/self-checks/check";
import { painByWeek, type PainDay } from "@/lib/self-checks/pain-beside";
import type { CheckEntry } from "@/lib/self-checks/results";

/** The box that is drawn in. Results take the upper part, pain the lower one. */
export const BOX = {
  width: 320,
  left: 34,
  right: 312,
  stopsAt: 10,
  top: 20,
  ground: 112,
  painTop: 132,
  painGround: 164,
};
/** Two results further apart than twice the usual interval are not joined. */
const LONGEST_JOIN_DAYS = 2 * EVERY_DAYS;

export type Point = { x: number; y: number };
/** One side: the line in pieces, each point, and where pain ended a try, which has no height. */
export type SideLine = { side: CheckSide; path: string; points: Point[]; stops: number[] };
export type HistoryLine = {
  from: Day;
  to: Day;
  sides: SideLine[];
  /** Heights with their number, the lowest first. */
  ticks: { y: number; value: number }[];
  targets: { y: number; who: string; value: number }[];
  /** Worst back pain of each week, in pieces; "" when none was reported. */
  pain: string;
};

/**
 * How the numbers of one check went, as coordinates of a drawing; null while there is nothing to draw. A line breaks where a try
 * was stopped or too long ago; pain breaks at a week without a report.
 * Shape  `entries` are of one check, oldest first; `to` is the last day drawn.
 */
export function historyLine(
  check: Check,
  entries: readonly CheckEntry[],
  checkIns: readonly PainDay[] | null,
  to: Day,
): HistoryLine | null {
  const [first] = entries;
  if (!first || check.measured.kind === "words") return null;
  const least = addDays(to, -EVERY_DAYS);
  const from = first.day < least ? first.day : least;
  const x = (day: Day) => at(BOX.left, BOX.right, daysBetween(from, day) / daysBetween(from, to));
  const measured = entries.flatMap(({ stopped, tenths }) => (stopped || tenths === null ? [] : [tenths / 10]));
  const highest = ceilingOf([...measured, ...check.targets.map(({ value }) => value)]);
  const y = (value: number) => at(BOX.ground, BOX.top, value / highest);
  const targets = new Map(check.targets.map(({ who, value }) => [`${who} ${value}`, { y: y(value), who, value }]));
  return {
    from,
    to,
    sides: check.sides.map((side) => lineOf(entries, side, x, y)),
    ticks: [0, highest / 2, highest].map((value) => ({ y: y(value), value })),
    targets: [...targets.values()],
    pain: checkIns ? painPath(checkIns, from, to, x) : "",
  };
}

function lineOf(
  entries: readonly CheckEntry[],
  side: CheckSide,
  x: (day: Day) => number,
  y: (value: number) => number,
): SideLine {
  const line: SideLine = { side, path: "", points: [], stops: [] };
  let before: CheckEntry | null = null;
  for (const entry of entries.filter((each) => each.side === side)) {
    if (entry.stopped || entry.tenths === null) line.stops.push(x(entry.day));
    else {
      const point = { x: x(entry.day), y: y(entry.tenths / 10) };
      const joins = before && !before.stopped && daysBetween(before.day, entry.day) <= LONGEST_JOIN_DAYS;
      line.path += `${joins ? "L" : "M"}${point.x} ${point.y}`;
      line.points.push(point);
    }
    before = entry;
  }
  return line;
}

function painPath(checkIns: readonly PainDay[], from: Day, to: Day, x: (day: Day) => number): string {
  let path = "";
  let joins = false;
  for (const { day, pain } of painByWeek(checkIns, from, to)) {
    // A week that stands alone is a line of no length, which round ends make a dot.
    if (pain !== null)
      path += `${joins ? "L" : "M"}${x(day)} ${at(BOX.painGround, BOX.painTop, pain / 10)}${joins ? "" : "h0"}`;
    joins = pain !== null;
  }
  return path;
}

/** A round number at or above all of them, of which the half is whole. */
function ceilingOf(values: readonly number[]): number {
  const most = Math.max(10, ...values);
  const step = most <= 20 ? 2 : most <= 100 ? 20 : most <= 400 ? 40 : 200;
  return Math.ceil(most / step) * step;
}

const at = (from: number, to: number, share: number) => Math.round((from + (to - from) * share) * 10) / 10;
