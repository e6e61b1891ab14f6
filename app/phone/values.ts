import type { Values } from "@/lib/phone/item";

/** The text fields of a form by name, as the outbox keeps them; files and the fields of the framework are left out. */
export function valuesIn(form: FormData): Values {
  const values: Values = {};
  for (const [name, value] of form) {
    if (typeof value !== "string" || name.startsWith("$ACTION")) continue;
    const known = values[name];
    values[name] = known === undefined ? value : Array.isArray(known) ? [...known, value] : [known, value];
  }
  return values;
}
