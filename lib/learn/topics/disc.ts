import type { Topic } from "@/lib/learn/topic";

export const disc: Topic = {
  slug: "disc",
  group: "causes",
  title: "Discs of the low back",
  lead: "Sixth of the article’s seven ideas.",
  cause: "disc",
  passages: [
    {
      id: "cushions",
      heading: "The idea",
      says: [
        "Discs lie between the vertebrae. Together with the joints they take up some of the shock. It is a simple picture of something less simple.",
      ],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C35", "C36"],
    },
    {
      id: "bulges",
      heading: "A bulge is common without pain",
      says: [
        "With age or after an injury a disc can bulge. On pictures of people without any pain, 30 of 100 have a bulge at 20 years of age, and 84 of 100 at 80. So a bulge on a picture need not be what hurts.",
      ],
      support: "good",
      mark: "K",
      sources: ["brinjikji"],
      claims: ["C37"],
    },
    {
      id: "the-leg-tells",
      heading: "The leg tells more than the back",
      corrects: "The article’s only sign is severe back pain.",
      says: [
        "What points to a pressed nerve is the leg: pain below the knee, tingling, numbness or weakness. Log it, and book a physio or doctor.",
        "One leg newly weaker than the other: call a doctor today. Both legs, a foot that drags, or numbness between the legs: get help now.",
      ],
      support: "good",
      mark: "Vs",
      sources: ["nhs", "girft"],
      claims: ["C38"],
    },
    {
      id: "no-bending-for-now",
      heading: "No toe touches while they reach the leg",
      says: [
        "If bending sends pain or tingling down a leg, leave out toe touches and deep bending for now. Walking is a good start.",
      ],
      support: "choice",
      mark: "D",
      sources: ["team-choice"],
      claims: ["C47"],
    },
  ],
};
