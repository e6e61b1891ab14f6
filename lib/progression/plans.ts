import type { Dose } from "@/lib/programs/dose";

/**
 * How far one dose grows, and by how much at a time.
 * Shape  `hold`, `time`: seconds of each set, then sets; `stretch`: `holds` in seconds, shortest first; `reps`: one at a time, then
 *        sets, the pause in each, `loadSteps` heavier ones; `pyramid`: one hold more in each set towards
 *        each of `by` in turn, and where none fits in every set until the largest has `topHolds`; `nothing`: range or lever alone.
 */
export type Plan =
  | { grows: "hold"; bySeconds: number; topSeconds: number }
  | { grows: "stretch"; holds: readonly number[] }
  | { grows: "reps"; topReps: number; topSets?: number; topPauseSeconds?: number; loadSteps?: number }
  | { grows: "pyramid"; by: readonly (readonly number[])[]; topHolds: number; minimumDays: number }
  | { grows: "time"; bySeconds: number; topSeconds: number; topSets?: number }
  | { grows: "nothing" };

/** What a heavier step adds to the one before; inside the 2 to 10 % of docs/sources.md#acsm-progression. */
export const loadStepPercent = 5;
const loadSteps = 4;

const hold = (topSeconds: number): Plan => ({ grows: "hold", bySeconds: 10, topSeconds });
const time = (bySeconds: number, topSeconds: number): Plan => ({ grows: "time", bySeconds, topSeconds });
const reps = (topReps: number, topSets?: number): Plan => ({ grows: "reps", topReps, ...(topSets ? { topSets } : {}) });
const repsThenLoad = (topReps: number): Plan => ({ grows: "reps", topReps, loadSteps });
const repsThenPause = (topReps: number, topPauseSeconds: number): Plan => ({ grows: "reps", topReps, topPauseSeconds });
const rolling: Plan = { grows: "time", bySeconds: 15, topSeconds: 60, topSets: 2 };
const warmUp = time(60, 600);
const nothing: Plan = { grows: "nothing" };

/** Library exercises whose `progress` sentence names another goal than their kind's. */
const planOf: Readonly<Record<string, Plan>> = {
  "plank-knees": hold(40),
  "plank-bench": nothing,
  "plank-leg-lift": reps(10),
  "plank-shoulder-taps": reps(12),
  "mountain-climber-bench": time(10, 40),
  "mountain-climber": time(10, 40),
  "side-plank-wall": nothing,
  "pelvic-tilt": reps(12, 3),
  "pelvic-floor-lift": repsThenPause(8, 8),
  "pelvic-floor-lift-standing": repsThenPause(8, 8),
  "heel-taps": reps(12),
  "dead-bug": nothing,
  "dead-bug-long": reps(10),
  "prone-leg-lift": reps(12),
  swimmer: repsThenPause(12, 5),
  "bridge-march": reps(10),
  "single-leg-bridge": repsThenPause(12, 2),
  "clamshell-band": repsThenLoad(12),
  "side-lying-hip-abduction": repsThenLoad(12),
  "single-leg-stand": hold(40),
  "standing-hip-abduction": repsThenLoad(12),
  "band-walk": repsThenLoad(12),
  "hip-hinge-stick": reps(10, 3),
  "hip-hinge": repsThenLoad(12),
  deadlift: repsThenLoad(8),
  "single-leg-deadlift": repsThenLoad(8),
  "sit-to-stand": nothing,
  squat: repsThenLoad(12),
  "split-squat": repsThenLoad(12),
  "split-squat-rear-foot": repsThenLoad(8),
  "step-up": repsThenLoad(12),
  "step-down": nothing,
  "single-leg-calf-raise": repsThenLoad(12),
  "toe-touch-dynamic": nothing,
  "knee-to-chest": { grows: "stretch", holds: [30] },
  "seated-cat-cow": reps(10, 2),
  "cat-cow": reps(10),
  "knee-rolls": reps(10, 2),
  "open-book": reps(8, 2),
  "thread-the-needle": reps(8, 2),
  "sciatic-slider-lying": reps(10, 2),
  "sciatic-slider": reps(10, 3),
  "foam-roll-glutes": rolling,
  "foam-roll-quads": rolling,
  "foam-roll-calves": rolling,
  "easy-walk": time(120, 1200),
  "brisk-walk": nothing,
  "leg-swings": reps(10, 2),
  "yoga-warm-up": warmUp,
  "dynamic-warm-up": warmUp,
};

const bigThree = [
  [6, 4, 2],
  [8, 6, 4],
] as const;

/** Every other exercise, own ones too, by how it is counted. A timed set below a minute is work; a longer one is a warm-up. */
function planOfKind(dose: Dose): Plan {
  switch (dose.kind) {
    case "hold":
      return hold(60);
    case "stretch":
      return { grows: "stretch", holds: [30, 45, 60] };
    case "reps":
      return reps(15);
    case "pyramid":
      return { grows: "pyramid", by: bigThree, topHolds: 8, minimumDays: 7 };
    case "time":
      return dose.durationSeconds < 60 ? time(10, 60) : warmUp;
  }
}

export const planFor = (exerciseId: string, dose: Dose): Plan =>
  (Object.hasOwn(planOf, exerciseId) ? planOf[exerciseId] : undefined) ?? planOfKind(dose);
