import { ground as g } from "@/components/exercise-drawing/figure";
import type { Pose } from "@/components/exercise-drawing/pose";

export const trunk = {
  "front-plank": {
    body: {
      scale: 1.3,
      hip: [84, 74.5],
      torso: 174,
      neck: 172,
      nearArm: { angles: [-90, 180] },
      farArm: { angles: [-90, 180] },
      nearLeg: { angles: [-7.5, -7.5], toe: -80 },
      farLeg: { angles: [-7.5, -7.5], toe: -80 },
    },
    accent: ["torso"],
  },
  "side-plank": {
    body: {
      scale: 1.3,
      hip: [82, 76],
      torso: 168,
      neck: 158,
      nearArm: { angles: [90, 90] },
      farArm: { angles: [-92, 178] },
      nearLeg: { angles: [-12, -12], toe: 40 },
      farLeg: { angles: [-12, -12], toe: 40 },
    },
    accent: ["torso"],
  },
  "bird-dog": {
    body: {
      scale: 1.25,
      hip: [86, 64],
      torso: 168,
      neck: 150,
      nearArm: { angles: [184, 182] },
      farArm: { to: [44, g], bend: 1 },
      nearLeg: { angles: [-90, 0], toe: 0 },
      farLeg: { angles: [6, 4], toe: -60 },
    },
    accent: ["nearArm", "farLeg"],
  },
  "curl-up": {
    body: {
      scale: 1.3,
      hip: [82, 86],
      torso: 166,
      neck: 150,
      nearArm: { via: [58, 88], to: [74, 89] },
      farArm: { via: [58, 88], to: [74, 89] },
      nearLeg: { to: [104, g], bend: -1, toe: 0 },
      farLeg: { angles: [-3, -3], toe: 75 },
    },
    accent: ["torso"],
    arrows: [{ from: [22, 74], to: [28, 52], bow: 3 }],
  },
  "dead-bug": {
    body: {
      scale: 1.3,
      hip: [82, 86],
      torso: 180,
      neck: 178,
      nearArm: { angles: [150, 150] },
      farArm: { angles: [88, 88] },
      nearLeg: { angles: [88, -2], toe: 60 },
      farLeg: { angles: [12, 10], toe: 80 },
    },
    accent: ["nearArm", "farLeg"],
  },
  "mountain-climber": {
    body: {
      scale: 1.3,
      hip: [86, 66],
      torso: 166,
      neck: 164,
      nearArm: { to: [50, g], bend: -1 },
      farArm: { to: [54, g], bend: -1 },
      nearLeg: { to: [92, 80], bend: 1, toe: -110 },
      farLeg: { angles: [-17, -17], toe: -80 },
    },
    accent: ["nearLeg"],
  },
} satisfies Record<string, Pose>;
