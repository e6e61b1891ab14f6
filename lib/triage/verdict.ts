import type { Sayable } from "@/lib/said";

/**
 * What a rule answers: true matches, false does not, and a list names what is missing to tell (Kleene's three values).
 * An absent answer or score is never read as "no" or 0: it is an item of such a list.
 */
export type Verdict = boolean | readonly Sayable[];

/** All of them: one false decides, else what is missing decides nothing. */
export const all = (...verdicts: Verdict[]): Verdict => {
  let missing: readonly Sayable[] | null = null;
  for (const verdict of verdicts) {
    if (verdict === false) return false;
    if (verdict !== true) missing = missing === null ? verdict : [...missing, ...verdict];
  }
  return missing ?? true;
};

/** Any of them: one true decides. */
export const any = (...verdicts: Verdict[]): Verdict => {
  let missing: readonly Sayable[] | null = null;
  for (const verdict of verdicts) {
    if (verdict === true) return true;
    if (verdict !== false) missing = missing === null ? verdict : [...missing, ...verdict];
  }
  return missing ?? false;
};
