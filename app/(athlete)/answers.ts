import type { FormInput } from "@/lib/logs/form-fields";
import type { Advice } from "@/lib/flags/judge.server";
import { refused, type FormState, type FormValues } from "@/app/form-state";

const NOT_TAKEN = {
  "not-found":
    "Not saved: this was changed or deleted in the meantime. Reload the page to see it as it is now, and try again.",
  "other-content":
    "Not saved: this page was sent before with something else in it. Reload the page; what is on record is shown there.",
};

/** A refusal that belongs to no field. */
export const notTaken = (values: FormValues, why: keyof typeof NOT_TAKEN): FormState =>
  refused(values, {}, NOT_TAKEN[why]);

/** The fields a person fills: without those that say which form it was, and where it stood. */
export function fieldsOf(values: FormValues): FormInput {
  const { org: _org, key: _key, known: _known, ...fields } = values;
  return fields;
}

/** Where a saved form leads: to advice that cannot wait, else to `path`. */
export const adviceOr = ({ advice }: { advice: readonly Pick<Advice, "flagId" | "tier">[] }, path: string): string => {
  const first = advice.find((each) => each.tier === "emergency") ?? advice[0];
  return first ? `/today/advice/${first.flagId}` : path;
};
