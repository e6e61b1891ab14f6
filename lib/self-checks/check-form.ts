import type { z } from "zod";
import type { Day } from "@/lib/days";
import { choice, field, readForm, ticked, type FormErrors, type FormInput } from "@/lib/logs/form-fields";
import { DAY_NEEDED, dayField } from "@/lib/logs/which-day";
import type { Check, CheckSide } from "@/lib/self-checks/check";
import { parseReading, readingField, type CheckResult } from "@/lib/self-checks/reading";

const EMPTY = "Nothing to save yet: fill in a result.";
const ONE_OR_OTHER = "Choose what was found, or tick that pain ended it: not both.";

export type ParsedCheck = { ok: true; day: Day; results: CheckResult[] } | { ok: false; errors: FormErrors };
export type ParsedResults = { ok: true; results: CheckResult[] } | { ok: false; errors: FormErrors };

/** The posted form of a check: its day and one result a side. A side left blank is missing, and never 0. */
export function parseCheck(check: Check, form: FormInput, { today }: { today: Day }): ParsedCheck {
  const { day: typed, ...rest } = form;
  const day = readForm({ day: dayField(today) }, typed === undefined ? {} : { day: typed });
  const results = parseResults(check, rest, check.sides);
  const errors: FormErrors = { ...(day.ok ? {} : day.errors), ...(results.ok ? {} : results.errors) };
  if (!day.ok || !results.ok) return { ok: false, errors };
  if (day.data.day === null) return { ok: false, errors: { day: DAY_NEEDED } };
  return { ok: true, day: day.data.day, results: results.results };
}

/** The results in a posted form that holds these sides of a check and nothing else. */
export function parseResults(check: Check, form: FormInput, sides: readonly CheckSide[]): ParsedResults {
  const read = readForm({}, form, Object.assign({}, ...sides.map((side) => fieldsOf(check, side))));
  if (!read.ok) return read;
  const results: CheckResult[] = [];
  const errors: FormErrors = {};
  for (const side of sides) {
    const tenths = (read.data[`${side}.value`] as number | null | undefined) ?? null;
    const result = (read.data[`${side}.result`] as string | null | undefined) ?? null;
    const stopped = read.data[`${side}.stopped`] === true;
    if (stopped && result !== null) errors[`${side}.result`] = ONE_OR_OTHER;
    else if (stopped || tenths !== null || result !== null) results.push({ side, tenths, result, stopped });
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  if (results.length > 0) return { ok: true, results };
  const first = `${sides[0]}.${check.measured.kind === "words" ? "result" : "value"}`;
  return { ok: false, errors: { form: EMPTY, [first]: EMPTY } };
}

function fieldsOf({ id, measured }: Check, side: CheckSide): Record<string, z.ZodType> {
  const stopped = id === "wall-test" ? {} : { [`${side}.stopped`]: ticked };
  if (measured.kind === "words")
    return { ...stopped, [`${side}.result`]: choice(measured.options.map(({ value }) => value)) };
  return { ...stopped, [`${side}.value`]: field((text) => parseReading(text, measured)) };
}

/** The form of a result on record, filled with what it says. */
export const resultValues = ({ side, tenths, result, stopped }: CheckResult): Record<string, string> => ({
  ...(tenths === null ? {} : { [`${side}.value`]: readingField(tenths) }),
  ...(result === null ? {} : { [`${side}.result`]: result }),
  ...(stopped ? { [`${side}.stopped`]: "1" } : {}),
});
