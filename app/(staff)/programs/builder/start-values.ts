import type { FormValues } from "@/app/form-state";
import { fieldsOfPhases, fieldsOfRows, rowsOfItems } from "@/lib/programs/form-rows";
import type { Program, ProgramDraft } from "@/lib/programs/program";
import type { Say } from "@/lib/say";

/** What the builder's fields start from. */
export const startValues = ({ title, target, why, upward, phases, items }: ProgramDraft): FormValues => ({
  title,
  target,
  why: why ?? "",
  ...(upward === "automatic" ? { upward } : {}),
  ...fieldsOfPhases(phases),
  ...fieldsOfRows(rowsOfItems(items)),
});

/** A ready program as it is written in the language of whoever takes it over; names of exercises stay the library's. */
export const inLanguage = ({ title, target, why, phases, items, ...rest }: Program, say: Say): Program => {
  const told = (text: string | null) => text && say.told(text);
  return {
    ...rest,
    ...{ title: say.told(title), target: say.told(target), why: told(why) },
    phases: phases.map((phase) => ({
      ...phase,
      ...{ title: say.told(phase.title), begin: told(phase.begin), end: told(phase.end) },
    })),
    items: items.map((item) => ({ ...item, note: told(item.note) })),
  };
};
