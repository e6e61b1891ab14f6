/**
 * What an exercise asks of the body, where a limit may forbid it. An id in neither column of a move is not known, which is not
 * "no": own exercises, and new ones until someone places them here.
 */

/** The trunk bends forward, at the back or at the hips. */
const bending = [
  ["toe-touch-dynamic", "hamstring-stretch", "glute-stretch-seated", "knee-to-chest", "childs-pose"],
  ["cat-cow", "seated-cat-cow", "yoga-warm-up"],
  ["hip-hinge-stick", "hip-hinge", "deadlift", "single-leg-deadlift", "sit-to-stand"],
].flat();

const notBending = [
  ["plank-knees", "plank-bench", "front-plank", "plank-leg-lift", "plank-shoulder-taps"],
  ["mountain-climber-bench", "mountain-climber"],
  ["side-plank-wall", "side-plank-knees", "side-plank", "side-plank-leg-raise"],
  ["bird-dog-leg", "bird-dog", "bird-dog-squares", "curl-up-nod", "curl-up", "curl-up-elbows"],
  ["pelvic-tilt", "pelvic-floor-lift", "pelvic-floor-lift-standing", "heel-taps", "dead-bug", "dead-bug-long"],
  ["prone-leg-lift", "swimmer", "glute-bridge", "bridge-march", "single-leg-bridge"],
  [
    "clamshell",
    "clamshell-band",
    "side-lying-hip-abduction",
    "standing-hip-abduction",
    "band-walk",
    "single-leg-stand",
  ],
  ["wall-sit", "squat", "split-squat", "split-squat-rear-foot", "step-up", "step-down"],
  ["calf-raise-seated", "calf-raise", "single-leg-calf-raise"],
  ["calf-stretch-straight", "calf-stretch-bent", "calf-stretch-step", "hamstring-stretch-lying"],
  [
    "hip-flexor-stretch-standing",
    "hip-flexor-stretch",
    "quad-stretch-side-lying",
    "quad-stretch",
    "glute-stretch-lying",
  ],
  ["knee-rolls", "open-book", "thread-the-needle", "foam-roll-glutes", "foam-roll-quads", "foam-roll-calves"],
  ["sciatic-slider-lying", "sciatic-slider", "easy-walk", "brisk-walk", "leg-swings", "dynamic-warm-up"],
].flat();

/** Running is part of the exercise itself. Whether it stands before or after a run is no matter: without a run it is not due. */
const running = ["dynamic-warm-up"];

export type Move = "bending" | "running";

const columns: Record<Move, { yes: ReadonlySet<string>; no: ReadonlySet<string> }> = {
  bending: { yes: new Set(bending), no: new Set(notBending) },
  running: {
    yes: new Set(running),
    no: new Set([...bending, ...notBending].filter((id) => !running.includes(id))),
  },
};

/** Whether an exercise asks for a move; null when nobody has said. */
export function asksFor(move: Move, exerciseId: string): boolean | null {
  if (columns[move].yes.has(exerciseId)) return true;
  return columns[move].no.has(exerciseId) ? false : null;
}
