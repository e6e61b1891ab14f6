import { describe } from "vitest";
import { daysAgo, pain } from "@/lib/triage/example-timeline";
import type { Boundary } from "@/lib/triage/rules/boundary";
import {
  symptom,
  withSymptoms,
  now3,
  answered,
  flat,
  improving,
  aged,
  stretching,
  items,
  testBoundaries,
} from "@/lib/triage/rules/boundary";

const BOUNDARIES: readonly Boundary[] = [
  ["E1", "not sure counts, without any episode", answered({ "bowel-change": "not-sure" }, []), true],
  ["E1", "declined does not", answered({ "bowel-change": "declined" }), false],
  [
    "E1",
    "a yes hidden behind a later declined stands",
    {
      screens: [
        { date: daysAgo(90), answers: { "sexual-change": "yes" } },
        { date: daysAgo(1), answers: { "sexual-change": "declined" } },
      ],
    },
    true,
  ],
  [
    "E1",
    "a no before a declined, after a yes, ends it",
    {
      screens: [
        { date: daysAgo(9), answers: { "sexual-change": "yes" } },
        { date: daysAgo(5), answers: { "sexual-change": "no" } },
        { date: daysAgo(1), answers: { "sexual-change": "declined" } },
      ],
    },
    false,
  ],
  ["E2", "not sure", answered({ "both-legs": "not-sure" }), true],
  ["E2", "without an episode", answered({ "both-legs": "yes" }, []), false],
  [
    "E2",
    "left on one day and right on another, one kind at one site",
    {
      checkIns: [
        ...now3,
        withSymptoms(6, symptom("calf", "left", "pain")),
        withSymptoms(0, symptom("calf", "right", "pain")),
      ],
    },
    true,
  ],
  [
    "E2",
    "the left 7 days ago",
    {
      checkIns: [
        ...now3,
        withSymptoms(7, symptom("calf", "left", "pain")),
        withSymptoms(0, symptom("calf", "right", "pain")),
      ],
    },
    false,
  ],
  [
    "E2",
    "two kinds",
    { checkIns: [...now3, withSymptoms(0, symptom("calf", "left", "pain"), symptom("calf", "right", "tingling"))] },
    false,
  ],
  [
    "E2",
    "two sites",
    { checkIns: [...now3, withSymptoms(0, symptom("calf", "left", "pain"), symptom("shin", "right", "pain"))] },
    false,
  ],
  ["E2", "hips are no leg site", { checkIns: [...now3, withSymptoms(0, symptom("hip", "both", "pain"))] }, false],
  ["E2", "a score of 0 counts", { checkIns: [...now3, withSymptoms(0, symptom("foot", "both", "pain", 0))] }, true],
  ["E3", "without an episode", answered({ "foot-drop": "yes" }, []), true],
  ["E4", "not sure", answered({ "major-trauma": "not-sure" }), true],
  ["E4", "without an episode", answered({ "major-trauma": "yes" }, []), false],
  ["E5", "neither back nor calf", answered({ "chest-symptoms": "yes" }, []), false],
  [
    "E5",
    "a sore calf",
    answered({ "chest-symptoms": "yes" }, [withSymptoms(6, symptom("calf", "left", "soreness"))]),
    true,
  ],
  [
    "E5",
    "a calf 7 days ago",
    answered({ "chest-symptoms": "yes" }, [withSymptoms(7, symptom("calf", "left", "pain"))]),
    false,
  ],
  ["E6", "fever and leg weakness", answered({ fever: "yes", "leg-weakness": "yes" }), true],
  ["E6", "fever, not sure", answered({ fever: "not-sure", "leg-weakness": "yes" }), false],
  ["E7", "cancer and an unsteady walk", { ...answered({ "foot-drop": "not-sure" }), history: { cancer: "yes" } }, true],
  ["E7", "cancer not sure", { ...answered({ "foot-drop": "yes" }), history: { cancer: "not-sure" } }, false],
  ["U4", "unrelenting 6 days ago", { checkIns: pain(6, 6, 3, { night: "unrelenting" }) }, true],
  ["U4", "unrelenting 7 days ago", { checkIns: pain(7, 7, 3, { night: "unrelenting" }) }, false],
  ["U5", "65 on the day, a small fall", { ...answered({ "minor-trauma": "yes" }), ...aged("1961-06-01") }, true],
  ["U5", "65 tomorrow", { ...answered({ "minor-trauma": "yes" }), ...aged("1961-06-02") }, false],
  ["U5", "fragile bones alone", { checkIns: now3, history: { "fragile-bones": "yes" } }, false],
  ["U5", "no birth date", { ...answered({ "minor-trauma": "yes" }), athlete: {} }, false],
  [
    "U6",
    "a sore hip is not it",
    answered({ "hop-pain": "yes" }, [withSymptoms(0, symptom("hip", "left", "pain"))]),
    false,
  ],
  [
    "U6",
    "a sacrum 6 days ago",
    answered({ "hop-pain": "yes" }, [withSymptoms(6, symptom("sacrum", "centre", "soreness"))]),
    true,
  ],
  [
    "U8",
    "severe 14 days ago and twice this week",
    {
      checkIns: [...pain(14, 0, 3), ...[14, 6, 0].map((ago) => withSymptoms(ago, symptom("thigh", "left", "pain", 7)))],
    },
    true,
  ],
  [
    "U8",
    "severe 13 days ago",
    {
      checkIns: [...pain(14, 0, 3), ...[13, 6, 0].map((ago) => withSymptoms(ago, symptom("thigh", "left", "pain", 7)))],
    },
    false,
  ],
  [
    "U8",
    "severe before the episode",
    {
      checkIns: [...pain(13, 0, 3), ...[14, 6, 0].map((ago) => withSymptoms(ago, symptom("thigh", "left", "pain", 7)))],
    },
    false,
  ],
  ["U9", "not sure", answered({ "calf-swollen": "not-sure" }), false],
  ["S1", "day 57", { checkIns: flat(57) }, true],
  ["S1", "day 56", { checkIns: flat(56) }, false],
  ["S1", "the last report 7 days ago", { checkIns: pain(60, 7, 4) }, true],
  ["S1", "the last report 8 days ago", { checkIns: pain(60, 8, 4) }, false],
  ["S1", "a last week without pain", { checkIns: [...pain(60, 7, 4), ...pain(6, 0, 0)] }, false],
  ["S2", "14 days of stretching on day 28", { checkIns: flat(28), exercise: stretching(14) }, true],
  ["S2", "13 days", { checkIns: flat(28), exercise: stretching(13) }, false],
  ["S2", "twice a day is one day", { checkIns: flat(28), exercise: [...stretching(13), ...stretching(13)] }, false],
  ["S2", "day 27", { checkIns: flat(27), exercise: stretching(14) }, false],
  ["S2", "improved", { checkIns: improving(28), exercise: stretching(14) }, false],
  ["S3", "a foot", { checkIns: [...now3, withSymptoms(6, symptom("foot", "left", "pain"))] }, true],
  ["S3", "soreness", { checkIns: [...now3, withSymptoms(6, symptom("foot", "left", "soreness"))] }, false],
  ["S4", "7 twice in 7 days", { checkIns: [...pain(6, 6, 7), ...pain(0, 0, 7)] }, true],
  ["S4", "the first of them 7 days ago", { checkIns: [...pain(7, 7, 7), ...pain(0, 0, 7)] }, false],
  ["S4", "6 of 10", { checkIns: pain(6, 0, 6) }, false],
  [
    "S4",
    "at rest on 6 of 7 days, twice",
    { checkIns: [...pain(13, 8, 2, { atRest: true }), ...pain(5, 0, 2, { atRest: true })] },
    true,
  ],
  ["S4", "on 5 and 7", { checkIns: [...pain(11, 0, 2, { atRest: true })] }, false],
  ["S5", "day 42", { checkIns: flat(42) }, true],
  ["S5", "day 41", { checkIns: flat(41) }, false],
  ["S6", "70 %", { checkIns: flat(28), exercise: items(7, 10) }, true],
  ["S6", "69 %", { checkIns: flat(28), exercise: items(69, 100) }, false],
  ["S6", "nothing prescribed", { checkIns: flat(28), exercise: items(5, 0) }, false],
  [
    "S7",
    "a later narrower test ends it",
    {
      assessments: [
        { date: daysAgo(9), kind: "wall-test", result: "more-than-hand" },
        { date: daysAgo(1), kind: "wall-test", result: "hand" },
      ],
    },
    false,
  ],
  [
    "S7",
    "of two on one day the wider counts",
    {
      assessments: [
        { date: daysAgo(1), kind: "wall-test", result: "more-than-hand" },
        { date: daysAgo(1), kind: "wall-test", result: "tight" },
      ],
    },
    true,
  ],
];

describe("emergency, urgent and article rules at their boundaries", () => testBoundaries(BOUNDARIES));
