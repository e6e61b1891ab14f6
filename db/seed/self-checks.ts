import { addDays, type Day } from "@/lib/days";
import type { CheckId } from "@/lib/self-checks/check";
import type { SeedRows } from "./entries-of";
import type { Random } from "./random";
import type { Ago } from "./story";

/** What a side came to: a number of the check's unit, a finding, or where pain ended it. */
type Told = number | string | { stoppedAt: number | null };
/** Results of one check by days ago, in the order of its sides. */
export type ToldChecks = Partial<Record<CheckId, Record<Ago, readonly [Told] | readonly [left: Told, right: Told]>>>;

const resultOf = (told: Told) =>
  typeof told === "number"
    ? { tenths: Math.round(told * 10), result: null, stopped: false }
    : typeof told === "string"
      ? { tenths: null, result: told, stopped: false }
      : { tenths: told.stoppedAt === null ? null : told.stoppedAt * 10, result: null, stopped: true };

/** Adds the self-checks of one athlete; those of a kept day are entered on it. */
export function tellChecks(
  rows: SeedRows,
  checks: ToldChecks,
  { orgId, athleteId, today }: { orgId: string; athleteId: string; today: Day },
  random: Random,
) {
  for (const [kind, days] of Object.entries(checks))
    for (const [ago, results] of Object.entries(days)) {
      const day = addDays(today, -Number(ago));
      results.forEach((told, at) =>
        rows.assessments.push({
          ...{ org_id: orgId, athlete_id: athleteId, entry_id: random.uuid(), day, entered_on: day },
          ...{ entered_by: athleteId, entered_at: `${day}T06:1${at}:00Z` },
          ...{ kind, side: results.length === 1 ? "both" : at === 0 ? "left" : "right", ...resultOf(told) },
        }),
      );
    }
}
