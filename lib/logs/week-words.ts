import type { Running } from "@/lib/triage/timeline";

export const WEEK_QUESTION = "In these 7 days, how much did your back hold your running back?";
export const RUNNING_LABELS: Record<Running, string> = {
  full: "Not at all: I ran as I meant to",
  "slightly-reduced": "A little: I ran slightly less or easier",
  "moderately-reduced": "Clearly: I left out or shortened runs",
  "severely-reduced": "A lot: I ran only a small part of what I meant to",
  unable: "I could not run because of it",
};
