import { sql, type SQL } from "drizzle-orm";
import type { Verb } from "@/lib/access/may";
import { type AnswerName, answerProbes } from "./testing-answer-probes";
import { newId } from "./ids";
import { importProbes } from "./testing-import-probes";
import { limitProbes } from "./testing-limit-probes";
import { shoeProbes } from "./testing-shoe-probes";

/** Ids of the rows asked about, and `me`: who asks. */
export type Ids = Record<"org" | "team" | "athlete" | "third" | "me" | "assignment" | AnswerName | FlagName, string>;
export type FlagName = "teamFlag" | "clinicalFlag" | "urgentFlag" | "settledFlag";

/** What stands in the database for one or more verbs: whoever may do one of them gets through, and nobody else. */
export type Probe = { table: string; op: "read" | "write"; verbs: Verb[] | "every member"; ask: SQL };

/** Every way in which a permission of the matrix shows in the database, for one who asks. */
export function probesFor(ids: Ids): Probe[] {
  const ENTRY = sql`(org_id, athlete_id, entry_id, day, entered_on, entered_by`;
  const entryValues = (by: string) => sql`${ids.org}, ${ids.athlete}, ${newId()}, '2026-06-01', '2026-06-01', ${by}`;
  const read = (table: string, verbs: Probe["verbs"], where: SQL = sql`athlete_id = ${ids.athlete}`): Probe => ({
    table,
    op: "read",
    verbs,
    ask: sql`select 1 from ${sql.identifier(table)} where org_id = ${ids.org} and ${where}`,
  });
  const write = (table: string, verbs: Probe["verbs"], ask: SQL): Probe => ({ table, op: "write", verbs, ask });

  const LOG: Verb[] = ["log.write", "log.write-on-behalf"];
  const entry = (table: string, columns: string[], values: SQL, reading: Verb[], writing: Verb[]): Probe[] => [
    read(table, reading),
    write(
      table,
      writing,
      sql`insert into ${sql.identifier(table)} ${ENTRY}, ${sql.join(
        columns.map((name) => sql.identifier(name)),
        sql`, `,
      )})
    values (${entryValues(ids.me)}, ${values}) returning 1`,
    ),
    write(
      table,
      writing,
      sql`update ${sql.identifier(table)} set superseded_at = now(), superseded_by = ${ids.me}
    where org_id = ${ids.org} and athlete_id = ${ids.athlete} and superseded_at is null returning 1`,
    ),
  ];
  const settle = (flag: FlagName, verb: Verb) =>
    write(
      "flags",
      [verb],
      sql`update flags set status = 'settled', settled_at = now(), settled_by = ${ids.me},
    outcome = 'noise', reason = 'because' where org_id = ${ids.org} and id = ${ids[flag]} returning 1`,
    );

  return [
    ...entry("check_ins", ["back_pain"], sql`3`, ["log.read"], LOG),
    ...entry("runs", ["metres"], sql`5000`, ["log.read"], LOG),
    ...entry("other_sports", ["sport"], sql`'swimming'`, ["log.read"], LOG),
    ...shoeProbes(ids),
    ...importProbes(ids),
    ...entry("weeks", ["running"], sql`'full'`, ["log.read"], LOG),
    ...entry("assessments", ["kind", "result"], sql`'wall-test', 'hand'`, ["log.read"], LOG),
    read("exercise_reports", ["log.read"]),
    write(
      "exercise_reports",
      LOG,
      sql`insert into exercise_reports ${ENTRY}, assignment_id, item_id, status)
    values (${entryValues(ids.me)}, ${ids.assignment}, 'other', 'not-done') returning 1`,
    ),
    ...entry("screens", ["answers"], sql`'{}'`, ["clinical.read"], ["clinical.write"]),
    ...entry("histories", ["answers"], sql`'{}'`, ["clinical.read"], ["clinical.write"]),

    read("flags", ["flag.read-team"], sql`id = ${ids.teamFlag}`),
    read("flags", ["flag.read-clinical"], sql`id = ${ids.clinicalFlag}`),
    settle("teamFlag", "flag.settle-team"),
    settle("clinicalFlag", "flag.settle-clinical"),
    settle("urgentFlag", "flag.settle-clinical"), // an urgent flag is never a coach's to settle, whoever may see it
    write("flags", [], sql`update flags set status = 'open' where id = ${ids.settledFlag} returning 1`),
    write("flags", [], sql`update flags set tier = 'watch' where id = ${ids.clinicalFlag} returning 1`),
    read("receipts", ["flag.read-team"], sql`flag_id = ${ids.teamFlag} and audience = 'team'`),
    read("receipts", ["flag.read-clinical"], sql`audience = 'clinical'`),
    write("receipts", [], sql`update receipts set fingerprint = '' returning 1`),
    read("evaluations", ["flag.read-clinical"]),
    write("evaluations", [], sql`delete from evaluations returning 1`),
    read("advice_deliveries", ["flag.read-clinical"]),
    write("advice_deliveries", ["log.write"], sql`update advice_deliveries set read_at = now() returning 1`),
    read("board_rows", ["board.read", "flag.read-team"], sql`athlete_id = ${ids.athlete} and audience = 'team'`),
    read("board_rows", ["flag.read-clinical"], sql`athlete_id = ${ids.athlete} and audience = 'clinical'`),
    write("board_rows", [], sql`update board_rows set rank = 0 returning 1`),
    read("board_tallies", ["board.read"], sql`${ids.team} = any (team_ids) and audience = 'team'`),
    // Counts are staff's: an athlete reads their own line, and no number of others.
    read("board_tallies", ["flag.settle-clinical"], sql`${ids.team} = any (team_ids) and audience = 'clinical'`),
    write("board_tallies", [], sql`update board_tallies set athletes = 0 returning 1`),

    {
      ...read("athlete_states", ["athlete.read"]),
      ask: sql`select seq from athlete_states where athlete_id = ${ids.athlete}`,
    },
    write(
      "athlete_states",
      [...LOG, "assignment.write"],
      sql`update athlete_states set seq = seq + 1
    where athlete_id = ${ids.athlete} returning seq`,
    ),
    write("athlete_states", [], sql`update athlete_states set tier = 'none' returning 1`),
    read("athletes", ["clinical.read"], sql`id = ${ids.athlete}`),
    write(
      "athletes",
      ["athlete.write"],
      sql`update athletes set onset = '2026-01-01' where id = ${ids.athlete} returning 1`,
    ),
    write(
      "athletes",
      ["sharing.write"],
      sql`update athletes set kept_from_coach = '{pain}' where id = ${ids.athlete} returning 1`,
    ),

    read("assignments", ["assignment.read"]),
    write(
      "assignments",
      ["assignment.write"],
      sql`insert into assignments
    (org_id, athlete_id, id, snapshot, from_day, assigned_by) values (${ids.org}, ${ids.athlete}, ${newId()}, '{}', '2026-06-01', ${ids.me}) returning 1`,
    ),
    write(
      "assignments",
      ["assignment.write"],
      sql`update assignments set until_day = '2026-06-02' where athlete_id = ${ids.athlete} returning 1`,
    ),
    write("assignments", [], sql`update assignments set snapshot = '{}' returning 1`),
    read("progression_answers", ["progression.read"]),
    ...(["up", "review"] as const).map((decision) =>
      write(
        "progression_answers",
        [decision === "review" ? "progression.review" : "progression.answer"],
        sql`insert into progression_answers (org_id, athlete_id, id, item_id, decision, from_step, to_step, answer, receipts, answered_by)
    values (${ids.org}, ${ids.athlete}, ${newId()}, 'i', ${decision}, 'a', 'b', 'accepted', '[]', ${ids.me}) returning 1`,
      ),
    ),
    // An answer is never changed, and nobody answers in another's name.
    write("progression_answers", [], sql`update progression_answers set answer = 'refused', reason = 'x' returning 1`),
    write(
      "progression_answers",
      [],
      sql`insert into progression_answers (org_id, athlete_id, id, item_id, decision, from_step, to_step, answer, receipts, answered_by)
    values (${ids.org}, ${ids.athlete}, ${newId()}, 'i', 'up', 'a', 'b', 'accepted', '[]', ${ids.third}) returning 1`,
    ),
    ...answerProbes(ids),
    ...limitProbes(ids),
    read("programs", ["program.read"], sql`true`),
    write(
      "programs",
      ["program.write"],
      sql`insert into programs (org_id, id, title, target, body, updated_by)
    values (${ids.org}, ${newId()}, 'x', '', '{}', ${ids.me}) returning 1`,
    ),
    write("programs", ["program.write"], sql`update programs set title = 'y' returning 1`),
    read("own_exercises", ["program.read"], sql`true`),
    write(
      "own_exercises",
      ["library.write"],
      sql`insert into own_exercises (org_id, id, body, created_by)
    values (${ids.org}, ${newId()}, '{}', ${ids.me}) returning 1`,
    ),

    read("referrals", ["referral.read-status"]),
    write(
      "referrals",
      ["referral.write"],
      sql`insert into referrals (org_id, athlete_id, id, created_by)
    values (${ids.org}, ${ids.athlete}, ${newId()}, ${ids.me}) returning 1`,
    ),
    write(
      "referrals",
      ["referral.write"],
      sql`update referrals set status = 'sent' where athlete_id = ${ids.athlete} returning 1`,
    ),
    read("referral_letters", ["referral.read"]),
    write(
      "referral_letters",
      ["referral.write"],
      sql`update referral_letters set why = 'x' where athlete_id = ${ids.athlete} returning 1`,
    ),

    read("memberships", ["member.read"], sql`person_id = ${ids.third}`),
    write(
      "memberships",
      ["member.write"],
      sql`update memberships set roles = '{admin}' where person_id = ${ids.third} returning 1`,
    ),
    write(
      "memberships",
      ["member.write"],
      sql`update memberships set revoked_at = now() where person_id = ${ids.third} returning 1`,
    ),
    write(
      "memberships",
      ["member.write"],
      sql`update memberships set roles = '{admin,physio}' where person_id = ${ids.me} returning 1`,
    ),
    read("teams", "every member", sql`true`),
    write(
      "teams",
      ["team.write"],
      sql`insert into teams (org_id, id, name) values (${ids.org}, ${newId()}, 'new') returning 1`,
    ),
    read("team_members", ["member.read"], sql`person_id = ${ids.third}`),
    write(
      "team_members",
      ["team.write"],
      sql`insert into team_members (org_id, team_id, person_id, as_staff)
    values (${ids.org}, ${ids.team}, ${ids.third}, true) returning 1`,
    ),
    read("invites", ["invite.anyone"], sql`true`),
    ...(["athlete", "physio"] as const).map((role) =>
      write(
        "invites",
        role === "athlete" ? ["invite.athlete"] : ["invite.anyone"],
        sql`insert into invites
      (org_id, id, email, roles, team_id, token_hash, invited_by, ends_at) values (${ids.org}, ${newId()}, 'a@b.test',
      ${`{${role}}`}, ${ids.team}, ${newId()}, ${ids.me}, now()) returning 1`,
      ),
    ),

    read("audit", ["audit.read-own", "audit.read-org"], sql`subject_id = ${ids.athlete}`),
    write(
      "audit",
      "every member",
      sql`insert into audit (org_id, id, actor_id, verb, request_id) values (${ids.org}, ${newId()}, ${ids.me}, 'x', 'x')`,
    ),
    write(
      "audit",
      [],
      sql`insert into audit (org_id, id, actor_id, verb, request_id) values (${ids.org}, ${newId()}, ${ids.third}, 'x', 'x')`,
    ),
    write("audit", [], sql`delete from audit returning 1`),
    read("outbox", [], sql`true`),
    write(
      "outbox",
      "every member",
      sql`insert into outbox (org_id, id, kind, payload) values (${ids.org}, ${newId()}, 'x', '{}')`,
    ),
    write(
      "idempotency_keys",
      "every member",
      sql`insert into idempotency_keys (org_id, person_id, key, body_hash) values (${ids.org}, ${ids.me}, ${newId()}, 'x')`,
    ),
    read("idempotency_keys", [], sql`person_id = ${ids.third}`),
  ];
}
