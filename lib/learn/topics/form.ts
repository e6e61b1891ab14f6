import type { Topic } from "@/lib/learn/topic";

export const form: Topic = {
  slug: "form",
  group: "habits",
  title: "Running form",
  lead: "How you run may matter. How much, nobody knows.",
  checks: ["side-bridge", "hop-test"],
  passages: [
    {
      id: "does-it-decide",
      heading: "Does form decide?",
      says: [
        "Form may play a part in how much running a back puts up with. No single feature of form has been shown to cause back pain.",
      ],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C3"],
    },
    {
      id: "on-video",
      heading: "A look on video",
      says: [
        "A physio can film you running and go through it with you. It is a good way to see what you do, with a name and a date to compare with later. It is a look, not a verdict.",
      ],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C29"],
    },
    {
      id: "better-together",
      heading: "Strength, form and pain often get better together",
      says: [
        "That they do does not say which brought the others along. It is worth seeing them side by side over months: each self-check is drawn above the back pain of the same weeks.",
      ],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C30"],
    },
    {
      id: "small-steps",
      heading: "One small change, for weeks",
      says: [
        "If you work on form, choose one thing and give it time. A fresh look every four to six weeks is enough; that number is ours. Fewer injuries and better times, as the article hopes, are not promised.",
      ],
      support: "weak",
      mark: "D",
      sources: ["article", "team-choice"],
      claims: ["C60", "C61"],
    },
    {
      id: "not-the-best",
      heading: "It is not the best prevention",
      corrects: "The article calls good form the most effective prevention.",
      says: [
        "Nothing shows that. What is best supported is staying active, exercise you keep at, and no sudden long run.",
      ],
      support: "good",
      mark: "V",
      sources: ["ng59", "jospt-cpg-2021", "spike"],
      claims: ["C73"],
    },
    {
      id: "landing",
      heading: "How you land",
      says: [
        "Whether the shock of landing helps or harms is said to depend on weight, stride and coordination. That is too vague to act on. Before you change your stride, talk it over with a physio.",
      ],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C92"],
    },
  ],
};
