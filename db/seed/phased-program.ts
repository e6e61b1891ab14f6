import type postgres from "postgres";
import { addDays, type Day } from "@/lib/days";
import { dueOn } from "@/lib/programs/due";
import { snapshotOf } from "@/lib/programs/snapshot";
import { programOf, templateById } from "@/lib/programs/templates";
import { seeded } from "./random";

const WHO = "Luis Ortega";
const SINCE = 20;
const TEMPLATE = "cause-weak-back";

/**
 * One program in two phases whose steps up are taken by rule, and three weeks of it done well: what two sessions earned,
 * the worker takes as it would anybody's.
 */
export async function insertPhasedProgram(
  sql: postgres.TransactionSql,
  club: { orgId: string; physioId: string; today: Day; athleteOf: (name: string) => string },
) {
  const { orgId, physioId, today, athleteOf } = club;
  // Numbers of its own, so that everybody else has the same as without.
  const random = seeded(21);
  const template = templateById(TEMPLATE)!;
  const program = { ...programOf(template, random.uuid), upward: "automatic" as const };
  const { title, target } = program;
  const programId = random.uuid();
  await sql`insert into programs ${sql({ org_id: orgId, id: programId, title, target, body: sql.json(program as never), updated_by: physioId })}`;
  const key = { org_id: orgId, athlete_id: athleteOf(WHO) };
  const snapshot = snapshotOf(program, [], { programVersion: 1 });
  const [id, fromDay] = [random.uuid(), addDays(today, -SINCE)];
  await sql`insert into assignments ${sql({ ...key, id, program_id: programId, snapshot: sql.json(snapshot as never), from_day: fromDay, assigned_by: physioId })}`;
  const entry = (day: Day, hour: number) => ({
    ...{ ...key, entry_id: random.uuid(), day, entered_on: day, entered_by: key.athlete_id },
    entered_at: `${day}T0${hour}:20:00Z`,
  });
  const assignments = [{ id, snapshot, fromDay, untilDay: null }];
  const reports = [];
  const checkIns = [];
  for (let day = fromDay; day <= today; day = addDays(day, 1)) {
    checkIns.push({ ...entry(day, 7), back_pain: 0, symptoms: sql.json([]) });
    if (day === today) continue;
    for (const { itemId } of dueOn(assignments, day, false)) {
      const went = { effort: 4 + Math.floor(random.next() * 3), pain: 0, form_held: true };
      reports.push({ ...entry(day, 8), assignment_id: id, item_id: itemId, status: "as-prescribed", ...went });
    }
  }
  await sql`delete from check_ins where org_id = ${orgId} and athlete_id = ${key.athlete_id} and day >= ${fromDay}`;
  await sql`insert into check_ins ${sql(checkIns as never)}`;
  await sql`insert into exercise_reports ${sql(reports as never)}`;
}
