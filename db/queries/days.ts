import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { assignments, people } from "@/db/schema";

/** The programs that run over any day from `from` to `to`, as they were assigned. */
export const assignmentsBetween = (tx: Tx, orgId: string, athleteId: string, from: string, to: string) =>
  tx
    .select({
      id: assignments.id,
      snapshot: assignments.snapshot,
      fromDay: assignments.fromDay,
      untilDay: assignments.untilDay,
    })
    .from(assignments)
    .where(
      and(
        eq(assignments.orgId, orgId),
        eq(assignments.athleteId, athleteId),
        sql`${assignments.fromDay} <= ${to} and (${assignments.untilDay} is null or ${assignments.untilDay} >= ${from})`,
      ),
    );

/** Snapshots by assignment, to name what was reported. */
export const assignmentsById = (tx: Tx, orgId: string, athleteId: string, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : tx
        .select({ id: assignments.id, snapshot: assignments.snapshot })
        .from(assignments)
        .where(
          and(
            eq(assignments.orgId, orgId),
            eq(assignments.athleteId, athleteId),
            inArray(assignments.id, [...new Set(ids)]),
          ),
        );

/** Names of those of `ids` whom this transaction's person may know. */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The last day each of the weekly and yearly forms was answered for. */
export async function lastAnswered(tx: Tx, orgId: string, athleteId: string) {
  const live = sql`org_id = ${orgId} and athlete_id = ${athleteId} and superseded_at is null`;
  const { rows } = await tx.execute<{ week: string | null; screen: string | null; history: string | null }>(sql`
    select (select max(day) from weeks where ${live}) week, (select max(day) from screens where ${live}) screen,
      (select max(day) from histories where ${live}) history`);
  return rows[0] ?? { week: null, screen: null, history: null };
}
