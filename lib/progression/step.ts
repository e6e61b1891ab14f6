import { z } from "zod";
import { Dose } from "@/lib/programs/dose";
import { doseText } from "@/lib/programs/dose-text";
import { named } from "@/lib/programs/joined";
import { said, type Sayable } from "@/lib/said";
import { ENGLISH } from "@/lib/say";
import { lastRung, rungs } from "./walk-run";

const minimumDays = z.number().int().min(1).max(28).optional();

/**
 * One step of a progression, from easiest to hardest.
 * Shape  `dose`: the same exercise; `load`: the same dose with more weight; `rung`: of the walk and run ladder; `exercise`: an
 *        easier or harder neighbour in its place.
 * Units  `loadPercent` of the weight at the start, 100 = that weight; `minimumDays` to spend here before the next step.
 */
export const Step = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("dose"), dose: Dose, minimumDays }),
  z.strictObject({
    kind: z.literal("load"),
    dose: Dose,
    loadPercent: z.number().int().min(101).max(300),
    minimumDays,
  }),
  z.strictObject({ kind: z.literal("rung"), rung: z.number().int().min(1).max(lastRung), minimumDays }),
  z.strictObject({
    kind: z.literal("exercise"),
    exerciseId: z.string().min(1).max(60),
    name: z.string().min(1).max(120),
    dose: Dose,
    minimumDays,
  }),
]);
export type Step = z.infer<typeof Step>;

/** "3 × 30 s, rest 30 s", "3 × 12 each side, load up to 105 % of the start", "Walk 4 min, run 2 min, 5 times", "Side-lying leg lift: 3 × 12". */
export function stepSaid(step: Step): Sayable {
  switch (step.kind) {
    case "dose":
      return doseText(step.dose);
    case "load":
      return said("{dose}, load up to {percent} % of the start", {
        dose: doseText(step.dose),
        percent: step.loadPercent,
      });
    case "rung":
      return rungs[step.rung - 1]?.words ?? "";
    case "exercise":
      return said("{name}: {dose}", { name: named(step.name), dose: doseText(step.dose) });
  }
}

/** The same in English: by it a step is known in answers to it, so it does not change with the reader. */
export const stepText = (step: Step): string => ENGLISH.told(stepSaid(step));
