import type { FormInput } from "@/lib/logs/form-fields";
import type { Dose, DoseKind } from "./dose";
import { doseFieldsOf } from "./dose-bounds";
import { doseFromFields } from "./dose-fields";
import { fieldsOfFrequency, frequencyFromFields } from "./frequency-fields";
import type { Frequency } from "./frequency";
import { minutesPerWeek } from "./minutes";
import type { ProgramItem } from "./program";

/** Asked of every exercise, whatever its dose; "" where the program does not say. */
export const askedFields = ["tempo", "loadKg", "effortLimit", "painLimit"] as const;
export type AskedField = (typeof askedFields)[number];

const numbers = ["sets", "reps", "holdSeconds", "durationSeconds", "restSeconds", "pyramid"] as const;
export type NumberField = (typeof numbers)[number];

/** One exercise of a program form, as typed. */
export type FormRow = Record<NumberField | AskedField, string> & {
  itemId: string;
  exerciseId: string;
  perSide: boolean;
  frequency: string;
  days: string[];
  everyDays: string;
  note: string;
  /** "" = in every phase. */
  phaseId: string;
};

/** One phase of a program form, as typed. */
export type FormPhase = { phaseId: string; title: string; begin: string; end: string };

const all = (form: FormInput, name: string): string[] => (Object.hasOwn(form, name) ? [form[name] ?? []].flat() : []);
const first = (form: FormInput, name: string): string => all(form, name)[0] ?? "";

/** The numbers n of a form's fields `list.n.field`, in order. */
const placesOf = (form: FormInput, list: string, field: string): string[] =>
  Object.keys(form)
    .flatMap((key) => new RegExp(`^${list}\\.(\\d{1,3})\\.${field}$`).exec(key)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));

/** The phases of a posted form in their order. */
export const phasesOf = (form: FormInput): FormPhase[] =>
  placesOf(form, "phases", "phaseId").map((at) => {
    const read = (field: string) => first(form, `phases.${at}.${field}`);
    return { phaseId: read("phaseId"), title: read("title"), begin: read("begin"), end: read("end") };
  });

/** The rows of a posted form in their order; a row without an exercise is left out. */
export function rowsOf(form: FormInput): FormRow[] {
  return placesOf(form, "items", "exerciseId")
    .filter((row) => first(form, `items.${row}.exerciseId`) !== "")
    .map((row) => {
      const read = (field: string) => first(form, `items.${row}.${field}`);
      const typed = Object.fromEntries([...numbers, ...askedFields].map((field) => [field, read(field)]));
      return {
        ...(typed as Record<NumberField | AskedField, string>),
        itemId: read("itemId"),
        exerciseId: read("exerciseId"),
        perSide: read("perSide") !== "",
        frequency: read("frequency"),
        days: all(form, `items.${row}.days`),
        everyDays: read("everyDays"),
        note: read("note"),
        phaseId: read("phaseId"),
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

/** The fields of phases, numbered from 0: what `phasesOf` reads back. */
export const fieldsOfPhases = (phases: readonly { [field in keyof FormPhase]: string | null }[]) =>
  Object.fromEntries(
    phases.flatMap(({ phaseId, title, begin, end }, at) =>
      Object.entries({ phaseId, title, begin, end }).map(([field, value]) => [`phases.${at}.${field}`, value ?? ""]),
    ),
  );

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
  phaseId?: string | null;
  tempo?: string | null;
  loadKg?: number | null;
  effortLimit?: number | null;
  painLimit?: number | null;
}): FormRow => ({
  ...(Object.fromEntries(numbers.map((field) => [field, doseText(start.dose, field)])) as Record<NumberField, string>),
  itemId: start.itemId,
  exerciseId: start.exerciseId,
  perSide: start.dose.perSide,
  ...fieldsOfFrequency(start.frequency),
  note: start.note ?? "",
  phaseId: start.phaseId ?? "",
  ...(Object.fromEntries(askedFields.map((field) => [field, String(start[field] ?? "")])) as Record<
    AskedField,
    string
  >),
});

/** Rows of a phase that is taken out stay, in every phase. */
export const withoutPhase = (rows: readonly FormRow[], phaseId: string): FormRow[] =>
  rows.map((row) => (row.phaseId === phaseId ? { ...row, phaseId: "" } : row));

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
export function weekOfRows(
  rows: readonly FormRow[],
  kindOf: (exerciseId: string) => DoseKind | null,
  phases: readonly { phaseId: string }[] = [],
) {
  const items = rows.flatMap((row) => {
    const kind = kindOf(row.exerciseId);
    const dose = kind && doseFromFields(kind, (field) => numberOfRow(row, field));
    const frequency = frequencyFromFields(row);
    return dose?.ok && frequency ? [{ dose: dose.dose, frequency, phaseId: row.phaseId || null }] : [];
  });
  return { ...minutesPerWeek({ items, phases }), unread: rows.length - items.length };
}

/** A field of a row's dose as typed; "" for one it does not have. */
export const numberOfRow = (row: FormRow, field: string): string =>
  field === "perSide"
    ? row.perSide
      ? "1"
      : ""
    : (numbers as readonly string[]).includes(field)
      ? row[field as NumberField].trim()
      : "";
