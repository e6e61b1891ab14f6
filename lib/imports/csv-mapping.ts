import { COLUMN_FIELDS, DECIMALS, LIST_UNITS, TIME_FORMS, type ColumnField, type Mapping } from "./csv-columns";
import type { Sentence } from "@/lib/said";
import { DATE_ORDERS } from "./local-time";

const ODD: Sentence = "Choose one of the choices.";
const TWICE: Sentence = "Another field uses this column already.";
const NEEDED: Partial<Record<ColumnField, Sentence>> = {
  date: "Which column holds the date?",
  distance: "Which column holds the distance?",
};

/** The columns as a person chose them: numbers from 0, blank for none. */
export function parseMapping(
  form: Readonly<Record<string, unknown>>,
  columns: number,
): { ok: true; mapping: Mapping } | { ok: false; errors: Record<string, Sentence> } {
  const errors: Record<string, Sentence> = {};
  const text = (name: string) => String(form[name] ?? "");
  const chosen = {} as Record<ColumnField, number | null>;
  const taken = new Set<number>();
  for (const name of COLUMN_FIELDS) {
    const typed = text(name);
    const column = /^\d{1,3}$/.test(typed) ? Number(typed) : null;
    if (typed !== "" && (column === null || column >= columns)) errors[name] = ODD;
    // A date and a start may stand in one column; it is then the date's, which reads both.
    else if (column !== null && taken.has(column)) errors[name] = TWICE;
    else if (column === null && NEEDED[name]) errors[name] = NEEDED[name];
    chosen[name] = column;
    if (column !== null) taken.add(column);
  }
  const one = <T extends string>(name: string, values: readonly T[]): T => {
    const value = values.find((each) => each === text(name));
    if (!value) errors[name] = ODD;
    return value ?? values[0]!;
  };
  const mapping: Mapping = {
    ...chosen,
    ...{ unit: one("unit", LIST_UNITS), order: one("order", DATE_ORDERS) },
    ...{ decimal: one("decimal", DECIMALS), timeForm: one("timeForm", TIME_FORMS) },
  };
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, mapping };
}
