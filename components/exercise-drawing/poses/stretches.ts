import {
  chair,
  longLeg,
  onBack,
  onSide,
  placed,
  sitting,
  standing,
  stick,
  wallAt,
} from "@/components/exercise-drawing/bodies";
import { ground as g, type Body } from "@/components/exercise-drawing/figure";
import type { Pose } from "@/components/exercise-drawing/pose";

const flatFoot = (x: number) => ({ to: [x, g], bend: -1, toe: 0 }) as const;
const heelOnStep: Body = placed(standing, {
  ...{ hip: [66, 50], nearLeg: { angles: [-31, -31], toe: 68 }, farLeg: { angles: [-92, -90], toe: 0 } },
});
const longStep = placed(standing, { arms: { to: [86, 54], bend: 1 }, nearLeg: flatFoot(96) });
const rearHeel = { to: [48, 83.5], bend: -1, toe: -60 } as const;
const kneeling = placed(standing, { nearLeg: flatFoot(99), arms: { to: [93, 63], bend: 1 } });

export const stretches = {
  "toe-touch-dynamic": {
    start: placed(standing, { hip: [76, 49] }),
    end: placed(standing, {
      ...{ hip: [74, 49], torso: -33, neck: -58, legs: { angles: [-86, -90], toe: 0 } },
      nearArm: { to: [85, 88], bend: -1 },
      farArm: { to: [87, 88], bend: -1 },
    }),
    accent: ["nearLeg"],
    arrows: [{ from: [100, 24], to: [120, 52], bow: -6 }],
  },
  "hamstring-stretch-lying": {
    start: placed(onBack, {
      arms: { to: [76, 66], bend: -1 },
      nearLeg: { angles: [80, 20], toe: 110 },
      farLeg: longLeg,
    }),
    end: placed(onBack, { arms: { to: [70, 62], bend: -1 }, nearLeg: { angles: [78, 78], toe: 165 }, farLeg: longLeg }),
    accent: ["nearLeg"],
    startProps: [stick([110, 50], [76, 66])],
    endProps: [stick([93, 33], [70, 62])],
    arrows: [{ from: [122, 58], to: [110, 34], bow: 5 }],
  },
  "hamstring-stretch": {
    start: placed(heelOnStep, { torso: 86, neck: 88 }),
    end: placed(heelOnStep, {
      ...{ torso: 42, neck: 38 },
      nearArm: { to: [88, 58], bend: 1 },
      farArm: { to: [90, 58], bend: 1 },
    }),
    accent: ["nearLeg"],
    props: [{ kind: "box", from: [92, 73], to: [130, 92] }],
    arrows: [{ from: [82, 8], to: [106, 18], bow: 3 }],
  },
  "hip-flexor-stretch-standing": {
    start: placed(longStep, { hip: [74, 56], arms: { to: [78, 53], bend: -1 }, farLeg: rearHeel }),
    end: placed(longStep, { hip: [81, 62], arms: { to: [85, 59], bend: -1 }, farLeg: rearHeel }),
    accent: ["farThigh"],
    arrows: [{ from: [52, 58], to: [68, 62] }],
  },
  "hip-flexor-stretch": {
    start: placed(kneeling, {
      hip: [68, 67],
      arms: { to: [84, 62], bend: 1 },
      farLeg: { angles: [-82, 180], toe: 180 },
    }),
    end: placed(kneeling, { hip: [78, 68.5], farLeg: { angles: [-110, 180], toe: 180 } }),
    accent: ["farThigh"],
    arrows: [{ from: [56, 62], to: [72, 62] }],
  },
  "quad-stretch-side-lying": {
    start: placed(onSide, { nearLeg: { angles: [-2, -4], toe: 20 } }),
    end: placed(onSide, { nearArm: { to: [80.5, 75], bend: -1 }, nearLeg: { angles: [-4, 160], toe: 150 } }),
    accent: ["nearThigh"],
    arrows: [{ from: [122, 76], to: [106, 62], bow: 6 }],
  },
  "quad-stretch": {
    start: placed(standing, { farArm: { to: [103, 30], bend: 1 } }),
    end: placed(standing, {
      ...{ nearArm: { to: [69, 45.5], bend: 1 }, farArm: { to: [103, 30], bend: 1 } },
      nearLeg: { angles: [-96, 114], toe: 95 },
    }),
    accent: ["nearThigh"],
    props: [wallAt(106)],
    arrows: [{ from: [56, 84], to: [52, 60], bow: 4 }],
  },
  "glute-stretch-seated": {
    start: placed(sitting, { nearLeg: { via: [78, 70], to: [86, 61], toe: 60 }, arms: { to: [78, 60], bend: 1 } }),
    end: placed(sitting, {
      ...{ torso: 52, neck: 46, arms: { to: [88, 63], bend: 1 } },
      nearLeg: { via: [78, 70], to: [86, 61], toe: 60 },
    }),
    accent: ["nearThigh"],
    props: chair,
    arrows: [{ from: [78, 22], to: [98, 34], bow: 4 }],
  },
  "glute-stretch-lying": {
    start: placed(onBack, { nearLeg: { via: [99, 80], to: [94, 61], toe: 100 } }),
    end: placed(onBack, {
      ...{ arms: { to: [75, 69], bend: -1 }, nearLeg: { via: [91, 71], to: [79, 59], toe: 120 } },
      farLeg: { angles: [100, -5], toe: 60 },
    }),
    accent: ["nearThigh"],
    arrows: [{ from: [94, 46], to: [74, 44], bow: 4 }],
  },
} satisfies Record<string, Pose>;
