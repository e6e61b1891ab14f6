export const SURFACES = ["road", "trail", "track", "treadmill", "grass", "mixed"] as const;
export const RUN_KINDS = ["easy", "long", "tempo", "intervals", "race", "recovery", "other"] as const;
export type Surface = (typeof SURFACES)[number];
export type RunKind = (typeof RUN_KINDS)[number];
export const SURFACE_LABELS: Record<Surface, string> = {
  road: "Road",
  trail: "Trail",
  track: "Track",
  treadmill: "Treadmill",
  grass: "Grass",
  mixed: "Mixed",
};
export const RUN_KIND_LABELS: Record<RunKind, string> = {
  easy: "Easy",
  long: "Long",
  tempo: "Tempo",
  intervals: "Intervals",
  race: "Race",
  recovery: "Recovery",
  other: "Other",
};
