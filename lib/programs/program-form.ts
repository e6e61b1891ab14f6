import type { ZodError } from "zod";
import type { FormInput } from "@/lib/logs/form-fields";
import { saidOf, type Sayable, type Sentence } from "@/lib/said";
import { doseFromFields } from "./dose-fields";
import { isOwn, type OwnExercise } from "./exercise";
import { frequencyFromFields } from "./frequency-fields";
import { phasesOf } from "./form-rows";
import { exerciseById } from "./library";
import { ProgramDraft } from "./program";
import { maxItems } from "./program-offer";

type FormErrors = Record<string, Sayable>;
export type ProgramForm = { ok: true; draft: ProgramDraft } | { ok: false; errors: FormErrors };

/** What the form may name besides the library, and where a new item's UUID comes from. */
export type ProgramFormContext = { ownExercises: readonly OwnExercise[]; newId: () => string };

const NOT_IN_LIBRARY: Sentence = "That exercise is not in your library. Choose another.";
const COUNTED_DIFFERENTLY: Sentence = "This exercise is counted differently. Enter its dose again.";
const EVERY_SO_MANY: Sentence = "Every so many days: a whole number from 2 to 14.";
const CHOOSE_WHEN: Sentence = "Choose when this is due.";
const UNREADABLE: Sentence = "The list of exercises could not be read. Please try again.";

const textsOf = (form: FormInput, field: string): string[] =>
  Object.hasOwn(form, field) ? [form[field] ?? []].flat().map((text) => text.trim()) : [];
const textOf = (form: FormInput, field: string): string => textsOf(form, field)[0] ?? "";

const exerciseOf = (id: string, own: readonly OwnExercise[]) =>
  isOwn(id) ? (own.find((exercise) => exercise.id === id) ?? null) : exerciseById(id);

function fieldedItem(form: FormInput, at: string, context: ProgramFormContext, errors: FormErrors): unknown {
  const exerciseId = textOf(form, `${at}.exerciseId`);
  const exercise = exerciseOf(exerciseId, context.ownExercises);
  if (!exercise) errors[`${at}.exerciseId`] = NOT_IN_LIBRARY;
  const dose = doseFromFields(exercise?.kind ?? "reps", (field) => textOf(form, `${at}.${field}`));
  if (exercise && !dose.ok) errors[`${at}.${dose.field}`] = dose.why;
  const frequency = frequencyFromFields({
    frequency: textOf(form, `${at}.frequency`),
    days: textsOf(form, `${at}.days`),
    everyDays: textOf(form, `${at}.everyDays`),
  });
  if (!frequency) errors[`${at}.frequency`] = textOf(form, `${at}.frequency`) === "every" ? EVERY_SO_MANY : CHOOSE_WHEN;
  return {
    itemId: textOf(form, `${at}.itemId`) || context.newId(),
    exerciseId,
    name: exercise?.name ?? exerciseId,
    dose: dose.ok ? dose.dose : undefined,
    frequency: frequency ?? undefined,
    note: textOf(form, `${at}.note`),
    phaseId: textOf(form, `${at}.phaseId`) || null,
    tempo: textOf(form, `${at}.tempo`) || null,
    ...Object.fromEntries(
      ["loadKg", "effortLimit", "painLimit"].map((field) => [field, numberOf(form, `${at}.${field}`)]),
    ),
  };
}

/** Blank is null; what is no number is given on as NaN, for its own sentence. A comma is a decimal mark. */
const numberOf = (form: FormInput, field: string): number | null => {
  const typed = textOf(form, field);
  return typed === "" ? null : /^[0-9]+(?:[.,][0-9]+)?$/.test(typed) ? Number(typed.replace(",", ".")) : NaN;
};

