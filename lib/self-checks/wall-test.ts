import { ONE, type Check } from "@/lib/self-checks/check";
import { WALL_TEST_RESULTS, type WallTestResult } from "@/lib/triage/timeline";

/** Shown with every result. */
export const WALL_TEST_CAVEAT =
  "This is only a rough look at how your back curves. The evidence behind it is weak, and the curve says little about pain. It names no cause.";

/** "More than a hand" is read as room for the breadth of a hand, about 8 cm; the source leaves it open, so this is a team choice. */
export const WALL_TEST_LABELS: Record<WallTestResult, string> = {
  tight: "My flat hand does not fit",
  hand: "My flat hand fits, with little room to spare",
  "more-than-hand": "There is more room: a hand turned on its edge fits",
};

/** The article's test in our own words. Rule S7 reads its finding, as it reads what a person says of their posture. */
export const wallTest: Check = {
  id: "wall-test",
  name: "Wall test",
  about: "A minute with your back against a wall.",
  needs: "A wall.",
  sides: ONE,
  drawing: null,
  steps: [
    "Stand tall with your back to a wall, feet as wide apart as your shoulders.",
    "Bring your heels to about a centimetre from the wall.",
    "Let your head, shoulder blades and buttocks rest against it.",
    "Slide a flat hand behind the small of your back, palm to the wall. Do not force anything.",
  ],
  ends: "Choose what your hand found.",
  stops: [],
  measured: {
    kind: "words",
    question: "What did you find behind the small of your back?",
    options: WALL_TEST_RESULTS.map((value) => ({ value, label: WALL_TEST_LABELS[value] })),
  },
  targets: [],
  targetNote: WALL_TEST_CAVEAT,
  mark: "S",
  sources: ["article", "team-choice"],
};
