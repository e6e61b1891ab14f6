import { chair, onAllFours, onBack, onSide, placed, sitting } from "@/components/exercise-drawing/bodies";
import { ground as g } from "@/components/exercise-drawing/figure";
import type { Pose } from "@/components/exercise-drawing/pose";

const catHands = { to: [50, g], bend: 1 } as const;

export const mobility = {
  "seated-cat-cow": {
    start: placed(sitting, { torso: 86, neck: 100, arch: -8 }),
    end: placed(sitting, { torso: 80, neck: 42, arch: 17, arms: { to: [78, 61], bend: 1 } }),
    accent: ["torso"],
    props: chair,
    arrows: [{ from: [40, 40], to: [30, 40] }],
  },
  "cat-cow": {
    start: placed(onAllFours, { hip: [94, 64], torso: 174, neck: 140, arch: 16, arms: catHands }),
    end: placed(onAllFours, { hip: [94, 64], torso: 174, neck: 215, arch: -21, arms: catHands }),
    accent: ["torso"],
    arrows: [{ from: [78, 38], to: [78, 20] }],
  },
  "knee-to-chest": {
    start: onBack,
    end: placed(onBack, { arms: { to: [68, 69], bend: -1 }, nearLeg: { angles: [128, -28], toe: 40 } }),
    accent: ["nearThigh"],
    arrows: [{ from: [92, 50], to: [74, 48], bow: 4 }],
  },
  "childs-pose": {
    start: onAllFours,
    end: placed(onAllFours, {
      ...{ hip: [107, 76], torso: 190, neck: 190, arms: { to: [42, g], bend: 1 } },
      legs: { angles: [211, 0], toe: 0 },
    }),
    accent: ["torso"],
    arrows: [{ from: [92, 50], to: [116, 56], bow: 4 }],
  },
  "knee-rolls": {
    start: onBack,
    end: placed(onBack, { legs: { via: [101, 80], to: [115.5, 88.5], toe: 10 } }),
    accent: ["nearThigh", "torso"],
    arrows: [{ from: [94, 56], to: [112, 70], bow: 5 }],
  },
  "open-book": {
    start: placed(onSide, { nearArm: { via: [58, 84], to: [70, 87] } }),
    end: placed(onSide, { neck: 158, nearArm: { angles: [92, 112] } }),
    accent: ["nearArm", "torso"],
    arrows: [{ from: [66, 52], to: [48, 32], bow: 5 }],
  },
  "thread-the-needle": {
    start: onAllFours,
    end: placed(onAllFours, {
      ...{ torso: 196, neck: 204, farArm: { to: [44, g], bend: 1 } },
      nearArm: { to: [80, g], bend: 1 },
    }),
    accent: ["nearArm", "torso"],
  },
} satisfies Record<string, Pose>;
