import type postgres from "postgres";
import { newId } from "@/db/ids";

export type Club = { orgId: string; teamId: string; physioId: string; coachId: string };

/** An organisation with one team, its physio and its coach. */
export async function insertClub(owner: postgres.Sql, name: string): Promise<Club> {
  const club = { orgId: newId(), teamId: newId(), physioId: newId(), coachId: newId() };
  await owner`insert into orgs (id, name) values (${club.orgId}, ${name})`;
  await owner`insert into teams (org_id, id, name) values (${club.orgId}, ${club.teamId}, 'Team')`;
  for (const [id, role] of [
    [club.physioId, "physio"],
    [club.coachId, "coach"],
  ] as const) {
    await owner`insert into people (id, name, time_zone) values (${id}, ${role}, 'UTC')`;
    await owner`insert into memberships (org_id, person_id, roles) values (${club.orgId}, ${id}, ${[role]})`;
    await owner`insert into person_orgs (person_id, org_id) values (${id}, ${club.orgId})`;
    await owner`insert into team_members (org_id, team_id, person_id, as_staff) values (${club.orgId}, ${club.teamId}, ${id}, true)`;
  }
  return club;
}

/** Athletes of the club who have logged each of the last `days` days, with a run every other day and a weekly minute. */
export async function insertAthletes(owner: postgres.Sql, club: Club, count: number, days: number): Promise<string[]> {
  const ids = Array.from({ length: count }, newId);
  const { orgId, teamId } = club;
  await owner`insert into people (id, name, time_zone)
    select id, 'Runner ' || n, 'UTC' from unnest(${ids}::uuid[]) with ordinality t (id, n)`;
  const each = owner`unnest(${ids}::uuid[]) with ordinality t (id, n)`;
  await owner`insert into memberships (org_id, person_id, roles) select ${orgId}, id, '{athlete}' from ${each}`;
  await owner`insert into person_orgs (person_id, org_id) select id, ${orgId} from ${each}`;
  await owner`insert into team_members (org_id, team_id, person_id, as_staff) select ${orgId}, ${teamId}, id, false from ${each}`;
  await owner`insert into athletes (org_id, id, joined_on, birth_date) select ${orgId}, id, current_date - ${days}::int, '1990-01-01' from ${each}`;
  await owner`insert into athlete_states (org_id, athlete_id) select ${orgId}, id from ${each}`;
  const base = owner`org_id, athlete_id, entry_id, day, entered_on, entered_by, entered_at`;
  const day = owner`${orgId}, id, gen_random_uuid(), current_date - ago, current_date - ago, id, now() - make_interval(days => ago)`;
  const ago = owner`${each}, generate_series(0, ${days - 1}::int) ago`;
  await owner`insert into check_ins (${base}, back_pain) select ${day}, (ago * 7 + n) % 4 from ${ago}`;
  await owner`insert into runs (${base}, metres) select ${day}, 5000 + (ago * 977 + n) % 3000 from ${ago} where ago % 2 = 0`;
  await owner`insert into weeks (${base}, running) select ${day}, 'full' from ${ago} where ago % 7 = 0`;
  const no = `{"saddle-numbness":"no","bladder-change":"no","bowel-change":"no","fever":"no","leg-weakness":"no"}`;
  await owner`insert into screens (${base}, answers) select ${day}, ${no}::text::jsonb from ${ago} where ago % 7 = 0`;
  return ids;
}

/** Board lines for all of them, as judging would leave them: bulk, because judging 10,000 would take longer than measuring. */
export async function insertBoard(owner: postgres.Sql, club: Club, ids: readonly string[]) {
  const days = JSON.stringify(Array.from({ length: 28 }, (_, at) => [at % 5, at % 2 ? null : 5000 + at * 100]));
  await owner`insert into board_rows (org_id, athlete_id, audience, name, team_ids, rank, matched_rank, unanswered_since, sort_key,
      sentence, source, days, exercises_done, exercises_due, last_log_at, last_log_day, as_of)
    select ${club.orgId}, id, audience, 'Runner ' || n, array[${club.teamId}::uuid], n % 5, n % 5,
      case when n % 5 > 0 then now() - make_interval(hours => n::int) end,
      (4 - n % 5) || case when n % 5 > 0 then to_char(now() - make_interval(hours => n::int), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') else '~' end,
      case when n % 5 > 0 then 'The run of 14.2 km on Tuesday was 31 % longer than the longest of the 30 days before it.' else '' end,
      case when n % 5 > 0 then 'W1 v1 · Training study 2025' else '' end, ${days}::text::jsonb, 9, 12, now(), current_date, current_date
    from unnest(${ids as string[]}::uuid[]) with ordinality t (id, n), unnest(array['clinical', 'team']) audience`;
  await insertLogged(owner, club, ids);
}

/** That all of them logged today, and how soon the logs of four weeks were answered, as judging and answering would leave it. */
async function insertLogged(owner: postgres.Sql, club: Club, ids: readonly string[]) {
  const teams = owner`array[${club.teamId}::uuid]`;
  await owner`insert into logged_days (org_id, athlete_id, day, saved_at, team_ids)
    select ${club.orgId}, id, current_date, now(), ${teams} from unnest(${ids as string[]}::uuid[]) t (id)`;
  await owner`insert into answer_tallies (org_id, team_ids, day, hours, logs)
    select ${club.orgId}, ${teams}, current_date - ago, nullif(hours, 0), 1 + ${ids.length}::int / 60
    from generate_series(1, 27) ago, generate_series(0, 40) hours`;
}