/** The raw items and, for each, the row of the form it came from: rows left blank make the two differ. */
function itemsOf(form: FormInput, context: ProgramFormContext, errors: FormErrors): { items: unknown; rows: string[] } {
  const json = textOf(form, "items");
  if (json) {
    try {
      return { items: JSON.parse(json) as unknown, rows: [] };
    } catch {
      errors.items = UNREADABLE;
      return { items: undefined, rows: [] };
    }
  }
  const named = Object.keys(form).flatMap((key) => /^items\.(\d{1,3})\.exerciseId$/.exec(key)?.[1] ?? []);
  const filled = [...new Set(named)].filter((row) => textOf(form, `items.${row}.exerciseId`) !== "");
  // One row too many is enough to be refused for it; thousands need not be read.
  const rows = filled.sort((a, b) => Number(a) - Number(b)).slice(0, maxItems + 1);
  return { items: rows.map((row) => fieldedItem(form, `items.${row}`, context, errors)), rows };
}

/** Sentences by field, the first of each; a path into an item is cut at the field ("items.0.dose"). */
function sentences(error: ZodError, rows: string[]): FormErrors {
  const errors: FormErrors = {};
  for (const issue of error.issues) {
    const [head, at, field] = issue.path;
    const path =
      typeof at === "number" ? [head, rows[at] ?? at, field].filter((part) => part !== undefined) : issue.path;
    errors[path.slice(0, 3).join(".") || "form"] ??= saidOf(issue);
  }
  return errors;
}

/** Every item names an exercise that exists, under its present name, and is counted as that exercise is counted. */
function againstLibrary(
  draft: ProgramDraft,
  own: readonly OwnExercise[],
  rows: string[],
  errors: FormErrors,
): ProgramDraft {
  const items = draft.items.map((item, i) => {
    const exercise = exerciseOf(item.exerciseId, own);
    const row = `items.${rows[i] ?? i}`;
    if (!exercise) errors[`${row}.exerciseId`] = NOT_IN_LIBRARY;
    else if (exercise.kind !== item.dose.kind) errors[`${row}.dose`] = COUNTED_DIFFERENTLY;
    return { ...item, name: exercise?.name ?? item.name };
  });
  return { ...draft, items };
}

/**
 * The program form, read.
 * Shape  `title`, `target`, `why`, `upward` ("automatic" when ticked) and either `items` (JSON) or fields `items.<n>.exerciseId | itemId | dose | sets | reps |
 *        holdSeconds | durationSeconds | restSeconds | pyramid | perSide | frequency | days | everyDays | note | phaseId | tempo | loadKg | effortLimit |
 *        painLimit`; phases as fields `phases.<n>.phaseId | title | begin | end`. Rows without an exercise are skipped.
 * Errors one kind sentence for each field at fault, keyed by field name; nothing is thrown.
 */
export function programFromForm(form: FormInput, context: ProgramFormContext): ProgramForm {
  const errors: FormErrors = {};
  const { items, rows } = itemsOf(form, context, errors);
  const parsed = ProgramDraft.safeParse({
    title: textOf(form, "title"),
    target: textOf(form, "target"),
    why: textOf(form, "why"),
    upward: textOf(form, "upward") === "automatic" ? "automatic" : "proposed",
    phases: phasesOf(form).map((phase) => ({ ...phase, phaseId: phase.phaseId || context.newId() })),
    items,
  });
  if (!parsed.success) {
    // A fielded row already has its own, plainer sentence.
    const told = Object.keys(errors);
    const rest = Object.entries(sentences(parsed.error, rows)).filter(([field]) => {
      const row = /^items\.\d+/.exec(field)?.[0] ?? field;
      return !told.some((key) => key === row || key.startsWith(`${row}.`));
    });
    return { ok: false, errors: { ...Object.fromEntries(rest), ...errors } };
  }
  const draft = againstLibrary(parsed.data, context.ownExercises, rows, errors);
  return Object.keys(errors).length === 0 ? { ok: true, draft } : { ok: false, errors };
}

/** Names of the exercises in a draft that only a physio may assign; empty when a coach may save it. */
export const physioOnlyNames = (draft: Pick<ProgramDraft, "items">): string[] =>
  draft.items.filter((item) => exerciseById(item.exerciseId)?.assignedBy === "physio").map((item) => item.name);
