import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { database } from "@/db/client";
import { liveSession } from "@/db/queries/sessions";
import type { Role } from "@/lib/access/actor";
import { readBoard } from "@/lib/board/read-board.server";
import { recordDay } from "@/lib/logs/record-day.server";
import { acceptInvite } from "./accept.server";
import { changeRoles, changeTeam, leaveOrg, removeMember } from "./change-member.server";
import { arrangeHouse } from "./house-testing.server";
import { sendInvite } from "./invite.server";
import { readMember } from "./members.server";
import { hashSecret } from "./secrets.server";
import { openSession } from "./session.server";
import { createTeam, deleteTeam, readTeams, renameTeam } from "./teams.server";

let house: Awaited<ReturnType<typeof arrangeHouse>>;
beforeAll(async () => {
  house = await arrangeHouse(inject("adminUrl"));
});
afterAll(() => house.drop());

const admin = () => house.as(house.people.admin, ["admin"]);
const NOT_FOUND = { ok: false, why: "not-found" };

/** A member with a board line, as an accepted invite leaves them. */
async function member(roles: Role[], teamId: string | null = house.team) {
  const { token, email } = await house.invited(roles, teamId);
  const done = await house.accept(token, {
    newcomer: { ...house.newcomer, name: `Nia ${email.slice(0, 4)}`, timeZone: "UTC" },
  });
  if (!done.ok) throw new Error(done.why);
  return done.personId;
}
const onBoard = async (personId: string, viewer = house.as(house.people.physio, ["physio"])) =>
  (await readBoard(viewer, { show: "all" })).rows.some((row) => row.athleteId === personId);
const teamsIn = async (personId: string) =>
  (await house.owner`select team_ids from board_rows where athlete_id = ${personId} and audience = 'team'`)[0]
    ?.team_ids;
const rolesOf = async (personId: string) =>
  (
    await house.owner`select roles from memberships where org_id = ${house.orgId} and person_id = ${personId} and revoked_at is null`
  )[0]?.roles;
const sessionOf = (sid: string) => database().transaction({ as: "door" }, (tx) => liveSession(tx, hashSecret(sid)));

test("a changed role acts on the next request, in the session that is open", async () => {
  const personId = await member(["coach"]);
  const { sid } = await openSession(personId, "");
  expect((await sessionOf(sid))?.roles).toEqual(["coach"]);
  expect(await changeRoles(admin(), personId, ["physio"])).toEqual({ ok: true });
  expect((await sessionOf(sid))?.roles).toEqual(["physio"]);
});

test("an athlete who becomes staff keeps no session longer than staff may", async () => {
  const personId = await member(["athlete"]);
  await openSession(personId, "");
  await changeRoles(admin(), personId, ["athlete", "coach"]);
  const [row] =
    await house.owner`select idle_seconds, ends_at < now() + interval '12 hours 1 minute' as short from sessions where person_id = ${personId}`;
  expect(row).toEqual({ idle_seconds: 1800, short: true });
});

test("a member made an athlete gets a record; without the role they are off every board", async () => {
  const personId = await member(["coach"], null);
  await changeRoles(admin(), personId, ["athlete", "coach"]);
  expect(await changeTeam(admin(), personId, { teamId: house.team, asStaff: false, join: true })).toEqual({ ok: true });
  expect(await onBoard(personId)).toBe(true);
  await changeRoles(admin(), personId, ["coach"]);
  expect(await onBoard(personId)).toBe(false);
  expect(await teamsIn(personId)).toEqual([]);
});

test("a removed member's session is in no organisation any more, their writes are refused, and no board shows them", async () => {
  const personId = await member(["athlete"]);
  const { sid } = await openSession(personId, "");
  expect(await onBoard(personId)).toBe(true);
  expect(await removeMember(admin(), personId)).toEqual({ ok: true });
  expect(await sessionOf(sid)).toMatchObject({ personId, roles: null, orgName: null });
  expect(await onBoard(personId)).toBe(false);
  expect(await onBoard(personId, house.as(house.people.coach, ["coach"]))).toBe(false);
  const log = { day: "2026-06-10", checkIn: null, run: null, exercises: null, otherSport: null };
  const asThem = house.as(personId, ["athlete"]);
  expect(await recordDay(asThem, { athleteId: personId, key: randomUUID(), log })).toEqual(NOT_FOUND);
  expect(await readMember(admin(), personId)).toBeNull();
});

