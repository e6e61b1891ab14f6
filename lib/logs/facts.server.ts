import type { Tx } from "@/db/client";
import { readRecord } from "@/db/queries/timeline";
import { addDays, type Day } from "@/lib/days";
import { evaluate, type Facts } from "@/lib/triage/evaluate";
import { timelineOf } from "./timeline-of";

/** The farthest back that a fact about runs looks. */
export const RUN_DAYS = 45;

/** The facts the rules have of an athlete on a day, so that a screen and a flag never name two different numbers. */
export async function factsOn(
  tx: Tx,
  orgId: string,
  athleteId: string,
  day: Day,
): Promise<{ facts: Facts; birthDate: Day | null } | null> {
  const record = await readRecord(tx, orgId, athleteId, {
    asOf: day,
    runsFrom: addDays(day, -RUN_DAYS),
    exercisesFrom: day,
  });
  return record && { facts: evaluate(timelineOf(record, day)).facts, birthDate: record.birthDate };
}
