import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { athleteLimits, limitReasons } from "@/db/schema";

export type LimitRow = {
  id: string;
  athleteId: string;
  body: Record<string, unknown>;
  fromDay: string;
  untilDay: string | null;
};

export type ToldLimitRow = LimitRow & { setBy: string; setAt: string; endedBy: string | null; endedAt: string | null };

/** What has not been ended of these athletes' limits and holds on `from` or later, the first to begin first. */
export async function standingLimits(tx: Tx, orgId: string, athleteIds: readonly string[], from: string) {
  if (athleteIds.length === 0) return [];
  const { rows } = await tx.execute<LimitRow>(sql`
    select id, athlete_id "athleteId", body, from_day "fromDay", until_day "untilDay" from athlete_limits
    where org_id = ${orgId} and athlete_id = any (${sql.param([...athleteIds])}::uuid[]) and ended_at is null
      and (until_day is null or until_day >= ${from})
    order by from_day, set_at, id`);
  return rows;
}

/** Every limit of an athlete, the latest to begin first. */
export async function limitsOf(tx: Tx, orgId: string, athleteId: string, most: number) {
  const { rows } = await tx.execute<ToldLimitRow>(sql`
    select id, athlete_id "athleteId", body, from_day "fromDay", until_day "untilDay", set_by "setBy", set_at "setAt",
      ended_by "endedBy", ended_at "endedAt"
    from athlete_limits where org_id = ${orgId} and athlete_id = ${athleteId} order by from_day desc, set_at desc, id limit ${most}`);
  return rows;
}

/** Why limits were set, by their id: nothing for anybody but a physio of the athlete's team. */
export async function limitReasonsOf(tx: Tx, orgId: string, athleteId: string): Promise<Map<string, string>> {
  const rows = await tx
    .select({ limitId: limitReasons.limitId, reason: limitReasons.reason })
    .from(limitReasons)
    .where(and(eq(limitReasons.orgId, orgId), eq(limitReasons.athleteId, athleteId)));
  return new Map(rows.map(({ limitId, reason }) => [limitId, reason]));
}

export async function addLimit(tx: Tx, row: typeof athleteLimits.$inferInsert, reason: string | null) {
  const { orgId, athleteId, id } = row;
  await tx.insert(athleteLimits).values(row);
  if (reason !== null) await tx.insert(limitReasons).values({ orgId, athleteId, limitId: id, reason });
}

/** False when it was ended before, or is nobody's this transaction's person may end. */
export async function endLimit(
  tx: Tx,
  { orgId, athleteId, id }: { orgId: string; athleteId: string; id: string },
  by: { endedBy: string; endedAt: string },
): Promise<boolean> {
  const ended = await tx
    .update(athleteLimits)
    .set(by)
    .where(
      and(
        ...[eq(athleteLimits.orgId, orgId), eq(athleteLimits.athleteId, athleteId), eq(athleteLimits.id, id)],
        isNull(athleteLimits.endedAt),
      ),
    )
    .returning({ id: athleteLimits.id });
  return ended.length > 0;
}
