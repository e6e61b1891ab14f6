import type { Body, Part, Point } from "./figure";

/** A thing beside the body. A line is given by its points; a box by two corners. */
export type Prop =
  | { kind: "box"; from: Point; to: Point }
  | { kind: "roller"; at: Point }
  | { kind: "line"; points: readonly Point[] }
  | { kind: "band"; from: Point; to: Point };

/** Which way it moves; `bow` bends the arrow to its left (positive) or right. */
export type Arrow = { from: Point; to: Point; bow?: number };

/** One drawing: a body, the part it works in the accent colour, and what stands beside it. */
export type Pose = {
  body: Body;
  accent: readonly Part[];
  props?: readonly Prop[];
  arrows?: readonly Arrow[];
  ghostArch?: number;
};
