import { randomUUID } from "node:crypto";
import { database } from "./database";
import { daysAgo } from "./day";

/** One of everything that belongs to an athlete, their team or their organisation. */
export type Target = Awaited<ReturnType<typeof targetOf>>;

/** What an address or a form can name about an athlete; what the demo does not have is arranged. */
export async function targetOf(name: string) {
  const sql = database();
  const [athlete] = await sql<{ orgId: string; athleteId: string; teamId: string }[]>`
    select a.org_id as "orgId", a.id as "athleteId", t.team_id as "teamId" from athletes a
    join people p on p.id = a.id join team_members t on t.org_id = a.org_id and t.person_id = a.id where p.name = ${name}`;
  if (!athlete) throw new Error(`The demo has no athlete called ${name}.`);
  const { orgId, athleteId } = athlete;
  const [staff] = await sql<{ id: string }[]>`
    select person_id as id from memberships where org_id = ${orgId} and 'admin' = any (roles) order by 1`;
  const one = async (query: postgresRows) => (await query)[0]?.id ?? randomUUID();
  const live = sql`org_id = ${orgId} and athlete_id = ${athleteId} and superseded_at is null order by day desc`;
  const referralId = randomUUID();
  const [exerciseId, shoeId] = [randomUUID(), randomUUID()];
  const [inviteId, otherInviteId] = [randomUUID(), randomUUID()];
  const key = { org_id: orgId, athlete_id: athleteId };
  await sql`insert into referrals ${sql({ ...key, id: referralId, created_by: staff!.id })}`;
  await sql`insert into referral_letters ${sql({ ...key, referral_id: referralId, to_whom: `Clinic of ${name}`, urgency: "routine", why: `About ${name}.` })}`;
  await sql`insert into shoes ${sql({ ...key, id: shoeId, name: `Pair of ${name}` })}`;
  const { previewId, importId } = await importedBy(orgId, athleteId, name);
  const body = {
    name: `Exercise for ${name}`,
    kind: "reps",
    dose: { kind: "reps", sets: 3, reps: 12, perSide: false },
    targets: [],
    cues: [],
    isStretch: false,
  };
  await sql`insert into own_exercises ${sql({ org_id: orgId, id: exerciseId, body: sql.json(body), created_by: staff!.id })}`;
  await sql`insert into exercise_photos ${sql({ org_id: orgId, exercise_id: exerciseId, frame: "start", jpeg: Buffer.alloc(100), width_pixels: 1, height_pixels: 1, hash: "h", put_by: staff!.id })}`;
  for (const id of [inviteId, otherInviteId])
    await sql`insert into invites ${sql({ org_id: orgId, id, email: `${id}@example.org`, roles: ["athlete"], team_id: athlete.teamId, token_hash: id, invited_by: staff!.id, ends_at: "2999-01-01" })}`;
  const assignmentId = await one(
    sql`select id from assignments where org_id = ${orgId} and athlete_id = ${athleteId} limit 1`,
  );
  const { itemId, proposed } = await proposedTo(orgId, athleteId, staff!.id);
  const { takenItemId, takenId } = await takenBy(orgId, athleteId, staff!.id);
  const [phaseNow, phaseId] = [randomUUID(), randomUUID()];
  const phase = (id: string, title: string) => ({ phaseId: id, title, begin: null, end: null });
  const phased = { phaseId: phaseNow, phases: [phase(phaseNow, "Now"), phase(phaseId, "Next")] };
  const [limitId, pauseId] = [randomUUID(), randomUUID()];
  await sql`insert into athlete_limits ${sql({ ...key, id: limitId, body: sql.json({ kind: "no-running" }), from_day: daysAgo(1), until_day: daysAgo(-1), set_by: staff!.id })}`;
  await sql`insert into limit_reasons ${sql({ ...key, limit_id: limitId, reason: `Why ${name} does not run.` })}`;
  await sql`insert into pauses ${sql({ ...key, id: pauseId, from_day: daysAgo(90), until_day: daysAgo(88) })}`;
  await sql`insert into pause_reasons ${sql({ ...key, pause_id: pauseId, reason: "illness" })}`;
  const answered = await answeredFor(key);
  const endedAssignmentId = randomUUID();
  await sql`insert into assignments (org_id, athlete_id, id, program_id, snapshot, from_day, until_day, assigned_by)
    select org_id, athlete_id, ${endedAssignmentId}, program_id, snapshot, from_day - 30, from_day - 1, assigned_by
    from assignments where id = ${assignmentId}`;
  await sql`update assignments set snapshot = snapshot || ${sql.json(phased)} where id = ${assignmentId}`;
  return {
    ...athlete,
    name,
    referralId,
    shoeId,
    ...{ previewId, importId },
    exerciseId: `own:${exerciseId}`,
    inviteId,
    otherInviteId,
    flagId: await one(sql`select id from flags where org_id = ${orgId} and athlete_id = ${athleteId}
      order by status, array_position(array['emergency', 'urgent', 'routine', 'watch'], tier) limit 1`),
    checkInId: await one(sql`select entry_id as id from check_ins where ${live} limit 1`),
    runId: await one(sql`select entry_id as id from runs where ${live} limit 1`),
    earlierRunId: await one(sql`select entry_id as id from runs where ${live} offset 1 limit 1`),
    assignmentId,
    endedAssignmentId,
    phaseId,
    ...answered,
    ...{ itemId, proposed, takenItemId, takenId, limitId, pauseId },
    programId: await one(sql`select id from programs where org_id = ${orgId} order by title limit 1`),
    teamName: (await sql<{ name: string }[]>`select name from teams where id = ${athlete.teamId}`)[0]!.name,
  };
}

