import { onBack, onSide, placed } from "@/components/exercise-drawing/bodies";
import { ground as g } from "@/components/exercise-drawing/figure";
import type { Pose } from "@/components/exercise-drawing/pose";

const feet = { to: [100, g], bend: -1, toe: 0 } as const;
const low = placed(onBack, { hip: [79, 86], legs: feet });
const high = placed(onBack, { hip: [76, 71], torso: 206, neck: 176, arms: { to: [81, g], bend: -1 }, legs: feet });
const kneesOpen = placed(onSide, { nearLeg: { to: [116, 86], bend: -1, toe: 10 } });

export const bridges = {
  "glute-bridge": { start: low, end: high, accent: ["torso", "nearThigh"], arrows: [{ from: [78, 60], to: [76, 40] }] },
  "bridge-march": {
    start: high,
    end: placed(high, { nearLeg: { angles: [84, -20], toe: 50 } }),
    accent: ["torso", "nearLeg"],
    arrows: [{ from: [116, 74], to: [112, 52], bow: 4 }],
  },
  "single-leg-bridge": {
    start: placed(low, { nearLeg: { angles: [34, 34], toe: 110 } }),
    end: placed(high, { nearLeg: { angles: [26, 26], toe: 100 } }),
    accent: ["torso", "farThigh"],
    arrows: [{ from: [70, 58], to: [68, 40] }],
  },
  clamshell: {
    start: onSide,
    end: kneesOpen,
    accent: ["nearLeg"],
    arrows: [{ from: [112, 64], to: [96, 52], bow: 6 }],
  },
  "clamshell-band": {
    start: onSide,
    end: kneesOpen,
    accent: ["nearThigh"],
    startProps: [{ kind: "band", from: [95, 80], to: [94, 90] }],
    endProps: [{ kind: "band", from: [93, 68], to: [95, 90] }],
    arrows: [{ from: [112, 64], to: [96, 52], bow: 6 }],
  },
  "side-lying-hip-abduction": {
    start: placed(onSide, { nearLeg: { angles: [-2, -4], toe: 20 } }),
    end: placed(onSide, { nearLeg: { angles: [28, 28], toe: 60 } }),
    accent: ["nearLeg"],
    arrows: [{ from: [134, 72], to: [130, 46], bow: 6 }],
  },
} satisfies Record<string, Pose>;
