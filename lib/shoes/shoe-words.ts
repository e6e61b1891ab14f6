export const PURPOSES = ["road", "trail", "track", "other"] as const;
export const SHOE_TYPES = ["neutral", "stability", "minimal", "other", "unsure"] as const;
export const FITS = ["fits", "too-small", "too-large", "unsure"] as const;
export type Purpose = (typeof PURPOSES)[number];
export type ShoeType = (typeof SHOE_TYPES)[number];
export type Fit = (typeof FITS)[number];

export const PURPOSE_LABELS: Record<Purpose, string> = {
  road: "Road",
  trail: "Trail",
  track: "Track",
  other: "Something else",
};
export const SHOE_TYPE_LABELS: Record<ShoeType, string> = {
  neutral: "Neutral",
  stability: "Stability",
  minimal: "Minimal",
  other: "Another",
  unsure: "Not sure",
};
export const FIT_LABELS: Record<Fit, string> = {
  fits: "Fits",
  "too-small": "Too small",
  "too-large": "Too large",
  unsure: "Not sure",
};