/** Two replies of a physio to the newest log of an athlete, and what they said back to the first. */
async function answeredFor(key: { org_id: string; athlete_id: string }) {
  const sql = database();
  const [answerId, otherAnswerId, backId] = [randomUUID(), randomUUID(), randomUUID()];
  const [log] = await sql<{ day: string }[]>`select max(day)::text as day from check_ins
    where athlete_id = ${key.athlete_id} and superseded_at is null`;
  const [physio] = await sql<{ id: string }[]>`select id from people where name = 'Dana Okafor'`;
  const base = { ...key, day: log!.day, audience: "physios" };
  for (const id of [answerId, otherAnswerId])
    await sql`insert into answers ${sql({ ...base, id, person_id: physio!.id, as_role: "physio", kind: "reply", text: "A word." })}`;
  await sql`insert into answers ${sql({ ...base, id: backId, person_id: key.athlete_id, as_role: "athlete", kind: "back", text: "A line.", to_id: answerId })}`;
  return { answerId, otherAnswerId, backId, loggedDay: log!.day };
}

/** A program of one hold, as it is given on a day. */
async function giveHold(
  key: object,
  at: { staffId: string | null; from: string; until: string | null; itemId: string; holdSeconds: number },
) {
  const sql = database();
  const assignmentId = randomUUID();
  const { itemId, holdSeconds } = at;
  const item = {
    ...{ itemId, exerciseId: `own:${itemId}`, name: "A hold of their own", exerciseVersion: 1, isStretch: false },
    ...{ dose: { kind: "hold", sets: 3, holdSeconds, perSide: false }, frequency: { kind: "every", everyDays: 14 } },
    ...{ note: null, phaseId: null, tempo: null, loadKg: null, effortLimit: null, painLimit: null },
  };
  const snapshot = {
    ...{
      title: "One hold",
      target: "Holding",
      why: null,
      upward: "proposed",
      phases: [],
      phaseId: null,
      startedOn: null,
    },
    ...{ libraryVersion: 1, programVersion: null, items: [item] },
  };
  await sql`insert into assignments ${sql({ ...key, id: assignmentId, snapshot: sql.json(snapshot as never), from_day: at.from, until_day: at.until, assigned_by: at.staffId })}`;
  return assignmentId;
}

