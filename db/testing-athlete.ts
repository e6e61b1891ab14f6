import type postgres from "postgres";
import type { Relation, Role } from "@/lib/access/actor";
import { insertAnswers } from "./testing-answer-probes";
import { newId } from "./ids";
import { arrangeClub } from "./testing-club";
import type { FlagName, Ids } from "./testing-probes";

/** `roles` are those the person really has in the organisation asked about; `relation` is towards the athlete asked about. */
export type Asking = { who: string; id: string; roles: Role[]; relation: Relation };

/** One athlete with a row in every table that can hold one of theirs, and everybody who might ask about them. */
export async function arrangeAsked(owner: postgres.Sql): Promise<{ ids: Ids; actors: Asking[] }> {
  const make = arrangeClub(owner);
  const org = await make.org();
  const elsewhere = await make.org("Striders");
  const team = await make.team(org);
  const other = await make.team(org);
  const foreign = await make.team(elsewhere);
  const athlete = await make.person(org, ["athlete"], [team]);
  const physio = await make.person(org, ["physio"], [team]);
  const admin = await make.person(org, ["admin"]);
  const third = await make.person(org, ["athlete"], [other]);
  const gone = await make.person(org, ["coach"], [team]);
  await owner`update memberships set revoked_at = now() where person_id = ${gone}`;
  const of = (who: string, id: string, roles: Role[], relation: Relation = "none"): Asking => ({
    who,
    id,
    roles,
    relation,
  });
  const actors: Asking[] = [
    of("the athlete", athlete, ["athlete"], "self"),
    of("a team-mate", await make.person(org, ["athlete"], [team]), ["athlete"]),
    of("a coach of the team", await make.person(org, ["coach"], [team]), ["coach"], "team"),
    of("a physio of the team", physio, ["physio"], "team"),
    of("an admin", admin, ["admin"]),
    of("a coach of another team", await make.person(org, ["coach"], [other]), ["coach"]),
    of("a physio of another team", await make.person(org, ["physio"], [other]), ["physio"]),
    of("an admin who coaches another team", await make.person(org, ["admin", "coach"], [other]), ["admin", "coach"]),
    of("a physio of another organisation", await make.person(elsewhere, ["physio", "admin"], [foreign]), []),
    of("a coach who was removed", gone, []),
    of("nobody", newId(), []),
  ];
  const ids: Ids = {
    ...{ org, team, athlete, third, me: athlete, assignment: newId() },
    ...{ coachAnswer: newId(), physioAnswer: newId(), sharedAnswer: newId(), physioReaction: newId() },
    ...{ teamFlag: newId(), clinicalFlag: newId(), urgentFlag: newId(), settledFlag: newId() },
  };

  const referral = newId();
  const base = { org_id: org, athlete_id: athlete, day: "2026-05-01", entered_on: "2026-05-01", entered_by: athlete };
  const entryRow = () => ({ ...base, entry_id: newId() });
  await owner`insert into programs ${owner({ org_id: org, id: newId(), title: "p", target: "", body: owner.json({}), updated_by: physio })}`;
  await owner`insert into own_exercises ${owner({ org_id: org, id: newId(), body: owner.json({}), created_by: physio })}`;
  await owner`insert into exercise_photos ${owner({ ...{ org_id: org, frame: "start", jpeg: Buffer.alloc(100), width_pixels: 1, height_pixels: 1, hash: "h", put_by: physio }, exercise_id: (await owner`select id from own_exercises`)[0]!.id })}`;
  await owner`insert into assignments ${owner({ org_id: org, athlete_id: athlete, id: ids.assignment, snapshot: owner.json({}), from_day: "2026-05-01", assigned_by: physio })}`;
  await owner`insert into check_ins ${owner({ ...entryRow(), back_pain: 3 })}`;
  await owner`insert into runs ${owner({ ...entryRow(), metres: 5000 })}`;
  await owner`insert into other_sports ${owner({ ...entryRow(), sport: "cycling" })}`;
  await owner`insert into shoes ${owner({ org_id: org, athlete_id: athlete, id: newId(), name: "Blue pair" })}`;
  await owner`insert into imports ${owner({ org_id: org, athlete_id: athlete, id: newId(), sources: "a.fit", runs_added: 1, runs_known: 0 })}`;
  await owner`insert into import_previews ${owner({ org_id: org, athlete_id: athlete, id: newId(), body: owner.json({}) })}`;
  await owner`insert into tip_settings ${owner({ org_id: org, athlete_id: athlete })}`;
  await owner`insert into exercise_reports ${owner({ ...entryRow(), assignment_id: ids.assignment, item_id: "i", status: "not-done" })}`;
  await owner`insert into screens ${owner({ ...entryRow(), answers: owner.json({}) })}`;
  await owner`insert into histories ${owner({ ...entryRow(), answers: owner.json({}) })}`;
  await owner`insert into weeks ${owner({ ...entryRow(), running: "full" })}`;
  await owner`insert into assessments ${owner({ ...entryRow(), kind: "wall-test", result: "hand" })}`;
  const flag = (id: FlagName, rule_id: string, tier: string, privacy: string, rest: object = {}) =>
    owner`insert into flags ${owner({ org_id: org, athlete_id: athlete, id: ids[id], rule_id, rule_version: 1, tier, privacy, opened_on: "2026-05-01", last_matched_on: "2026-05-01", ...rest })}`;
  await flag("teamFlag", "W1", "watch", "team");
  await flag("clinicalFlag", "E1", "emergency", "clinical");
  await flag("urgentFlag", "U1", "urgent", "team");
  await flag("settledFlag", "W2", "watch", "team", {
    status: "settled",
    settled_at: "2026-05-02",
    settled_by: physio,
    outcome: "noise",
    reason: "r",
  });
  const receipt = (flagName: FlagName, audience: string) =>
    owner`insert into receipts ${owner({ org_id: org, athlete_id: athlete, flag_id: ids[flagName], seq: 1, as_of: "2026-05-01", audience, receipt: owner.json({}), fingerprint: "f" })}`;
  await receipt("teamFlag", "team");
  await receipt("teamFlag", "clinical");
  await receipt("clinicalFlag", "clinical");
  await owner`insert into evaluations ${owner({ org_id: org, athlete_id: athlete, fingerprint: "f", input: "{}" })}`;
  await owner`insert into advice_deliveries ${owner({ org_id: org, athlete_id: athlete, flag_id: ids.clinicalFlag })}`;
  for (const audience of ["clinical", "team"])
    await owner`insert into board_rows ${owner({ org_id: org, audience, athlete_id: athlete, name: "n", team_ids: [team] })}`;
  await owner`insert into referrals ${owner({ org_id: org, athlete_id: athlete, id: referral, created_by: physio })}`;
  await owner`insert into referral_letters ${owner({ org_id: org, athlete_id: athlete, referral_id: referral, to_whom: "gp", urgency: "week", why: "w" })}`;
  await owner`insert into progression_answers ${owner({ org_id: org, athlete_id: athlete, id: newId(), item_id: "i", decision: "up", from_step: "a", to_step: "b", answer: "accepted", receipts: owner.json([]), answered_by: physio })}`;
  const device = newId();
  await owner`insert into devices ${owner({ org_id: org, athlete_id: athlete, id: device, secret_hash: "h" })}`;
  await owner`insert into device_logs ${owner({ org_id: org, athlete_id: athlete, key: newId(), device_id: device, seq: 1, day: "2026-05-01", known_at: "2026-05-01" })}`;
  await insertAnswers(owner, ids, { coach: actors[2]!.id, physio });
  const [limit, endedLimit, pause, withdrawn] = [newId(), newId(), newId(), newId()];
  const limitRow = {
    ...{ org_id: org, athlete_id: athlete, body: owner.json({ kind: "no-bending" }) },
    from_day: "2026-05-01",
    set_by: physio,
  };
  await owner`insert into calendar_links ${owner({ org_id: limitRow.org_id, athlete_id: limitRow.athlete_id, token_hash: "h" })}`;
  await owner`insert into athlete_limits ${owner({ ...limitRow, id: limit })}`;
  await owner`insert into athlete_limits ${owner({ ...limitRow, id: endedLimit, ended_by: physio, ended_at: "2026-05-02" })}`;
  await owner`insert into limit_reasons ${owner({ org_id: org, athlete_id: athlete, limit_id: limit, reason: "r" })}`;
  const pauseRow = { org_id: org, athlete_id: athlete, from_day: "2026-05-01" };
  await owner`insert into pauses ${owner({ ...pauseRow, id: pause })}`;
  await owner`insert into pauses ${owner({ ...pauseRow, id: withdrawn, withdrawn_at: "2026-05-02" })}`;
  await owner`insert into pause_reasons ${owner({ org_id: org, athlete_id: athlete, pause_id: pause, reason: "illness" })}`;
  await owner`insert into invites ${owner({ org_id: org, id: newId(), email: "x@y.test", roles: ["coach"], token_hash: "h", invited_by: admin, ends_at: "2030-01-01" })}`;
  await owner`insert into audit ${owner({ org_id: org, id: newId(), actor_id: physio, subject_id: athlete, verb: "v", request_id: "r" })}`;
  await owner`insert into outbox ${owner({ org_id: org, id: newId(), kind: "k", payload: owner.json({}) })}`;
  await owner`insert into idempotency_keys ${owner({ org_id: org, person_id: third, key: newId(), body_hash: "b" })}`;
  return { ids, actors };
}
