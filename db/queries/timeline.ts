import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { LoggedDay } from "@/lib/answers/logged-day";
import type { AthleteRecord } from "@/lib/logs/athlete-record";

/** Twice as far as any rule looks at more of a check-in than its score and its symptoms. */
const DETAIL_DAYS = 60;

/**
 * The athlete's record in one statement, for the engine role, and the days from `loggedFrom` up to `asOf` newly logged or logged no more.
 * Runs before `runsFrom` are left out but for the first on record; exercise before `exercisesFrom` is left out. A check-in
 * more than 60 days before `asOf` and without symptoms keeps its score alone, and of weekly entries the latest two weeks up to `asOf`
 * stay, and of screens answered alike the latest: no rule looks at more, and after years of logs the rest would be most of the work.
 */
export async function readRecord(
  tx: Tx,
  orgId: string,
  athleteId: string,
  since: { asOf: string; runsFrom: string; exercisesFrom: string; loggedFrom?: string },
): Promise<(AthleteRecord & { logged: LoggedDay[] }) | null> {
  const mine = sql`org_id = ${orgId} and athlete_id = ${athleteId}`;
  const live = sql`${mine} and superseded_at is null`;
  const logged = since.loggedFrom
    ? sql`(select coalesce(json_agg(d), '[]') from sec.days_to_note(${athleteId}, ${since.loggedFrom}, ${since.asOf}) d)`
    : sql`'[]'::json`;
  const { rows } = await tx.execute<{ record: AthleteRecord & { logged: LoggedDay[] }; scores: string | null }>(sql`
    select json_build_object(
      'name', p.name, 'unit', p.unit, 'timeZone', p.time_zone,
      'birthDate', a.birth_date, 'firstEpisode', a.first_episode, 'onset', a.onset, 'resolvedOn', a.resolved_on,
      'keptFromCoach', a.kept_from_coach, 'seq', s.seq,
      'teamIds', (select coalesce(json_agg(team_id), '[]') from team_members
        where org_id = ${orgId} and person_id = ${athleteId} and not as_staff),
      'checkIns', (select coalesce(json_agg(json_build_object('date', day, 'backPain', back_pain, 'symptoms', symptoms,
        'atRest', at_rest, 'night', night, 'dailyLife', daily_life) order by day, entered_at), '[]') from check_ins
        where ${live} and (day >= ${since.asOf}::date - ${DETAIL_DAYS}::int or symptoms <> '[]')),
      'runs', (select coalesce(json_agg(json_build_object('date', day, 'metres', metres, 'painBefore', pain_before,
        'painDuring', pain_during, 'painNextMorning', pain_next_morning) order by day, entered_at), '[]') from runs
        where ${live} and (day >= ${since.runsFrom} or day = (select min(day) from runs where ${live}))),
      'reports', (select coalesce(json_agg(json_build_object('day', day, 'assignmentId', assignment_id, 'itemId', item_id,
        'status', status) order by day, entered_at), '[]') from exercise_reports where ${live} and day >= ${since.exercisesFrom}),
      'assignments', (select coalesce(json_agg(json_build_object('id', id, 'snapshot', snapshot, 'fromDay', from_day,
        'untilDay', until_day) order by id), '[]') from assignments
        where ${mine} and (until_day is null or until_day >= ${since.exercisesFrom})),
      'screens', (select coalesce(json_agg(json_build_object('date', day, 'answers', answers) order by day), '[]') from (
        select max(day) as day, answers from screens where ${live} and day <= ${since.asOf} group by answers) s),
      'histories', (select coalesce(json_agg(json_build_object('date', day, 'answers', answers) order by day, entered_at), '[]') from histories where ${live}),
      'weeks', (select coalesce(json_agg(json_build_object('ending', day, 'running', running) order by day, entered_at), '[]') from weeks
        where ${live} and day in (select distinct day from weeks where ${live} and day <= ${since.asOf} order by day desc limit 2)),
      'assessments', (select coalesce(json_agg(json_build_object('date', day, 'kind', kind, 'result', result) order by day, entered_at), '[]') from assessments
        where ${live} and kind = 'wall-test'),
      'lastLog', (select json_build_object('at', at, 'day', day) from (
        select entered_at at, day from check_ins where ${live}
        union all select entered_at, day from runs where ${live}
        union all select entered_at, day from exercise_reports where ${live} and day >= ${since.exercisesFrom}
        order by at desc limit 1) l),
      'logged', ${logged},
      'openReferral', exists (select from referrals where ${mine} and status <> 'closed')
    ) as record,
    (select string_agg(day || ':' || back_pain, ' ' order by day, entered_at) from check_ins
      where ${live} and day < ${since.asOf}::date - ${DETAIL_DAYS}::int and symptoms = '[]' and back_pain is not null) as scores
    from athletes a
    join people p on p.id = a.id
    join athlete_states s on s.org_id = a.org_id and s.athlete_id = a.id
    where a.org_id = ${orgId} and a.id = ${athleteId}`);
  const [row] = rows;
  if (!row) return null;
  const scores = row.scores ? row.scores.split(" ").map(scoreOf) : [];
  return { ...row.record, checkIns: [...scores, ...row.record.checkIns] };
}

const scoreOf = (text: string): AthleteRecord["checkIns"][number] => ({
  date: text.slice(0, 10),
  backPain: Number(text.slice(11)),
  ...{ symptoms: [], atRest: null, night: null, dailyLife: null },
});
