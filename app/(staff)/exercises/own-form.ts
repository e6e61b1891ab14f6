import { many, one, type FormValues } from "@/app/form-state";
import { ENGLISH } from "@/lib/say";
import { parseDose, doseText } from "@/lib/programs/dose-text";
import { DoseKind } from "@/lib/programs/dose";
import { OwnExercise } from "@/lib/programs/exercise";
import type { OwnExerciseDraft } from "@/lib/programs/own-exercises.server";

export type ParsedOwn = { ok: true; draft: OwnExerciseDraft } | { ok: false; errors: Record<string, string> };

const FULL_ID = "own:00000000-0000-4000-8000-000000000000";

/**
 * The form of an own exercise: name, kind, dose as text ("3 × 12, rest 30 s"), targets, cues one a line, isStretch.
 * Errors one sentence a field.
 */
export function parseOwn(values: FormValues): ParsedOwn {
  const errors: Record<string, string> = {};
  const kind = DoseKind.safeParse(one(values, "kind"));
  if (!kind.success) errors.kind = "Choose how it is counted.";
  const dose = kind.success ? parseDose(one(values, "dose").trim(), kind.data) : null;
  if (dose && !dose.ok) errors.dose = ENGLISH.told(dose.why);
  if (!one(values, "name").trim()) errors.name = "Give the exercise a name.";
  const cues = one(values, "cues")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const parsed = OwnExercise.safeParse({
    id: FULL_ID,
    version: 1,
    name: one(values, "name"),
    kind: kind.data,
    dose: dose?.ok ? dose.dose : undefined,
    targets: many(values, "targets"),
    cues,
    isStretch: one(values, "isStretch") === "1",
  });
  if (!parsed.success)
    for (const issue of parsed.error.issues) {
      const field = String(issue.path[0] ?? "form");
      // Without a kind the dose was not even read.
      if (field === "dose" && !kind.success) continue;
      if (field === "targets") errors.targets ??= "Choose at most six.";
      else errors[field] ??= issue.message;
    }
  if (!parsed.success || Object.keys(errors).length > 0) return { ok: false, errors };
  const { id: _id, version: _version, ...draft } = parsed.data;
  return { ok: true, draft };
}

/** The form of an exercise that is there already. */
export const valuesOfOwn = (own: OwnExerciseDraft): FormValues => ({
  name: own.name,
  kind: own.kind,
  dose: ENGLISH.told(doseText(own.dose)),
  targets: own.targets,
  cues: own.cues.join("\n"),
  isStretch: own.isStretch ? "1" : "",
});
