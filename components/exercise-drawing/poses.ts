import type { Pose } from "./pose";
import { hips } from "./poses/hips";
import { mobility } from "./poses/mobility";
import { stretches } from "./poses/stretches";
import { trunk } from "./poses/trunk";

/** Every drawing by exercise id, and "neutral" for an exercise that has none of its own. */
export const poses: Readonly<Record<string, Pose>> = { ...trunk, ...hips, ...stretches, ...mobility };

export const neutralPose: Pose = mobility.neutral;

export const poseOf = (exerciseId: string): Pose =>
  Object.hasOwn(poses, exerciseId) ? (poses[exerciseId] ?? neutralPose) : neutralPose;
