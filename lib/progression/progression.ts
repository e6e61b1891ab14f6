import { z } from "zod";
import { type Day, isDay } from "@/lib/days";
import { Step } from "./step";

const day = z.string().refine(isDay, "That is not a day.");

/** Pain during a session above this sends a step down, whatever the limit of the progression. */
export const painCeiling = 5;

/**
 * The steps of one item and where the athlete stands.
 * Shape  `at`: index of the present step; `onStepSince`: day of the last change of step, or of the start; `upward`: whether a
 *        step up within the phase may happen by itself; `phaseLastStep`: index of the last step of the phase, else the last of
 *        all; `reviewedThrough`: the last day whose sessions a physio has looked at, null = none yet.
 * Units  effort and pain 0 to 10. Changing `steps` changes what an index means: it is a change of step too.
 */
export const Progression = z
  .strictObject({
    itemId: z.string().min(1),
    steps: z.array(Step).min(1).max(40),
    at: z.number().int().min(0),
    onStepSince: day,
    effortLimit: z.number().int().min(1).max(10).default(7),
    painLimit: z.number().int().min(0).max(painCeiling).default(2),
    upward: z.enum(["automatic", "proposed"]).default("proposed"),
    phaseLastStep: z.number().int().min(0).optional(),
    reviewedThrough: day.nullable().default(null),
  })
  .refine(({ steps, at }) => at < steps.length, { path: ["at"], error: "This step is not in the list." })
  .refine(({ steps, phaseLastStep = 0 }) => phaseLastStep < steps.length, {
    path: ["phaseLastStep"],
    error: "The phase ends beyond the list of steps.",
  });
export type Progression = z.infer<typeof Progression>;

/**
 * The progression on another of its steps from `on`: what was done before no longer counts for the next.
 * Errors RangeError when there is no such step.
 */
export function movedTo(progression: Progression, at: number, on: Day): Progression {
  if (!progression.steps[at]) throw new RangeError(`no step ${at} of ${progression.steps.length}`);
  return { ...progression, at, onStepSince: on };
}
