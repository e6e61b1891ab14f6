import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { PageRecord } from "@/lib/athletes/page-record";
import { checkJson } from "./self-checks";

/**
 * What this transaction's person may read of an athlete, in one statement: row-level security leaves out the rest, and
 * `shares` says which categories it did let through. Runs before `runsFrom` are left out but for the first on record.
 * Shape  -> null for an athlete this person may not know.
 */
export async function readPage(
  tx: Tx,
  orgId: string,
  athleteId: string,
  since: { runsFrom: string; exercisesFrom: string },
): Promise<PageRecord | null> {
  const mine = sql`org_id = ${orgId} and athlete_id = ${athleteId}`;
  const live = sql`${mine} and superseded_at is null`;
  const whole = sql`(s.athlete_id = (select sec.person()) or s.athlete_id = any ((select sec.athletes('{physio}'))::uuid[]))`;
  const shared = (category: string) => sql`(${whole} or s.athlete_id = any ((select sec.shared(${category}))::uuid[]))`;
  const { rows } = await tx.execute<{ record: PageRecord }>(sql`
    select json_build_object(
      'name', p.name,
      'teams', (select coalesce(json_agg(t.name order by t.name), '[]') from team_members m
        join teams t on t.org_id = m.org_id and t.id = m.team_id
        where m.org_id = ${orgId} and m.person_id = ${athleteId} and not m.as_staff),
      'shares', json_build_object('pain', ${shared("pain")}, 'runs', ${shared("runs")},
        'exercises', ${shared("exercises")}, 'flags', ${shared("flags")}),
      'details', (select json_build_object('birthDate', birth_date, 'firstEpisode', first_episode, 'onset', onset,
        'resolvedOn', resolved_on, 'keptFromCoach', kept_from_coach,
        'checkTargets', check_targets) from athletes where org_id = ${orgId} and id = ${athleteId}),
      'contactNeeded', coalesce((select bool_or(contact_needed) from board_rows where ${mine}), false),
      'checkIns', (select coalesce(json_agg(json_build_object('entryId', entry_id, 'date', day, 'backPain', back_pain,
        'symptoms', symptoms, 'atRest', at_rest, 'night', night, 'dailyLife', daily_life, 'note', note,
        'enteredOn', entered_on, 'enteredBy', entered_by) order by day, entered_at), '[]') from check_ins where ${live}),
      'runs', (select coalesce(json_agg(json_build_object('entryId', entry_id, 'date', day, 'metres', metres, 'seconds', seconds,
        'effort', effort, 'surface', surface, 'kind', kind, 'painBefore', pain_before, 'painDuring', pain_during,
        'painNextMorning', pain_next_morning, 'shoeId', shoe_id, 'warmUp', warm_up, 'coolDown', cool_down,
        'enteredOn', entered_on, 'source', source) order by day, entered_at), '[]') from runs
        where ${live} and (day >= ${since.runsFrom} or day = (select min(day) from runs where ${live}))),
      'shoes', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'fit', fit) order by made_at, id), '[]')
        from shoes where ${mine}),
      'otherSports', (select coalesce(json_agg(json_build_object('date', day, 'sport', sport, 'minutes', minutes)
        order by day, entered_at), '[]') from other_sports where ${live} and day >= ${since.exercisesFrom}),
      'reports', (select coalesce(json_agg(json_build_object('day', day, 'assignmentId', assignment_id, 'itemId', item_id,
        'status', status) order by day, entered_at), '[]') from exercise_reports where ${live} and day >= ${since.exercisesFrom}),
      'assignments', (select coalesce(json_agg(json_build_object('id', id, 'snapshot', snapshot, 'fromDay', from_day,
        'untilDay', until_day, 'assignedBy', assigned_by) order by from_day desc, id), '[]') from assignments
        where ${mine} and (until_day is null or until_day >= ${since.exercisesFrom})),
      'pauses', (select coalesce(json_agg(json_build_object('fromDay', p.from_day, 'untilDay', p.until_day, 'reason', r.reason)
          order by p.from_day desc, p.id), '[]') from pauses p
        left join pause_reasons r on r.org_id = p.org_id and r.athlete_id = p.athlete_id and r.pause_id = p.id
        where p.org_id = ${orgId} and p.athlete_id = ${athleteId} and p.withdrawn_at is null
          and (p.until_day is null or p.until_day >= ${since.exercisesFrom})),
      'screens', (select coalesce(json_agg(json_build_object('date', day, 'answers', answers) order by day, entered_at), '[]')
        from screens where ${live}),
      'histories', (select coalesce(json_agg(json_build_object('date', day, 'answers', answers) order by day, entered_at), '[]')
        from histories where ${live}),
      'weeks', (select coalesce(json_agg(json_build_object('ending', day, 'running', running) order by day, entered_at), '[]')
        from weeks where ${live}),
      'checks', (select coalesce(json_agg(${checkJson}), '[]') from assessments where ${live})
    ) as record
    from athlete_states s join people p on p.id = s.athlete_id
    where s.org_id = ${orgId} and s.athlete_id = ${athleteId}`);
  return rows[0]?.record ?? null;
}

