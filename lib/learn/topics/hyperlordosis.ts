import type { Topic } from "@/lib/learn/topic";

export const hyperlordosis: Topic = {
  slug: "hyperlordosis",
  group: "causes",
  title: "Hollow low back",
  lead: "Hyperlordosis: last of the article’s seven ideas.",
  cause: "hyperlordosis",
  checks: ["wall-test"],
  passages: [
    {
      id: "the-shape",
      heading: "Hollow is not hunched",
      corrects: "The article describes a spine that folds inwards and gives a hunched-over look.",
      says: [
        "Those are two different shapes. A hollow or sway back is a low back that curves in more than usual, with the pelvis tipped forward. A hunched look is a rounded upper back, and has another name: kyphosis.",
      ],
      support: "good",
      mark: "V",
      sources: ["lordosis"],
      claims: ["C39"],
    },
    {
      id: "says-little",
      heading: "The curve says little about pain",
      says: [
        "It is not always easy to see. The article holds that it spoils form and strains the back. Studies find no clear difference in the curve between people with and without pain.",
      ],
      support: "weak",
      mark: "V",
      sources: ["lordosis"],
      claims: ["C40"],
    },
    {
      id: "wall-test",
      heading: "The wall test",
      says: [
        "Stand with your back to a wall, legs shoulder-width apart and heels about a centimetre from it. Head, shoulder blades and buttocks touch. Slide a hand behind the small of your back. It should go in easily.",
        "The article takes more room than “a hand’s width” as a sign, and does not say which way the hand is held. We read it as the breadth of a hand, about 8 cm. Clinics often stand you 5 to 10 cm from the wall, so results do not compare.",
      ],
      support: "choice",
      mark: "D",
      sources: ["article", "team-choice"],
      claims: ["C42", "C43", "C44"],
    },
    {
      id: "ask",
      heading: "If you think so, ask",
      says: ["Show it to a physio when you next see one. There is seldom a hurry."],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C41"],
    },
  ],
};
