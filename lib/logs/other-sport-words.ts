export const OTHER_SPORTS = ["strength", "cycling", "swimming", "other"] as const;
export type OtherSportName = (typeof OTHER_SPORTS)[number];
export const OTHER_SPORT_LABELS: Record<OtherSportName, string> = {
  strength: "Strength",
  cycling: "Cycling",
  swimming: "Swimming",
  other: "Another",
};
