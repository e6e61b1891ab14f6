import type { Body, Part, Point } from "./figure";

/** A thing beside the body. A line is given by its points; a box by two corners; a weight by its middle. */
export type Prop =
  | { kind: "box"; from: Point; to: Point }
  | { kind: "roller"; at: Point }
  | { kind: "weight"; at: Point }
  | { kind: "line"; points: readonly Point[] }
  | { kind: "band"; from: Point; to: Point };

/** Which way it moves; `bow` bends the arrow to its left (positive) or right. */
export type Arrow = { from: Point; to: Point; bow?: number };

/**
 * The two drawings of an exercise: where it starts and where it ends. The part at work is in the accent colour.
 * `props` stand in both; arrows are drawn beside the end. `isStill` says that nothing seen from outside moves.
 */
export type Pose = {
  start: Body;
  end: Body;
  accent: readonly Part[];
  props?: readonly Prop[];
  startProps?: readonly Prop[];
  endProps?: readonly Prop[];
  arrows?: readonly Arrow[];
  isStill?: true;
};

export type FrameName = "start" | "end";

/** What one of the two drawings holds. */
export const frameOf = (
  { start, end, props = [], startProps = [], endProps = [], arrows = [] }: Pose,
  at: FrameName,
) =>
  at === "start"
    ? { body: start, props: [...props, ...startProps], arrows: [] }
    : { body: end, props: [...props, ...endProps], arrows };
