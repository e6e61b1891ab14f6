import { standing, placed } from "./bodies";
import type { Pose } from "./pose";
import { bridges } from "./poses/bridges";
import { calves } from "./poses/calves";
import { floor } from "./poses/floor";
import { hips } from "./poses/hips";
import { legs } from "./poses/legs";
import { mobility } from "./poses/mobility";
import { planks } from "./poses/planks";
import { roll } from "./poses/rolling";
import { sidePlanks } from "./poses/side-planks";
import { stretches } from "./poses/stretches";
import { trunk } from "./poses/trunk";
import { warmUps } from "./poses/warm-ups";

/** Start and end of every exercise, by its id. */
export const poses: Readonly<Record<string, Pose>> = {
  ...{ ...planks, ...sidePlanks, ...trunk, ...floor },
  ...{ ...bridges, ...hips, ...legs, ...calves },
  ...{ ...stretches, ...mobility, ...roll, ...warmUps },
};

const upright = placed(standing, {
  nearArm: { angles: [-62, -74] },
  farArm: { angles: [-118, -106] },
  nearLeg: { angles: [-82, -86], toe: 0 },
  farLeg: { angles: [-98, -94], toe: 180 },
});

/** For an exercise that has no drawing of its own. */
export const neutralPose: Pose = { start: upright, end: upright, accent: [], isStill: true };

export const poseOf = (exerciseId: string): Pose =>
  Object.hasOwn(poses, exerciseId) ? (poses[exerciseId] ?? neutralPose) : neutralPose;
