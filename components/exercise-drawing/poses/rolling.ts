import { chair, onBack, placed, sitting } from "@/components/exercise-drawing/bodies";
import { ground as g, type Body } from "@/components/exercise-drawing/figure";
import type { Pose } from "@/components/exercise-drawing/pose";

const behind = { to: [41, 88.5], bend: 1 } as const;
const rolling = (body: Omit<Body, "nearArm" | "farArm">): Body => ({ ...body, nearArm: behind, farArm: behind });
const held = { to: [74, 68], bend: -1 } as const;

export const roll = {
  "foam-roll-glutes": {
    start: rolling({
      ...{ scale: 1.15, hip: [70, 77], torso: 140, neck: 122 },
      nearLeg: { via: [86, 60], to: [100, 66], toe: 40 },
      farLeg: { to: [104, g], bend: -1, toe: 0 },
    }),
    end: rolling({
      ...{ scale: 1.15, hip: [78, 77], torso: 150, neck: 128 },
      nearLeg: { via: [92, 60], to: [105, 66], toe: 40 },
      farLeg: { to: [104, g], bend: -1, toe: 0 },
    }),
    accent: [],
    startProps: [{ kind: "roller", at: [75, 86.5] }],
    endProps: [{ kind: "roller", at: [79, 86.5] }],
    arrows: [{ from: [62, 48], to: [82, 48] }],
  },
  "foam-roll-quads": {
    start: {
      ...{ scale: 1.25, hip: [88, 77], torso: 170, neck: 164 },
      nearArm: { angles: [-92, 180] },
      farArm: { angles: [-92, 180] },
      nearLeg: { angles: [-1, 2], toe: -60 },
      farLeg: { angles: [-1, 2], toe: -60 },
    },
    end: {
      ...{ scale: 1.25, hip: [80, 77], torso: 172, neck: 166 },
      nearArm: { via: [55, 89.5], to: [38.7, 89.5] },
      farArm: { via: [55, 89.5], to: [38.7, 89.5] },
      nearLeg: { angles: [-1, 2], toe: -60 },
      farLeg: { angles: [-1, 2], toe: -60 },
    },
    accent: [],
    startProps: [{ kind: "roller", at: [104, 86.5] }],
    endProps: [{ kind: "roller", at: [100, 86.5] }],
    arrows: [{ from: [114, 64], to: [92, 64] }],
  },
  "foam-roll-calves": {
    start: rolling({
      ...{ scale: 1.25, hip: [66, 80], torso: 128, neck: 108 },
      nearLeg: { angles: [4, -4], toe: 80 },
      farLeg: { angles: [4, -4], toe: 80 },
    }),
    end: rolling({
      ...{ scale: 1.25, hip: [73, 80], torso: 136, neck: 114 },
      nearLeg: { angles: [4, -4], toe: 80 },
      farLeg: { angles: [4, -4], toe: 80 },
    }),
    accent: [],
    startProps: [{ kind: "roller", at: [103, 86.5] }],
    endProps: [{ kind: "roller", at: [107, 86.5] }],
    arrows: [{ from: [90, 62], to: [112, 62] }],
  },
  "sciatic-slider-lying": {
    start: placed(onBack, { arms: held, nearLeg: { angles: [98, -28], toe: 60 } }),
    end: placed(onBack, { arms: held, nearLeg: { angles: [98, 66], toe: 40 } }),
    accent: ["nearShin"],
    arrows: [{ from: [116, 62], to: [108, 40], bow: 4 }],
  },
  "sciatic-slider": {
    start: placed(sitting, { hip: [62, 66], neck: 52, arms: { to: [56, 64], bend: 1 } }),
    end: placed(sitting, {
      hip: [62, 66],
      torso: 92,
      neck: 108,
      arms: { to: [54, 64], bend: 1 },
      nearLeg: { angles: [0, 8], toe: 80 },
    }),
    accent: ["nearShin"],
    props: chair,
    arrows: [{ from: [102, 86], to: [116, 72], bow: -5 }],
  },
} satisfies Record<string, Pose>;
