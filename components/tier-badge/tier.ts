import type { Sentence } from "@/lib/said";
import type { Tier } from "@/lib/triage/timeline";

/** The words of the tiers. "Nothing matched" is all the lowest may say: it is no all-clear. */
export const TIER_WORD: Record<Tier, Sentence> = {
  none: "Nothing matched",
  watch: "Watch",
  routine: "Routine",
  urgent: "Urgent",
  emergency: "Emergency",
};

/** Octagon, triangle, diamond, ring, dash: in a 16 x 16 box; `open` ones are drawn as a line. */
export const TIER_SHAPE: Record<Tier, { d: string; open: boolean }> = {
  none: { d: "M2 8h12", open: true },
  watch: { d: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z", open: true },
  routine: { d: "M8 1l7 7-7 7-7-7z", open: false },
  urgent: { d: "M8 1l7 13H1z", open: false },
  emergency: { d: "M5 1h6l4 4v6l-4 4H5l-4-4V5z", open: false },
};
