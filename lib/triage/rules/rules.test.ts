import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { daysAgo, exampleTimeline, NO_TO_ALL, pain, screenToday } from "@/lib/triage/example-timeline";
import { decide } from "@/lib/triage/judge";
import { RULES } from "@/lib/triage/rules/rules";
import type { Answer, Question, Run, Symptom, Timeline } from "@/lib/triage/timeline";
import { INFLAMMATORY_QUESTIONS } from "@/lib/triage/timeline";

const ORDER =
  "E1 E2 E3 E4 E5 E6 E7 U1 U2 U3 U4 U5 U6 U7 U8 U9 S1 S2 S3 S4 S5 S6 S7 R1 R1b R2 R2b R3 R4 R5 W1 W2 W3 W4 W5 W6 W7 W8 W9 W10 W11 W12 W13";

test("the rules stand in the order in which they are listed", () =>
  expect(RULES.map((rule) => rule.id).join(" ")).toBe(ORDER));

test("an emergency or urgent rule tells the athlete what to do, and is for clinicians alone", () => {
  for (const rule of RULES) {
    const grave = rule.tier === "emergency" || rule.tier === "urgent";
    expect(rule.athleteAdvice !== undefined, rule.id).toBe(grave);
    expect(rule.privacy, rule.id).toBe(/^[EUR]/.test(rule.id) ? "clinical" : "team");
    if (rule.tier === "emergency") expect(rule.athleteAdvice, rule.id).toContain("112, 999, 911");
  }
});

const symptom = (site: Symptom["site"], side: Symptom["side"], kind: Symptom["kind"], score = 3): Symptom => ({
  site,
  side,
  kind,
  score,
});
const withSymptoms = (ago: number, ...symptoms: Symptom[]) => ({ date: daysAgo(ago), symptoms });
const now3 = pain(3, 0, 3);
const answered = (answers: Partial<Record<Question, Answer>>, checkIns = now3): Partial<Timeline> => ({
  checkIns,
  screens: screenToday(answers),
});
const flat = (days: number, score = 4) => pain(days, 0, score);
const improving = (days: number) => [...pain(days, 8, 8), ...pain(7, 0, 2)];
const run = (ago: number, metres: number, more: Partial<Run> = {}): Run => ({ date: daysAgo(ago), metres, ...more });
const aged = (birthDate: string, firstEpisode = true) => ({ athlete: { birthDate, firstEpisode } });
const stretching = (days: number) =>
  Array.from({ length: days }, (_, i) => ({ date: daysAgo(i), prescribed: 0, done: 0, stretched: true }));
const items = (done: number, prescribed: number) => [{ date: daysAgo(27), prescribed, done, stretched: false }];
const inflamed = (count: number) =>
  screenToday(Object.fromEntries(INFLAMMATORY_QUESTIONS.slice(0, count).map((q) => [q, "yes" as const])));
const sore = pain(3, 1, 2).concat({ date: daysAgo(0), backPain: 2, symptoms: [symptom("knee", "both", "soreness")] });
const week = (ago: number, running: Timeline["weeks"][number]["running"]) => ({ ending: daysAgo(ago), running });

