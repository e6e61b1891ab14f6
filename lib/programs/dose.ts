import { z } from "zod";

/** A whole number within bounds, refused with a sentence a person can act on. */
const whole = (min: number, max: number, sentence: string) =>
  z.number({ error: sentence }).int(sentence).min(min, sentence).max(max, sentence);

const sets = whole(1, 10, "Sets must be a whole number from 1 to 10.");
const reps = whole(1, 100, "Repetitions must be a whole number from 1 to 100.");
const holdSeconds = whole(1, 300, "A hold must be 1 to 300 seconds.");
const durationSeconds = whole(5, 3600, "The time must be 5 seconds to 60 minutes.");
const restSeconds = whole(0, 600, "Rest must be 0 to 600 seconds.").optional();
const perSide = z.boolean();
const pyramid = z
  .array(whole(1, 30, "Each step of a pyramid must be a whole number from 1 to 30."))
  .min(1, "A pyramid needs at least one number, such as 6-4-2.")
  .max(6, "A pyramid has at most 6 steps.");

/**
 * How much of one exercise, once.
 * Shape  one of five kinds; a kind has no field of another, so seconds cannot stand where repetitions belong.
 * Units  seconds in every name that ends so; `perSide` means the whole dose on the left and again on the right;
 *        an absent `restSeconds` is "not stated", which is not 0. In `reps`, `holdSeconds` is the pause in each repetition.
 */
export const Dose = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("hold"), sets, holdSeconds, restSeconds, perSide }),
    z.strictObject({ kind: z.literal("reps"), sets, reps, holdSeconds: holdSeconds.optional(), restSeconds, perSide }),
    z.strictObject({ kind: z.literal("stretch"), sets, holdSeconds, restSeconds, perSide }),
    z.strictObject({ kind: z.literal("pyramid"), pyramid, holdSeconds, restSeconds, perSide }),
    z.strictObject({ kind: z.literal("time"), sets, durationSeconds, restSeconds, perSide }),
  ],
  { error: "Choose how this exercise is counted: held, repeated, stretched, as a pyramid or by time." },
);
export type Dose = z.infer<typeof Dose>;

export const DoseKind = z.enum(["hold", "reps", "stretch", "pyramid", "time"]);
export type DoseKind = z.infer<typeof DoseKind>;

/** What each kind is called beside its fields. */
export const doseKindWords: Record<DoseKind, string> = {
  hold: "Held for seconds",
  reps: "Repetitions",
  stretch: "Stretch, held for seconds",
  pyramid: "Pyramid of short holds",
  time: "For a time",
};
