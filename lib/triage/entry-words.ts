import type { Day } from "@/lib/days";
import { said, type SaidSentence, type Sentence } from "@/lib/said";
import type { Kind, Running, Side, Site, Symptom } from "@/lib/triage/timeline";
import { RUNNING } from "@/lib/triage/timeline";

const SIDE_WORDS = {
  left: "Left",
  right: "Right",
  both: "Both sides",
  centre: "Centre",
} as const satisfies Record<Side, Sentence>;
const SITE_WORDS = {
  "low-back": "low back",
  sacrum: "sacrum",
  buttock: "buttock",
  groin: "groin",
  hip: "hip",
  thigh: "thigh",
  hamstring: "hamstring",
  knee: "knee",
  shin: "shin",
  calf: "calf",
  foot: "foot",
} as const satisfies Record<Site, Sentence>;
const KIND_WORDS = {
  pain: "pain",
  soreness: "soreness",
  tingling: "tingling",
  numbness: "numbness",
  weakness: "weakness",
} as const satisfies Record<Kind, Sentence>;
const RUNNING_WORDS = {
  full: "full // of running",
  "slightly-reduced": "slightly reduced // of running",
  "moderately-reduced": "moderately reduced // of running",
  "severely-reduced": "severely reduced // of running",
  unable: "unable // of running",
} as const satisfies Record<Running, Sentence>;

/** "Left, low back: pain 3 of 10". */
export const symptomSaid = ({ site, side, kind, score }: Symptom): SaidSentence =>
  said("{side}, {site}: {kind} {score} of 10", {
    side: said(SIDE_WORDS[side]),
    site: said(SITE_WORDS[site]),
    kind: said(KIND_WORDS[kind]),
    score,
  });

/** How much running there was, by its severity. */
export const runningSaid = (severity: number): SaidSentence => said(RUNNING_WORDS[RUNNING[severity] ?? "full"]);

/** A day as "2026-06-01" in English, and in digits elsewhere too. */
export const dayInDigits = (day: Day): SaidSentence => {
  const [year = "", month = "", date = ""] = day.split("-");
  return said("{year}-{month}-{date} // a day", { year, month, date });
};