/** The names of these people, as far as this transaction's person may know them. */
export async function namesOf(tx: Tx, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map();
  const { rows } = await tx.execute<{ id: string; name: string }>(
    sql`select id, name from people where id = any (${sql.param([...new Set(personIds)])}::uuid[])`,
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** One audit line under an id of its own making: the same line again changes nothing. */
export async function recordOnce(
  tx: Tx,
  line: { id: string; orgId: string; actorId: string; subjectId: string; verb: string; requestId: string },
) {
  await tx.execute(sql`insert into audit (org_id, id, actor_id, subject_id, verb, request_id)
    values (${line.orgId}, ${line.id}, ${line.actorId}, ${line.subjectId}, ${line.verb}, ${line.requestId})
    on conflict do nothing`);
}

export type Look = { at: string; actorId: string; verb: string; name: string | null };

/** The newest lines of what other people did or saw about a person, for that person. */
export async function looksAt(tx: Tx, orgId: string, personId: string, limit: number): Promise<Look[]> {
  const { rows } = await tx.execute<Look>(sql`
    select a.at, a.actor_id "actorId", a.verb, p.name from audit a left join people p on p.id = a.actor_id
    where a.org_id = ${orgId} and a.subject_id = ${personId} and a.actor_id is not null and a.actor_id <> ${personId}
    order by a.at desc limit ${limit}`);
  return rows;
}

/** A flag as stored, whether open or settled, with who settled it; null when this person may not see it. */
export async function flagById(tx: Tx, orgId: string, athleteId: string, flagId: string) {
  const { rows } = await tx.execute<{
    id: string;
    ruleId: string;
    tier: "watch" | "routine" | "urgent" | "emergency";
    privacy: "team" | "clinical";
    status: "open" | "settled";
    matching: boolean;
    openedOn: string;
    lastMatchedOn: string;
    reopenedFrom: string | null;
    settledAt: string | null;
    settledByName: string | null;
    outcome: string | null;
    reason: string | null;
  }>(sql`
    select f.id, f.rule_id "ruleId", f.tier, f.privacy, f.status, f.matching, f.opened_on::text "openedOn",
      f.last_matched_on::text "lastMatchedOn", f.reopened_from "reopenedFrom", f.settled_at "settledAt",
      p.name "settledByName", f.outcome, f.reason
    from flags f left join people p on p.id = f.settled_by
    where f.org_id = ${orgId} and f.athlete_id = ${athleteId} and f.id = ${flagId}`);
  return rows[0] ?? null;
}

/** The stored inputs of evaluations by fingerprint, as far as this person may read them. */
export async function inputsOf(tx: Tx, orgId: string, athleteId: string, fingerprints: readonly string[]) {
  const { rows } = await tx.execute<{ fingerprint: string; input: string }>(sql`
    select fingerprint, input from evaluations where org_id = ${orgId} and athlete_id = ${athleteId}
      and fingerprint = any (${sql.param([...new Set(fingerprints)])}::text[])`);
  return new Map(rows.map((row) => [row.fingerprint, row.input]));
}
