import { expect } from "@playwright/test";
import postgres from "postgres";

const open = new Map<string, postgres.Sql>();

/** The stories' database with all rights, to arrange and to look. One connection a worker. */
export function database(): postgres.Sql {
  const url = process.env.STORY_DATABASE_URL ?? "";
  const sql = open.get(url) ?? postgres(url, { max: 1, onnotice: () => {} });
  open.set(url, sql);
  return sql;
}

export async function closeDatabases() {
  await Promise.all([...open.values()].map((sql) => sql.end()));
  open.clear();
}

/** Tables that a refused request may write to: who came, how often, what was looked at. */
const NOT_HELD = ["sessions", "throttles", "idempotency_keys", "audit", "log_reads", "answer_sights"];

/** One sum over the content of every table that a refusal must leave as it was; the order of rows does not matter. */
export async function contentSum(): Promise<Record<string, string>> {
  const tables = await database()<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename <> all(${NOT_HELD}) order by 1`;
  const sums = await Promise.all(
    tables.map(
      ({ name }) => database()<{ sum: string }[]>`
        select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from ${database()(name)} t`,
    ),
  );
  return Object.fromEntries(tables.map(({ name }, at) => [name, sums[at]![0]!.sum]));
}

/** An athlete or a member of the demo by name. */
export async function personCalled(name: string): Promise<{ id: string; orgId: string; email: string }> {
  const [found] = await database()<{ id: string; orgId: string; email: string }[]>`
    select p.id, m.org_id as "orgId", l.email from people p
    join memberships m on m.person_id = p.id join logins l on l.person_id = p.id
    where p.name = ${name} order by m.created_at limit 1`;
  if (!found) throw new Error(`The demo has nobody called ${name}.`);
  return found;
}

/** How many versions of entries an athlete has, by table. */
export async function entriesOf(name: string): Promise<Record<string, number>> {
  const { id } = await personCalled(name);
  const counted = [
    "check_ins",
    "runs",
    "exercise_reports",
    "screens",
    "histories",
    "weeks",
    "assessments",
    "other_sports",
  ].map(async (table) => {
    const [row] = await database()<{ count: number }[]>`
        select count(*)::int as count from ${database()(table)} where athlete_id = ${id}`;
    return [table, row!.count] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}

/** Takes away what the demo has logged for an athlete on the last `days` days, so that a story begins with them blank. */
export async function blankDays(name: string, days = 1) {
  const { id } = await personCalled(name);
  for (const table of ["check_ins", "runs", "exercise_reports", "other_sports"])
    await database()`delete from ${database()(table)} where athlete_id = ${id} and day > current_date - ${days}::int`;
}

/** The server's own work after a start has to be over before contents are compared. */
export async function atRest() {
  let last = "";
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await contentSum());
        const same = now === last;
        last = now;
        return same;
      },
      { timeout: 60_000, intervals: [2_000] },
    )
    .toBe(true);
}
