import { figureOf, floorY, type LimbJoints, type Part, type Point } from "./figure";
import type { Arrow, frameOf, Prop } from "./pose";

const round = (n: number) => Math.round(n * 10) / 10;
const at = ([x, y]: Point) => `${round(x)} ${round(y)}`;
const path = (...points: readonly Point[]) => `M${points.map(at).join("L")}`;

const ink = "currentColor";
const accent = "var(--accent)";

function PropShape({ prop }: { prop: Prop }) {
  switch (prop.kind) {
    case "box": {
      const [x, y] = prop.from;
      const size = { width: prop.to[0] - x, height: prop.to[1] - y };
      return <rect x={x} y={y} {...size} rx={1.5} fill={ink} fillOpacity={0.12} stroke={ink} strokeWidth={1.5} />;
    }
    case "roller":
      return <circle cx={prop.at[0]} cy={prop.at[1]} r={5.5} fill="none" stroke={accent} strokeWidth={3} />;
    case "weight":
      return <circle cx={prop.at[0]} cy={prop.at[1]} r={5.5} fill={ink} opacity={0.75} />;
    case "line":
      return <path d={path(...prop.points)} stroke={ink} strokeWidth={2.5} opacity={0.55} />;
    case "band":
      return <path d={path(prop.from, prop.to)} stroke={accent} strokeWidth={3.5} />;
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

/**
 * One drawing in a box of 160 × 100: floor, what stands beside, the body from far to near, and arrows. Strokes of one
 * look are one path, so that sixty small drawings stay a small page and half-transparent limbs show no darker joints.
 */
export function Frame({ frame, accent: parts }: { frame: ReturnType<typeof frameOf>; accent: readonly Part[] }) {
  const figure = figureOf(frame.body);
  const lit = (...any: Part[]) => any.some((part) => parts.includes(part));
  const { nearArm, farArm, nearLeg, farLeg } = figure.limbs;
  const far = [
    strokesOf(farLeg, lit("farLeg", "farThigh"), lit("farLeg", "farShin")),
    strokesOf(farArm, lit("farArm"), lit("farArm")),
  ];
  const leg = strokesOf(nearLeg, lit("nearLeg", "nearThigh"), lit("nearLeg", "nearShin"));
  const arm = strokesOf(nearArm, lit("nearArm"), lit("nearArm"));
  const plainFar = far.map(({ plain }) => plain).join("");
  const litFar = far.map((each) => each.lit).join("");
  const trunk = `M${at(figure.hip)}Q${at(figure.spine)} ${at(figure.shoulder)}`;
  const [arrows, head] = [frame.arrows.map(arrowPath).join(""), figure.head];
  return (
    <>
      <path d={`M8 ${floorY}H152`} stroke={ink} strokeWidth={1.5} opacity={0.45} />
      {frame.props.map((prop, i) => (
        <PropShape key={i} prop={prop} />
      ))}
      {plainFar && <path d={plainFar} stroke={ink} opacity={frame.body.isFacing ? 1 : 0.4} />}
      {litFar && <path d={litFar} stroke={accent} strokeWidth={7} />}
      <path d={path(figure.shoulder, figure.neck) + leg.plain} stroke={ink} />
      {leg.lit && <path d={leg.lit} stroke={accent} strokeWidth={7} />}
      <path d={trunk} stroke={lit("torso") ? accent : ink} strokeWidth={lit("torso") ? 8.5 : 7} />
      {arm.plain && <path d={arm.plain} stroke={ink} />}
      {arm.lit && <path d={arm.lit} stroke={accent} strokeWidth={7} />}
      <circle cx={round(head[0])} cy={round(head[1])} r={round(figure.headRadius)} fill={ink} />
      {arrows && <path d={arrows} stroke={accent} strokeWidth={2.5} />}
    </>
  );
}
