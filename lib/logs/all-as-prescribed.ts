import { exerciseField } from "@/lib/logs/exercise-words";
import type { FormInput } from "@/lib/logs/form-fields";
import type { DueItem } from "@/lib/programs/due";

/**
 * A posted "all as prescribed" written out item by item: what the person answered singly stays, and what is only due if
 * there is a run counts when the form holds one.
 */
export function spellOutAll(form: FormInput, due: readonly DueItem[]): FormInput {
  if (!form.allAsPrescribed) return form;
  const { allAsPrescribed: _, ...spelled } = form;
  const ran = typeof form["run.distance"] === "string" && form["run.distance"].trim() !== "";
  const written: Record<string, string | string[]> = { ...spelled };
  for (const item of due) {
    const name = exerciseField(item);
    const numbers = [`${name}.sets`, `${name}.reps`, `${name}.holdSeconds`].some((field) => written[field]);
    if ((item.when === "due" || ran) && !numbers && !written[name]) written[name] = "as-prescribed";
  }
  return written;
}
