import { one, type FormValues } from "@/app/form-state";
import type { Say } from "@/lib/say";

/** Everything a form holds now. */
export function valuesOf(form: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) values[name] = form.getAll(name).map(String);
  return values;
}

const EDITED = /^(title|target|why|upward|addTo|items\.|phases\.)/;

/** What a person edits of it, in one order and without what is blank, so that two moments can be compared. */
export const editedOf = (values: FormValues): FormValues =>
  Object.fromEntries(
    Object.entries(values)
      .map(([name, value]): [string, string[]] => [name, [value].flat().filter((each) => each !== "")])
      .filter(([name, value]) => EDITED.test(name) && value.length > 0)
      .map(([name, value]): [string, string | string[]] => [name, value.length === 1 ? value[0]! : value])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** An id for a row or a phase. Not crypto.randomUUID: browsers keep that from pages without TLS. */
export function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Those of the named fields that hold something. */
export const filledOf = (values: FormValues, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (one(values, name) ? [[name, one(values, name)]] : [])));

/** What a refused form says above its fields when it has no sentence of its own. */
export const faultsInWords = (count: number, say: Say): string =>
  say.count(count, "Not saved yet: one thing needs another look.", "Not saved yet: {n} things need another look.");
