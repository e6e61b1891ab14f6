import type postgres from "postgres";
import { addDays, type Day } from "@/lib/days";
import type { Random } from "./random";

const DEMO_ATHLETE = "Petra Novak";
const REPLY = "Settling well by morning. Keep the 9 km, no longer.";
const BACK = "Thanks, I will.";
/** Whose logs were answered of late, and how often: some clubs answer half of what comes in. */
const ANSWERED = ["Jo Abernethy", "Luis Ortega", "Ravi Menon", "Chloé Dubois", "Grace Mwangi", "Kasper Lund"];
const OFTEN = 0.55;
const DAYS = 20;

/** Reactions to some logs of the last weeks, and a short exchange with the demo's own athlete. */
export async function insertAnswers(
  sql: postgres.TransactionSql,
  random: Random,
  club: { orgId: string; physioId: string; coachId: string; today: Day; athleteOf: (name: string) => string },
) {
  const { orgId, physioId, coachId, today, athleteOf } = club;
  const before = `${today}T00:00:00Z`;
  const logged = (athleteId: string) => sql<{ day: Day; at: Date }[]>`
    select day::text, min(entered_at) as at from check_ins
    where org_id = ${orgId} and athlete_id = ${athleteId} and superseded_at is null and entered_by = athlete_id
      and day >= ${addDays(today, -DAYS)} and entered_at < ${before} group by day order by day desc`;
  const react = async (athleteId: string, log: { day: Day; at: Date }) => {
    const byPhysio = random.next() < 0.6;
    const at = new Date(log.at.getTime() + (0.5 + random.next() * 11) * 3_600_000).toISOString();
    if (at >= before) return;
    const reaction = ["seen", "well-done", "well-done", "take-it-easy"][Math.floor(random.next() * 4)]!;
    const by = { person_id: byPhysio ? physioId : coachId, as_role: byPhysio ? "physio" : "coach" };
    const key = { org_id: orgId, athlete_id: athleteId };
    const id = random.uuid();
    await sql`insert into answers ${sql({ ...key, ...by, ...{ id, day: log.day, kind: "reaction", audience: "team", reaction, at } })}`;
    await sql`insert into answer_sights ${sql({ ...key, answer_id: id, seen_at: at })}`;
    await sql`insert into log_reads ${sql({ ...key, ...by, day: log.day, read_at: at, through: at })}`;
  };
  for (const name of ANSWERED) {
    const athleteId = athleteOf(name);
    for (const log of await logged(athleteId)) if (random.next() < OFTEN) await react(athleteId, log);
  }

  const athleteId = athleteOf(DEMO_ATHLETE);
  const key = { org_id: orgId, athlete_id: athleteId };
  const [last, ...earlier] = await logged(athleteId);
  for (const log of earlier) if (random.next() < OFTEN) await react(athleteId, log);
  if (!last) return;
  const after = (minutes: number) => new Date(Date.parse(`${last.day}T16:20:00Z`) + minutes * 60_000).toISOString();
  const [id, to] = [random.uuid(), { day: last.day, audience: "physios" }];
  const dana = { person_id: physioId, as_role: "physio" };
  await sql`insert into log_reads ${sql({ ...key, ...dana, day: last.day, read_at: after(0), through: after(0) })}`;
  await sql`insert into answers ${sql({ ...key, ...dana, ...to, id, kind: "reply", text: REPLY, at: after(2) })}`;
  await sql`insert into answer_sights ${sql({ ...key, answer_id: id, seen_at: after(50) })}`;
  const own = { person_id: athleteId, as_role: "athlete", to_id: id };
  await sql`insert into answers ${sql({ ...key, ...own, ...to, id: random.uuid(), kind: "back", text: BACK, at: after(52) })}`;
}
