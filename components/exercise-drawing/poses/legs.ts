import { chair, placed, sitting, standing, wallAt } from "@/components/exercise-drawing/bodies";
import { ground as g } from "@/components/exercise-drawing/figure";
import type { Pose, Prop } from "@/components/exercise-drawing/pose";

const onHips = (x: number, y: number) => ({ to: [x, y], bend: -1 }) as const;
const flatFoot = (x: number, y = g) => ({ to: [x, y], bend: -1, toe: 0 }) as const;
const split = placed(standing, { hip: [76, 56], torso: 88, neck: 88, arms: onHips(79, 52), nearLeg: flatFoot(98) });
const rearFoot = { to: [46, 66], bend: -1, toe: 200 } as const;
const small = placed(standing, { scale: 0.85 });
const lowBench: Prop = { kind: "box", from: [26, 69], to: [54, 92] };

export const legs = {
  "sit-to-stand": {
    start: placed(sitting, { torso: 74, neck: 76, arms: { to: [82, 60], bend: 1 } }),
    end: placed(standing, { hip: [84, 49] }),
    accent: ["nearLeg"],
    props: chair,
    arrows: [{ from: [104, 66], to: [104, 42] }],
  },
  "wall-sit": {
    start: placed(standing, { hip: [57, 55], legs: flatFoot(77) }),
    end: placed(standing, { hip: [57, 69], legs: { angles: [0, -90], toe: 0 } }),
    accent: ["nearThigh"],
    props: [wallAt(50)],
    arrows: [{ from: [98, 40], to: [98, 60] }],
  },
  squat: {
    start: standing,
    end: placed(standing, { hip: [65, 67], torso: 58, neck: 62, arms: { angles: [4, 4] }, legs: flatFoot(80) }),
    accent: ["nearLeg"],
    arrows: [{ from: [50, 44], to: [48, 66], bow: 3 }],
  },
  "split-squat": {
    start: placed(split, { farLeg: { to: [52, 84], bend: -1, toe: -60 } }),
    end: placed(split, { hip: [76, 67], arms: onHips(79, 62), farLeg: { to: [52, 82], bend: -1, toe: -70 } }),
    accent: ["nearLeg"],
    arrows: [{ from: [116, 34], to: [116, 58] }],
  },
  "split-squat-rear-foot": {
    start: placed(split, { hip: [75, 53], arms: onHips(78, 49), nearLeg: flatFoot(90), farLeg: rearFoot }),
    end: placed(split, { hip: [73, 65], torso: 84, arms: onHips(77, 60), nearLeg: flatFoot(90), farLeg: rearFoot }),
    accent: ["nearLeg"],
    props: [lowBench],
    arrows: [{ from: [112, 34], to: [112, 58] }],
  },
  "step-up": {
    start: placed(small, {
      ...{ hip: [79, 57], torso: 76, neck: 80, nearArm: { angles: [-110, -70] }, farArm: { angles: [-60, -10] } },
      ...{ nearLeg: flatFoot(97, 75), farLeg: flatFoot(72) },
    }),
    end: placed(small, {
      ...{ hip: [96, 41.5], nearArm: { angles: [-75, -40] }, farArm: { angles: [-110, -80] } },
      ...{ nearLeg: flatFoot(97, 75), farLeg: { to: [88, 72], bend: -1, toe: -20 } },
    }),
    accent: ["nearLeg"],
    props: [{ kind: "box", from: [90, 78], to: [132, 92] }],
    arrows: [{ from: [118, 62], to: [118, 38] }],
  },
  "step-down": {
    start: placed(small, { hip: [85, 45.3], nearLeg: flatFoot(84, 79), farLeg: { to: [97, 75], bend: -1, toe: -5 } }),
    end: placed(small, {
      ...{ hip: [78, 58], torso: 66, neck: 74, arms: { angles: [-20, -10] } },
      ...{ nearLeg: flatFoot(84, 79), farLeg: { to: [95.5, 86.5], bend: -1, toe: 15 } },
    }),
    accent: ["nearLeg"],
    props: [{ kind: "box", from: [48, 82], to: [93, 92] }],
    arrows: [{ from: [116, 52], to: [116, 74] }],
  },
} satisfies Record<string, Pose>;
