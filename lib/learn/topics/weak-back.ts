import type { Topic } from "@/lib/learn/topic";

export const weakBack: Topic = {
  slug: "weak-back",
  group: "causes",
  title: "Weak back and stomach",
  lead: "Fourth of the article’s seven ideas.",
  cause: "weak-back",
  checks: ["extensor-hold", "curl-up-hold", "front-plank", "side-bridge"],
  passages: [
    {
      id: "control",
      heading: "The idea",
      says: [
        "When the muscles of back and stomach are both weak, they are said to hold the trunk less steadily. As a cause of pain the evidence is weak.",
      ],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C24"],
    },
    {
      id: "late-in-the-run",
      heading: "Sore late in a run",
      says: [
        "Tired muscles guide movement less well, and soreness may follow. That makes sense, and is little studied. When does it begin for you: at which kilometre, at which effort? Put it in the note of the day.",
      ],
      support: "untested",
      mark: "S",
      sources: ["article"],
      claims: ["C25"],
    },
    {
      id: "endurance",
      heading: "Endurance rather than force",
      says: [
        "What counts here is how long the trunk can hold, not how strongly. Published seconds come from 75 healthy young adults. They can be a target of your own, and say nothing about what hurts.",
      ],
      support: "weak",
      mark: "V",
      sources: ["mcgill-endurance"],
      claims: ["C14", "C24"],
    },
  ],
};
