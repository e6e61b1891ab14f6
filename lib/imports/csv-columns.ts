import type { Table } from "./csv-table";
import { writtenDate, writtenTime, type DateOrder } from "./local-time";

/** What a column can hold; the first two are needed. */
export const COLUMN_FIELDS = ["date", "distance", "start", "time", "sport", "effort", "kind", "surface"] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];
export const LIST_UNITS = ["km", "m", "mi"] as const;
export const TIME_FORMS = ["clock", "minutes", "seconds"] as const;
export const DECIMALS = [".", ","] as const;

/** Which column holds what (null = none), and how its numbers are written. */
export type Mapping = Record<ColumnField, number | null> & {
  unit: (typeof LIST_UNITS)[number];
  order: DateOrder;
  decimal: (typeof DECIMALS)[number];
  timeForm: (typeof TIME_FORMS)[number];
};

/** Words over columns in English, German, French, Spanish, Italian and Dutch, the likelier first. */
const WORDS: Readonly<Record<ColumnField, readonly RegExp[]>> = {
  date: [/^(activity )?(date|datum|fecha|data|dato)\b/, /date|datum|fecha|\btag\b|\bday\b|started|start.*time/],
  start: [/^(start|startzeit|start ?time|time of day|uhrzeit|beginn|heure|hora|begintijd)/],
  distance: [/dist|strecke|afstand|kilomet|\bkm\b|\bmiles?\b|lange/],
  time: [
    /moving|bewegungszeit|timer/,
    /duration|dauer|duree|duracion|durata|\bduur\b|elapsed/,
    /^(time|zeit|temps|tiempo|tempo|tijd|min(utes)?|sec(onds)?|laufzeit)\b/,
  ],
  sport: [/activity type|sport|aktivitatstyp|type d.activite|tipo de actividad|activiteitstype/, /^(type|typ|tipo)$/],
  effort: [/\brpe\b|effort|anstrengung|belastung|esfuerzo|sforzo|inspanning/],
  kind: [/kind|workout type|art( des laufs)?$|session/],
  surface: [/surface|untergrund|belag|terrain|superficie|ondergrond/],
};

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
const SAMPLE = 50;

/** A first guess, from the words over the columns and from what stands in them, for a person to look at and change. */
export function guessMapping(table: Table, unit: "km" | "mi"): Mapping {
  const names = table.columns.map(plain);
  const taken = new Set<number>();
  const valuesOf = (column: number) => table.rows.slice(0, SAMPLE).flatMap((row) => row[column] || []);
  const most = (column: number, is: (text: string) => boolean) => {
    const values = valuesOf(column);
    return values.length > 0 && values.filter(is).length * 2 > values.length;
  };
  const fits: Partial<Record<ColumnField, (text: string) => boolean>> = {
    date: (text) => writtenDate(text, "dmy") !== null || writtenDate(text, "mdy") !== null,
    distance: (text) => /^[\d.,\s']+(km|mi|m)?$/i.test(text),
    start: (text) => writtenTime(text) !== null,
    time: (text) => /^[\d:.,]+$/.test(text),
    effort: (text) => /^(10|\d)([.,]0+)?$/.test(text),
  };
  const find = (field: ColumnField): number | null => {
    const fit = fits[field] ?? (() => true);
    for (const pattern of WORDS[field]) {
      const at = names.findIndex((name, n) => !taken.has(n) && pattern.test(name) && most(n, fit));
      if (at >= 0) return at;
    }
    if (field !== "date") return null;
    const at = names.findIndex((_, n) => most(n, fit));
    return at >= 0 ? at : null;
  };
  const columns = {} as Record<ColumnField, number | null>;
  for (const field of COLUMN_FIELDS) {
    columns[field] = find(field);
    if (columns[field] !== null) taken.add(columns[field]);
  }
  const values = (field: ColumnField) => (columns[field] === null ? [] : valuesOf(columns[field]));
  const nameOf = (field: ColumnField) => (columns[field] === null ? "" : (names[columns[field]] ?? ""));
  return {
    ...columns,
    unit: unitOf(nameOf("distance"), values("distance"), unit),
    order: orderOf(values("date")),
    decimal: values("distance").some((text) => /\d,\d{1,2}$/.test(text.replace(/\s*(km|mi|m)$/i, ""))) ? "," : ".",
    timeForm: timeFormOf(nameOf("time"), values("time")),
  };
}

function unitOf(name: string, values: readonly string[], unit: "km" | "mi"): Mapping["unit"] {
  const all = `${name} ${values[0] ?? ""}`;
  if (/\bkm\b|kilomet/i.test(all)) return "km";
  if (/\bmi\b|mile/i.test(all)) return "mi";
  if (/\bm\b|met(er|re)/i.test(all)) return "m";
  // Nobody runs three hundred kilometres a day; three hundred metres is one lap.
  const large = values.filter((text) => /^\d{3,6}([.,]\d+)?$/.test(text) && Number.parseInt(text) >= 300);
  return large.length * 2 > values.length ? "m" : unit;
}

/** By the first date that only one order can mean; else the day first, as most of the world writes. */
function orderOf(values: readonly string[]): DateOrder {
  if (values.some((text) => /^\d{4}/.test(text))) return "ymd";
  const isOnly = (order: DateOrder, other: DateOrder) =>
    values.some((text) => writtenDate(text, order) !== null && writtenDate(text, other) === null);
  return isOnly("mdy", "dmy") && !isOnly("dmy", "mdy") ? "mdy" : "dmy";
}

function timeFormOf(name: string, values: readonly string[]): Mapping["timeForm"] {
  if (values.some((text) => text.includes(":"))) return "clock";
  if (/sec|sek|\bs\b/.test(name)) return "seconds";
  if (/min/.test(name)) return "minutes";
  const numbers = values.map((text) => Number.parseFloat(text)).filter((n) => n > 0);
  return numbers.length > 0 && numbers.filter((n) => n > 300).length * 2 > numbers.length ? "seconds" : "minutes";
}
