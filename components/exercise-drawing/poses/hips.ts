import { facing, placed, standing, stick } from "@/components/exercise-drawing/bodies";
import { ground as g } from "@/components/exercise-drawing/figure";
import type { Pose } from "@/components/exercise-drawing/pose";

const hinged = placed(standing, {
  ...{ hip: [68, 52], torso: 28, neck: 26, arms: { angles: [-88, -88] } },
  legs: { to: [80, g], bend: -1, toe: 0 },
});
const squatting = placed(facing, {
  hip: [80, 55],
  nearArm: { to: [86, 50], bend: -1 },
  farArm: { to: [74, 50], bend: 1 },
});

export const hips = {
  "single-leg-stand": {
    start: standing,
    end: placed(standing, { nearLeg: { angles: [-48, -112], toe: -15 } }),
    accent: ["farLeg"],
    arrows: [{ from: [104, 84], to: [104, 66] }],
  },
  "standing-hip-abduction": {
    start: placed(facing, { nearLeg: { angles: [-84, -86], toe: 0 }, farLeg: { angles: [-94, -92], toe: 180 } }),
    end: placed(facing, {
      ...{ torso: 92, nearLeg: { angles: [-60, -60], toe: -10 } },
      farLeg: { angles: [-92, -92], toe: 180 },
    }),
    accent: ["nearLeg"],
    startProps: [{ kind: "band", from: [76.5, 81], to: [84, 81] }],
    endProps: [{ kind: "band", from: [77, 81], to: [96.5, 77] }],
    arrows: [{ from: [112, 84], to: [124, 70], bow: -3 }],
  },
  "band-walk": {
    start: placed(squatting, {
      ...{ hip: [72, 55], nearArm: { to: [78, 50], bend: -1 }, farArm: { to: [66, 50], bend: 1 } },
      nearLeg: { to: [83, g], bend: -1, toe: 0 },
      farLeg: { to: [61, g], bend: 1, toe: 180 },
    }),
    end: placed(squatting, {
      nearLeg: { to: [99, g], bend: -1, toe: 0 },
      farLeg: { to: [61, g], bend: 1, toe: 180 },
    }),
    accent: [],
    startProps: [{ kind: "band", from: [63, 80], to: [81, 80] }],
    endProps: [{ kind: "band", from: [66, 80], to: [94, 80] }],
    arrows: [{ from: [112, 70], to: [134, 70] }],
  },
  "hip-hinge-stick": {
    start: placed(standing, { farArm: { via: [90, 14], to: [77, 13] }, nearArm: { via: [70.5, 34], to: [73.5, 46] } }),
    end: placed(hinged, {
      farArm: { via: [103.6, 44.4], to: [98.4, 32.5] },
      nearArm: { via: [77.1, 37], to: [67.9, 45.3] },
    }),
    accent: ["torso"],
    startProps: [stick([73.5, 6], [73.5, 58])],
    endProps: [stick([58, 50.5], [103, 26.5])],
    arrows: [{ from: [56, 60], to: [38, 60] }],
  },
  "hip-hinge": { start: standing, end: hinged, accent: ["torso"], arrows: [{ from: [58, 50], to: [36, 50] }] },
  deadlift: {
    start: placed(hinged, {
      ...{ hip: [62, 63], torso: 36, neck: 34, arms: { to: [84, 75], bend: -1 } },
      legs: { to: [76, g], bend: -1, toe: 0 },
    }),
    end: placed(standing, {
      hip: [77, 49],
      torso: 88,
      arms: { to: [84, 49], bend: 1 },
      legs: { to: [76, g], bend: -1, toe: 0 },
    }),
    accent: ["torso", "nearThigh"],
    startProps: [{ kind: "weight", at: [84, 82.5] }],
    endProps: [{ kind: "weight", at: [84.5, 56] }],
    arrows: [{ from: [104, 70], to: [104, 46] }],
  },
  "single-leg-deadlift": {
    start: placed(standing, {
      hip: [78, 49],
      nearLeg: { angles: [-100, -125], toe: -50 },
      farLeg: { to: [80, g], bend: -1, toe: 0 },
    }),
    end: placed(standing, {
      ...{ hip: [77, 51], torso: 12, neck: 14, arms: { angles: [-92, -88] } },
      nearLeg: { angles: [186, 188], toe: 262 },
      farLeg: { to: [80, g], bend: -1, toe: 0 },
    }),
    accent: ["farLeg", "torso"],
    arrows: [{ from: [44, 80], to: [40, 64], bow: 3 }],
  },
} satisfies Record<string, Pose>;
