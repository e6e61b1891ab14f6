import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

export type TeamWeekRow = {
  athleteId: string;
  name: string;
  contactNeeded: boolean;
  lastLogDay: string | null;
  pausedUntil: string | null;
  sharesPain: boolean;
  sharesRuns: boolean;
  limits: { body: Record<string, unknown>; fromDay: string; untilDay: string | null }[];
  /** By the Monday of the week; a week without an entry has none. */
  metres: Record<string, number>;
  pains: Record<string, number | null>;
};

/**
 * A team's athletes by name with their weeks from a Monday on, in one statement: row-level security leaves out what is kept
 * from this reader, and `shares` says of what.
 */
export async function teamWeekRows(
  tx: Tx,
  q: { orgId: string; teamId: string; audience: "clinical" | "team"; from: string; today: string; limit: number },
): Promise<TeamWeekRow[]> {
  const whole = q.audience === "clinical";
  const shared = (category: string) =>
    whole ? sql`true` : sql`b.athlete_id = any ((select sec.shared(${category}))::uuid[])`;
  const of = sql`org_id = ${q.orgId} and athlete_id = b.athlete_id`;
  const live = sql`${of} and superseded_at is null and day between ${q.from} and ${q.today}`;
  const holds = sql`from_day <= ${q.today} and (until_day is null or until_day >= ${q.today})`;
  const week = sql`date_trunc('week', day)::date`;
  const { rows } = await tx.execute<TeamWeekRow>(sql`
    select b.athlete_id "athleteId", b.name, b.contact_needed "contactNeeded", b.last_log_day "lastLogDay",
      (select coalesce(max(until_day)::text, '') from pauses where ${of} and withdrawn_at is null and ${holds} having count(*) > 0) "pausedUntil",
      ${shared("pain")} "sharesPain", ${shared("runs")} "sharesRuns",
      (select coalesce(json_agg(json_build_object('body', body, 'fromDay', from_day, 'untilDay', until_day) order by from_day, id), '[]')
        from athlete_limits where ${of} and ended_at is null and ${holds}) limits,
      (select coalesce(json_object_agg(week, metres), '{}')
        from (select ${week} week, sum(metres) metres from runs where ${live} group by 1) w) metres,
      (select coalesce(json_object_agg(week, worst), '{}')
        from (select ${week} week, max(back_pain) worst from check_ins where ${live} group by 1) w) pains
    from board_rows b
    where b.org_id = ${q.orgId} and b.audience = ${q.audience} and ${q.teamId}::uuid = any (b.team_ids)
    order by b.name_key, b.athlete_id limit ${q.limit}`);
  return rows;
}