test("what a removed member has invited to can no longer be accepted", async () => {
  const personId = await member(["admin"], null);
  const email = `${randomUUID().slice(0, 12)}@new.test`;
  await sendInvite(house.as(personId, ["admin"]), { id: randomUUID(), email, roles: ["admin"], teamId: null });
  const token = (await house.linkTo(email)).replace("https://plumbline.test/invite/", "");
  await removeMember(admin(), personId);
  const newcomer = { name: "Again", timeZone: "UTC", password: null };
  expect(await acceptInvite(token, { readerId: null, newcomer }, house.now, "r")).toEqual({ ok: false, why: "gone" });
});

test("the last admin cannot be demoted, removed or leave; a second one makes each possible", async () => {
  const last = { ok: false, why: "last-admin" };
  expect(await changeRoles(admin(), house.people.admin, ["coach"])).toEqual(last);
  expect(await removeMember(admin(), house.people.admin)).toEqual(last);
  expect(await leaveOrg(admin())).toEqual(last);
  expect(await rolesOf(house.people.admin)).toEqual(["admin"]);
  const second = await member(["admin"], null);
  expect(await leaveOrg(house.as(second, ["admin"]))).toEqual({ ok: true });
  expect(await leaveOrg(admin())).toEqual(last);
});

test("two admins who demote each other at once leave one of them", async () => {
  for (let round = 0; round < 5; round++) {
    const other = await member(["admin"], null);
    await Promise.all([
      changeRoles(house.as(other, ["admin"]), house.people.admin, ["coach"]),
      changeRoles(admin(), other, ["coach"]),
      removeMember(house.as(other, ["admin"]), house.people.admin),
      leaveOrg(house.as(other, ["admin"])),
    ]);
    const left =
      await house.owner`select person_id from memberships where org_id = ${house.orgId} and 'admin' = any (roles) and revoked_at is null`;
    expect(left.length).toBeGreaterThan(0);
    await house.owner`update memberships set roles = '{admin}', revoked_at = null where org_id = ${house.orgId} and person_id = ${house.people.admin}`;
    await house.owner`update memberships set revoked_at = now() where org_id = ${house.orgId} and person_id = ${other}`;
  }
});

test("anybody may leave, and is out of its teams and boards", async () => {
  const personId = await member(["athlete"]);
  expect(await leaveOrg(house.as(personId, ["athlete"]))).toEqual({ ok: true });
  expect(await rolesOf(personId)).toBeUndefined();
  expect(await onBoard(personId)).toBe(false);
  expect(await house.owner`select from team_members where person_id = ${personId}`).toHaveLength(0);
});

test("a change of team moves the athlete's board lines with it, in the same transaction", async () => {
  const personId = await member(["athlete"]);
  expect(await teamsIn(personId)).toEqual([house.team]);
  await changeTeam(admin(), personId, { teamId: house.otherTeam, asStaff: false, join: true });
  expect([...(await teamsIn(personId))].sort()).toEqual([house.team, house.otherTeam].sort());
  await changeTeam(admin(), personId, { teamId: house.team, asStaff: false, join: false });
  expect(await teamsIn(personId)).toEqual([house.otherTeam]);
  expect(await onBoard(personId)).toBe(false);
});

test("a member joins a team only as what their roles allow", async () => {
  const coach = await member(["coach"], null);
  const athlete = await member(["athlete"]);
  const join = (personId: string, asStaff: boolean) =>
    changeTeam(admin(), personId, { teamId: house.team, asStaff, join: true });
  expect(await join(coach, false)).toEqual({ ok: false, why: "needs-role" });
  expect(await join(athlete, true)).toEqual({ ok: false, why: "needs-role" });
  expect(await join(coach, true)).toEqual({ ok: true });
  expect(await join(coach, true)).toEqual({ ok: true });
});

