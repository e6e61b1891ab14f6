import type { Topic } from "@/lib/learn/topic";

export const facet: Topic = {
  slug: "facet",
  group: "causes",
  title: "Small joints of the spine",
  lead: "The facet joints: third of the article’s seven ideas.",
  cause: "facet",
  passages: [
    {
      id: "hollow-back",
      heading: "The idea",
      says: [
        "Each vertebra meets the next at two small joints. A deep hollow in the low back together with a weak stomach is said to press on them. The article sees it in people who danced or did gymnastics.",
      ],
      support: "untested",
      mark: "S",
      sources: ["article"],
      claims: ["C22", "C23"],
    },
    {
      id: "no-test",
      heading: "No test by hand picks it out",
      says: [
        "Nothing that a person says or shows tells pain of these joints from other back pain. So a physio tries what eases it, and keeps what works.",
      ],
      support: "weak",
      mark: "K",
      sources: ["schwarzer"],
      claims: ["C22"],
    },
    {
      id: "young-and-arching",
      heading: "Under 18, and worse on leaning back",
      says: [
        "Then a physio or doctor should look at it soon. In young athletes a stressed vertebra is common behind such pain. Leave out leaning back and hard landings until they have.",
      ],
      support: "weak",
      mark: "Vs",
      sources: ["youth"],
      claims: [],
    },
  ],
};
