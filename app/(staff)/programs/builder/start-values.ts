import type { FormValues } from "@/app/form-state";
import { fieldsOfPhases, fieldsOfRows, rowsOfItems } from "@/lib/programs/form-rows";
import type { ProgramDraft } from "@/lib/programs/program";

/** What the builder's fields start from. */
export const startValues = ({ title, target, why, upward, phases, items }: ProgramDraft): FormValues => ({
  title,
  target,
  why: why ?? "",
  ...(upward === "automatic" ? { upward } : {}),
  ...fieldsOfPhases(phases),
  ...fieldsOfRows(rowsOfItems(items)),
});
