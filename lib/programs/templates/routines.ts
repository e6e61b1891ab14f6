import type { Template } from "./template";

export const routines: readonly Template[] = [
  {
    id: "first-back-steps",
    title: "First back steps",
    target: "Hold the trunk steady late in a run",
    why: "Four calm exercises for trunk and hips that most runners can start with. Which exercise you choose matters less than keeping at it.",
    items: [
      { exerciseId: "front-plank" },
      { exerciseId: "side-plank" },
      { exerciseId: "bird-dog" },
      { exerciseId: "curl-up" },
    ],
    sources: ["article", "mcgill-big-three", "jospt-cpg-2021"],
  },
  {
    id: "before-each-run",
    title: "Before each run",
    target: "Warm up before every run",
    why: "A few light minutes that keep moving. Long holds are left for another time of day.",
    items: [
      { exerciseId: "dynamic-warm-up" },
      { exerciseId: "toe-touch-dynamic", note: "Hold the lowest point for one or two seconds, no longer." },
    ],
    sources: ["article", "stretch-before-exercise"],
  },
  {
    id: "hamstrings-daily",
    title: "Hamstrings daily",
    target: "Looser hamstrings, calves and hip flexors",
    why: "Once a day for each leg. Twice a day if the hamstrings are tight, or if running brings on back pain nobody can explain yet.",
    items: [
      { exerciseId: "hamstring-stretch" },
      { exerciseId: "hip-flexor-stretch" },
      { exerciseId: "calf-stretch-straight" },
      { exerciseId: "calf-stretch-bent" },
    ],
    sources: ["article", "acsm-stretching"],
  },
  {
    id: "hamstrings-twice-daily",
    title: "Hamstrings twice a day",
    target: "Looser hamstrings, calves and hip flexors",
    why: "For tight hamstrings, or back pain in a run that nobody can explain yet. Stop if a leg tingles: that is no tight muscle.",
    items: [
      { exerciseId: "hamstring-stretch", frequency: { kind: "daily", times: 2 } },
      { exerciseId: "hip-flexor-stretch" },
    ],
    sources: ["article", "acsm-stretching"],
  },
  {
    id: "after-each-run",
    title: "After each run",
    target: "Wind down after a run",
    why: "A few quiet minutes that many runners like. They are for comfort: nobody has shown that they prevent an injury.",
    items: [
      { exerciseId: "hamstring-stretch", frequency: { kind: "after-run" } },
      { exerciseId: "calf-stretch-straight", frequency: { kind: "after-run" } },
      { exerciseId: "foam-roll-glutes" },
    ],
    sources: ["article"],
  },
];
