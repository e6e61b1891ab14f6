import type { Topic } from "@/lib/learn/topic";

export const strength: Topic = {
  slug: "strength",
  group: "habits",
  title: "Strength",
  lead: "What the core is, and what strength work can and cannot do for a runner.",
  checks: ["front-plank", "side-bridge", "extensor-hold", "curl-up-hold"],
  exercises: ["front-plank", "bird-dog", "curl-up", "side-lying-hip-abduction", "mountain-climber"],
  passages: [
    {
      id: "the-core",
      heading: "The core is more than the stomach",
      says: [
        "It is every muscle round the spine, with the pelvic floor and the buttocks. The six-pack is a small part of it.",
      ],
      support: "good",
      mark: "S",
      sources: ["article"],
      claims: ["C13"],
    },
    {
      id: "endurance",
      heading: "It has to last",
      says: [
        "As a run gets longer or harder, a trunk that tires holds less. That is plausible, and the evidence for it is weak. So holds are short and many, rather than one long one.",
      ],
      support: "weak",
      mark: "S",
      sources: ["article", "mcgill-big-three"],
      claims: ["C14"],
    },
    {
      id: "where-force-goes",
      heading: "Where the force goes",
      says: [
        "When those muscles tire, the idea goes, low back and pelvis take more of each landing, and ache. It is a theory.",
      ],
      support: "untested",
      mark: "S",
      sources: ["article"],
      claims: ["C15"],
    },
    {
      id: "weak-and-tight",
      heading: "Weak and tight",
      says: [
        "Weak and tight muscles may add to back pain. As a cause the evidence is weak. Exercise helps all the same.",
      ],
      support: "weak",
      mark: "V",
      sources: ["jospt-cpg-2021", "article"],
      claims: ["C10"],
    },
    {
      id: "four-kinds",
      heading: "Planks, bird dogs, curl-ups, hips",
      says: [
        "The article says that these four help most runners. They are a fair choice. In trials it hardly matters which exercise, so take those that you will go on with.",
      ],
      support: "good",
      mark: "V",
      sources: ["jospt-cpg-2021"],
      claims: ["C34"],
    },
    {
      id: "not-half",
      heading: "Half the injuries? Not in runners",
      corrects: "The article says that strength training cuts overuse injuries by up to 50 %.",
      says: [
        "That number comes from many sports together, and from programs of many kinds. In runners, the pooled trials show no clear effect, except where somebody supervised the exercises.",
      ],
      support: "good",
      mark: "V",
      sources: ["lauersen", "wu-2024"],
      claims: ["C50"],
    },
    {
      id: "does-running-build-it",
      heading: "Does running build the core?",
      says: [
        "A weak core is said to overload the back, and running to build the core, cut fat and so relieve the spine. The evidence for each step is weak.",
      ],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C87", "C88"],
    },
    {
      id: "in-every-plan",
      heading: "A part of every plan",
      says: [
        "For a back that has been sore for months, exercise should be part of the plan. Two to four times a week is a usual dose for strength.",
      ],
      support: "good",
      mark: "V",
      sources: ["jospt-cpg-2021", "acsm-progression"],
      claims: ["C89"],
    },
    {
      id: "mountain-climbers",
      heading: "Planks yes, mountain climbers later",
      says: [
        "The article names both. The mountain climber is the harder one: wait until you hold a plank for a minute, and leave it out in a bad spell.",
      ],
      support: "choice",
      mark: "D",
      sources: ["article", "team-choice"],
      claims: ["C91"],
    },
  ],
};
