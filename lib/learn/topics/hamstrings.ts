import type { Topic } from "@/lib/learn/topic";

export const hamstrings: Topic = {
  slug: "hamstrings",
  group: "habits",
  title: "Hamstrings",
  lead: "The backs of the thighs: when to stretch them, and when not to.",
  checks: ["leg-raise"],
  exercises: ["hamstring-stretch-lying", "hamstring-stretch"],
  passages: [
    {
      id: "pull",
      heading: "Do they pull on the back?",
      says: [
        "Tight hamstrings tip the pelvis, the article says, and pain in one muscle may come from another. Studies find that tight hamstrings and back pain go together, not that one causes the other.",
      ],
      support: "weak",
      mark: "V",
      sources: ["maselli"],
      claims: ["C67"],
    },
    {
      id: "daily",
      heading: "Once a day",
      says: [
        "Half a minute or more for each leg, twice over. Two or three days a week are enough to gain reach. Daily works best.",
      ],
      support: "good",
      mark: "V",
      sources: ["acsm-stretching"],
      claims: ["C68"],
    },
    {
      id: "twice-daily",
      heading: "When it is twice",
      says: [
        "The article doubles it when the hamstrings are tight, or when running brings on back pain that nobody can explain yet. We keep that as it is. It is a habit, not a remedy.",
      ],
      support: "untested",
      mark: "S",
      sources: ["article"],
      claims: ["C69"],
    },
    {
      id: "tingling",
      heading: "Tingling is no tight muscle",
      says: ["If the leg tingles or goes numb in the stretch, stop. That is a nerve, and a physio should hear of it."],
      support: "choice",
      mark: "D",
      sources: ["team-choice"],
      claims: [],
    },
  ],
};
