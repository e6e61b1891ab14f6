import type { Template, TemplatePhase } from "./template";

/** When to go on, in words for a person to judge. Team choice: no source fixes the two weeks. */
const settled = "Two weeks with pain at 2 of 10 or less in these exercises, and settled by the next morning.";
const twoPhases = (first = "Begin gently"): readonly TemplatePhase[] => [
  { id: "first", title: first, end: settled },
  { id: "second", title: "Build up", begin: settled },
];
const inPhase = (phase: string, ...exerciseIds: string[]) => exerciseIds.map((exerciseId) => ({ exerciseId, phase }));
const sources = ["article", "jospt-cpg-2021", "team-choice"];

/**
 * A start for each of the seven causes the article names: its exercises first, an easier neighbour before each where there is
 * one. Whether a cause is the cause is for a physio to judge; which exercise matters less than keeping at it.
 */
export const forCauses: readonly Template[] = [
  {
    id: "cause-sij",
    cause: "sij",
    title: "Sore beside the dimples, on one side",
    target: "Steadier hips and pelvis",
    why: "Side trunk and hips share the load that one side of the pelvis complains of. Pain on hopping, or at night: ask a physio first.",
    phases: twoPhases(),
    items: [
      ...inPhase("first", "side-plank-knees", "glute-bridge", "clamshell"),
      ...inPhase("second", "side-plank", "single-leg-bridge", "band-walk", "step-up"),
    ],
    sources,
  },
  {
    id: "cause-trigger-points",
    cause: "trigger-points",
    title: "Knots that do not stretch out",
    target: "A back that moves easily again",
    why: "Gentle movement before load. Roll buttocks and thighs, never the low back itself; rolling is for comfort.",
    phases: twoPhases(),
    items: [
      ...inPhase("first", "cat-cow", "bird-dog-leg"),
      ...inPhase("second", "toe-touch-dynamic", "bird-dog"),
      { exerciseId: "foam-roll-glutes" },
    ],
    sources,
  },
  {
    id: "cause-facet",
    cause: "facet",
    title: "A hollow back and a soft stomach",
    target: "A stomach that holds the back in the middle",
    why: "Holds for the stomach and length for the front of the hips. Ease off whatever bends the back backwards.",
    phases: twoPhases(),
    items: [
      ...inPhase("first", "curl-up-nod", "plank-knees", "hip-flexor-stretch-standing"),
      ...inPhase("second", "curl-up", "front-plank", "hip-flexor-stretch", "dead-bug"),
    ],
    sources,
  },
  {
    id: "cause-weak-back",
    cause: "weak-back",
    title: "Control fades late in a run",
    target: "Hold the trunk steady late in a run",
    why: "Short holds that add up, first easy ones, then the three that are best known. Add repetitions, not longer holds.",
    phases: twoPhases(),
    items: [
      ...inPhase("first", "bird-dog-leg", "plank-knees", "side-plank-knees", "curl-up-nod"),
      ...inPhase("second", "bird-dog", "front-plank", "side-plank", "curl-up"),
    ],
    sources: [...sources, "mcgill-big-three"],
  },
  {
    id: "cause-imbalance",
    cause: "imbalance",
    title: "Tight muscles, uneven strength",
    target: "Looser legs and even strength on both sides",
    why: "Three stretches go on throughout; one exercise for strength at a time goes with them. Do the weaker side first.",
    phases: [
      { id: "hold", title: "Hold", end: settled },
      { id: "both", title: "Opposite sides", begin: settled, end: settled },
      { id: "one", title: "One leg", begin: settled },
    ],
    items: [
      { exerciseId: "hamstring-stretch" },
      { exerciseId: "hip-flexor-stretch" },
      { exerciseId: "calf-stretch-straight" },
      ...inPhase("hold", "front-plank"),
      ...inPhase("both", "bird-dog"),
      ...inPhase("one", "split-squat"),
    ],
    sources: [...sources, "acsm-stretching"],
  },
  {
    id: "cause-disc",
    cause: "disc",
    title: "A careful start after a bad spell",
    target: "Walk, then load, without the leg joining in",
    why: "Walking first, then quiet holds. No toe touches and no full bending while either sends pain down a leg. Tingling, numbness or weakness in a leg: stop, log it, and ask a physio.",
    phases: [
      {
        id: "first",
        title: "Walk",
        end: "30 minutes of walking at 2 of 10 or less, settled the next morning, and nothing new in a leg.",
      },
      { id: "second", title: "Hold", begin: settled },
    ],
    items: [
      ...inPhase("first", "easy-walk", "bird-dog-leg"),
      ...inPhase("second", "brisk-walk", "bird-dog", "side-plank-knees"),
    ],
    sources,
  },
  {
    id: "cause-hyperlordosis",
    cause: "hyperlordosis",
    title: "More than a hand at the wall",
    target: "A back that rests in the middle",
    why: "A hollow back alone explains little: many have one and no pain. Stomach and buttocks, and length at the front of the hips.",
    phases: twoPhases(),
    items: [
      ...inPhase("first", "curl-up-nod", "glute-bridge", "hip-flexor-stretch-standing"),
      ...inPhase("second", "curl-up", "bridge-march", "hip-flexor-stretch"),
    ],
    sources,
  },
];
