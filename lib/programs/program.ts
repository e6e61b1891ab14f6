import { z } from "zod";
import { note, plainText } from "@/lib/text";
import { Dose } from "./dose";
import { Frequency } from "./frequency";
import { maxItems } from "./program-offer";

export { maxItems };

const itemId = z.uuid("This exercise lost its place in the program. Remove it and add it again.");
const exerciseId = z
  .string({ error: "Choose an exercise." })
  .regex(/^(own:[0-9a-f-]{36}|[a-z0-9]+(-[a-z0-9]+)*)$/, "Choose an exercise.")
  .max(60, "Choose an exercise.");
/** One line that must say something, refused in its own words when blank. */
const line = (max: number, blank: string) =>
  z
    .string({ error: blank })
    .refine((typed) => typed.trim() !== "", blank)
    .pipe(plainText(max));

/**
 * One exercise in a program.
 * Shape  `itemId` is a UUID that survives edits, so that reports keep their place; `exerciseId` is a library id
 *        ("front-plank") or "own:<uuid>"; `name` is copied, so that a later rename changes no past.
 */
export const ProgramItem = z.strictObject({
  itemId,
  exerciseId,
  name: line(120, "Give the exercise a name."),
  dose: Dose,
  frequency: Frequency,
  note: note(300),
});
export type ProgramItem = z.infer<typeof ProgramItem>;

/** A program as a coach or physio writes it: what it is for is required, because a program without a target is a list. */
export const ProgramDraft = z.strictObject({
  title: line(120, "Give the program a title."),
  target: line(200, "Say what this program is for."),
  why: note(1000),
  items: z
    .array(ProgramItem, { error: "Add at least one exercise." })
    .min(1, "Add at least one exercise.")
    .max(maxItems, `A program holds at most ${maxItems} exercises.`)
    .refine((items) => new Set(items.map((item) => item.itemId)).size === items.length, {
      error: "Two exercises share one place in the program. Remove one and add it again.",
    }),
});
export type ProgramDraft = z.infer<typeof ProgramDraft>;
export type Program = ProgramDraft;
