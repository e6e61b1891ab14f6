import type { Topic } from "@/lib/learn/topic";

export const whatTheArticleGotWrong: Topic = {
  slug: "what-the-article-got-wrong",
  group: "start",
  title: "What the article got wrong",
  lead: "Plumbline began with a web article on back pain in runners. Much of it is sensible. This is what is not, or what it leaves out.",
  passages: [
    {
      id: "no-emergency-signs",
      heading: "It names no sign that cannot wait",
      corrects: "The article has nothing on what needs help within hours.",
      says: [
        "Numbness between the legs, bladder or bowel trouble, a foot that drags, fever, a bad fall: none of it is there. That is why “Get help now” stands at the foot of every page here.",
      ],
      support: "good",
      mark: "V",
      sources: ["ifompt", "girft"],
      claims: ["C12"],
    },
    {
      id: "late",
      heading: "Eight weeks is late",
      corrects: "The article has you wait for 8 weeks.",
      says: [
        "One guideline looks again after about a month, and another thinks of six weeks. We keep the eight as the latest day, and ask earlier.",
      ],
      support: "good",
      mark: "V",
      sources: ["acp", "choosing-wisely"],
      claims: ["C74"],
    },
    {
      id: "worst-pain",
      heading: "“The worst pain there is”",
      corrects: "The article calls it the worst of sudden pains, and says that everyone has had it.",
      says: ["Neither is shown, and big words help nobody. We do not repeat them."],
      support: "untested",
      mark: "S",
      sources: ["article"],
      claims: ["C5", "C6"],
    },
    {
      id: "left-out",
      heading: "What runners can have, and it does not name",
      says: ["A physio or doctor also thinks of:"],
      list: [
        "a bone of the pelvis or sacrum that is overloaded, above all with pain at every step, missed periods or too little food",
        "a stressed vertebra in young athletes, often worse on leaning back",
        "inflammation of the spine: worse at rest, better with movement, begun before 45",
        "pain that comes from the hip or from inside the belly",
      ],
      support: "weak",
      mark: "Vs",
      sources: ["sacral", "youth", "ng65"],
      claims: [],
    },
  ],
};
