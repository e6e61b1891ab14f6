import { ground as g, type Body, type Limb, type Point } from "./figure";
import type { Prop } from "./pose";

/** A body changed in part; `arms` and `legs` place both of a pair alike. */
export const placed = (base: Body, { arms, legs, ...changed }: Partial<Body> & { arms?: Limb; legs?: Limb }): Body => ({
  ...base,
  ...(arms && { nearArm: arms, farArm: arms }),
  ...(legs && { nearLeg: legs, farLeg: legs }),
  ...changed,
});

const pair = (arms: Limb, legs: Limb) => ({ nearArm: arms, farArm: arms, nearLeg: legs, farLeg: legs });
const hanging: Limb = { angles: [-94, -84] };

/** Upright, seen from the side, facing right. */
export const standing: Body = {
  ...{ scale: 1, hip: [80, 49], torso: 90, neck: 90 },
  ...pair(hanging, { angles: [-90, -90], toe: 0 }),
};

/** Upright, seen from the front; its left leg is the near one. */
export const facing: Body = {
  ...standing,
  isFacing: true,
  nearArm: { to: [86, 44.5], bend: -1 },
  farArm: { to: [74, 44.5], bend: 1 },
  nearLeg: { to: [85, g], bend: -1, toe: 0 },
  farLeg: { to: [75, g], bend: 1, toe: 180 },
};

/** On the back, head to the left, knees bent and feet flat. */
export const onBack: Body = {
  ...{ scale: 1.3, hip: [82, 86], torso: 180, neck: 178 },
  ...pair({ angles: [-4, -2] }, { to: [104, g], bend: -1, toe: 0 }),
};

/** A straight leg on the floor of a body on its back. */
export const longLeg: Limb = { angles: [-3, -3], toe: 75 };

/** On hands and knees, head to the left. */
export const onAllFours: Body = {
  ...{ scale: 1.25, hip: [86, 64], torso: 165, neck: 165 },
  ...pair({ to: [48.5, g], bend: -1 }, { angles: [-90, 0], toe: 0 }),
};

/** On the side, facing the viewer, head to the left; the far limbs are the lower ones. */
export const onSide: Body = {
  ...{ scale: 1.3, hip: [80, 82], torso: 174, neck: 165 },
  nearArm: { to: [79, 80], bend: -1 },
  farArm: { via: [36, 88], to: [24, 82] },
  nearLeg: { via: [101, 83], to: [119, 85], toe: 10 },
  farLeg: { via: [99, 88], to: [118, g], toe: 10 },
};

/** In one line on forearms and toes. */
export const forearmPlank: Body = {
  ...{ scale: 1.3, hip: [84, 74.5], torso: 174, neck: 172 },
  ...pair({ angles: [-90, 180] }, { angles: [-7.5, -7.5], toe: -80 }),
};

/** In one line on hands and toes. */
export const handPlank: Body = {
  ...{ scale: 1.3, hip: [86, 66], torso: 162, neck: 162 },
  ...pair({ to: [46, g], bend: -1 }, { angles: [-17, -17], toe: -80 }),
};

/** Face down, arms overhead on the floor, head to the left. */
export const faceDown: Body = {
  ...{ scale: 1.3, hip: [84, 86], torso: 180, neck: 170 },
  ...pair({ angles: [182, 182] }, { angles: [-2, -2], toe: -2 }),
};

/** On a chair, facing right. */
export const sitting: Body = {
  ...{ scale: 1, hip: [62, 66], torso: 90, neck: 90 },
  ...pair({ to: [76, 60], bend: 1 }, { to: [84, g], bend: -1, toe: 0 }),
};

const line = (...points: Point[]): Prop => ({ kind: "line", points });

export const chair: readonly Prop[] = [line([50, 32], [50, 92]), line([50, 71], [76, 71], [76, 92])];
export const wallAt = (x: number): Prop => line([x, 8], [x, 92]);
export const stick = line;
