import type { Topic } from "@/lib/learn/topic";

export const sij: Topic = {
  slug: "sij",
  group: "causes",
  title: "Joints at the back of the pelvis",
  lead: "The sacroiliac joints: first of the article’s seven ideas.",
  cause: "sij",
  checks: ["side-bridge", "hop-test"],
  passages: [
    {
      id: "where",
      heading: "Where they are",
      says: [
        "Two joints join the spine to the pelvis. They lie above the buttocks, beside the two bony knobs, where many people have a small dimple on each side.",
      ],
      support: "good",
      mark: "S",
      sources: ["article"],
      claims: ["C16"],
    },
    {
      id: "one-side",
      heading: "Mostly one side",
      says: [
        "The idea: landing harder on one foot irritates the joint of one side, and rarely both. Nobody has shown that it works that way. Which side hurts is worth logging all the same.",
      ],
      support: "untested",
      mark: "S",
      sources: ["article"],
      claims: ["C17"],
    },
    {
      id: "swelling",
      heading: "Only an examination can tell",
      corrects: "The article says that a sore joint makes the muscles around it swell, and that this is what hurts.",
      says: [
        "The swelling is not shown. Pain beside the dimples can come from several places. A physio does a set of tests by hand, and thinks of this joint when at least three of five bring on the pain.",
      ],
      support: "weak",
      mark: "K",
      sources: ["laslett"],
      claims: ["C18"],
    },
    {
      id: "every-step",
      heading: "Pain at every step is another matter",
      says: [
        "Pain deep in the buttock, in the groin or at the base of the spine that comes with hopping or with every step: stop running, and call a doctor. Do not test it if it hurts.",
      ],
      support: "weak",
      mark: "V",
      sources: ["sacral"],
      claims: [],
    },
  ],
};
