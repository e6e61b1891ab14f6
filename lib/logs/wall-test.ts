import type { Day } from "@/lib/days";
import { WALL_TEST_RESULTS, type WallTestResult } from "@/lib/triage/timeline";
import { choice, readForm, type FormErrors, type FormInput } from "@/lib/logs/form-fields";
import { DAY_NEEDED, dayField } from "@/lib/logs/which-day";

export type WallTest = { day: Day; kind: "wall-test"; result: WallTestResult };
export type ParsedWallTest = { ok: true; wallTest: WallTest } | { ok: false; errors: FormErrors };

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

/** The posted wall test: day and result. */
export function parseWallTest(form: FormInput, { today }: { today: Day }): ParsedWallTest {
  const read = readForm({ day: dayField(today), result: choice(WALL_TEST_RESULTS) }, form);
  if (!read.ok) return read;
  const { day, result } = read.data;
  if (day !== null && result !== null) return { ok: true, wallTest: { day, kind: "wall-test", result } };
  const errors: FormErrors = {};
  if (day === null) errors.day = DAY_NEEDED;
  if (result === null) errors.result = "Choose what you found.";
  return { ok: false, errors };
}
