import type { Topic } from "@/lib/learn/topic";

export const schedule: Topic = {
  slug: "schedule",
  group: "habits",
  title: "A week that lets you recover",
  lead: "How often, how varied, and how fast to build up.",
  passages: [
    {
      id: "have-one",
      heading: "Have a plan",
      says: ["A plan keeps you from doing too much on good days. Overdoing it is where trouble often starts."],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C62"],
    },
    {
      id: "three-to-four-days",
      heading: "Three to four days of running",
      says: ["Reasonable for most, and kind to a back that is coming back. No trial has tested the number for backs."],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C63"],
    },
    {
      id: "vary",
      heading: "Vary them",
      says: [
        "One long run a week, one day at a steady hard pace, one with faster pieces. Say in the log which kind it was.",
      ],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C64"],
    },
    {
      id: "days-between",
      heading: "Rest the legs in between",
      says: [
        "On the days between, ride, swim, or do strength work. On the way back to running, put a day between two runs, and never two hard days in a row.",
      ],
      support: "weak",
      mark: "V",
      sources: ["walk-run-ladder", "article"],
      claims: ["C65"],
    },
    {
      id: "not-too-fast",
      heading: "Not too far, too soon",
      says: [
        "The clearest finding so far is about single runs. Among 5,205 runners, one run more than a tenth longer than the longest of the past 30 days went with more injuries. Comparing weeks told little.",
        "In a trial, raising the week by no more than a tenth prevented nothing. So look at the longest run first. It was injuries of any kind, not backs.",
      ],
      support: "good",
      mark: "V",
      sources: ["spike", "buist"],
      claims: ["C66"],
    },
    {
      id: "other-sports",
      heading: "Something else once a week",
      says: ["Other sports build what running leaves out. That is sensible, and does no harm."],
      support: "weak",
      mark: "S",
      sources: ["article"],
      claims: ["C70"],
    },
  ],
};
