import { onAllFours, placed, standing, stick } from "@/components/exercise-drawing/bodies";
import { ground as g, type Limb } from "@/components/exercise-drawing/figure";
import type { Pose } from "@/components/exercise-drawing/pose";

/** One stride and its mirror: what was in front is behind. */
const stride = (length: number, torso: number, front: Limb, back: Limb) => {
  const ahead: Limb = { to: [80 + length, g], bend: -1, toe: 8 };
  const behind: Limb = { to: [80 - length - 5, g - 3.5], bend: -1, toe: -40 };
  const base = placed(standing, { hip: [80, 50 + length / 7], torso, neck: torso });
  return {
    start: placed(base, { nearLeg: behind, farLeg: ahead, nearArm: front, farArm: back }),
    end: placed(base, { nearLeg: ahead, farLeg: behind, nearArm: back, farArm: front }),
  };
};
const stand = { angles: [-90, -92], toe: 0 } as const;

export const warmUps = {
  "easy-walk": {
    ...stride(11, 90, { angles: [-74, -52] }, { angles: [-108, -92] }),
    accent: [],
    arrows: [{ from: [104, 50], to: [122, 50] }],
  },
  "brisk-walk": {
    ...stride(15, 87, { angles: [-66, 10] }, { angles: [-124, -40] }),
    accent: ["nearLeg"],
    arrows: [{ from: [106, 50], to: [130, 50] }],
  },
  "walk-run": {
    start: stride(12, 89, { angles: [-72, -48] }, { angles: [-110, -94] }).start,
    end: placed(standing, {
      ...{ hip: [92, 51], torso: 80, neck: 78 },
      farLeg: { to: [92, g], bend: -1, toe: 8 },
      nearLeg: { angles: [-28, -112], toe: -20 },
      nearArm: { angles: [-52, 34] },
      farArm: { angles: [-142, -58] },
    }),
    accent: ["nearLeg"],
    arrows: [{ from: [122, 40], to: [142, 40] }],
  },
  "leg-swings": {
    start: placed(standing, { farArm: { to: [93, 34], bend: 1 }, nearLeg: { angles: [-112, -128], toe: -70 } }),
    end: placed(standing, { farArm: { to: [93, 34], bend: 1 }, nearLeg: { angles: [-42, -40], toe: 40 } }),
    accent: ["nearLeg"],
    props: [stick([95, 28], [95, 92])],
    arrows: [{ from: [100, 88], to: [122, 66], bow: -5 }],
  },
  "yoga-warm-up": {
    start: onAllFours,
    end: {
      ...{ scale: 1.25, hip: [82, 42.8], torso: 222, neck: 235 },
      nearArm: { angles: [222, 222] },
      farArm: { angles: [222, 222] },
      nearLeg: { angles: [-64, -64], toe: 0 },
      farLeg: { angles: [-60, -60], toe: 0 },
    },
    accent: ["torso"],
    arrows: [{ from: [104, 50], to: [98, 30], bow: -3 }],
  },
  "dynamic-warm-up": {
    start: placed(standing, {
      ...{ hip: [78, 51], nearLeg: { to: [62, 86], bend: -1, toe: -40 }, farLeg: { to: [86, g], bend: -1, toe: 0 } },
      ...{ nearArm: { angles: [-50, 60] }, farArm: { angles: [-120, -50] } },
    }),
    end: placed(standing, {
      ...{ hip: [78, 49], torso: 86, neck: 86, nearLeg: { angles: [4, -92], toe: -5 }, farLeg: stand },
      ...{ nearArm: { angles: [-120, -50] }, farArm: { angles: [-50, 60] } },
    }),
    accent: ["nearLeg"],
    arrows: [{ from: [108, 74], to: [108, 52] }],
  },
} satisfies Record<string, Pose>;
