/** A place in the drawing, in units of its 160 × 100 view box; y grows downwards. */
export type Point = readonly [x: number, y: number];

export const floorY = 92;
/** Where a joint rests when the limb, as thick as its stroke, lies on the floor. */
export const ground = floorY - 3;

/** Bone lengths at scale 1, in the proportions of an adult. */
export const bones = { neck: 9.5, head: 5.4, torso: 26, upperArm: 14.5, forearm: 13, thigh: 20, shin: 20, foot: 6.5 };

/**
 * A limb from shoulder or hip, given by the angles of its two bones, by where it ends (`bend` says to which side the
 * elbow or knee points), or by both joints when it comes towards the viewer and looks shorter than it is.
 * Units  degrees, 0 to the right, 90 up. `toe` is the angle of the foot.
 */
export type Limb = ({ angles: readonly [number, number] } | { to: Point; bend: 1 | -1 } | { via: Point; to: Point }) & {
  toe?: number;
};

export type Part =
  "torso" | "nearArm" | "farArm" | "nearLeg" | "farLeg" | "nearShin" | "farShin" | "nearThigh" | "farThigh";

/** How a body is placed: the hip, the way the trunk points from it, and four limbs. `arch` bows the trunk. */
export type Body = {
  scale: number;
  hip: Point;
  torso: number;
  neck: number;
  arch?: number;
  /** Seen from the front: neither side is the far one. */
  isFacing?: true;
  nearArm: Limb;
  farArm: Limb;
  nearLeg: Limb;
  farLeg: Limb;
};

export type LimbJoints = { root: Point; mid: Point; end: Point; toe: Point | null };
export type Figure = {
  head: Point;
  headRadius: number;
  neck: Point;
  shoulder: Point;
  hip: Point;
  /** Control point of the trunk's curve; the middle of a straight trunk. */
  spine: Point;
  limbs: Record<"nearArm" | "farArm" | "nearLeg" | "farLeg", LimbJoints>;
};

export const along = ([x, y]: Point, degrees: number, length: number): Point => [
  x + length * Math.cos((degrees * Math.PI) / 180),
  y - length * Math.sin((degrees * Math.PI) / 180),
];

export const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The middle joint of two bones between two places; out of reach, it lies on the line towards the end. */
function middleJoint(root: Point, end: Point, first: number, second: number, bend: 1 | -1): Point {
  const reach = Math.min(distance(root, end), first + second);
  const [ux, uy] = [(end[0] - root[0]) / distance(root, end), (end[1] - root[1]) / distance(root, end)];
  const base = (first ** 2 - second ** 2 + reach ** 2) / (2 * reach);
  const side = bend * Math.sqrt(Math.max(0, first ** 2 - base ** 2));
  return [root[0] + ux * base - uy * side, root[1] + uy * base + ux * side];
}

function joints(root: Point, limb: Limb, first: number, second: number, foot: number): LimbJoints {
  let mid: Point;
  let end: Point;
  if ("angles" in limb) {
    mid = along(root, limb.angles[0], first);
    end = along(mid, limb.angles[1], second);
  } else {
    mid = "via" in limb ? limb.via : middleJoint(root, limb.to, first, second, limb.bend);
    end = limb.to;
  }
  return { root, mid, end, toe: limb.toe === undefined ? null : along(end, limb.toe, foot) };
}

/** Every joint of a body, by its bones: what the drawing shows and the tests measure. */
export function figureOf(body: Body): Figure {
  const { scale, hip } = body;
  const shoulder = along(hip, body.torso, bones.torso * scale);
  const spine = along([(hip[0] + shoulder[0]) / 2, (hip[1] + shoulder[1]) / 2], body.torso + 90, body.arch ?? 0);
  const head = along(shoulder, body.neck, bones.neck * scale);
  const arm = (limb: Limb) => joints(shoulder, limb, bones.upperArm * scale, bones.forearm * scale, 0);
  const leg = (limb: Limb) => joints(hip, limb, bones.thigh * scale, bones.shin * scale, bones.foot * scale);
  return {
    head,
    headRadius: bones.head * scale,
    neck: along(shoulder, body.neck, (bones.neck - bones.head) * scale),
    shoulder,
    hip,
    spine,
    limbs: {
      nearArm: arm(body.nearArm),
      farArm: arm(body.farArm),
      nearLeg: leg(body.nearLeg),
      farLeg: leg(body.farLeg),
    },
  };
}
