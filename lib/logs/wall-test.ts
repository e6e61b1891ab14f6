import type { Day } from "@/lib/days";
import { WALL_TEST_RESULTS, type WallTestResult } from "@/lib/triage/timeline";
import { choice, readForm, type FormErrors, type FormInput } from "@/lib/logs/form-fields";
import { DAY_NEEDED, dayField } from "@/lib/logs/which-day";

export type WallTest = { day: Day; kind: "wall-test"; result: WallTestResult };
export type ParsedWallTest = { ok: true; wallTest: WallTest } | { ok: false; errors: FormErrors };

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
