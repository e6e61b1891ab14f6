import { randomUUID } from "node:crypto";
import { database } from "./database";
import { daysAgo } from "./day";
import { newAthlete } from "./people";

export const SIDE_PLANK = { kind: "hold", sets: 3, holdSeconds: 30, restSeconds: 15, perSide: true };
export const SQUAT = { kind: "reps", sets: 2, reps: 8, restSeconds: 30, perSide: false };

/** An athlete nobody else knows, with these exercises due every day. Gives what is on record of them. */
export async function withDue(name: string, doses: Record<string, object>) {
  const { id, orgId } = await newAthlete(name);
  await makeDue({ id, orgId }, doses);
  return () =>
    database()`select status, sets, pain, effort, form_held as "formHeld" from exercise_reports
      where athlete_id = ${id} and superseded_at is null order by status`;
}

export async function makeDue({ id, orgId }: { id: string; orgId: string }, doses: Record<string, object>) {
  const items = Object.entries(doses).map(([exerciseId, dose]) => ({
    ...{ itemId: randomUUID(), exerciseId, name: exerciseId, exerciseVersion: 1, isStretch: false, dose },
    ...{ frequency: { kind: "daily", times: 1 }, note: null, phaseId: null },
    ...{ tempo: null, loadKg: null, effortLimit: null, painLimit: null },
  }));
  const snapshot = {
    ...{ title: "Of a story", target: "Holding", why: null, upward: "proposed", phases: [], phaseId: null },
    ...{ startedOn: null, libraryVersion: 1, programVersion: null, items },
  };
  const sql = database();
  await sql`insert into assignments ${sql({ org_id: orgId, athlete_id: id, id: randomUUID(), snapshot: sql.json(snapshot as never), from_day: daysAgo(3), until_day: null, assigned_by: null })}`;
}
