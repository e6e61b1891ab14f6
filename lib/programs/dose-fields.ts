import type { Said, Sentence } from "@/lib/said";
import type { Dose, DoseKind } from "./dose";
import { boundedDose, doseFieldsOf, type ReadDose } from "./dose-bounds";
import { parseDose } from "./dose-text";

export type FieldedDose = { ok: true; dose: Dose } | { ok: false; field: string; why: Said };

const every = ["sets", "reps", "holdSeconds", "durationSeconds", "restSeconds", "pyramid"] as const;
const strayWords: Record<(typeof every)[number], Sentence> = {
  sets: "A pyramid has its own sets. Leave this empty.",
  reps: "This exercise is counted in seconds, not repetitions. Leave repetitions empty.",
  holdSeconds: "This exercise is not held. Leave the hold empty.",
  durationSeconds: "This exercise has no running time. Leave it empty.",
  restSeconds: "Leave rest empty.",
  pyramid: "Only a pyramid has steps such as 6-4-2. Leave this empty.",
};

/**
 * A dose from form fields, counted as `kind` says. A non-empty `dose` field is read as text instead.
 * Shape  `read(field)` gives the trimmed text of a field, "" when blank; blank numbers are missing, never 0.
 * Errors the first field at fault and its sentence. Numbers are digits only: "20 s" in `reps` is refused.
 */
export function doseFromFields(kind: DoseKind, read: (field: string) => string): FieldedDose {
  const text = read("dose");
  if (text) {
    const parsed = parseDose(text, kind);
    return parsed.ok ? parsed : { ok: false, field: "dose", why: parsed.why };
  }
  const fields: ReadDose = { kind, perSide: read("perSide") !== "" && read("perSide") !== "false" };
  for (const field of every) {
    const value = read(field);
    if (value === "") continue;
    if (!doseFieldsOf[kind].includes(field)) return { ok: false, field, why: strayWords[field] };
    if (field === "pyramid") {
      if (!/^\d+([-–,\s]+\d+)*$/.test(value)) return { ok: false, field, why: "Write the steps like 6-4-2." };
      fields.pyramid = value.split(/[-–,\s]+/).map(Number);
    } else if (/^\d{1,5}$/.test(value)) fields[field] = Number(value);
    else return { ok: false, field, why: "Write a whole number, without a unit." };
  }
  return boundedDose(fields);
}
