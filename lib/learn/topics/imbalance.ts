import type { Topic } from "@/lib/learn/topic";

export const imbalance: Topic = {
  slug: "imbalance",
  group: "causes",
  title: "Uneven strength, tight muscles",
  lead: "Fifth of the article’s seven ideas.",
  cause: "imbalance",
  checks: ["side-bridge", "extensor-hold", "curl-up-hold", "leg-raise", "hip-flexor", "knee-to-wall", "hop-test"],
  passages: [
    {
      id: "uneven",
      heading: "The idea",
      says: [
        "Some muscles are strong and others weak, and the back makes up for it. Hardly anybody is quite even on both sides, and the evidence that this causes pain is weak.",
      ],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C26"],
    },
    {
      id: "core-of-runners",
      heading: "Are runners weak in the middle?",
      corrects: "The article says that runners are found again and again to have a weak or unsteady core.",
      says: [
        "That goes further than what we found. Some are, and some are not. The self-checks tell more than a rule of thumb.",
      ],
      support: "untested",
      mark: "D",
      sources: ["team-choice"],
      claims: ["C27"],
    },
    {
      id: "a-physio-judges",
      heading: "A physio judges, and chooses",
      says: [
        "Whether strength is uneven, and which muscles to strengthen or to lengthen, is for a physio to judge. Here a coach gives programs, and the clinical judgement stays with the physio.",
      ],
      support: "good",
      mark: "S",
      sources: ["article"],
      claims: ["C28"],
    },
    {
      id: "tight",
      heading: "Hamstrings, calves and the front of the hips",
      says: [
        "These are often tight in runners. In one review tight hamstrings and hips went with back pain, in studies of low quality. Which came first is open.",
        "Three self-checks tell how far each leg goes: the straight leg raise, the hip flexor hang and knee to wall.",
      ],
      support: "weak",
      mark: "V",
      sources: ["maselli", "flexibility-screens"],
      claims: ["C31"],
    },
    {
      id: "sitting",
      heading: "Sitting",
      says: [
        "Hours at a desk or at home are said to tighten these muscles. The evidence is weak. Getting up now and then costs nothing.",
      ],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C32"],
    },
    {
      id: "regularly",
      heading: "Little and often",
      says: [
        "If you stretch, make it a habit: two or three days a week are enough for more reach, and daily works best.",
      ],
      support: "good",
      mark: "V",
      sources: ["acsm-stretching"],
      claims: ["C33"],
    },
  ],
};
