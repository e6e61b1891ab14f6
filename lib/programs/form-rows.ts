import type { FormInput } from "@/lib/logs/form-fields";
import type { Dose, DoseKind } from "./dose";
import { doseFieldsOf } from "./dose-bounds";
import { doseFromFields } from "./dose-fields";
import { fieldsOfFrequency, frequencyFromFields } from "./frequency-fields";
import type { Frequency } from "./frequency";
import { minutesPerWeek } from "./minutes";
import type { ProgramItem } from "./program";

const numbers = ["sets", "reps", "holdSeconds", "durationSeconds", "restSeconds", "pyramid"] as const;
export type NumberField = (typeof numbers)[number];

/** One exercise of a program form, as typed. */
export type FormRow = Record<NumberField, string> & {
  itemId: string;
  exerciseId: string;
  perSide: boolean;
  frequency: string;
  days: string[];
  note: string;
};

const all = (form: FormInput, name: string): string[] => (Object.hasOwn(form, name) ? [form[name] ?? []].flat() : []);
const first = (form: FormInput, name: string): string => all(form, name)[0] ?? "";

/** The rows of a posted form in their order; a row without an exercise is left out. */
export function rowsOf(form: FormInput): FormRow[] {
  const named = Object.keys(form).flatMap((key) => /^items\.(\d{1,3})\.exerciseId$/.exec(key)?.[1] ?? []);
  const filled = named.filter((row) => first(form, `items.${row}.exerciseId`) !== "");
  return filled
    .sort((a, b) => Number(a) - Number(b))
    .map((row) => {
      const read = (field: string) => first(form, `items.${row}.${field}`);
      const typed = Object.fromEntries(numbers.map((field) => [field, read(field)])) as Record<NumberField, string>;
      return {
        ...typed,
        itemId: read("itemId"),
        exerciseId: read("exerciseId"),
        perSide: read("perSide") !== "",
        frequency: read("frequency"),
        days: all(form, `items.${row}.days`),
        note: read("note"),
      };
    });
}

/** The fields of rows, numbered from 0: what `rowsOf` reads back. */
export function fieldsOfRows(rows: readonly FormRow[]): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  rows.forEach(({ perSide, ...row }, at) => {
    for (const [name, value] of Object.entries(row)) fields[`items.${at}.${name}`] = value;
    if (perSide) fields[`items.${at}.perSide`] = "1";
  });
  return fields;
}

const doseText = (dose: Dose, field: NumberField): string => {
  const value = (dose as Record<string, unknown>)[field];
  return Array.isArray(value) ? value.join("-") : typeof value === "number" ? String(value) : "";
};

/** A row that starts at a dose and a frequency. */
export const rowOf = (start: {
  itemId: string;
  exerciseId: string;
  dose: Dose;
  frequency: Frequency;
  note?: string | null;
}): FormRow => ({
  ...(Object.fromEntries(numbers.map((field) => [field, doseText(start.dose, field)])) as Record<NumberField, string>),
  itemId: start.itemId,
  exerciseId: start.exerciseId,
  perSide: start.dose.perSide,
  ...fieldsOfFrequency(start.frequency),
  note: start.note ?? "",
});

export const rowsOfItems = (items: readonly ProgramItem[]): FormRow[] => items.map(rowOf);

/** The number fields to show for an exercise that is counted this way. */
export const numberFieldsOf = (kind: DoseKind) => doseFieldsOf[kind] as readonly NumberField[];

/** Moves or removes row `at`; what cannot move stays. */
export function rearranged<T>(rows: readonly T[], act: string, at: number): T[] {
  const moved = [...rows];
  const [row] = moved.splice(at, 1);
  if (row === undefined || act === "remove") return moved;
  moved.splice(Math.max(0, act === "up" ? at - 1 : act === "down" ? at + 1 : at), 0, row);
  return moved;
}

/**
 * Minutes a week of a form that is still being filled.
 * Shape  (rows, kindOf) -> { minutes, assumes, unread }; `unread` rows are not yet a dose and are left out, not guessed.
 */
export function weekOfRows(rows: readonly FormRow[], kindOf: (exerciseId: string) => DoseKind | null) {
  const items = rows.flatMap((row) => {
    const kind = kindOf(row.exerciseId);
    const dose =
      kind && doseFromFields(kind, (field) => (field === "perSide" ? (row.perSide ? "1" : "") : numberOf(row, field)));
    const frequency = frequencyFromFields(row);
    return dose?.ok && frequency ? [{ dose: dose.dose, frequency }] : [];
  });
  return { ...minutesPerWeek({ items }), unread: rows.length - items.length };
}

const numberOf = (row: FormRow, field: string): string =>
  (numbers as readonly string[]).includes(field) ? row[field as NumberField].trim() : "";