const ids = () => ({ own: house.people.athlete, foreign: house.people.foreignAthlete, missing: randomUUID() });
test.each(["foreign", "missing"] as const)("a %s person or team is not found, and nothing changes", async (which) => {
  const before = await house.owner`select * from memberships order by org_id, person_id`;
  const id = ids()[which];
  expect(await changeRoles(admin(), id, ["admin"])).toEqual(NOT_FOUND);
  expect(await removeMember(admin(), id)).toEqual(NOT_FOUND);
  expect(await changeTeam(admin(), id, { teamId: house.team, asStaff: false, join: true })).toEqual(NOT_FOUND);
  expect(await readMember(admin(), id)).toBeNull();
  const teamId = which === "foreign" ? house.foreignTeam : randomUUID();
  expect(await changeTeam(admin(), house.people.athlete, { teamId, asStaff: false, join: true })).toEqual(NOT_FOUND);
  expect(await renameTeam(admin(), teamId, "Ours")).toEqual(NOT_FOUND);
  expect(await deleteTeam(admin(), teamId)).toEqual(NOT_FOUND);
  expect(await house.owner`select * from memberships order by org_id, person_id`).toEqual(before);
});

test.each(["physio", "coach", "athlete"] as const)(
  "a %s changes no roles, members or teams, nor their own",
  async (role) => {
    const ctx = house.as(house.people[role], [role]);
    const claiming = house.as(house.people[role], ["admin"]);
    for (const as of [ctx, claiming])
      for (const id of [house.people.athlete, house.people[role]]) {
        expect(await changeRoles(as, id, ["admin"])).toEqual(NOT_FOUND);
        expect(await removeMember(as, id)).toEqual(NOT_FOUND);
        expect(await changeTeam(as, id, { teamId: house.team, asStaff: true, join: true })).toEqual(NOT_FOUND);
      }
    expect(await readMember(ctx, house.people.admin)).toBeNull();
    expect(await readTeams(ctx)).toBeNull();
    expect(await createTeam(ctx, randomUUID(), "Mine")).toEqual(NOT_FOUND);
    await expect(createTeam(claiming, randomUUID(), "Mine")).rejects.toMatchObject({ code: "42501" });
    expect(await deleteTeam(claiming, house.otherTeam)).not.toEqual({ ok: true });
  },
);

test("a team is made, renamed and deleted; two of one name are not told apart by capitals, and only an empty one goes", async () => {
  const id = randomUUID();
  expect(await createTeam(admin(), id, "Juniors")).toEqual({ ok: true });
  expect(await createTeam(admin(), id, "Juniors")).toEqual({ ok: true });
  expect(await createTeam(admin(), randomUUID(), "juniors")).toEqual({ ok: false, why: "name-taken" });
  expect(await renameTeam(admin(), id, "Under 20")).toEqual({ ok: true });
  expect(await renameTeam(admin(), id, "Harriers A")).toEqual({ ok: false, why: "name-taken" });
  const personId = await member(["athlete"], id);
  expect(await deleteTeam(admin(), id)).toEqual({ ok: false, why: "not-empty" });
  await changeTeam(admin(), personId, { teamId: id, asStaff: false, join: false });
  expect(await deleteTeam(admin(), id)).toEqual({ ok: true });
  expect((await readTeams(admin()))!.map((team) => team.id)).not.toContain(id);
});

test("a team somebody is invited to does not go before the invite does", async () => {
  const id = randomUUID();
  await createTeam(admin(), id, "Masters");
  await sendInvite(admin(), { id: randomUUID(), email: "masters@new.test", roles: ["athlete"], teamId: id });
  expect(await deleteTeam(admin(), id)).toEqual({ ok: false, why: "not-empty" });
  await house.owner`update invites set ends_at = now() where team_id = ${id}`;
  expect(await deleteTeam(admin(), id)).toEqual({ ok: true });
});

test("each change leaves one audit line that says who did what to whom", async () => {
  const personId = await member(["athlete"]);
  await changeRoles(admin(), personId, ["athlete", "coach"]);
  await changeTeam(admin(), personId, { teamId: house.otherTeam, asStaff: true, join: true });
  await removeMember(admin(), personId);
  const lines =
    await house.owner`select verb, actor_id from audit where subject_id = ${personId} and actor_id = ${house.people.admin} order by at, id`;
  expect(lines.map((line) => line.verb)).toEqual(["member.roles", "team.join", "member.remove"]);
});