/** An import of one run, and what was read since and waits: a run, and a list whose columns nobody chose yet. */
async function importedBy(orgId: string, athleteId: string, name: string) {
  const sql = database();
  const [previewId, importId] = [randomUUID(), randomUUID()];
  const key = { org_id: orgId, athlete_id: athleteId };
  const day = { day: daysAgo(200), entered_on: daysAgo(1), entered_by: athleteId };
  await sql`insert into imports ${sql({ ...key, id: importId, sources: `watch-of-${name}.fit`, runs_added: 1, runs_known: 0 })}`;
  await sql`insert into runs ${sql({ ...key, ...day, entry_id: randomUUID(), metres: 4321, source: "file", import_id: importId })}`;
  const run = { kind: "run", startedAt: `${daysAgo(190)}T06:00:00.000Z`, metres: 4000, seconds: 1500, warnings: [] };
  const table = { columns: ["date", "km", `Notes of ${name}`], rows: [[daysAgo(180), "6", ""]] };
  const body = {
    ...{ revision: 0, sent: ["a.fit", "b.csv"], alone: 0, list: { name: "b.csv", table, mapping: null } },
    items: [{ name: `morning-of-${name}.fit`, format: "fit", found: run }],
  };
  // One an athlete: the one that another story arranged is taken over as it is called.
  const [waiting] = await sql<{ id: string }[]>`
    insert into import_previews ${sql({ ...key, id: previewId, body: sql.json(body) })}
    on conflict (org_id, athlete_id) do update set made_at = now() returning id`;
  return { previewId: waiting!.id, importId };
}

/** A program of one exercise whose last session hurt, for which a review is proposed. */
async function proposedTo(orgId: string, athleteId: string, staffId: string) {
  const sql = database();
  const itemId = randomUUID();
  const key = { org_id: orgId, athlete_id: athleteId };
  const assignmentId = await giveHold(key, { staffId, from: daysAgo(3), until: null, itemId, holdSeconds: 20 });
  const day = { day: daysAgo(1), entered_on: daysAgo(1), entered_by: athleteId };
  await sql`insert into exercise_reports ${sql({ ...key, ...day, entry_id: randomUUID(), assignment_id: assignmentId, item_id: itemId, status: "as-prescribed", pain: 8 })}`;
  return { itemId, proposed: "review | 3 × 20 s | 3 × 20 s" };
}

/** A step of another exercise that was taken by rule since yesterday. */
async function takenBy(orgId: string, athleteId: string, staffId: string) {
  const sql = database();
  const [takenItemId, takenId] = [randomUUID(), randomUUID()];
  const key = { org_id: orgId, athlete_id: athleteId };
  await giveHold(key, { staffId, from: daysAgo(9), until: daysAgo(2), itemId: takenItemId, holdSeconds: 20 });
  await giveHold(key, { staffId: null, from: daysAgo(1), until: null, itemId: takenItemId, holdSeconds: 30 });
  const answer = {
    decision: "up",
    from_step: "3 × 20 s",
    to_step: "3 × 30 s",
    answer: "accepted",
    receipts: sql.json([]),
  };
  await sql`insert into progression_answers ${sql({ ...key, ...answer, id: takenId, item_id: takenItemId, reviewed_through: daysAgo(2) })}`;
  return { takenItemId, takenId };
}

type postgresRows = PromiseLike<readonly Record<string, string>[]>;

/** A target of which nothing exists. */
export const nowhere = (): Target => ({
  orgId: randomUUID(),
  athleteId: randomUUID(),
  teamId: randomUUID(),
  name: "nobody at all",
  referralId: randomUUID(),
  shoeId: randomUUID(),
  previewId: randomUUID(),
  importId: randomUUID(),
  exerciseId: `own:${randomUUID()}`,
  inviteId: randomUUID(),
  otherInviteId: randomUUID(),
  flagId: randomUUID(),
  checkInId: randomUUID(),
  runId: randomUUID(),
  earlierRunId: randomUUID(),
  assignmentId: randomUUID(),
  endedAssignmentId: randomUUID(),
  phaseId: randomUUID(),
  itemId: randomUUID(),
  takenItemId: randomUUID(),
  takenId: randomUUID(),
  limitId: randomUUID(),
  pauseId: randomUUID(),
  answerId: randomUUID(),
  otherAnswerId: randomUUID(),
  backId: randomUUID(),
  loggedDay: daysAgo(0),
  proposed: "review | 3 × 20 s | 3 × 20 s",
  programId: randomUUID(),
  teamName: "no team",
});
