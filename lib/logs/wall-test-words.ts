import type { WallTestResult } from "@/lib/triage/timeline";

/** The test in our own words, step by step. Source clinical.md C42 to C44. */
export const WALL_TEST_STEPS = [
  "Stand tall with your back to a wall, feet as wide apart as your shoulders.",
  "Bring your heels to about a centimetre from the wall.",
  "Let your head, shoulder blades and buttocks rest against it.",
  "Slide a flat hand behind the small of your back, palm to the wall. Do not force anything.",
] as const;

/** Shown with every result. */
export const WALL_TEST_CAVEAT =
  "This is only a rough look at how your back curves. The evidence behind it is weak, and the curve says little about pain. It names no cause.";

/** "More than a hand" is read as room for the breadth of a hand, about 8 cm; the source leaves it open, so this is a team choice. */
export const WALL_TEST_LABELS: Record<WallTestResult, string> = {
  tight: "My flat hand does not fit",
  hand: "My flat hand fits, with little room to spare",
  "more-than-hand": "There is more room: a hand turned on its edge fits",
};
