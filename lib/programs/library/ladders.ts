/**
 * Which exercise comes before which, each line from easier to harder. An exercise may stand on several.
 * A step is a neighbour to offer, not an order: when to move is the rule of `progress` and of the person.
 */
export const ladders: readonly (readonly string[])[] = [
  ["plank-knees", "front-plank", "plank-leg-lift", "plank-shoulder-taps"],
  ["plank-bench", "front-plank", "mountain-climber-bench", "mountain-climber"],
  ["side-plank-wall", "side-plank-knees", "side-plank", "side-plank-leg-raise"],
  ["bird-dog-leg", "bird-dog", "bird-dog-squares"],
  ["curl-up-nod", "curl-up", "curl-up-elbows"],
  ["heel-taps", "dead-bug", "dead-bug-long"],
  ["prone-leg-lift", "swimmer"],
  ["pelvic-floor-lift", "pelvic-floor-lift-standing"],
  ["pelvic-tilt", "glute-bridge", "bridge-march", "single-leg-bridge"],
  ["clamshell", "clamshell-band", "side-lying-hip-abduction", "standing-hip-abduction", "band-walk"],
  ["single-leg-stand", "standing-hip-abduction"],
  ["hip-hinge-stick", "hip-hinge", "deadlift", "single-leg-deadlift"],
  ["sit-to-stand", "squat", "split-squat", "split-squat-rear-foot"],
  ["wall-sit", "squat"],
  ["sit-to-stand", "step-up", "step-down"],
  ["calf-raise-seated", "calf-raise", "single-leg-calf-raise"],
  ["calf-stretch-straight", "calf-stretch-step"],
  ["hamstring-stretch-lying", "hamstring-stretch"],
  ["hip-flexor-stretch-standing", "hip-flexor-stretch"],
  ["quad-stretch-side-lying", "quad-stretch"],
  ["glute-stretch-seated", "glute-stretch-lying"],
  ["seated-cat-cow", "cat-cow", "toe-touch-dynamic"],
  ["knee-rolls", "open-book", "thread-the-needle"],
  ["sciatic-slider-lying", "sciatic-slider"],
  ["easy-walk", "brisk-walk", "walk-run"],
];

/** The ladders an exercise stands on, each from easier to harder; none when it stands alone. */
export const laddersOf = (id: string) => ladders.filter((ladder) => ladder.includes(id));

/** The ids one step below and one step above an exercise, in the order of the ladders, each once. */
export function neighboursOf(id: string): { easier: string[]; harder: string[] } {
  const beside = (step: 1 | -1) => [
    ...new Set(laddersOf(id).flatMap((ladder) => ladder[ladder.indexOf(id) + step] ?? [])),
  ];
  return { easier: beside(-1), harder: beside(1) };
}
