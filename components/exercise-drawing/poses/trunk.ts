import { longLeg, onAllFours, onBack, placed } from "@/components/exercise-drawing/bodies";
import { ground as g, type Point } from "@/components/exercise-drawing/figure";
import type { Pose, Prop } from "@/components/exercise-drawing/pose";

const reaching = placed(onAllFours, {
  ...{ neck: 158, nearArm: { angles: [184, 182] }, farArm: { to: [48, g], bend: 1 } },
  farLeg: { angles: [6, 4], toe: -60 },
});
const square = ([x, y]: Point, size: number): Prop => ({
  kind: "line",
  points: [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ],
});
const handsUnder = { via: [60, 88.5], to: [74, g] } as const;
const flat = placed(onBack, { arms: handsUnder, farLeg: longLeg });
const curled = placed(flat, { torso: 166, neck: 150, arms: { via: [58, 88], to: [74, g] } });

export const trunk = {
  "bird-dog-leg": {
    start: onAllFours,
    end: placed(onAllFours, { nearLeg: { angles: [6, 4], toe: -60 } }),
    accent: ["nearLeg", "torso"],
    arrows: [{ from: [118, 80], to: [132, 70], bow: -3 }],
  },
  "bird-dog": { start: onAllFours, end: reaching, accent: ["nearArm", "farLeg"] },
  "bird-dog-squares": {
    start: reaching,
    end: placed(reaching, { nearArm: { angles: [174, 172] }, farLeg: { angles: [12, 10], toe: -50 } }),
    accent: ["nearArm", "farLeg"],
    endProps: [square([12, 46], 12), square([130, 46], 12)],
  },
  "curl-up-nod": {
    start: placed(flat, { neck: 178 }),
    end: placed(flat, { neck: 158 }),
    accent: ["torso"],
    arrows: [{ from: [26, 70], to: [40, 66], bow: 4 }],
  },
  "curl-up": {
    start: flat,
    end: curled,
    accent: ["torso"],
    arrows: [{ from: [22, 74], to: [28, 52], bow: 3 }],
  },
  "curl-up-elbows": {
    start: flat,
    end: placed(curled, { arms: { via: [63, 79], to: [75, 88] } }),
    accent: ["torso", "nearArm"],
    arrows: [
      { from: [22, 74], to: [28, 52], bow: 3 },
      { from: [66, 70], to: [66, 54] },
    ],
  },
} satisfies Record<string, Pose>;
