import type { Topic } from "@/lib/learn/topic";

export const triggerPoints: Topic = {
  slug: "trigger-points",
  group: "causes",
  title: "Tender knots in muscles",
  lead: "Trigger points: second of the article’s seven ideas.",
  cause: "trigger-points",
  passages: [
    {
      id: "knots",
      heading: "The idea",
      says: [
        "A weak muscle under stress cramps, as a whole or in knots that are tender to touch. Many people feel such places. What they are is disputed, and two examiners often do not agree where they are.",
      ],
      support: "untested",
      mark: "K",
      sources: ["quintner", "article"],
      claims: ["C19"],
    },
    {
      id: "late-in-races",
      heading: "Late in big races?",
      says: [
        "The article expects knots towards the end of major races. No study shows it. You can mark a run as a race, and note when the pain began, so that you and your physio see whether it is so for you.",
      ],
      support: "untested",
      mark: "S",
      sources: ["article"],
      claims: ["C20"],
    },
    {
      id: "does-not-stretch-out",
      heading: "Pain that does not stretch out",
      says: [
        "The article’s sign is a moderate or strong pain that stretching hardly eases. As a sign of knots that is weak. As a reason to have somebody look it is kept: four weeks with regular stretching and no better is enough.",
      ],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C21"],
    },
    {
      id: "rolling",
      heading: "Rolling",
      says: [
        "A roller on buttocks, thighs and calves may feel good. It is for comfort. Leave out the low back itself.",
      ],
      support: "choice",
      mark: "D",
      sources: ["team-choice"],
      claims: ["C71"],
    },
  ],
};
