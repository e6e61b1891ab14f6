import { faceDown, onBack, placed, standing } from "@/components/exercise-drawing/bodies";
import type { Pose } from "@/components/exercise-drawing/pose";

const tableTop = { angles: [88, -2], toe: 60 } as const;
const armsUp = { angles: [88, 88] } as const;
const ready = placed(onBack, { arms: armsUp, legs: tableTop });
const longReady = placed(onBack, { arms: armsUp, legs: { angles: [84, 84], toe: 150 } });
const onHands = placed(faceDown, { arms: { via: [37.5, 88], to: [26.5, 89] } });

export const floor = {
  "pelvic-tilt": {
    start: placed(onBack, { arch: -10 }),
    end: onBack,
    accent: ["torso"],
    arrows: [{ from: [68, 60], to: [68, 76] }],
  },
  "pelvic-floor-lift": {
    start: onBack,
    end: onBack,
    accent: ["torso"],
    arrows: [{ from: [86, 70], to: [66, 70] }],
    isStill: true,
  },
  "pelvic-floor-lift-standing": {
    start: standing,
    end: standing,
    accent: ["torso"],
    arrows: [{ from: [66, 60], to: [66, 40] }],
    isStill: true,
  },
  "heel-taps": {
    start: placed(onBack, { legs: tableTop }),
    end: placed(onBack, { nearLeg: { to: [112, 87], bend: -1, toe: 40 }, farLeg: tableTop }),
    accent: ["torso", "nearLeg"],
    arrows: [{ from: [124, 62], to: [124, 80], bow: 4 }],
  },
  "dead-bug": {
    start: ready,
    end: placed(ready, { nearArm: { angles: [150, 150] }, farLeg: { angles: [12, 10], toe: 80 } }),
    accent: ["nearArm", "farLeg"],
  },
  "dead-bug-long": {
    start: longReady,
    end: placed(longReady, { nearArm: { angles: [150, 150] }, farLeg: { angles: [14, 14], toe: 84 } }),
    accent: ["nearArm", "farLeg"],
    arrows: [{ from: [118, 44], to: [128, 60], bow: 3 }],
  },
  "prone-leg-lift": {
    start: onHands,
    end: placed(onHands, { nearLeg: { angles: [10, 10], toe: 6 } }),
    accent: ["nearLeg"],
    arrows: [{ from: [146, 72], to: [146, 56] }],
  },
  swimmer: {
    start: faceDown,
    end: placed(faceDown, { neck: 168, nearArm: { angles: [166, 166] }, farLeg: { angles: [10, 10], toe: 6 } }),
    accent: ["nearArm", "farLeg"],
    arrows: [
      { from: [16, 68], to: [16, 54] },
      { from: [146, 72], to: [146, 56] },
    ],
  },
} satisfies Record<string, Pose>;
