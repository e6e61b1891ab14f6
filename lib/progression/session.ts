import { z } from "zod";
import { isDay } from "@/lib/days";
import { EXERCISE_STATUSES } from "@/lib/logs/exercise-words";

const zeroToTen = z.number().int().min(0).max(10).nullable().default(null);
const yesOrNo = z.boolean().nullable().default(null);

/**
 * One session of one item as the athlete reported it. A session that was due and never reported is a record of nulls.
 * Shape  null or absent = missing, which is never 0, never "no" and never "fine". `step`: index of the step it was done on;
 *        `status` or `sets`, either tells whether all of it was done. `nextMorning`: back at baseline, or above it.
 *        `painRose`: pain rose in the run (walk and run ladder alone). `repsOver`: repetitions beyond the target in the set
 *        that held fewest, asked before a heavier load.
 * Units  effort and pain 0 to 10; sets and repetitions are counts.
 */
export const SessionRecord = z.strictObject({
  day: z.string().refine(isDay, "That is not a day."),
  itemId: z.string().min(1),
  step: z.number().int().min(0),
  status: z.enum(EXERCISE_STATUSES).nullable().default(null),
  sets: z
    .strictObject({ done: z.number().int().min(0), due: z.number().int().min(1) })
    .nullable()
    .default(null),
  effort: zeroToTen,
  pain: zeroToTen,
  nextMorning: z.enum(["baseline", "above"]).nullable().default(null),
  legSymptom: yesOrNo,
  formLost: yesOrNo,
  painRose: yesOrNo,
  repsOver: z.number().int().min(0).nullable().default(null),
});
export type SessionRecord = z.infer<typeof SessionRecord>;

/** A session of which nothing was reported yet. */
export const emptySession = (of: Pick<SessionRecord, "day" | "itemId" | "step">): SessionRecord => ({
  ...of,
  ...{ status: null, sets: null, effort: null, pain: null, nextMorning: null },
  ...{ legSymptom: null, formLost: null, painRose: null, repsOver: null },
});

/** What of a session can stand behind a decision, or be missing from it. */
export const SESSION_FIELDS = [
  "status",
  "sets",
  "effort",
  "pain",
  "nextMorning",
  "legSymptom",
  "formLost",
  "painRose",
  "repsOver",
] as const;
export type SessionField = (typeof SESSION_FIELDS)[number];

export const saysNothing = (session: SessionRecord): boolean =>
  SESSION_FIELDS.every((field) => session[field] === null);
