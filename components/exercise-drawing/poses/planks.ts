import { forearmPlank, handPlank, placed } from "@/components/exercise-drawing/bodies";
import { ground as g, type Body } from "@/components/exercise-drawing/figure";
import type { Pose, Prop } from "@/components/exercise-drawing/pose";

const hipsBack = placed(forearmPlank, { hip: [83, 63], torso: 194, neck: 190, legs: { angles: [-90, 0], toe: 0 } });
const onKnees = placed(forearmPlank, {
  hip: [82.8, 80.6],
  torso: 163.5,
  neck: 164,
  legs: { angles: [-16.5, 0], toe: 0 },
});

const bench: Prop = { kind: "box", from: [26, 67], to: [56, 92] };
const atBench: Body = placed(handPlank, {
  ...{ scale: 1.15, hip: [73.2, 52.8], torso: 141, neck: 139 },
  arms: { to: [42, 64], bend: -1 },
  legs: { angles: [-39, -39], toe: -80 },
});

export const planks = {
  "plank-knees": { start: hipsBack, end: onKnees, accent: ["torso"], arrows: [{ from: [98, 54], to: [88, 67] }] },
  "plank-bench": {
    start: placed(atBench, {
      ...{ hip: [79, 45], torso: 166, neck: 160 },
      legs: { to: [82, g], bend: 1, toe: 180 },
    }),
    end: atBench,
    accent: ["torso"],
    props: [bench],
  },
  "front-plank": { start: onKnees, end: forearmPlank, accent: ["torso"], arrows: [{ from: [108, 66], to: [108, 50] }] },
  "plank-leg-lift": {
    start: forearmPlank,
    end: placed(forearmPlank, { nearLeg: { angles: [6, 6], toe: -50 } }),
    accent: ["torso", "nearLeg"],
    arrows: [{ from: [146, 70], to: [146, 52] }],
  },
  "plank-shoulder-taps": {
    start: handPlank,
    end: placed(handPlank, { nearArm: { via: [46, 71], to: [56, 58.5] } }),
    accent: ["torso", "nearArm"],
    arrows: [{ from: [34, 84], to: [38, 66], bow: 4 }],
  },
  "mountain-climber-bench": {
    start: atBench,
    end: placed(atBench, { nearLeg: { to: [86, 75], bend: 1, toe: -110 } }),
    accent: ["nearLeg"],
    props: [bench],
    arrows: [{ from: [118, 57], to: [98, 55] }],
  },
  "mountain-climber": {
    start: handPlank,
    end: placed(handPlank, { nearLeg: { to: [92, 80], bend: 1, toe: -110 } }),
    accent: ["nearLeg"],
    arrows: [{ from: [122, 62], to: [102, 60] }],
  },
} satisfies Record<string, Pose>;
