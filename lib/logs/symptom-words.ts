import { KINDS, SIDES, SITES, type Kind, type Side, type Site, type Symptom } from "@/lib/triage/timeline";

export { KINDS, SIDES, SITES };
export type { Kind, Side, Site, Symptom };

export const SITE_LABELS: Record<Site, string> = {
  "low-back": "Low back",
  sacrum: "Base of the spine",
  buttock: "Buttock",
  groin: "Groin",
  hip: "Hip",
  thigh: "Front of thigh",
  hamstring: "Back of thigh",
  knee: "Knee",
  shin: "Shin",
  calf: "Calf",
  foot: "Foot",
};
export const SIDE_LABELS: Record<Side, string> = { left: "Left", right: "Right", both: "Both sides", centre: "Middle" };
export const KIND_LABELS: Record<Kind, string> = {
  pain: "Pain",
  soreness: "Soreness, as after hard work",
  tingling: "Tingling",
  numbness: "Numbness",
  weakness: "Weakness",
};

/** Rows below the chips, for a second symptom at a site. */
export const SYMPTOM_ROWS = ["1", "2", "3", "4", "5", "6"] as const;
