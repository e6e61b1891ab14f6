import { z } from "zod";
import { type Day, isDay } from "@/lib/days";
import { said, type Said, type SaidSentence, type Sayable, type Sentence } from "@/lib/said";
import { plainText } from "@/lib/text";
import { type DistanceUnit, formatDistance } from "@/lib/units";
import { named } from "./joined";
import { asksFor, type Move } from "./moves";

const CHOOSE_DAY: Sentence = "Choose a day.";
const AS_DISTANCE: Sentence = "Write the longest run as a distance.";
const day = z.string({ error: CHOOSE_DAY }).refine(isDay, CHOOSE_DAY);
const fromDay = day;
const orFurtherNotice = day.nullable();

/**
 * What a physio has set bounds to, for one athlete. It carries no reason: that is a clinical note and has its own readers.
 * Shape  in force from `fromDay` to `untilDay`, both inclusive; null = until further notice. `other` is shown as written, and
 *        only a person can hold a program against it.
 * Units  metres of one run.
 */
export const Limit = z
  .discriminatedUnion(
    "kind",
    [
      z.strictObject({
        kind: z.literal("run-distance"),
        maxMetres: z
          .number({ error: AS_DISTANCE })
          .int(AS_DISTANCE)
          .min(100, "A run is at least 100 metres. For less, choose “no running”." satisfies Sentence)
          .max(500_000, "That is more than 500 km in one run." satisfies Sentence),
        fromDay,
        untilDay: day,
      }),
      z.strictObject({ kind: z.literal("no-running"), fromDay, untilDay: day }),
      z.strictObject({ kind: z.literal("no-bending"), fromDay, untilDay: orFurtherNotice }),
      z.strictObject({ kind: z.literal("other"), text: plainText(120), fromDay, untilDay: orFurtherNotice }),
    ],
    { error: "Choose what this limit is about." satisfies Sentence },
  )
  .refine(({ fromDay, untilDay }) => untilDay === null || fromDay <= untilDay, {
    path: ["untilDay"],
    error: "The last day lies before the first." satisfies Sentence,
  });
export type Limit = z.infer<typeof Limit>;

export const isInForce = ({ fromDay, untilDay }: Limit, on: Day): boolean =>
  fromDay <= on && (untilDay === null || on <= untilDay);

function what(limit: Limit, unit: DistanceUnit): Sayable {
  switch (limit.kind) {
    case "run-distance":
      // 9 km, not 9.0: a limit is a round number.
      return said("No run over {n} {unit}", { n: parseFloat(formatDistance(limit.maxMetres, unit)), unit });
    case "no-running":
      return said("No running");
    case "no-bending":
      return said("No bending");
    case "other":
      return limit.text;
  }
}

/** "No run over 9 km until 29 Nov 2026", "No bending until further notice"; a limit still to come says from when. */
export function limitText(limit: Limit, unit: DistanceUnit, today: Day): SaidSentence {
  const [told, from, until] = [what(limit, unit), { day: limit.fromDay }, limit.untilDay];
  if (limit.fromDay > today)
    return until === null
      ? said("{limit} from {from} until further notice", { limit: told, from })
      : said("{limit} from {from} until {until}", { limit: told, from, until: { day: until } });
  return until === null
    ? said("{limit} until further notice", { limit: told })
    : said("{limit} until {until}", { limit: told, until: { day: until } });
}

/** Stands beside a limit. Coach and athlete read what it is, and neither reads why. */
export const limitSetBy = {
  athlete: "Ask your physio about anything that is unclear.",
  coach: "Set by the physio, who alone can change it.",
} as const satisfies Record<string, Sentence>;

/** What the builder has written for an athlete. `run`: null = none; `metres` null = one whose length is not known. */
export type Plan = { items: readonly { itemId: string; exerciseId: string; name: string }[]; run: PlannedRun | null };
export type PlannedRun = { metres: number | null };

/**
 * Where a plan meets a limit. `itemId` null = the run, or for `other` the plan as a whole. "breaks" is to be refused; "cannot-tell"
 * is to be marked for a person, and is not a "no".
 */
export type Breach = { limit: Limit; itemId: string | null; verdict: "breaks" | "cannot-tell"; sentence: Sayable };

/** Whole sentences by move: a language has no word for every gap. */
const MOVES = {
  bending: {
    breaks: "{name} includes bending.",
    unknown: "Whether {name} includes bending is not known. Please check.",
  },
  running: {
    breaks: "{name} includes running.",
    unknown: "Whether {name} includes running is not known. Please check.",
  },
} as const satisfies Record<Move, Record<"breaks" | "unknown", Sentence>>;

function ofItems(limit: Limit, move: Move, { items }: Plan): Breach[] {
  return items.flatMap(({ itemId, exerciseId, name }): Breach[] => {
    const asks = asksFor(move, exerciseId);
    if (asks === false) return [];
    const sentence = said(MOVES[move][asks ? "breaks" : "unknown"], { name: named(name) });
    return [{ limit, itemId, verdict: asks ? "breaks" : "cannot-tell", sentence }];
  });
}

const ofRun = (limit: Limit, verdict: Breach["verdict"], sentence: Said): Breach[] => [
  { limit, itemId: null, verdict, sentence },
];

function against(limit: Limit, plan: Plan): Breach[] {
  switch (limit.kind) {
    case "run-distance":
      if (!plan.run) return [];
      if (plan.run.metres === null)
        return ofRun(limit, "cannot-tell", "The length of the run is not known. Please check.");
      return plan.run.metres > limit.maxMetres ? ofRun(limit, "breaks", "The run is longer than the limit.") : [];
    case "no-running":
      return [...(plan.run ? ofRun(limit, "breaks", "There is a run.") : []), ...ofItems(limit, "running", plan)];
    case "no-bending":
      return ofItems(limit, "bending", plan);
    case "other":
      return ofRun(limit, "cannot-tell", "This limit is in words. Please check the plan against it.");
  }
}

/** Both inclusive; `untilDay` null = until further notice. */
export type Days = { fromDay: Day; untilDay: Day | null };

const overlaps = (a: Days, b: Days): boolean =>
  (b.untilDay === null || a.fromDay <= b.untilDay) && (a.untilDay === null || b.fromDay <= a.untilDay);

/** Everything in a plan that a limit in force on one of its days forbids or leaves open, in the order of the limits and the items. */
export const breachesWithin = (limits: readonly Limit[], plan: Plan, days: Days): Breach[] =>
  limits.filter((limit) => overlaps(limit, days)).flatMap((limit) => against(limit, plan));

/** The same for one day. */
export const breaches = (limits: readonly Limit[], plan: Plan, on: Day): Breach[] =>
  breachesWithin(limits, plan, { fromDay: on, untilDay: on });

/** "Cat-cow includes bending. No bending until 29 Nov 2026." What it is, never why. */
export const breachText = ({ limit, sentence }: Breach, unit: DistanceUnit, today: Day): SaidSentence =>
  said("{sentence} {limit}.", {
    sentence: typeof sentence === "string" ? { sentence } : sentence,
    limit: limitText(limit, unit, today),
  });

/** The longest run the limits leave on a day, in metres: 0 = none, null = they set no bound. */
export function longestRunMetres(limits: readonly Limit[], on: Day): number | null {
  const bounds = limits.flatMap((limit) => {
    if (!isInForce(limit, on)) return [];
    return limit.kind === "no-running" ? [0] : limit.kind === "run-distance" ? [limit.maxMetres] : [];
  });
  return bounds.length > 0 ? Math.min(...bounds) : null;
}
