import { facing, placed, wallAt } from "@/components/exercise-drawing/bodies";
import type { Body } from "@/components/exercise-drawing/figure";
import type { Pose } from "@/components/exercise-drawing/pose";

const lifted: Body = {
  ...{ scale: 1.3, hip: [82, 76], torso: 168, neck: 158 },
  nearArm: { angles: [90, 90] },
  farArm: { angles: [-92, 178] },
  nearLeg: { angles: [-12, -12], toe: 40 },
  farLeg: { angles: [-12, -12], toe: 40 },
};
const propped = placed(lifted, {
  ...{ hip: [80, 85], torso: 155, neck: 145, nearArm: { to: [79, 82], bend: -1 } },
  legs: { angles: [-3, -3], toe: 40 },
});
const atWall = placed(facing, {
  ...{ hip: [58, 49], farArm: { via: [44.5, 27], to: [44, 14] }, nearArm: { to: [64, 47], bend: -1 } },
  nearLeg: { angles: [-86, -88], toe: 0 },
  farLeg: { angles: [-94, -92], toe: 180 },
});

export const sidePlanks = {
  "side-plank-wall": {
    start: atWall,
    end: placed(atWall, {
      ...{ hip: [67.5, 50.6], torso: 107, neck: 107, farArm: { via: [45.5, 28], to: [44, 15.2] } },
      ...{ nearArm: { to: [70, 47], bend: -1 } },
      nearLeg: { angles: [-71, -73], toe: 0 },
      farLeg: { angles: [-76, -76], toe: 180 },
    }),
    accent: ["torso"],
    props: [wallAt(40)],
    arrows: [{ from: [88, 24], to: [74, 20] }],
  },
  "side-plank-knees": {
    start: placed(propped, { legs: { via: [105.8, 87.5], to: [122, 88.5] } }),
    end: placed(lifted, {
      ...{ hip: [80.9, 79.7], torso: 161.5, neck: 152, nearArm: { to: [79, 76], bend: -1 } },
      legs: { via: [105.5, 88], to: [122, 88.5] },
    }),
    accent: ["torso"],
    arrows: [{ from: [96, 72], to: [96, 56] }],
  },
  "side-plank": { start: propped, end: lifted, accent: ["torso"], arrows: [{ from: [92, 66], to: [92, 48] }] },
  "side-plank-leg-raise": {
    start: lifted,
    end: placed(lifted, { nearLeg: { angles: [12, 12], toe: 50 } }),
    accent: ["torso", "nearLeg"],
    arrows: [{ from: [146, 72], to: [146, 50] }],
  },
} satisfies Record<string, Pose>;
