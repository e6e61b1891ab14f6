import type postgres from "postgres";
import { addDays, type Day } from "@/lib/days";
import type { Random } from "./random";

const LIMIT = {
  name: "Petra Novak",
  body: { kind: "run-distance", maxMetres: 9000 },
  since: 3,
  until: -6,
  reason: "The left low back flares the day after her long run. Held at 9 km until the next visit.",
};
const PAUSE = { name: "Sam Whitlock", reason: "travel", from: 17, to: 13 };

/** One limit that holds, and one pause that is over, in which nothing was reported. */
export async function insertLimitsAndPauses(
  sql: postgres.TransactionSql,
  random: Random,
  club: { orgId: string; physioId: string; today: Day; athleteOf: (name: string) => string },
) {
  const { orgId, physioId, today, athleteOf } = club;
  const ago = (days: number) => addDays(today, -days);
  const limited = { org_id: orgId, athlete_id: athleteOf(LIMIT.name) };
  const id = random.uuid();
  await sql`insert into athlete_limits ${sql({
    ...{ ...limited, id, body: sql.json(LIMIT.body), set_by: physioId, set_at: `${ago(LIMIT.since)}T16:20:00Z` },
    ...{ from_day: ago(LIMIT.since), until_day: ago(LIMIT.until) },
  })}`;
  await sql`insert into limit_reasons ${sql({ ...limited, limit_id: id, reason: LIMIT.reason })}`;

  const paused = { org_id: orgId, athlete_id: athleteOf(PAUSE.name) };
  const pauseId = random.uuid();
  const [from, to] = [ago(PAUSE.from), ago(PAUSE.to)];
  await sql`delete from exercise_reports where org_id = ${orgId} and athlete_id = ${paused.athlete_id} and day between ${from} and ${to}`;
  await sql`insert into pauses ${sql({ ...paused, id: pauseId, from_day: from, until_day: to, declared_at: `${from}T07:10:00Z` })}`;
  await sql`insert into pause_reasons ${sql({ ...paused, pause_id: pauseId, reason: PAUSE.reason })}`;
}
