import type { Side, Site } from "@/lib/logs/symptom-words";

/**
 * A place on the chart of a body, to tap.
 * Shape  `side` null where one place stands for a site without saying which side. The body's left is on the right of its
 *        front, as it faces the viewer, and on the left of its back. `lean` moves the mark, not the target, towards the body.
 * Units  `x`, `y`: middle of the target, in units of the drawing, 160 × 340.
 */
export type BodyView = "front" | "back";
export type Region = {
  view: BodyView;
  site: Site;
  side: Exclude<Side, "both"> | null;
  x: number;
  y: number;
  lean: number;
};

export const CHART = { width: 160, height: 340 };
/** Targets are squares of this many units: 44 px on a phone 390 px wide. */
export const TARGET = 44;

const pair = (view: BodyView, site: Site, x: number, y: number, lean = 0): Region[] => [
  { view, site, side: view === "back" ? "left" : "right", x, y, lean },
  { view, site, side: view === "back" ? "right" : "left", x: CHART.width - x, y, lean: -lean },
];
const middle = (view: BodyView, site: Site, y: number, side: "centre" | null): Region => ({
  ...{ view, site, side, y },
  ...{ x: CHART.width / 2, lean: 0 },
});

/** Every place, from the top of each view to its foot. */
export const REGIONS: readonly Region[] = [
  ...pair("front", "hip", 34, 106, 4),
  middle("front", "groin", 124, null),
  ...pair("front", "thigh", 53, 178),
  ...pair("front", "knee", 52, 223),
  ...pair("front", "shin", 50, 268),
  ...pair("front", "foot", 46, 315, 2),
  ...pair("back", "low-back", 35, 40, 12),
  middle("back", "low-back", 40, "centre"),
  middle("back", "sacrum", 84, "centre"),
  ...pair("back", "buttock", 51, 128),
  ...pair("back", "hamstring", 53, 180),
  ...pair("back", "calf", 51, 248),
  ...pair("back", "foot", 47, 315, 2),
];

/** What the form says of a site: whether it is ticked, and which side. */
export type Marked = { on: boolean; side: Side | null };

/** Whether a place is among what the form says. A side that is not said yet marks every place of the site. */
export const isMarked = ({ on, side }: Marked, place: Region["side"]): boolean =>
  on &&
  (side === null || place === null || side === place || (side === "both" && (place === "left" || place === "right")));

/**
 * What the form says after a tap on a place: left and right add up to both, the middle stands alone, and a second tap takes
 * a place away.
 */
export function afterTap(now: Marked, place: Region["side"]): Marked {
  const off = { on: false, side: null };
  if (place === null) return now.on ? off : { on: true, side: null };
  if (!now.on || now.side === null) return { on: true, side: place };
  if (now.side === place) return off;
  if (place === "centre" || now.side === "centre") return { on: true, side: place };
  if (now.side === "both") return { on: true, side: place === "left" ? "right" : "left" };
  return { on: true, side: "both" };
}
