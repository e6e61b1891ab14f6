import { figureOf, floorY, type LimbJoints, type Part, type Point } from "./figure";
import type { Arrow, frameOf, Prop } from "./pose";

/** Lines take the colour of the text, the part at work the accent colour. */
export type Ink = "text" | "accent";

/** Where no width is said, a line is as wide as a limb. */
export const LIMB_WIDTH = 5;

/** One stroke or filled form of a drawing, in units of its 160 × 100 view box; `d` is an SVG path. */
export type Shape = { stroke?: Ink; fill?: Ink; width?: number; opacity?: number; fillOpacity?: number } & (
  { d: string } | { centre: Point; radius: number } | { corner: Point; size: Point; rounding: number }
);

const round = (n: number) => Math.round(n * 10) / 10;
const at = ([x, y]: Point) => `${round(x)} ${round(y)}`;
const path = (...points: readonly Point[]) => `M${points.map(at).join("L")}`;

function propShape(prop: Prop): Shape {
  switch (prop.kind) {
    case "box": {
      const [x, y] = prop.from;
      const size: Point = [prop.to[0] - x, prop.to[1] - y];
      return { corner: [x, y], size, rounding: 1.5, fill: "text", fillOpacity: 0.12, stroke: "text", width: 1.5 };
    }
    case "roller":
      return { centre: prop.at, radius: 5.5, stroke: "accent", width: 3 };
    case "weight":
      return { centre: prop.at, radius: 5.5, fill: "text", opacity: 0.75 };
    case "line":
      return { d: path(...prop.points), stroke: "text", width: 2.5, opacity: 0.55 };
    case "band":
      return { d: path(prop.from, prop.to), stroke: "accent", width: 3.5 };
  }
}

function arrowPath({ from, to, bow = 0 }: Arrow): string {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const bend: Point = [
    (from[0] + to[0]) / 2 + Math.sin(angle) * bow * 2,
    (from[1] + to[1]) / 2 - Math.cos(angle) * bow * 2,
  ];
  const tip = Math.atan2(to[1] - bend[1], to[0] - bend[0]);
  const barb = (turn: number): Point => [to[0] - 7 * Math.cos(tip + turn), to[1] - 7 * Math.sin(tip + turn)];
  return `M${at(from)}Q${at(bend)} ${at(to)}${path(barb(0.6), to, barb(-0.6))}`;
}

/** The bones of a limb as strokes: plain ones, and those at work. */
function strokesOf({ root, mid, end, toe }: LimbJoints, upper: boolean, lower: boolean) {
  const shin = [mid, end, ...(toe ? [toe] : [])];
  if (upper === lower) return { plain: upper ? "" : path(root, ...shin), lit: upper ? path(root, ...shin) : "" };
  return { plain: upper ? path(...shin) : path(root, mid), lit: upper ? path(root, mid) : path(...shin) };
}

const stroke = (d: string, ink: Ink, look: Pick<Shape, "width" | "opacity"> = {}): Shape[] =>
  d ? [{ d, stroke: ink, ...look }] : [];

/**
 * One drawing from back to front: floor, what stands beside, the body from far to near, and arrows. Strokes of one look
 * are one path, so that sixty small drawings stay a small page and half-transparent limbs show no darker joints.
 */
export function shapesOf(frame: ReturnType<typeof frameOf>, parts: readonly Part[]): Shape[] {
  const figure = figureOf(frame.body);
  const lit = (...any: Part[]) => any.some((part) => parts.includes(part));
  const { nearArm, farArm, nearLeg, farLeg } = figure.limbs;
  const far = [
    strokesOf(farLeg, lit("farLeg", "farThigh"), lit("farLeg", "farShin")),
    strokesOf(farArm, lit("farArm"), lit("farArm")),
  ];
  const leg = strokesOf(nearLeg, lit("nearLeg", "nearThigh"), lit("nearLeg", "nearShin"));
  const arm = strokesOf(nearArm, lit("nearArm"), lit("nearArm"));
  const trunk = `M${at(figure.hip)}Q${at(figure.spine)} ${at(figure.shoulder)}`;
  const [x, y] = figure.head;
  return [
    ...stroke(`M8 ${floorY}H152`, "text", { width: 1.5, opacity: 0.45 }),
    ...frame.props.map(propShape),
    ...stroke(far.map(({ plain }) => plain).join(""), "text", frame.body.isFacing ? {} : { opacity: 0.4 }),
    ...stroke(far.map((each) => each.lit).join(""), "accent", { width: 7 }),
    ...stroke(path(figure.shoulder, figure.neck) + leg.plain, "text"),
    ...stroke(leg.lit, "accent", { width: 7 }),
    ...stroke(trunk, lit("torso") ? "accent" : "text", { width: lit("torso") ? 8.5 : 7 }),
    ...stroke(arm.plain, "text"),
    ...stroke(arm.lit, "accent", { width: 7 }),
    { centre: [round(x), round(y)], radius: round(figure.headRadius), fill: "text" },
    ...stroke(frame.arrows.map(arrowPath).join(""), "accent", { width: 2.5 }),
  ];
}
