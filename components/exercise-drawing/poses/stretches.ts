import { ground as g } from "@/components/exercise-drawing/figure";
import type { Pose, Prop } from "@/components/exercise-drawing/pose";

const wall: Prop = {
  kind: "line",
  points: [
    [122, 8],
    [122, 92],
  ],
};

export const stretches = {
  "toe-touch-dynamic": {
    body: {
      scale: 1,
      hip: [74, 49],
      torso: -33,
      neck: -58,
      nearArm: { to: [85, 88], bend: -1 },
      farArm: { to: [87, 88], bend: -1 },
      nearLeg: { angles: [-86, -90], toe: 0 },
      farLeg: { angles: [-86, -90], toe: 0 },
    },
    accent: ["nearLeg"],
    arrows: [{ from: [100, 24], to: [120, 52], bow: -6 }],
  },
  "hamstring-stretch": {
    body: {
      scale: 1,
      hip: [66, 50],
      torso: 42,
      neck: 38,
      nearArm: { to: [88, 58], bend: 1 },
      farArm: { to: [90, 58], bend: 1 },
      nearLeg: { angles: [-31, -31], toe: 68 },
      farLeg: { angles: [-92, -90], toe: 0 },
    },
    accent: ["nearLeg"],
    props: [{ kind: "box", from: [92, 73], to: [130, 92] }],
  },
  "hip-flexor-stretch": {
    body: {
      scale: 1,
      hip: [78, 68],
      torso: 90,
      neck: 90,
      nearArm: { to: [93, 63], bend: 1 },
      farArm: { to: [93, 63], bend: 1 },
      nearLeg: { to: [99, g], bend: -1, toe: 0 },
      farLeg: { angles: [-110, 180], toe: 180 },
    },
    accent: ["farThigh"],
    arrows: [{ from: [56, 62], to: [72, 62] }],
  },
  "calf-stretch-straight": {
    body: {
      scale: 1,
      hip: [80, 53],
      torso: 62,
      neck: 64,
      nearArm: { to: [118, 32], bend: 1 },
      farArm: { to: [118, 36], bend: 1 },
      nearLeg: { angles: [-116, -116], toe: 0 },
      farLeg: { to: [92, g], bend: -1, toe: 0 },
    },
    accent: ["nearShin"],
    props: [wall],
  },
  "calf-stretch-bent": {
    body: {
      scale: 1,
      hip: [82, 57],
      torso: 76,
      neck: 78,
      nearArm: { to: [112, 36], bend: 1 },
      farArm: { to: [112, 39], bend: 1 },
      nearLeg: { to: [76, g], bend: -1, toe: 0 },
      farLeg: { to: [94, g], bend: -1, toe: 0 },
    },
    accent: ["nearShin"],
    props: [
      {
        kind: "line",
        points: [
          [116, 8],
          [116, 92],
        ],
      },
    ],
  },
} satisfies Record<string, Pose>;
