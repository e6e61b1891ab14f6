import type { Topic } from "@/lib/learn/topic";

export const shoes: Topic = {
  slug: "shoes",
  group: "habits",
  title: "Shoes",
  lead: "Comfort first. Most rules about shoes are older than the studies.",
  passages: [
    {
      id: "fit-over-price",
      heading: "Fit over price",
      says: [
        "A shoe that does not fit is held to bother the back, and a dear one can be as wrong as a cheap one. The evidence is weak. Choose by how it feels when you run in it.",
      ],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C51", "C52"],
    },
    {
      id: "stability",
      heading: "No shoe is a must",
      corrects:
        "The article says that runners whose feet roll inwards must wear stability shoes, and that others may wear nearly any.",
      says: [
        "Reviews are uncertain whether a kind of shoe chosen by foot type prevents anything. For back pain itself the guideline advises against special insoles and rocker shoes.",
      ],
      support: "good",
      mark: "V",
      sources: ["cochrane-shoes", "ng59"],
      claims: ["C53", "C85"],
    },
    {
      id: "for-running",
      heading: "Running shoes for running",
      says: ["Walk in walking shoes and run in running shoes, says the article. That does no harm."],
      support: "untested",
      mark: "S",
      sources: ["article"],
      claims: ["C54"],
    },
    {
      id: "size",
      heading: "Neither too large nor too small",
      says: [
        "Too large is said to strain the muscles of the foot, too small to press on its blood flow and to pull on the back of the leg. None of it is shown. A shoe that simply fits is a good aim.",
      ],
      support: "untested",
      mark: "S",
      sources: ["article"],
      claims: ["C55", "C56"],
    },
  ],
};
