import type { Topic } from "@/lib/learn/topic";

export const whenToSeeADoctor: Topic = {
  slug: "when-to-see-a-doctor",
  group: "start",
  title: "When to see a doctor",
  lead: "First what cannot wait. Below it, what is worth an appointment in the next weeks.",
  emergency: true,
  passages: [
    {
      id: "longer-than-eight-weeks",
      heading: "Book: still there after 8 weeks, not helped by stretching, or in the calf or foot",
      says: [
        "These are the article’s three reasons. Pain, tingling or numbness that reaches the calf or foot is worth booking without waiting for any week to pass.",
        "Guidelines look again after about a month. So if four weeks have changed nothing, ask then.",
      ],
      support: "good",
      mark: "V",
      sources: ["acp", "article"],
      claims: ["C74"],
    },
    {
      id: "severe-or-constant",
      heading: "Book: severe, always there, or for many weeks",
      says: [
        "Pain of 7 or more of 10 on two days of a week, or pain at rest nearly every day for two weeks. Or six weeks and no better. The article names the signs; the numbers are ours.",
      ],
      support: "choice",
      mark: "D",
      sources: ["article", "choosing-wisely", "team-choice"],
      claims: ["C79"],
    },
    {
      id: "tried-and-stays",
      heading: "Book: tried, and it stays",
      says: ["If you did your program for four weeks and it is no better, do not just carry on. Ask for another look."],
      support: "choice",
      mark: "D",
      sources: ["article", "team-choice"],
      claims: ["C77"],
    },
    {
      id: "daily-life",
      heading: "Say it: it gets in the way of your day",
      says: [
        "Work, sleep, stairs, putting on socks: when the back gets in the way of such things it counts, even if running still works. There is a question for it in the log.",
      ],
      support: "good",
      mark: "S",
      sources: ["article"],
      claims: ["C75"],
    },
    {
      id: "something-else",
      heading: "It may be something else",
      says: [
        "Rarely, back pain comes from something that training cannot reach. The article says so and leaves it there. The signs that matter most are the two lists above.",
        "One sign alone is common: of 1,172 people with new back pain, 80 of 100 had at least one, and fewer than 1 of 100 had something serious. So a sign is a reason to ask, not to be afraid.",
      ],
      support: "good",
      mark: "V",
      sources: ["henschke", "ifompt"],
      claims: ["C12", "C78"],
    },
    {
      id: "no-flag-is-no-answer",
      heading: "No flag is no answer",
      says: [
        "A day on which no rule matches does not rule out a problem. If you are worried, see someone. You know your back better than a rule does.",
      ],
      support: "good",
      mark: "K",
      sources: ["premkumar"],
      claims: ["C12"],
    },
    {
      id: "what-they-may-suggest",
      heading: "What they may suggest",
      says: [
        "Physio, strength work, stretching, or a change of ground. The article adds supportive shoes; the guideline advises against special soles for back pain.",
        "Whether to take anything for the pain is between you and a doctor or pharmacist. Plumbline gives no advice on it.",
      ],
      support: "weak",
      mark: "V",
      sources: ["ng59", "article"],
      claims: ["C80", "C85"],
    },
    {
      id: "before-a-program",
      heading: "Before you begin a program",
      says: [
        "The article says: always ask your doctor before a new plan, above all with a sore back. That is stricter than the usual advice, and we keep it. Before your first program you answer the safety questions and confirm having read this.",
      ],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C90"],
    },
  ],
};
