import { chair, placed, sitting, standing, stick, wallAt } from "@/components/exercise-drawing/bodies";
import { ground as g } from "@/components/exercise-drawing/figure";
import type { Pose } from "@/components/exercise-drawing/pose";

const flat = placed(standing, { nearArm: { to: [103, 31], bend: 1 } });
const risen = placed(standing, {
  ...{ hip: [80, 44], nearArm: { to: [103, 28], bend: 1 } },
  legs: { angles: [-90, -90], toe: -42 },
});
const bentBehind = { angles: [-96, -165], toe: 235 } as const;
const onStep = placed(standing, { scale: 0.9, nearArm: { to: [92, 32], bend: 1 } });

export const calves = {
  "calf-raise-seated": {
    start: sitting,
    end: placed(sitting, { legs: { to: [84, 83.5], bend: -1, toe: -55 } }),
    accent: ["nearShin"],
    props: chair,
    arrows: [{ from: [98, 88], to: [98, 70] }],
  },
  "calf-raise": {
    start: flat,
    end: risen,
    accent: ["nearShin"],
    props: [wallAt(106)],
    arrows: [{ from: [66, 88], to: [66, 66] }],
  },
  "single-leg-calf-raise": {
    start: placed(flat, { farLeg: bentBehind }),
    end: placed(risen, { farLeg: bentBehind }),
    accent: ["nearShin"],
    props: [wallAt(106)],
    arrows: [{ from: [92, 88], to: [92, 66] }],
  },
  "calf-stretch-straight": {
    start: placed(standing, {
      hip: [94, 49],
      torso: 86,
      arms: { to: [118, 34], bend: 1 },
      legs: { to: [92, g], bend: -1, toe: 0 },
    }),
    end: placed(standing, {
      ...{ hip: [80, 53], torso: 62, neck: 64 },
      nearArm: { to: [118, 32], bend: 1 },
      farArm: { to: [118, 36], bend: 1 },
      nearLeg: { angles: [-116, -116], toe: 0 },
      farLeg: { to: [92, g], bend: -1, toe: 0 },
    }),
    accent: ["nearShin"],
    props: [wallAt(122)],
  },
  "calf-stretch-bent": {
    start: placed(standing, {
      ...{ hip: [84, 50.5], torso: 80, neck: 82, arms: { to: [112, 37], bend: 1 } },
      nearLeg: { to: [76, g], bend: -1, toe: 0 },
      farLeg: { to: [94, g], bend: -1, toe: 0 },
    }),
    end: placed(standing, {
      ...{ hip: [82, 59], torso: 76, neck: 78, arms: { to: [112, 37], bend: 1 } },
      nearLeg: { to: [76, g], bend: -1, toe: 0 },
      farLeg: { to: [94, g], bend: -1, toe: 0 },
    }),
    accent: ["nearShin"],
    props: [wallAt(116)],
    arrows: [{ from: [58, 50], to: [58, 68] }],
  },
  "calf-stretch-step": {
    start: placed(onStep, {
      hip: [77, 42.4],
      nearLeg: { to: [76, 77], bend: -1, toe: 0 },
      farLeg: { to: [86, 77], bend: -1, toe: 0 },
    }),
    end: placed(onStep, {
      hip: [77, 46],
      nearLeg: { angles: [-90, -90], toe: 38 },
      farLeg: { to: [86, 77], bend: -1, toe: 0 },
    }),
    accent: ["nearShin"],
    props: [{ kind: "box", from: [79, 80], to: [130, 92] }, stick([95, 28], [95, 80])],
    arrows: [{ from: [62, 66], to: [62, 84] }],
  },
} satisfies Record<string, Pose>;
