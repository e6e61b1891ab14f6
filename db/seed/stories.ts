import type { Symptom } from "@/lib/triage/timeline";
import type { Ago, Story } from "./story";

const steady = (easy: number, long: number) => () => ({ easy, long });
const fine = () => 0;
const from = (start: Ago, level: number) => (ago: Ago) => (ago <= start ? level : 0);
const at = (site: Symptom["site"], side: Symptom["side"], kind: Symptom["kind"], score: number): Symptom => ({
  site,
  side,
  kind,
  score,
});
const FIRST: Story["program"] = [{ template: "first-back-steps", since: 70, done: 0.75 }];

/** Twelve who show what the rules find, the first tier first. */
export const NOTABLE: Story[] = [
  {
    name: "Mara Lindqvist",
    team: "A",
    born: 1990,
    km: steady(6, 10),
    gaps: 0.05,
    pain: (ago) => (ago <= 19 ? 3 + (19 - ago) * 0.16 : ago > 120 && ago < 140 ? 2 : 0),
    symptoms: (ago) => (ago <= 3 ? [at("low-back", "centre", "pain", 5), at("buttock", "both", "numbness", 3)] : []),
    answers: { 0: { "saddle-numbness": "yes" } },
    program: FIRST,
  },
  {
    name: "Tomasz Wrona",
    team: "A",
    born: 1972,
    firstEpisode: false,
    km: steady(5, 8),
    pain: from(8, 4.5),
    history: { steroids: "yes" },
    program: [{ template: "hamstrings-daily", since: 40, done: 0.6 }],
  },
  {
    name: "Ines Carvalho",
    team: "A",
    born: 1998,
    runsAWeek: 6,
    km: (ago) => (ago < 35 ? { easy: 13, long: 22 } : { easy: 9, long: 15 }),
    pain: (ago) => (ago <= 16 ? 2 + (16 - ago) * 0.2 : 0),
    symptoms: (ago) => (ago <= 10 ? [at("sacrum", "left", "pain", 6)] : []),
    answers: { 2: { "hop-pain": "yes" } },
    program: FIRST,
  },
  {
    name: "Jo Abernethy",
    team: "A",
    born: 1985,
    km: steady(5, 9),
    pain: (ago) => (ago <= 63 ? Math.max(1, 7 - (63 - ago) * 0.1) : 0),
    gaps: 0.08,
    program: [{ template: "first-back-steps", since: 60, done: 0.85 }],
  },
  {
    name: "Petra Novak",
    team: "A",
    born: 1992,
    km: steady(5.5, 8),
    until: 1,
    checks: {
      "front-plank": { 96: [48], 66: [55], 36: [58] },
      "side-bridge": {
        96: [52, 61],
        66: [55, 64],
        36: [{ stoppedAt: 30 }, 60],
      },
      "leg-raise": { 66: [62, 70], 36: [64, 71] },
    },
    pain: from(33, 5),
    gaps: 0.1,
    late: 0.12,
    symptoms: (ago) => (ago <= 33 && ago % 3 === 0 ? [at("low-back", "left", "pain", 5)] : []),
    program: [
      { template: "hamstrings-daily", since: 40, done: 0.82 },
      { template: "before-each-run", since: 40, done: 0.7 },
    ],
  },
  {
    name: "Nadia Rahimi",
    team: "B",
    born: 1988,
    km: steady(6, 11),
    pain: from(25, 4),
    symptoms: (ago) => (ago <= 12 ? [at("calf", "right", "tingling", 4), at("low-back", "right", "pain", 4)] : []),
    program: FIRST,
  },
  {
    name: "Callum Reid",
    team: "B",
    born: 1979,
    km: steady(4, 6),
    pain: from(20, 4),
    dailyLife: (ago) => ago <= 12 || undefined,
    running: (ago) => (ago <= 15 ? "severely-reduced" : ago <= 22 ? "slightly-reduced" : "full"),
    runsAWeek: 2,
    program: FIRST,
  },
  {
    name: "Luis Ortega",
    team: "A",
    born: 1995,
    km: steady(6, 10),
    pain: fine,
    runs: { 1: { km: 14, painBefore: 0, painDuring: 2, painNextMorning: 1 } },
    program: [{ template: "before-each-run", since: 90, done: 0.9 }],
  },
  {
    name: "Ana Petrović",
    team: "A",
    born: 1983,
    km: steady(6, 9),
    pain: from(40, 5),
    until: 9,
    program: FIRST,
  },
  {
    name: "Sean Murphy",
    team: "B",
    born: 1969,
    firstEpisode: true,
    km: steady(5, 8),
    pain: from(13, 3),
    program: FIRST,
  },
  {
    name: "Yuki Tanaka",
    team: "B",
    born: 1999,
    km: steady(7, 12),
    pain: from(17, 3),
    night: (ago) => (ago === 2 || ago === 4 ? "settles" : "none"),
    runs: { 3: { km: 9, painBefore: 1, painDuring: 6, painNextMorning: 4 } },
    program: FIRST,
  },
  {
    name: "Freya Holm",
    team: "B",
    born: 1994,
    km: steady(6, 10),
    pain: fine,
    until: 24,
  },
];