/** [rule, what it is about, the timeline, whether the rule matches] */
const BOUNDARIES: readonly (readonly [string, string, Partial<Timeline>, boolean])[] = [
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
  ["R1", "50 on the day, day 28", { checkIns: flat(28), ...aged("1976-06-01") }, true],
  ["R1", "50 tomorrow", { checkIns: flat(28), ...aged("1976-06-02") }, false],
  ["R1", "not the first", { checkIns: flat(28), ...aged("1976-06-01", false) }, false],
  ["R1b", "70 on the day", { checkIns: now3, ...aged("1956-06-01") }, true],
  ["R1b", "70 tomorrow", { checkIns: now3, ...aged("1956-06-02") }, false],
  ["R2", "an early start and three answers, day 92", { checkIns: flat(92), screens: inflamed(3) }, true],
  ["R2", "day 91", { checkIns: flat(91), screens: inflamed(3) }, false],
  ["R2b", "an early start and two", { checkIns: flat(92), screens: inflamed(2) }, true],
  ["R2b", "not beside R2", { checkIns: flat(92), screens: inflamed(3) }, false],
  ["R2", "started on the 45th birthday", { checkIns: flat(92), screens: inflamed(4), ...aged("1981-03-01") }, false],
  ["R2", "started the day before it", { checkIns: flat(92), screens: inflamed(4), ...aged("1981-03-02") }, true],
  ["R3", "17 years, day 21", { checkIns: flat(21), ...aged("2008-06-02") }, true],
  ["R3", "18 on the day", { checkIns: flat(21), ...aged("2008-06-01") }, false],
  ["R3", "day 20", { checkIns: flat(20), ...aged("2008-06-02") }, false],
  ["R3", "worse on arching, day 3", { ...answered({ "worse-arching": "yes" }), ...aged("2008-06-02") }, true],
  [
    "R4",
    "3 of 14 days",
    { runs: [13, 13, 0].map((ago) => run(ago, 5000, { painBefore: 0, painNextMorning: 1 })) },
    true,
  ],
  [
    "R4",
    "one 14 days ago",
    { runs: [14, 13, 0].map((ago) => run(ago, 5000, { painBefore: 0, painNextMorning: 1 })) },
    false,
  ],
  ["R4", "pain before not reported", { runs: [13, 13, 0].map((ago) => run(ago, 5000, { painNextMorning: 1 })) }, false],
  ["R5", "7 days apart, 13 days ago", { weeks: [week(20, "unable"), week(13, "moderately-reduced")] }, true],
  ["R5", "14 days ago", { weeks: [week(21, "unable"), week(14, "unable")] }, false],
  ["R5", "8 days apart", { weeks: [week(9, "unable"), week(1, "unable")] }, false],
  [
    "R5",
    "slightly reduced between",
    { weeks: [week(14, "unable"), week(7, "slightly-reduced"), week(0, "unable")] },
    false,
  ],
  [
    "R5",
    "of two with one ending the worse counts",
    { weeks: [week(7, "full"), week(7, "unable"), week(0, "unable")] },
    true,
  ],
  ["W1", "30 days of record", { runs: [run(30, 1000), run(0, 1101)] }, true],
  ["W1", "exactly 1.10", { runs: [run(30, 1000), run(0, 1100)] }, false],
  ["W1", "29 days of record", { runs: [run(29, 1000), run(0, 9000)] }, false],
  ["W1", "nothing in the 30 days before", { runs: [run(31, 1000), run(0, 9000)] }, false],
  ["W1", "a run of the same day is not before it", { runs: [run(30, 1000), run(0, 1000), run(0, 1101)] }, true],
  ["W1", "a spike 7 days ago", { runs: [run(37, 1000), run(7, 2000)] }, false],
  ["W2", "5 during", { runs: [run(6, 5000, { painDuring: 5 })] }, false],
  ["W2", "6 during", { runs: [run(6, 5000, { painDuring: 6 })] }, true],
  ["W3", "equal mornings", { runs: [run(6, 5000, { painBefore: 2, painNextMorning: 2 })] }, false],
  ["W3", "7 days ago", { runs: [run(7, 5000, { painBefore: 2, painNextMorning: 3 })] }, false],
  ["W4", "8 silent days", { checkIns: pain(12, 8, 3) }, true],
  ["W4", "7 silent days", { checkIns: pain(12, 7, 3) }, false],
  ["W4", "day 28 with two reports in the first week", { checkIns: [...pain(28, 27, 3), ...pain(6, 0, 3)] }, true],
  ["W4", "with three", { checkIns: [...pain(28, 26, 3), ...pain(6, 0, 3)] }, false],
  [
    "W5",
    "a fever not asked",
    { checkIns: now3, screens: [{ date: daysAgo(0), answers: { ...NO_TO_ALL, fever: "declined" } }] },
    true,
  ],
  ["W5", "no episode", { screens: [] }, false],
  [
    "W5",
    "a sore calf, swelling not asked",
    { checkIns: [withSymptoms(0, symptom("calf", "left", "soreness"))], screens: [] },
    true,
  ],
  ["W5", "answers 15 days old", { checkIns: now3, screens: [{ date: daysAgo(15), answers: NO_TO_ALL }] }, true],
  [
    "W5",
    "an old yes is known",
    {
      checkIns: now3,
      screens: [
        { date: daysAgo(15), answers: { fever: "yes" } },
        { date: daysAgo(0), answers: { ...NO_TO_ALL, fever: "declined" } },
      ],
    },
    false,
  ],
  ["W6", "fell by 2 from a mean of 8, exactly", { checkIns: [...pain(28, 7, 8), ...pain(6, 0, 6)] }, false],
  ["W6", "fell by 1 of 4", { checkIns: [...pain(28, 7, 4), ...pain(6, 0, 3)] }, true],
  ["W6", "fell by 1 of 3, a third", { checkIns: [...pain(28, 7, 3), ...pain(6, 0, 2)] }, false],
  ["W7", "2 above the best week", { checkIns: [...pain(20, 14, 5), ...pain(13, 7, 1), ...pain(6, 0, 3)] }, true],
  [
    "W7",
    "the best week ends 6 days before the last report",
    { checkIns: [...pain(20, 13, 5), ...pain(12, 6, 1), ...pain(5, 0, 3)] },
    false,
  ],
  ["W8", "day 27", { checkIns: flat(27), ...aged("1976-06-01") }, true],
  ["W8", "day 28", { checkIns: flat(28), ...aged("1976-06-01") }, false],
  ["W9", "a foot without an episode", { checkIns: [withSymptoms(6, symptom("foot", "left", "pain"))] }, true],
  [
    "W10",
    "a report of 1 that week",
    { checkIns: [...pain(6, 1, 0), ...pain(0, 0, 1)], weeks: [week(0, "unable")] },
    false,
  ],
  ["W10", "no report that week", { checkIns: pain(7, 7, 0), weeks: [week(0, "unable")] }, false],
  ["W10", "one report of 0", { checkIns: pain(6, 6, 0), weeks: [week(0, "unable")] }, true],
  ["W11", "settles, 6 days ago", { checkIns: pain(6, 6, 3, { night: "settles" }) }, true],
  ["W12", "daily life, 7 days ago", { checkIns: pain(7, 7, 0, { dailyLife: true }) }, false],
  ["W12", "a moderately reduced week 13 days ago", { weeks: [week(13, "moderately-reduced")] }, true],
  ["W13", "an explicit no", { checkIns: sore }, true],
  ["W13", "not asked", { checkIns: sore, screens: [] }, false],
];

