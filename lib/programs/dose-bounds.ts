import type { Sentence } from "@/lib/said";
import type { Dose, DoseKind } from "./dose";

/** Bounds of a whole number, both inclusive, and the sentence a person can act on. */
export type Bounds = { min: number; max: number; sentence: Sentence };

export const BOUNDS = {
  sets: { min: 1, max: 10, sentence: "Sets must be a whole number from 1 to 10." },
  reps: { min: 1, max: 100, sentence: "Repetitions must be a whole number from 1 to 100." },
  holdSeconds: { min: 1, max: 300, sentence: "A hold must be 1 to 300 seconds." },
  durationSeconds: { min: 5, max: 3600, sentence: "The time must be 5 seconds to 60 minutes." },
  restSeconds: { min: 0, max: 600, sentence: "Rest must be 0 to 600 seconds." },
} as const satisfies Record<string, Bounds>;

export const PYRAMID = {
  step: { min: 1, max: 30, sentence: "Each step of a pyramid must be a whole number from 1 to 30." },
  none: "A pyramid needs at least one number, such as 6-4-2.",
  most: 6,
  many: "A pyramid has at most 6 steps.",
} as const satisfies { step: Bounds; none: Sentence; most: number; many: Sentence };

type DoseField = keyof typeof BOUNDS | "pyramid";

/** The number fields each kind has; every other number field must be blank. */
export const doseFieldsOf: Record<DoseKind, readonly DoseField[]> = {
  hold: ["sets", "holdSeconds", "restSeconds"],
  reps: ["sets", "reps", "holdSeconds", "restSeconds"],
  stretch: ["sets", "holdSeconds", "restSeconds"],
  pyramid: ["pyramid", "holdSeconds", "restSeconds"],
  time: ["sets", "durationSeconds", "restSeconds"],
};
const mayBeBlank = (kind: DoseKind, field: DoseField) =>
  field === "restSeconds" || (kind === "reps" && field === "holdSeconds");

/** Numbers as read from a form or a text; a field of another kind must not be among them. */
export type ReadDose = { kind: DoseKind; perSide: boolean; pyramid?: number[] } & {
  -readonly [K in keyof typeof BOUNDS]?: number;
};
export type BoundedDose = { ok: true; dose: Dose } | { ok: false; field: DoseField; why: Sentence };

const isWithin = (value: number | undefined, { min, max }: Bounds) =>
  value !== undefined && Number.isInteger(value) && value >= min && value <= max;

function pyramidFault(steps: readonly number[]): Sentence | null {
  if (steps.length === 0) return PYRAMID.none;
  if (steps.length > PYRAMID.most) return PYRAMID.many;
  return steps.every((step) => isWithin(step, PYRAMID.step)) ? null : PYRAMID.step.sentence;
}

/** The dose that was read, when each of its numbers is within bounds; else the first field at fault and its sentence. */
export function boundedDose(read: ReadDose): BoundedDose {
  for (const field of doseFieldsOf[read.kind]) {
    if (read[field] === undefined && mayBeBlank(read.kind, field)) continue;
    const why =
      field === "pyramid"
        ? pyramidFault(read.pyramid ?? [])
        : isWithin(read[field], BOUNDS[field])
          ? null
          : BOUNDS[field].sentence;
    if (why) return { ok: false, field, why };
  }
  return { ok: true, dose: read as Dose };
}
