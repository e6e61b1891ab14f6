import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { AnsweredTally } from "@/lib/answers/answered";
import type { Line } from "@/lib/board/board-line";

/** A line of the board as it was last written; `asOf` is null for an athlete who was never judged. */
export type BoardRow = Omit<Line, "audience" | "teamIds" | "asOf"> & {
  athleteId: string;
  asOf: string | null;
  /** The last day of the pause that today lies in; "" = until the athlete says; null = not paused, as far as the reader may know. */
  pausedUntil: string | null;
  /** Whether staff have answered the log of `lastLogDay`; null when the athlete did not enter it. */
  logAnswered: boolean | null;
};

export type BoardCounts = { ranks: number[]; needs: number; waiting: number; silent: number; all: number };

export type BoardFilter = "needs" | "waiting" | "silent" | "all";
export type BoardSort = "rank" | "name" | "log";

export type BoardQuery = {
  orgId: string;
  personId: string;
  audience: "clinical" | "team";
  rulesVersion: string;
  teamId: string | null;
  filter: BoardFilter;
  /** Part of a name; "" for everybody. */
  search: string;
  sort: BoardSort;
  /** The key and athlete of the last row of the page before; null for the first page. */
  after: { key: string; athleteId: string } | null;
  /** No log since this day is silent; days of declared pauses do not count, and nobody is silent whose pause `today` lies in. */
  silentSince: string;
  today: string;
  /** From this day on it is told whether logs were answered. */
  answeredSince: string;
  limit: number;
};

const KEYS = {
  rank: sql`sort_key`,
  name: sql`name_key`,
  log: sql`log_key`,
};

export type Board = {
  rows: (BoardRow & { key: string })[];
  counts: BoardCounts;
  teams: { id: string; name: string }[];
  /** The logs of the last days by the hours within which they were answered. */
  answered: AnsweredTally[];
  /** True when somebody of the organisation is to be judged anew before this may be shown. */
  due: boolean;
};

/**
 * One page of the board, the counts and teams beside it, and whether it may be shown yet, in one statement: of one
 * moment. One row more than `limit` tells of a next page.
 */
export async function readBoardPage(tx: Tx, q: BoardQuery): Promise<Board> {
  // As far as this person may know of pauses: who keeps theirs from a coach is silent to that coach.
  const begun = sql`org_id = ${q.orgId} and withdrawn_at is null and from_day <= ${q.today}`;
  const unpaused = sql`athlete_id not in (${excused(q, begun)})`;
  const silent = sql`(last_log_day is null or last_log_day < ${q.silentSince}) and ${unpaused}`;
  const filters = { needs: sql`rank > 0`, waiting: sql`waiting`, silent, all: sql`true` };
  const mine = sql`org_id = ${q.orgId} and audience = ${q.audience}
    ${q.teamId ? sql`and ${q.teamId}::uuid = any (team_ids)` : sql``}`;
  const pattern = `%${q.search.replace(/[\\%_]/g, "\\$&")}%`;
  const key = KEYS[q.sort];
  // Whoever is also an athlete here reads their own line in any team, which no tally tells.
  const staffTeams =
    q.audience === "clinical" ? sql`sec.staff_teams('{physio}')` : sql`sec.staff_teams('{physio,coach}')`;
  const { rows } = await tx.execute<{ [K in keyof Board]: Board[K] | null }>(sql`
    select
      (select json_agg(page) from (
        select athlete_id "athleteId", name, rank, matched_rank "matchedRank", unanswered_since "unansweredSince", sort_key "sortKey",
          waiting, sentence, said, source, contact_needed "contactNeeded", days, exercises_done "exercisesDone",
          exercises_due "exercisesDue", last_log_at "lastLogAt", last_log_day "lastLogDay", as_of "asOf", ${key} as key,
          (select coalesce(max(until_day)::text, '') from pauses where ${begun} and athlete_id = board_rows.athlete_id
            and (until_day is null or until_day >= ${q.today}) having count(*) > 0) "pausedUntil",
          (select answered_at is not null from logged_days l where l.org_id = ${q.orgId} and l.athlete_id = board_rows.athlete_id
            and l.day = board_rows.last_log_day) "logAnswered"
        from board_rows
        where ${mine} and ${filters[q.filter]}
          ${q.search ? sql`and name ilike ${pattern}` : sql``}
          ${q.after ? sql`and (${key}, athlete_id) > (${q.after.key}, ${q.after.athleteId}::uuid)` : sql``}
        order by ${key}, athlete_id limit ${q.limit + 1}) page) as rows,
      (select json_build_object(
        'ranks', json_build_array(${ofRank(0)}, ${ofRank(1)}, ${ofRank(2)}, ${ofRank(3)}, ${ofRank(4)}),
        'needs', coalesce(sum(athletes) filter (where rank > 0), 0), 'waiting', coalesce(sum(athletes) filter (where waiting), 0),
        'silent', (select count(*) from board_rows where ${mine} and last_log_day < ${q.silentSince} and ${unpaused})
          + (select count(*) from board_rows where ${mine} and last_log_day is null and ${unpaused}),
        'all', coalesce(sum(athletes), 0))
        from (select rank, waiting, athletes from board_tallies where ${mine}
          union all select rank, waiting, 1 from board_rows where ${mine} and athlete_id = ${q.personId}
            and not team_ids && (select ${staffTeams})) tally) as counts,
      (select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.name) from teams t
        join team_members m on m.org_id = t.org_id and m.team_id = t.id
        where t.org_id = ${q.orgId} and m.person_id = ${q.personId} and m.as_staff) as teams,
      (select json_agg(json_build_object('hours', hours, 'logs', logs)) from (
        select hours, sum(logs)::int as logs from answer_tallies
        where org_id = ${q.orgId} and day between ${q.answeredSince} and ${q.today}
          ${q.teamId ? sql`and ${q.teamId}::uuid = any (team_ids)` : sql``}
        group by hours having sum(logs) <> 0) told) as answered,
      sec.judging_due(${q.rulesVersion}) as due`);
  const [found] = rows;
  const { counts, teams, answered, due } = found!;
  return { rows: found!.rows ?? [], counts: counts!, teams: teams ?? [], answered: answered ?? [], due: due ?? false };
}

/**
 * Whom pauses keep from being silent: today lies in one, or the day of the last log, moved on by the days paused since, is
 * near enough. Who may be so has a pause that reaches into the days looked at; only theirs are added up.
 */
const excused = (q: BoardQuery, begun: SQL) => sql`
  select b.athlete_id from board_rows b join pauses p on p.org_id = b.org_id and p.athlete_id = b.athlete_id
  where b.org_id = ${q.orgId} and b.audience = ${q.audience} and p.withdrawn_at is null and p.from_day <= ${q.today}
    and b.athlete_id in (select athlete_id from pauses where ${begun} and (until_day is null or until_day >= ${q.silentSince}))
  group by b.athlete_id, b.last_log_day
  having bool_or(p.until_day is null or p.until_day >= ${q.today})
    or b.last_log_day + sum(greatest(0, p.until_day - greatest(p.from_day, b.last_log_day + 1) + 1))::int >= ${q.silentSince}`;

const ofRank = (rank: number) => sql`coalesce(sum(athletes) filter (where rank = ${rank}::smallint), 0)`;

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
    where s.org_id = ${orgId} and (s.rules_version <> ${rulesVersion} or s.due_at <= now())
    limit ${limit}`);
  return rows;
}
