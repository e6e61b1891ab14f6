import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Line } from "@/lib/board/board-line";

/** A line of the board as it was last written; `asOf` is null for an athlete who was never judged. */
export type BoardRow = Omit<Line, "audience" | "teamIds" | "asOf"> & { athleteId: string; asOf: string | null };

export type BoardCounts = { ranks: number[]; needs: number; waiting: number; silent: number; all: number };

export type BoardFilter = "needs" | "waiting" | "silent" | "all";
export type BoardSort = "rank" | "name" | "log";

export type BoardQuery = {
  orgId: string;
  audience: "clinical" | "team";
  teamId: string | null;
  filter: BoardFilter;
  /** Part of a name; "" for everybody. */
  search: string;
  sort: BoardSort;
  /** The key and athlete of the last row of the page before; null for the first page. */
  after: { key: string; athleteId: string } | null;
  /** No log since this day is silent. */
  silentSince: string;
  limit: number;
};

const KEYS = {
  rank: sql`sort_key`,
  name: sql`lower(name)`,
  log: sql`coalesce(last_log_day, '1900-01-01')::text`,
};

/** One page of the board and the counts beside it, in one statement; one row more than `limit` tells of a next page. */
export async function readBoardRows(
  tx: Tx,
  q: BoardQuery,
): Promise<{ rows: (BoardRow & { key: string })[]; counts: BoardCounts }> {
  const silent = sql`(last_log_day is null or last_log_day < ${q.silentSince})`;
  const filters = { needs: sql`rank > 0`, waiting: sql`waiting`, silent, all: sql`true` };
  const mine = sql`org_id = ${q.orgId} and audience = ${q.audience}
    ${q.teamId ? sql`and ${q.teamId}::uuid = any (team_ids)` : sql``}`;
  const pattern = `%${q.search.replace(/[\\%_]/g, "\\$&")}%`;
  const key = KEYS[q.sort];
  const { rows } = await tx.execute<{ rows: (BoardRow & { key: string })[] | null; counts: BoardCounts }>(sql`
    select
      (select json_agg(page) from (
        select athlete_id "athleteId", name, rank, matched_rank "matchedRank", unanswered_since "unansweredSince", sort_key "sortKey",
          waiting, sentence, source, contact_needed "contactNeeded", days, exercises_done "exercisesDone",
          exercises_due "exercisesDue", last_log_at "lastLogAt", last_log_day "lastLogDay", as_of "asOf", ${key} as key
        from board_rows
        where ${mine} and ${filters[q.filter]}
          ${q.search ? sql`and name ilike ${pattern}` : sql``}
          ${q.after ? sql`and (${key}, athlete_id) > (${q.after.key}, ${q.after.athleteId}::uuid)` : sql``}
        order by ${key}, athlete_id limit ${q.limit + 1}) page) as rows,
      (select json_build_object(
        'ranks', json_build_array(count(*) filter (where rank = 0), count(*) filter (where rank = 1), count(*) filter (where rank = 2),
          count(*) filter (where rank = 3), count(*) filter (where rank = 4)),
        'needs', count(*) filter (where rank > 0), 'waiting', count(*) filter (where waiting),
        'silent', count(*) filter (where ${silent}), 'all', count(*))
        from board_rows where ${mine}) as counts`);
  return { rows: rows[0]?.rows ?? [], counts: rows[0]!.counts };
}

/** The teams the person of this transaction is staff of, by name. */
export async function staffTeams(tx: Tx, orgId: string, personId: string) {
  const { rows } = await tx.execute<{ id: string; name: string }>(sql`
    select t.id, t.name from teams t join team_members m on m.org_id = t.org_id and m.team_id = t.id
    where t.org_id = ${orgId} and m.person_id = ${personId} and m.as_staff order by t.name`);
  return rows;
}

/**
 * Athletes whose verdict may have changed with the calendar or with the rules, for the engine.
 * A day that has come in the athlete's own zone counts, and an open tier is looked at anew each day.
 */
export async function athletesDue(tx: Tx, orgId: string, rulesVersion: string, limit: number) {
  const { rows } = await tx.execute<{ athleteId: string; timeZone: string }>(sql`
    select s.athlete_id "athleteId", p.time_zone "timeZone" from athlete_states s join people p on p.id = s.athlete_id
    where s.org_id = ${orgId} and (s.rules_version <> ${rulesVersion}
      or s.changes_on <= (now() at time zone p.time_zone)::date
      or (s.tier <> 'none' and s.evaluated_on < (now() at time zone p.time_zone)::date))
    limit ${limit}`);
  return rows;
}
