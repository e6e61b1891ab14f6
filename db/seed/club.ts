import type postgres from "postgres";
import { addDays, type Day } from "@/lib/days";
import type { ProgramDraft } from "@/lib/programs/program";
import { programOf, templates } from "@/lib/programs/templates";
import { insertAnswers } from "./answers";
import { entriesOf, HISTORY_DAYS } from "./entries-of";
import { seeded, type Random } from "./random";
import { insertLimitsAndPauses } from "./limits-and-pauses";
import { insertPhasedProgram } from "./phased-program";
import { insertReferrals } from "./referrals";
import { NOTABLE, QUIET, STRIDERS } from "./stories";
import type { Story } from "./story";

export type SeededAthlete = { orgId: string; athleteId: string; since: Day };

/** The four who are entered by one click on the demo's sign-in page. */
export const DEMO_EMAILS = {
  physio: "physio@demo.plumbline.test",
  coach: "coach@demo.plumbline.test",
  athlete: "athlete@demo.plumbline.test",
  admin: "admin@demo.plumbline.test",
};
const DEMO_ATHLETE = "Petra Novak";
/** The programs the demo's staff have written; the other ready ones wait to be started from. */
const DEMO_TEMPLATES = ["first-back-steps", "before-each-run", "hamstrings-daily"];

/** Inserts the two organisations of the demo with 26 weeks of history that ends today. */
export async function insertClub(sql: postgres.TransactionSql, today: Day): Promise<SeededAthlete[]> {
  const random = seeded(20_260);
  const person = personInserter(sql, random);
  const harriers = await insertOrg(sql, random, addDays(today, -400), "Harriers Running Club", [
    "Harriers A",
    "Harriers B",
  ]);
  const striders = await insertOrg(sql, random, addDays(today, -300), "Canal Striders", ["Striders"]);

  const dana = await person("Dana Okafor", DEMO_EMAILS.physio);
  const ben = await person("Ben Hartley", DEMO_EMAILS.coach);
  const ruth = await person("Ruth Kimani", DEMO_EMAILS.admin);
  const ilse = await person("Ilse Brandt", "ilse@demo.plumbline.test");
  const [teamA, teamB] = harriers.teams as [string, string];
  const staff = async (org: Org, id: string, roles: string[], teams: string[]) => {
    await join(sql, org, id, roles);
    for (const team of teams)
      await sql`insert into team_members ${sql({ org_id: org.id, team_id: team, person_id: id, as_staff: true })}`;
  };
  await staff(harriers, dana, ["physio"], [teamA, teamB]);
  await staff(harriers, ben, ["coach"], [teamA, teamB]);
  await staff(harriers, ruth, ["admin"], []);
  await staff(striders, ilse, ["admin", "physio"], striders.teams);
  await staff(striders, dana, ["physio"], striders.teams);
  for (const [org, author] of [
    [harriers, dana],
    [striders, ilse],
  ] as const)
    for (const template of templates.filter(({ id }) => DEMO_TEMPLATES.includes(id))) {
      const program = programOf(template, random.uuid);
      const { title, target } = program;
      const body = sql.json(program as never);
      await sql`insert into programs ${sql({ org_id: org.id, id: random.uuid(), title, target, body, updated_by: author })}`;
    }

  // What was assigned came from these templates: the list of programs says to how many.
  const written = await sql<{ orgId: string; id: string; title: string; body: ProgramDraft }[]>`
    select org_id "orgId", id, title, body from programs`;
  const programOfOrg = (orgId: string, templateId: string) =>
    written.find(
      (row) => row.orgId === orgId && row.title === templates.find((each) => each.id === templateId)?.title,
    )!;

  const athletes: SeededAthlete[] = [];
  const byName = new Map<string, string>();
  const add = async (org: Org, story: Story, physioId: string) => {
    const email =
      story.name === DEMO_ATHLETE ? DEMO_EMAILS.athlete : `${random.uuid().slice(0, 8)}@demo.plumbline.test`;
    const athleteId = await person(story.name, email);
    await join(sql, org, athleteId, ["athlete"]);
    const team = org.teams[story.team === "B" ? 1 : 0]!;
    await sql`insert into team_members ${sql({ org_id: org.id, team_id: team, person_id: athleteId, as_staff: false })}`;
    const since = addDays(today, -(story.since ?? HISTORY_DAYS - 1));
    await sql`insert into athletes ${sql({
      org_id: org.id,
      id: athleteId,
      birth_date: `${story.born}-0${1 + Math.floor(random.next() * 9)}-1${Math.floor(random.next() * 9)}`,
      first_episode: story.firstEpisode ?? false,
      joined_on: since,
      kept_from_coach: story.keptFromCoach ?? [],
      doctor_advice_at: `${since}T08:00:00Z`,
    })}`;
    await sql`insert into athlete_states ${sql({ org_id: org.id, athlete_id: athleteId })}`;
    const rows = entriesOf(
      story,
      { orgId: org.id, athleteId, physioId, today, written: (id) => programOfOrg(org.id, id) },
      random,
    );
    for (const table of [
      "assignments",
      "shoes",
      "other_sports",
      "check_ins",
      "runs",
      "exercise_reports",
      "screens",
      "histories",
      "weeks",
      "assessments",
    ] as const)
      await insertAll(sql, table, rows[table]);
    athletes.push({ orgId: org.id, athleteId, since });
    byName.set(story.name, athleteId);
  };
  for (const story of [...NOTABLE, ...QUIET]) await add(harriers, story, dana);
  for (const story of STRIDERS) await add(striders, story, ilse);
  const club = { orgId: harriers.id, physioId: dana, today, athleteOf: (name: string) => byName.get(name)! };
  await insertReferrals(sql, random, club);
  await insertLimitsAndPauses(sql, random, club);
  await insertPhasedProgram(sql, club);
  await insertAnswers(sql, random, { ...club, coachId: ben });
  return athletes;
}

type Org = { id: string; teams: string[]; since: string };

async function insertOrg(
  sql: postgres.TransactionSql,
  random: Random,
  since: Day,
  name: string,
  teamNames: string[],
): Promise<Org> {
  const id = random.uuid();
  await sql`insert into orgs ${sql({ id, name })}`;
  const teams = teamNames.map((teamName) => ({ org_id: id, id: random.uuid(), name: teamName }));
  await sql`insert into teams ${sql(teams)}`;
  return { id, since, teams: teams.map((team) => team.id) };
}

const personInserter = (sql: postgres.TransactionSql, random: Random) => async (name: string, email: string) => {
  const id = random.uuid();
  await sql`insert into people ${sql({ id, name, time_zone: "UTC" })}`;
  await sql`insert into logins ${sql({ person_id: id, email })}`;
  return id;
};

async function join(sql: postgres.TransactionSql, org: Org, personId: string, roles: string[]) {
  await sql`insert into memberships ${sql({ org_id: org.id, person_id: personId, roles, created_at: org.since })}`;
  await sql`insert into person_orgs ${sql({ person_id: personId, org_id: org.id })}`;
}

/** In batches: a statement takes 65,535 values at most. */
async function insertAll(sql: postgres.TransactionSql, table: string, rows: readonly Record<string, unknown>[]) {
  const JSON_COLUMNS = ["symptoms", "answers", "snapshot"];
  const ready = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        JSON_COLUMNS.includes(name) ? sql.json(value as never) : value,
      ]),
    ),
  );
  for (let at = 0; at < ready.length; at += 1000)
    await sql`insert into ${sql(table)} ${sql(ready.slice(at, at + 1000) as never)}`;
}