describe("each rule at its boundary", () => {
  for (const [id, about, given, matches] of BOUNDARIES)
    test(`${id} ${matches ? "matches" : "does not match"}: ${about}`, () => {
      const { rules } = decide(exampleTimeline(given));
      expect(rules.includes(id), rules.join(" ")).toBe(matches);
    });
});

describe("an episode", () => {
  const episode = (given: Partial<Timeline>) =>
    decide(exampleTimeline({ ...given, history: { cancer: "yes" } })).rules.includes("U2");
  test("stays open after 29 pain-free days, and closes after 30", () => {
    expect(episode({ checkIns: [...pain(29, 29, 3), ...pain(28, 0, 0)] })).toBe(true);
    expect(episode({ checkIns: [...pain(30, 30, 3), ...pain(29, 0, 0)] })).toBe(false);
  });
  test("is closed by reports 7 days apart, not by reports 8 days apart", () => {
    const every = (gap: number) =>
      Array.from({ length: 6 }, (_, i) => pain(60 - gap * (i + 1), 60 - gap * (i + 1), 0)).flat();
    expect(episode({ checkIns: [...pain(60, 60, 3), ...every(7)] })).toBe(false);
    expect(episode({ checkIns: [...pain(60, 60, 3), ...every(8)] })).toBe(true);
  });
  test("of the past is closed by a clinician up to and with that day", () => {
    expect(episode({ checkIns: pain(9, 3, 3), resolvedOn: daysAgo(3) })).toBe(false);
    expect(episode({ checkIns: pain(9, 2, 3), resolvedOn: daysAgo(3) })).toBe(true);
    expect(episode({ checkIns: pain(9, 3, 3), resolvedOn: daysAgo(-1) })).toBe(true);
  });
  test("does not begin by an onset alone", () => expect(episode({ onset: daysAgo(5) })).toBe(false));
  test("begins on an onset told for before its first day of pain, but not one for after it or in the resolved past", () => {
    const day57 = (given: Partial<Timeline>) =>
      decide(exampleTimeline({ checkIns: flat(40), ...given })).rules.includes("S1");
    expect(day57({ onset: daysAgo(57) })).toBe(true);
    expect(day57({ onset: daysAgo(57), resolvedOn: daysAgo(57) })).toBe(false);
    expect(day57({ onset: daysAgo(39) })).toBe(false);
    expect(day57({ onset: daysAgo(57), resolvedOn: daysAgo(58) })).toBe(true);
  });
});

test("the engine imports nothing but itself and the calendar", () => {
  const files = [
    "judge",
    "evaluate",
    "now",
    "verdict",
    "entries",
    "receipt",
    "fingerprint",
    "sha256",
    "prepare/prepare",
  ];
  for (const file of files) {
    const text = readFileSync(new URL(`../${file}.ts`, import.meta.url), "utf8");
    for (const [, from] of text.matchAll(/from "([^"]+)"/g)) expect(from).toMatch(/^@\/lib\/(triage\/|days$)/);
    expect(text).not.toMatch(/Date\.now|new Date|Math\.random|process\./);
  }
});
