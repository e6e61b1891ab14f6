import { exerciseField, type DueItem } from "@/lib/logs/exercise-words";
import type { FormErrors, FormInput } from "@/lib/logs/form-fields";
import { SESSION_ALL, SESSION_WENT, type SessionPart } from "@/lib/logs/session-words";

const SAY_WHAT_WAS_DONE = "You wrote how it went: say too which exercises were done, or clear what you wrote.";

const filled = (value: string | string[] | undefined): value is string =>
  typeof value === "string" && value.trim() !== "";

/**
 * How a session went, asked once, written out to each exercise it was done with: where an exercise has an answer of its own,
 * that one stays. "All as prescribed" answers the exercises that the form shows and that nobody answered.
 * Shape  the fields of a session are gone from `form`; left blank, nothing is written.
 * Errors how it went without a single exercise that was done.
 */
export function spellOutSession(
  form: FormInput,
  due: readonly DueItem[],
): { ok: true; form: FormInput } | { ok: false; errors: FormErrors } {
  const written: Record<string, string | string[]> = { ...form };
  const all = filled(form[SESSION_ALL]);
  const said = (Object.keys(SESSION_WENT) as SessionPart[]).filter((part) => filled(form[SESSION_WENT[part]]));
  for (const field of [SESSION_ALL, ...Object.values(SESSION_WENT)]) delete written[field];
  let someDone = false;
  for (const name of due.map(exerciseField)) {
    const numbers = ["sets", "reps", "holdSeconds"].some((number) => filled(written[`${name}.${number}`]));
    if (all && Object.hasOwn(written, name) && !filled(written[name]) && !numbers) written[name] = "as-prescribed";
    const status = written[name];
    if (status === "not-done" || !(filled(status) || numbers)) continue;
    someDone = true;
    for (const part of said)
      if (!filled(written[`${name}.${part}`])) written[`${name}.${part}`] = form[SESSION_WENT[part]]!;
  }
  if (said.length > 0 && !someDone) return { ok: false, errors: { form: SAY_WHAT_WAS_DONE } };
  return { ok: true, form: written };
}
