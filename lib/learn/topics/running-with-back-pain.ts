import type { Topic } from "@/lib/learn/topic";

export const runningWithBackPain: Topic = {
  slug: "running-with-back-pain",
  group: "start",
  title: "Running with back pain",
  lead: "How much pain in a run is acceptable, and what the next morning tells. It stands behind what your doctor or physio says, never before it.",
  passages: [
    {
      id: "ask-first",
      heading: "Ask first",
      says: [
        "Ask a doctor or physio whether running suits you at present. Plumbline cannot answer that, and a day without a flag is no answer either.",
        "Numbness between the legs, new bladder or bowel trouble, a weak leg, or anything new in both legs: do not run, get help now.",
      ],
      support: "good",
      mark: "S",
      sources: ["article"],
      claims: ["C94"],
    },
    {
      id: "two-or-less",
      heading: "0 to 2 of 10: carry on as planned",
      says: ["As long as it does not rise during the run, and the next morning is no worse than usual."],
      support: "weak",
      mark: "K",
      sources: ["pain-model"],
      claims: ["C86"],
    },
    {
      id: "three-to-five",
      heading: "3 to 5 of 10: acceptable if it settles",
      says: [
        "Stay where you are: no further and no faster. If it has settled by the next morning, that was enough and not too much.",
      ],
      support: "weak",
      mark: "K",
      sources: ["pain-model"],
      claims: ["C86"],
    },
    {
      id: "above-five",
      heading: "Above 5 of 10: stop, and do less next time",
      says: ["Walk home. Next time go a step back: shorter, slower, or with walking in between. Log it."],
      support: "weak",
      mark: "K",
      sources: ["pain-model"],
      claims: ["C86"],
    },
    {
      id: "next-morning",
      heading: "The next morning decides",
      says: [
        "Worse than your usual morning means that it was too much, whatever it felt like in the run. Go a step back. Anything new in a leg, or two steps back in a row: ask your physio.",
        "These bands come from a trial of sore Achilles tendons. Using them for backs is an extension that nobody has tested.",
      ],
      support: "weak",
      mark: "K",
      sources: ["pain-model", "team-choice"],
      claims: ["C86"],
    },
    {
      id: "running-may-help",
      heading: "Running can help",
      says: [
        "In one trial, 40 people with lasting back pain walked and ran three times a week for 12 weeks. Their pain fell by about 15 of 100. It was a small trial, and they built up from walking.",
        "That poor form makes pain worse, as the article adds, is not shown.",
      ],
      support: "weak",
      mark: "V",
      sources: ["asteroid", "article"],
      claims: ["C86"],
    },
    {
      id: "discs-of-runners",
      heading: "Discs like to be used",
      says: [
        "People who run or walk briskly every day had healthier-looking discs in one study of 79. It looked once and changed nothing, so it cannot say which came first.",
      ],
      support: "weak",
      mark: "V",
      sources: ["belavy"],
      claims: ["C93"],
    },
  ],
};
