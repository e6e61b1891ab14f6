import { z } from "zod";
import { isDay } from "@/lib/days";
import type { Timeline } from "@/lib/triage/timeline";
import {
  ANSWERS,
  HISTORIES,
  KINDS,
  NIGHTS,
  QUESTIONS,
  RUNNING,
  SIDES,
  SITES,
  WALL_TEST_RESULTS,
} from "@/lib/triage/timeline";

const day = z.custom<string>(isDay, "a real date YYYY-MM-DD of the years 1900 to 2100 is needed");
const score = z.number("a whole number 0 to 10 is needed").int("a whole number 0 to 10 is needed").min(0).max(10);
const count = z.number("a whole number, 0 or more, is needed").int("a whole number, 0 or more, is needed").min(0);
/** JSON has no undefined: a null says the same as leaving the key out. */
const maybe = <T extends z.ZodType>(schema: T) =>
  schema
    .nullable()
    .optional()
    .transform((value) => value ?? undefined);
const list = <T extends z.ZodType>(schema: T) => z.array(schema).default([]);

const timeline = z.strictObject({
  asOf: day,
  athlete: z.strictObject({ birthDate: maybe(day), firstEpisode: maybe(z.boolean()) }).default({
    birthDate: undefined,
    firstEpisode: undefined,
  }),
  history: z.partialRecord(z.enum(HISTORIES), z.enum(ANSWERS)).default({}),
  onset: maybe(day),
  resolvedOn: maybe(day),
  checkIns: list(
    z.strictObject({
      date: day,
      backPain: maybe(score),
      symptoms: maybe(
        z.array(z.strictObject({ site: z.enum(SITES), side: z.enum(SIDES), kind: z.enum(KINDS), score })),
      ),
      atRest: maybe(z.boolean()),
      night: maybe(z.enum(NIGHTS)),
      dailyLife: maybe(z.boolean()),
    }),
  ),
  runs: list(
    z.strictObject({
      date: day,
      metres: count,
      painBefore: maybe(score),
      painDuring: maybe(score),
      painNextMorning: maybe(score),
    }),
  ),
  exercise: list(z.strictObject({ date: day, prescribed: count, done: count, stretched: z.boolean() })),
  screens: list(z.strictObject({ date: day, answers: z.partialRecord(z.enum(QUESTIONS), z.enum(ANSWERS)) })),
  weeks: list(z.strictObject({ ending: day, running: z.enum(RUNNING) })),
  assessments: list(z.strictObject({ date: day, kind: z.literal("wall-test"), result: z.enum(WALL_TEST_RESULTS) })),
});

export type Parsed = { ok: true; timeline: Timeline } | { ok: false; faults: string[] };

const pathWords = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${String(key)}`),
    "",
  );

/**
 * Reads a timeline from outside JSON, strictly: what is not known is refused, never guessed.
 * Shape  unknown -> the timeline, or every fault as "checkIns[3].backPain: a whole number 0 to 10 is needed".
 */
export const parseTimeline = (value: unknown): Parsed => {
  const result = timeline.safeParse(value);
  if (result.success) return { ok: true, timeline: result.data as Timeline };
  return {
    ok: false,
    faults: result.error.issues.map((issue) => `${pathWords(issue.path) || "timeline"}: ${issue.message}`),
  };
};
