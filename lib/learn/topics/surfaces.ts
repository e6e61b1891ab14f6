import type { Topic } from "@/lib/learn/topic";

export const surfaces: Topic = {
  slug: "surfaces",
  group: "habits",
  title: "What you run on",
  lead: "Road, track, trail, and what little is known of them.",
  passages: [
    {
      id: "hard-ground",
      heading: "Only hard ground, all year",
      says: [
        "Running on nothing but asphalt and concrete is said to bring more back pain. We found no good study that shows it. If you always run on one ground, that is worth knowing, and no reason to worry.",
      ],
      support: "untested",
      mark: "S",
      sources: ["article"],
      claims: ["C48"],
    },
    {
      id: "mix",
      heading: "Mix it a little",
      says: [
        "Trails, grass or a track beside the road are a harmless change. Uneven ground asks more of feet and hips at first, so begin with short ones. You can say in the log what you ran on.",
      ],
      support: "untested",
      mark: "S",
      sources: ["article"],
      claims: ["C49"],
    },
  ],
};
