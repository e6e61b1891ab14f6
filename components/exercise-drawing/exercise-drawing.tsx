import { exerciseById } from "@/lib/programs/library";
import { figureOf, floorY, type LimbJoints, type Part, type Point } from "./figure";
import type { Arrow, Prop } from "./pose";
import { poseOf } from "./poses";

const round = (n: number) => Math.round(n * 10) / 10;
const at = ([x, y]: Point) => `${round(x)} ${round(y)}`;
const path = (...points: readonly Point[]) => `M${points.map(at).join("L")}`;

const ink = "currentColor";
const accent = "var(--accent)";

/** One limb in two strokes, so that either bone can carry the accent. */
function Limb({ joints, upper, lower, far }: { joints: LimbJoints; upper: boolean; lower: boolean; far: boolean }) {
  const { root, mid, end, toe } = joints;
  const shade = (lit: boolean) => (lit ? { stroke: accent, strokeWidth: 7 } : { stroke: ink, opacity: far ? 0.4 : 1 });
  // A plain far limb is one path: two half-transparent strokes would show a darker joint.
  if (upper === lower) return <path d={path(root, mid, end, ...(toe ? [toe] : []))} {...shade(upper)} />;
  return (
    <>
      <path d={path(root, mid)} {...shade(upper)} />
      <path d={path(mid, end, ...(toe ? [toe] : []))} {...shade(lower)} />
    </>
  );
}

function PropShape({ prop }: { prop: Prop }) {
  switch (prop.kind) {
    case "box": {
      const [x, y] = prop.from;
      const size = { width: prop.to[0] - x, height: prop.to[1] - y };
      return <rect x={x} y={y} {...size} rx={1.5} fill={ink} fillOpacity={0.12} stroke={ink} strokeWidth={1.5} />;
    }
    case "roller":
      return <circle cx={prop.at[0]} cy={prop.at[1]} r={5.5} fill="none" stroke={accent} strokeWidth={3} />;
    case "line":
      return <path d={path(...prop.points)} stroke={ink} strokeWidth={2.5} opacity={0.55} />;
    case "band":
      return <path d={path(prop.from, prop.to)} stroke={accent} strokeWidth={3.5} />;
  }
}

function ArrowShape({ arrow: { from, to, bow = 0 } }: { arrow: Arrow }) {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const bend: Point = [
    (from[0] + to[0]) / 2 + Math.sin(angle) * bow * 2,
    (from[1] + to[1]) / 2 - Math.cos(angle) * bow * 2,
  ];
  const tip = Math.atan2(to[1] - bend[1], to[0] - bend[0]);
  const barb = (turn: number): Point => [to[0] - 7 * Math.cos(tip + turn), to[1] - 7 * Math.sin(tip + turn)];
  return (
    <path
      d={`M${at(from)}Q${at(bend)} ${at(to)}${path(barb(0.6), to, barb(-0.6))}`}
      stroke={accent}
      strokeWidth={2.5}
    />
  );
}

/**
 * A line drawing of a library exercise, 160 × 100, as wide as its box; any other id gets a neutral figure.
 * Lines take the text colour, the part at work the accent colour. `name` titles an own exercise.
 */
export function ExerciseDrawing({ id, name, className }: { id: string; name?: string; className?: string }) {
  const pose = poseOf(id);
  const figure = figureOf(pose.body);
  const lit = (part: Part) => pose.accent.includes(part);
  const { nearArm, farArm, nearLeg, farLeg } = figure.limbs;
  const trunk = (control: Point) => `M${at(figure.hip)}Q${at(control)} ${at(figure.shoulder)}`;
  const ghost: Point | null =
    pose.ghostArch === undefined ? null : figureOf({ ...pose.body, arch: pose.ghostArch }).spine;
  return (
    <svg
      viewBox="0 0 160 100"
      role="img"
      className={className}
      fill="none"
      strokeWidth={5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <title>{exerciseById(id)?.name ?? name ?? "Own exercise"}</title>
      <path d={`M8 ${floorY}H152`} stroke={ink} strokeWidth={1.5} opacity={0.45} />
      {pose.props?.map((prop, i) => (
        <PropShape key={i} prop={prop} />
      ))}
      <Limb joints={farLeg} upper={lit("farLeg") || lit("farThigh")} lower={lit("farLeg") || lit("farShin")} far />
      <Limb joints={farArm} upper={lit("farArm")} lower={lit("farArm")} far />
      {ghost && <path d={trunk(ghost)} stroke={ink} strokeWidth={2.5} strokeDasharray="1 5" opacity={0.7} />}
      <path d={path(figure.shoulder, figure.neck)} stroke={ink} />
      <Limb
        joints={nearLeg}
        upper={lit("nearLeg") || lit("nearThigh")}
        lower={lit("nearLeg") || lit("nearShin")}
        far={false}
      />
      <path d={trunk(figure.spine)} stroke={lit("torso") ? accent : ink} strokeWidth={lit("torso") ? 8.5 : 7} />
      <Limb joints={nearArm} upper={lit("nearArm")} lower={lit("nearArm")} far={false} />
      <circle cx={round(figure.head[0])} cy={round(figure.head[1])} r={round(figure.headRadius)} fill={ink} />
      {pose.arrows?.map((arrow, i) => (
        <ArrowShape key={i} arrow={arrow} />
      ))}
    </svg>
  );
}
