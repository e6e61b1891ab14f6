import type { Topic } from "@/lib/learn/topic";

export const backPainAndRunning: Topic = {
  slug: "back-pain-and-running",
  group: "start",
  title: "Back pain and running",
  lead: "What is known, what is not, and what tends to help.",
  passages: [
    {
      id: "worth-saying",
      heading: "Worth saying out loud",
      says: [
        "Many runners put a sore back down to age or to the desk, and say nothing. You need not put up with it in silence: log it, and tell your coach or physio.",
      ],
      support: "untested",
      mark: "S",
      sources: ["article"],
      claims: ["C1", "C2"],
    },
    {
      id: "how-common",
      heading: "Beginners and old hands alike",
      corrects: "The article says that it is common, above all in less experienced runners.",
      says: [
        "Studies found low back pain in fewer than 1 to about 20 of 100 runners, depending on whom they asked and how. In one review it was more than six years of running that went with more of it, not fewer.",
      ],
      support: "weak",
      mark: "V",
      sources: ["maselli"],
      claims: ["C1", "C83"],
    },
    {
      id: "no-single-cause",
      heading: "Most back pain has no single cause",
      corrects: "The article says that it comes from specific factors that can be put right quickly.",
      says: [
        "In 85 to 90 of 100 people nobody can point to one part that is to blame. That is no bad news: it can get better all the same.",
        "How long it takes differs. We promise no dates.",
      ],
      support: "good",
      mark: "V",
      sources: ["verhagen"],
      claims: ["C4", "C8"],
    },
    {
      id: "stay-active",
      heading: "Less, rather than nothing",
      corrects: "The article advises rest and limits for many causes at home.",
      says: [
        "Guidelines now advise staying active. Cut down to what settles by the next morning, and build up again from there. Some signs do mean stopping: they stand under “When to see a doctor”.",
      ],
      support: "good",
      mark: "V",
      sources: ["ng59"],
      claims: ["C84"],
    },
    {
      id: "what-helps",
      heading: "Exercise helps, and most kinds do",
      says: [
        "The article names three ways back: strength, posture, and moving freely. Guidelines agree that exercise should be used for back pain that lasts. Which kind matters little, so choose what you will keep doing.",
        "For correcting posture the evidence is weak.",
      ],
      support: "good",
      mark: "V",
      sources: ["jospt-cpg-2021", "article"],
      claims: ["C9"],
    },
    {
      id: "an-aim",
      heading: "Every program has an aim",
      says: [
        "The article wants training to mend what lies underneath: a weakness, an imbalance, a habit of form. We keep the useful half. Each program says what it is for, so that you and your physio can see whether it gets there.",
      ],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C76", "C81"],
    },
    {
      id: "ordinary-ache",
      heading: "The ordinary ache after a hard run",
      says: [
        "Muscles may ache after a long run or after pushing your limits. When it fades within about three days, that is expected. Log it as “Soreness, as after hard work”.",
      ],
      support: "choice",
      mark: "D",
      sources: ["article", "team-choice"],
      claims: ["C11"],
    },
    {
      id: "sitting-and-lifting",
      heading: "Sitting, lifting, posture",
      says: [
        "A day in a chair, one bad lift or how you hold yourself may play a part. The links that studies find are modest, so there is no need to be afraid of a chair or a box.",
      ],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C7"],
    },
    {
      id: "mood",
      heading: "It can take the joy out of running",
      says: [
        "A back that hurts wears on the mood. Say so, in a note or in person: it is part of how you are, and no weakness.",
      ],
      support: "untested",
      mark: "S",
      sources: ["article"],
      claims: ["C82"],
    },
  ],
};
