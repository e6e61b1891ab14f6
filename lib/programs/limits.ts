import { z } from "zod";
import { type Day, dayInWords, isDay } from "@/lib/days";
import { plainText } from "@/lib/text";
import { type DistanceUnit, formatDistance } from "@/lib/units";
import { asksFor, type Move } from "./moves";

const day = z.string({ error: "Choose a day." }).refine(isDay, "Choose a day.");
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
          .number({ error: "Write the longest run as a distance." })
          .int("Write the longest run as a distance.")
          .min(100, "A run is at least 100 metres. For less, choose “no running”.")
          .max(500_000, "That is more than 500 km in one run."),
        fromDay,
        untilDay: day,
      }),
      z.strictObject({ kind: z.literal("no-running"), fromDay, untilDay: day }),
      z.strictObject({ kind: z.literal("no-bending"), fromDay, untilDay: orFurtherNotice }),
      z.strictObject({ kind: z.literal("other"), text: plainText(120), fromDay, untilDay: orFurtherNotice }),
    ],
    { error: "Choose what this limit is about." },
  )
  .refine(({ fromDay, untilDay }) => untilDay === null || fromDay <= untilDay, {
    path: ["untilDay"],
    error: "The last day lies before the first.",
  });
export type Limit = z.infer<typeof Limit>;

export const isInForce = ({ fromDay, untilDay }: Limit, on: Day): boolean =>
  fromDay <= on && (untilDay === null || on <= untilDay);

function what(limit: Limit, unit: DistanceUnit): string {
  switch (limit.kind) {
    case "run-distance":
      return `No run over ${formatDistance(limit.maxMetres, unit).replace(".0 ", " ")}`;
    case "no-running":
      return "No running";
    case "no-bending":
      return "No bending";
    case "other":
      return limit.text;
  }
}

/** "No run over 9 km until 29 Nov 2026", "No bending until further notice"; a limit still to come says from when. */
export function limitText(limit: Limit, unit: DistanceUnit, today: Day): string {
  const from = limit.fromDay > today ? ` from ${dayInWords(limit.fromDay)}` : "";
  const until = limit.untilDay === null ? " until further notice" : ` until ${dayInWords(limit.untilDay)}`;
  return what(limit, unit) + from + until;
}

/** Stands beside a limit. Coach and athlete read what it is, and neither reads why. */
export const limitSetBy = {
  athlete: "Ask your physio about anything that is unclear.",
  coach: "Set by the physio, who alone can change it.",
} as const;

/** What the builder has written for an athlete. `run`: null = none; `metres` null = one whose length is not known. */
export type Plan = { items: readonly { itemId: string; exerciseId: string; name: string }[]; run: PlannedRun | null };
export type PlannedRun = { metres: number | null };

/**
 * Where a plan meets a limit. `itemId` null = the run, or for `other` the plan as a whole. "breaks" is to be refused; "cannot-tell"
 * is to be marked for a person, and is not a "no".
 */
export type Breach = { limit: Limit; itemId: string | null; verdict: "breaks" | "cannot-tell"; sentence: string };

function ofItems(limit: Limit, move: Move, { items }: Plan): Breach[] {
  return items.flatMap(({ itemId, exerciseId, name }): Breach[] => {
    const asks = asksFor(move, exerciseId);
    if (asks === false) return [];
    return asks
      ? [{ limit, itemId, verdict: "breaks", sentence: `${name} includes ${move}.` }]
      : [
          {
            limit,
            itemId,
            verdict: "cannot-tell",
            sentence: `Whether ${name} includes ${move} is not known. Please check.`,
          },
        ];
  });
}

const ofRun = (limit: Limit, verdict: Breach["verdict"], sentence: string): Breach[] => [
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
export const breachText = ({ limit, sentence }: Breach, unit: DistanceUnit, today: Day): string =>
  `${sentence} ${limitText(limit, unit, today)}.`;

/** The longest run the limits leave on a day, in metres: 0 = none, null = they set no bound. */
export function longestRunMetres(limits: readonly Limit[], on: Day): number | null {
  const bounds = limits.flatMap((limit) => {
    if (!isInForce(limit, on)) return [];
    return limit.kind === "no-running" ? [0] : limit.kind === "run-distance" ? [limit.maxMetres] : [];
  });
  return bounds.length > 0 ? Math.min(...bounds) : null;
}