/** Twelve for whom no rule matches, or no longer: a recovery, gaps, late entries, a beginner, a very long name. */
export const QUIET: Story[] = [
  {
    name: "Sam Whitlock",
    team: "A",
    born: 1987,
    checks: {
      "front-plank": { 146: [62], 87: [31], 58: [45.5], 30: [58], 9: [66] },
      "side-bridge": { 146: [71, 74], 87: [{ stoppedAt: 18 }, 38], 58: [44, 49.5], 30: [57, 60] },
      "extensor-hold": { 58: [84], 30: [112] },
      "curl-up-hold": { 58: [73], 30: [96] },
      "knee-to-wall": { 30: [9.5, 11] },
      "hip-flexor": { 30: ["level", "above"] },
      "hop-test": {
        30: ["yes", "yes"],
      },
    },
    program: FIRST,
    sessions: {
      exerciseId: "front-plank",
      days: {
        2: { effort: 5, pain: 0, formHeld: true, backPain: 0, nextMorning: 0 },
        1: { effort: 5, pain: 1, formHeld: true, backPain: 0, nextMorning: 0 },
      },
    },
    gaps: 0.04,
    km: (ago) => (ago > 120 ? { easy: 6, long: 10 } : ago > 90 ? { easy: 3, long: 4 } : { easy: 6, long: 10 }),
    pain: (ago) => (ago > 140 ? 0 : ago > 110 ? 6 : ago > 80 ? Math.max(0, (ago - 80) * 0.2) : 0),
  },
  { name: "Oluwaseun Adeyemi", team: "A", born: 1991, km: steady(7, 14), pain: fine, gaps: 0.3, late: 0.3 },
  { name: "Maximiliana Konstantinopoulou-Featherstonehaugh", team: "A", born: 1989, km: steady(5, 9), pain: fine },
  {
    name: "Ravi Menon",
    team: "A",
    born: 1976,
    km: steady(5, 10),
    pain: (ago) => (ago > 150 ? 3 : 0),
    program: [{ template: "hamstrings-daily", since: 150, done: 0.5 }],
    sessions: {
      exerciseId: "hamstring-stretch",
      days: { 1: { effort: 6, pain: 6, formHeld: true, backPain: 0, nextMorning: 0 } },
    },
  },
  {
    name: "Chloé Dubois",
    team: "A",
    born: 2001,
    km: steady(8, 16),
    runsAWeek: 5,
    pain: fine,
    wallTest: { ago: 30, result: "hand" },
  },
  { name: "Henrik Sørensen", team: "A", born: 1996, km: steady(6, 12), pain: fine, keptFromCoach: ["pain", "flags"] },
  { name: "Grace Mwangi", team: "B", born: 1997, km: steady(9, 18), runsAWeek: 5, pain: fine },
  { name: "Diego Fuentes", team: "B", born: 1993, km: steady(5, 8), pain: fine, gaps: 0.45 },
  {
    name: "Leah Goldberg",
    team: "B",
    born: 1986,
    km: steady(6, 10),
    pain: fine,
    checks: { "leg-raise": { 61: [68, 66], 32: [72, 71], 4: [74.5, 73] }, "knee-to-wall": { 32: [8, 8.5], 4: [9, 9] } },
    program: [{ template: "before-each-run", since: 60, done: 0.8 }],
  },
  { name: "Kasper Lund", team: "B", born: 2000, km: steady(7, 11), pain: fine, late: 0.2 },
  { name: "Amina Yusuf", team: "B", born: 1990, km: steady(4, 6), pain: fine, since: 20 },
  { name: "Tove Berg", team: "B", born: 1984, km: steady(6, 9), pain: fine, wallTest: { ago: 12, result: "tight" } },
];

/** The second organisation is small: enough to change over to and to see nothing of the first. */
export const STRIDERS: Story[] = [
  { name: "Pavel Dvořák", team: "A", born: 1981, km: steady(6, 10), pain: from(30, 4), program: FIRST },
  { name: "Siobhán Kelly", team: "A", born: 1995, km: steady(5, 9), pain: fine },
  { name: "Marco Bianchi", team: "A", born: 1978, km: steady(7, 13), pain: fine, gaps: 0.2 },
  { name: "Elif Kaya", team: "A", born: 1999, km: steady(6, 10), pain: (ago) => (ago < 6 ? 2 : 0) },
  { name: "Jonas Weber", team: "A", born: 1988, km: steady(5, 8), pain: fine, until: 15 },
];
