import { z } from "zod";
import type { Sentence } from "@/lib/said";
import { BOUNDS, PYRAMID, type Bounds } from "./dose-bounds";

const whole = ({ min, max, sentence }: Bounds) =>
  z.number({ error: sentence }).int(sentence).min(min, sentence).max(max, sentence);

const sets = whole(BOUNDS.sets);
const reps = whole(BOUNDS.reps);
const holdSeconds = whole(BOUNDS.holdSeconds);
const durationSeconds = whole(BOUNDS.durationSeconds);
const restSeconds = whole(BOUNDS.restSeconds).optional();
const perSide = z.boolean();
const pyramid = z
  .array(whole(PYRAMID.step), { error: PYRAMID.none })
  .min(1, PYRAMID.none)
  .max(PYRAMID.most, PYRAMID.many);

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
  {
    error:
      "Choose how this exercise is counted: held, repeated, stretched, as a pyramid or by time." satisfies Sentence,
  },
);
export type Dose = z.infer<typeof Dose>;

export const DoseKind = z.enum(["hold", "reps", "stretch", "pyramid", "time"]);
export type DoseKind = z.infer<typeof DoseKind>;

/** What each kind is called beside its fields. */
export const doseKindWords: Record<DoseKind, Sentence> = {
  hold: "Held for seconds",
  reps: "Repetitions",
  stretch: "Stretch, held for seconds",
  pyramid: "Pyramid of short holds",
  time: "For a time",
};
