import { z } from "zod";
import type { Sentence } from "@/lib/said";
import { note, plainText } from "@/lib/text";
import { Dose } from "./dose";
import { Frequency } from "./frequency";
import { maxItems, maxPhases } from "./program-offer";

const CHOOSE_EXERCISE: Sentence = "Choose an exercise.";
const ADD_EXERCISE: Sentence = "Add at least one exercise.";
const itemId = z.uuid("This exercise lost its place in the program. Remove it and add it again." satisfies Sentence);
const exerciseId = z
  .string({ error: CHOOSE_EXERCISE })
  .regex(/^(own:[0-9a-f-]{36}|[a-z0-9]+(-[a-z0-9]+)*)$/, CHOOSE_EXERCISE)
  .max(60, CHOOSE_EXERCISE);
/** One line that must say something, refused in its own words when blank. */
const line = (max: number, blank: Sentence) =>
  z
    .string({ error: blank })
    .refine((typed) => typed.trim() !== "", blank)
    .pipe(plainText(max));

const phaseId = z.uuid("This phase lost its place in the program. Remove it and add it again." satisfies Sentence);

/**
 * A part of a program that is done before the next begins.
 * Shape  `begin` and `end` say in words what must be so to begin it and to leave it; a person decides whether it is.
 */
export const Phase = z.strictObject({
  phaseId,
  title: line(60, "Give the phase a name."),
  begin: note(300),
  end: note(300),
});
export type Phase = z.infer<typeof Phase>;

const TEMPO: Sentence = "Write the tempo as seconds down, held and up, like 3-1-2.";
const LOAD: Sentence = "A load is 0.5 to 200 kg.";
const limit = (least: number, sentence: Sentence) =>
  z.number({ error: sentence }).int(sentence).min(least, sentence).max(10, sentence).nullable().default(null);

/**
 * One exercise in a program.
 * Shape  `itemId` is a UUID that survives edits, so that reports keep their place; `exerciseId` is a library id
 *        ("front-plank") or "own:<uuid>"; `name` is copied, so that a later rename changes no past. `phaseId` null = in every
 *        phase. `tempo`, `loadKg`, `effortLimit` and `painLimit` are null where the program does not say.
 * Units  `tempo` in seconds down-held-up; `effortLimit` and `painLimit` 0 to 10.
 */
export const ProgramItem = z.strictObject({
  itemId,
  exerciseId,
  name: line(120, "Give the exercise a name."),
  dose: Dose,
  frequency: Frequency,
  note: note(300),
  phaseId: phaseId.nullable().default(null),
  tempo: z
    .string({ error: TEMPO })
    .regex(/^[0-9]{1,2}-[0-9]{1,2}-[0-9]{1,2}$/, TEMPO)
    .nullable()
    .default(null),
  loadKg: z
    .number({ error: LOAD })
    .min(0.5, LOAD)
    .max(200, LOAD)
    .multipleOf(0.5, "A load goes in steps of half a kilogram." satisfies Sentence)
    .nullable()
    .default(null),
  effortLimit: limit(1, "An effort limit is a whole number from 1 to 10."),
  painLimit: limit(0, "A pain limit is a whole number from 0 to 10."),
});
export type ProgramItem = z.infer<typeof ProgramItem>;

/** What an item leaves open unless somebody says it. */
export const unsaid = { phaseId: null, tempo: null, loadKg: null, effortLimit: null, painLimit: null } as const;

/** Whether a step up within the phase waits for a person, or happens once it is earned. */
export const Upward = z.enum(["proposed", "automatic"]);
export type Upward = z.infer<typeof Upward>;

const ProgramShape = z.strictObject({
  title: line(120, "Give the program a title."),
  target: line(200, "Say what this program is for."),
  why: note(1000),
  upward: Upward.default("proposed"),
  phases: z
    .array(Phase)
    .max(maxPhases, `A program has at most ${maxPhases} phases.` satisfies Sentence)
    .refine((phases) => new Set(phases.map((phase) => phase.phaseId)).size === phases.length, {
      error: "Two phases share one place. Remove one and add it again." satisfies Sentence,
    })
    .default([]),
  items: z
    .array(ProgramItem, { error: ADD_EXERCISE })
    .min(1, ADD_EXERCISE)
    .max(maxItems, `A program holds at most ${maxItems} exercises.` satisfies Sentence)
    .refine((items) => new Set(items.map((item) => item.itemId)).size === items.length, {
      error: "Two exercises share one place in the program. Remove one and add it again." satisfies Sentence,
    }),
});

/** The fields of a program without what holds between them, to extend. */
export const programFields = ProgramShape.shape;

/**
 * Every exercise is in a phase that exists, or in all of them; every phase has something to do.
 * Shape  a sentence and the field it belongs to, or null.
 */
export function whyNotInPhases(program: {
  phases: readonly Phase[];
  items: readonly { phaseId: string | null }[];
}): { path: (string | number)[]; message: Sentence } | null {
  const known = new Set(program.phases.map((phase) => phase.phaseId));
  const lost = program.items.findIndex((item) => item.phaseId !== null && !known.has(item.phaseId));
  if (lost >= 0) return { path: ["items", lost, "phaseId"], message: "Choose a phase of this program." };
  if (program.items.some((item) => item.phaseId === null)) return null;
  const idle = program.phases.findIndex(({ phaseId }) => !program.items.some((item) => item.phaseId === phaseId));
  if (idle < 0) return null;
  return {
    path: ["phases", idle, "title"],
    message: "This phase has no exercise yet. Put one in, or remove the phase.",
  };
}

/** A program as a coach or physio writes it: what it is for is required, because a program without a target is a list. */
export const ProgramDraft = ProgramShape.superRefine((program, ctx) => {
  const wrong = whyNotInPhases(program);
  if (wrong) ctx.addIssue({ code: "custom", ...wrong });
});
export type ProgramDraft = z.infer<typeof ProgramDraft>;
export type Program = ProgramDraft;
