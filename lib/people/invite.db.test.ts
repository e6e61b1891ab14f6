import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { arrangeHouse } from "./house-testing.server";
import { resendInvite, revokeInvite, sendInvite } from "./invite.server";
import { readMembers } from "./members.server";

let house: Awaited<ReturnType<typeof arrangeHouse>>;
beforeAll(async () => {
  house = await arrangeHouse(inject("adminUrl"));
});
afterAll(() => house.drop());

const admin = () => house.as(house.people.admin, ["admin"]);

test.each([
  ["a physio invites an athlete into their own team", "physio", ["athlete"], "team", { ok: true }],
  ["a coach does too", "coach", ["athlete"], "team", { ok: true }],
  ["not into a team of others", "coach", ["athlete"], "otherTeam", { ok: false, why: "not-allowed" }],
  ["not without a team", "physio", ["athlete"], null, { ok: false, why: "not-allowed" }],
  ["not a coach", "physio", ["coach"], "team", { ok: false, why: "not-allowed" }],
  [
    "not somebody who is more than an athlete",
    "coach",
    ["admin", "athlete"],
    "team",
    { ok: false, why: "not-allowed" },
  ],
  ["an athlete invites nobody", "athlete", ["athlete"], "team", { ok: false, why: "not-allowed" }],
  [
    "an admin invites an athlete into a team, once there are teams",
    "admin",
    ["athlete"],
    null,
    { ok: false, why: "needs-team" },
  ],
  ["a coach who also logs needs a team as well", "admin", ["coach", "athlete"], null, { ok: false, why: "needs-team" }],
  ["an admin or coach may come without one", "admin", ["admin", "coach"], null, { ok: true }],
  [
    "nobody invites into a team of another organisation",
    "admin",
    ["athlete"],
    "foreignTeam",
    { ok: false, why: "no-team" },
  ],
] as const)("%s", async (_what, who, roles, where, answer) => {
  const email = house.freshEmail();
  const ctx = house.as(house.people[who], [who]);
  const form = { id: randomUUID(), email, roles: [...roles], teamId: where && house[where] };
  expect(await sendInvite(ctx, form)).toEqual(answer);
  expect(await house.owner`select from mails where "to" = ${email}`).toHaveLength(answer.ok ? 1 : 0);
});

test("the same form sent twice invites once and writes one letter", async () => {
  const form = { id: randomUUID(), email: house.freshEmail(), roles: ["athlete" as const], teamId: house.team };
  expect(await sendInvite(admin(), form)).toEqual({ ok: true });
  expect(await sendInvite(admin(), form)).toEqual({ ok: true });
  expect(await house.owner`select from mails where "to" = ${form.email}`).toHaveLength(1);
});

test("a resent invite has a new link for seven days, and the old link is gone", async () => {
  const first = await house.invited();
  expect(await resendInvite(admin(), first.id)).toEqual({ ok: true });
  const second = await house.tokenTo(first.email);
  expect(second).not.toBe(first.token);
  expect(await house.accept(first.token)).toEqual({ ok: false, why: "gone" });
  expect((await house.accept(second)).ok).toBe(true);
});

test("an organisation without teams invites athletes all the same", async () => {
  const founder = await house.make.org("Fresh Starters");
  const admin = await house.make.person(founder, ["admin"], []);
  const form = { id: randomUUID(), email: house.freshEmail(), roles: ["athlete" as const], teamId: null };
  expect(await sendInvite(house.as(admin, ["admin"], founder), form)).toEqual({ ok: true });
});

test("an expired invite stays listed as expired until the address is invited again, and can be sent again or ended", async () => {
  const listed = async (email: string) =>
    (await readMembers(admin(), { search: "", page: 1 }))!.invites.filter((invite) => invite.email === email);
  const runOut = (id: string) =>
    house.owner`update invites set ends_at = now() - interval '1 day', created_at = now() - interval '8 days' where id = ${id}`;
  const first = await house.invited();
  expect(await listed(first.email)).toMatchObject([{ id: first.id, isExpired: false }]);
  await runOut(first.id);
  expect(await listed(first.email)).toMatchObject([{ id: first.id, isExpired: true }]);
  expect(await house.accept(first.token)).toEqual({ ok: false, why: "gone" });
  expect(await resendInvite(admin(), first.id)).toEqual({ ok: true });
  expect(await listed(first.email)).toMatchObject([{ isExpired: false }]);
  expect((await house.accept(await house.tokenTo(first.email))).ok).toBe(true);
  expect(await listed(first.email)).toEqual([]);

  const second = await house.invited();
  await runOut(second.id);
  expect(await revokeInvite(admin(), second.id)).toEqual({ ok: true });
  expect(await listed(second.email)).toEqual([]);
  const third = await house.invited();
  await runOut(third.id);
  await house.invited(["athlete"], house.team, third.email);
  expect(await listed(third.email)).toMatchObject([{ isExpired: false }]);
});

test("an invite of another organisation or another person is not there to revoke or resend; an admin ends anybody's", async () => {
  const { id, token } = await house.invited();
  const foreign = house.as(house.people.foreignAdmin, ["admin"], house.otherOrg);
  for (const act of [revokeInvite, resendInvite]) {
    expect(await act(foreign, id)).toEqual({ ok: false, why: "not-found" });
    expect(await act(house.as(house.people.physio, ["physio"]), id)).toEqual({ ok: false, why: "not-found" });
    expect(await act(admin(), randomUUID())).toEqual({ ok: false, why: "not-found" });
  }
  expect((await house.accept(token)).ok).toBe(true);
  const byPhysio = { id: randomUUID(), email: house.freshEmail(), roles: ["athlete" as const], teamId: house.team };
  await sendInvite(house.as(house.people.physio, ["physio"]), byPhysio);
  expect(await revokeInvite(admin(), byPhysio.id)).toEqual({ ok: true });
});

test("the database itself refuses an admin who would invite in another's name", async () => {
  const forged = admin().transaction((tx) =>
    tx.execute(`insert into invites (org_id, id, email, roles, token_hash, invited_by, ends_at) values
      ('${house.orgId}', '${randomUUID()}', 'x@y.test', '{admin}', 'h', '${house.people.physio}', now())`),
  );
  await expect(forged).rejects.toMatchObject({ code: "42501" });
});

test("staff see everybody's name, roles and teams; addresses and all invites are for the admin; an athlete sees none", async () => {
  const seen = await readMembers(admin(), { search: "dana", page: 1 });
  expect(seen).toMatchObject({
    mayManage: true,
    members: [{ name: "Dana Okafor", roles: ["physio"], teams: [{ name: "Harriers A", asStaff: true }] }],
  });
  expect(seen!.members[0]!.email).toContain("@");
  const byCoach = await readMembers(house.as(house.people.coach, ["coach"]), { search: "", page: 1 });
  expect(byCoach!.members.length).toBeGreaterThan(4);
  expect(byCoach!.members.every((member) => member.email === null)).toBe(true);
  expect(byCoach!.teams.map((team) => team.name)).toEqual(["Harriers A"]);
  expect(byCoach!.invites.every((invite) => invite.invitedBy === "Ben Hartley")).toBe(true);
  expect(await readMembers(house.as(house.people.athlete, ["athlete"]), { search: "", page: 1 })).toBeNull();
});
