import type { Topic } from "@/lib/learn/topic";

export const warmUp: Topic = {
  slug: "warm-up",
  group: "habits",
  title: "Warm-up and cool-down",
  lead: "A few light minutes before, and what after a run is for.",
  exercises: ["dynamic-warm-up", "leg-swings", "yoga-warm-up", "toe-touch-dynamic"],
  passages: [
    {
      id: "before-hard-work",
      heading: "Warm up before hard work",
      says: [
        "Going hard while cold is held to hurt people in every sport. It is common practice rather than proven. Most of all, warm up on days with fast running.",
      ],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C57", "C58"],
    },
    {
      id: "moving",
      heading: "Keep it moving, and light",
      says: [
        "Moving stretches or a little yoga, five to ten minutes, without getting tired. Long still holds just before a run cost a little speed and do not prevent injury. Keep them for another time of day.",
      ],
      support: "good",
      mark: "V",
      sources: ["lauersen", "stretch-before-exercise"],
      claims: ["C59"],
    },
    {
      id: "toe-touch",
      heading: "Toe touches before each run",
      says: [
        "The article’s own dose: three sets of 15, standing, one or two seconds at the lowest point, no long hold. Let the knees bend a little.",
        "If bending sends pain into a leg, do not do them. In the first hour after waking of a bad spell, do cat-cow instead.",
      ],
      support: "untested",
      mark: "S",
      sources: ["article", "team-choice"],
      claims: ["C46", "C47"],
    },
    {
      id: "moving-the-nerve",
      heading: "“Moving the nerve”",
      says: [
        "The article has things to do before a run and in it, and hopes that moving the nerve regularly prevents pain. For prevention that is not shown, and trials of nerve exercises disagree. So only a physio gives those here.",
      ],
      support: "untested",
      mark: "V",
      sources: ["neural-mobilisation"],
      claims: ["C45", "C46"],
    },
    {
      id: "cool-down",
      heading: "Cooling down is for comfort",
      corrects: "The article calls the cool-down as vital as the warm-up, and says that it prevents back pain.",
      says: [
        "Stretching, yoga or rolling after a run may feel good, and you may keep them for that. A review found that they do not prevent injury.",
      ],
      support: "good",
      mark: "V",
      sources: ["cool-down-review"],
      claims: ["C71", "C72"],
    },
  ],
};
