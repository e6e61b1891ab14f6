import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readInvite } from "./accept.server";
import { arrangeHouse } from "./house-testing.server";
import { removeMember } from "./change-member.server";
import { revokeInvite, sendInvite } from "./invite.server";
import { openSession, STAFF_SESSION } from "./session.server";
import { checkPassword } from "./sign-in.server";

let house: Awaited<ReturnType<typeof arrangeHouse>>;
beforeAll(async () => {
  house = await arrangeHouse(inject("adminUrl"));
});
afterAll(() => house.drop());

const admin = () => house.as(house.people.admin, ["admin"]);

const membership = async (personId: string, orgId = house.orgId) =>
  (await house.owner`select roles, revoked_at from memberships where org_id = ${orgId} and person_id = ${personId}`)[0];

test("looking at an invite says who invites to what as which role, and consumes nothing", async () => {
  const { token, email } = await house.invited(["coach"]);
  for (let look = 0; look < 3; look++)
    expect(await readInvite(token, null)).toMatchObject({
      email,
      roles: ["coach"],
      orgName: "Harriers",
      teamName: "Harriers A",
      invitedBy: "Ruth Kimani",
      reader: { is: "new" },
    });
  expect(await house.accept(token)).toMatchObject({ ok: true });
});

test("accepting makes the person, the membership, the team, the record and the board lines, with roles of the invite alone", async () => {
  const { token, email, id } = await house.invited();
  const done = await house.accept(token);
  if (!done.ok) throw new Error(done.why);
  const { personId } = done;
  expect(await membership(personId)).toEqual({ roles: ["athlete"], revoked_at: null });
  const { owner } = house;
  expect((await owner`select name, time_zone from people where id = ${personId}`)[0]).toEqual({
    name: "Nia Adeyemi",
    time_zone: "Europe/Berlin",
  });
  expect((await owner`select email, password_hash from logins where person_id = ${personId}`)[0]).toEqual({
    email,
    password_hash: null,
  });
  expect(await owner`select team_id, as_staff from team_members where person_id = ${personId}`).toMatchObject([
    { team_id: house.team, as_staff: false },
  ]);
  expect(await owner`select joined_on::text from athletes where id = ${personId}`).toMatchObject([
    { joined_on: "2026-06-10" },
  ]);
  const lines = await owner`select audience, name, team_ids from board_rows where athlete_id = ${personId} order by 1`;
  expect(lines).toMatchObject(
    ["clinical", "team"].map((audience) => ({ audience, name: "Nia Adeyemi", team_ids: [house.team] })),
  );
  expect(await owner`select verb, actor_id from audit where entity_id = ${id} order by at, id`).toMatchObject([
    { verb: "invite.send", actor_id: house.people.admin },
    { verb: "invite.accept", actor_id: personId },
  ]);
});

test("an invite works once, and fifty at once make exactly one person and one membership", async () => {
  const { token, email } = await house.invited(["physio"]);
  const all = await Promise.all(Array.from({ length: 50 }, () => house.accept(token)));
  expect(all.filter((each) => each.ok)).toHaveLength(1);
  expect(all.filter((each) => !each.ok).every((each) => !each.ok && each.why !== "other-person")).toBe(true);
  const [count] =
    await house.owner`select count(*)::int from logins l join memberships m on m.person_id = l.person_id where email = ${email}`;
  expect(count).toEqual({ count: 1 });
  expect(await house.accept(token)).toEqual({ ok: false, why: "gone" });
  expect(await readInvite(token, null)).toBeNull();
});

test("fifty accepts at once by one signed-in person count once", async () => {
  const email = house.freshEmail();
  const personId = await house.make.person(house.otherOrg, ["coach"], [], { email });
  const { token, id } = await house.invited(["coach"], house.team, email);
  const all = await Promise.all(Array.from({ length: 50 }, () => house.accept(token, { readerId: personId })));
  expect(all.filter((each) => each.ok)).toHaveLength(1);
  expect(await house.owner`select from audit where verb = 'invite.accept' and entity_id = ${id}`).toHaveLength(1);
});

test("a used, revoked, expired, altered or foreign link all say the same: gone", async () => {
  const revoked = await house.invited();
  expect(await revokeInvite(admin(), revoked.id)).toEqual({ ok: true });
  const expired = await house.invited();
  await house.owner`update invites set ends_at = now() - interval '1 second' where id = ${expired.id}`;
  const good = await house.invited();
  const secret = good.token.split(".")[1]!;
  for (const token of [
    revoked.token,
    expired.token,
    `${house.otherOrg}.${secret}`,
    `${house.orgId}.${"x".repeat(43)}`,
    "",
    "a.b.c",
    `${good.token}.1`,
    good.token + "A",
  ])
    expect(await house.accept(token), token).toEqual({ ok: false, why: "gone" });
  expect((await house.accept(good.token)).ok).toBe(true);
});

test("an invite ends after seven days and not before", async () => {
  const { id } = await house.invited();
  const [row] =
    await house.owner`select extract(epoch from ends_at - created_at)::int as seconds from invites where id = ${id}`;
  expect(row).toEqual({ seconds: 7 * 86_400 });
});

test("somebody signed in with another address cannot accept, and the invite stays good", async () => {
  const { token } = await house.invited();
  expect(await readInvite(token, house.people.coach)).toMatchObject({ reader: { is: "other" } });
  expect(await house.accept(token, { readerId: house.people.coach, newcomer: house.newcomer })).toEqual({
    ok: false,
    why: "other-person",
  });
  expect(await membership(house.people.coach)).toMatchObject({ roles: ["coach"] });
  expect((await house.accept(token)).ok).toBe(true);
});

test("an address that has an account must sign in: the link alone opens nobody's account", async () => {
  const { token } = await house.invited(["coach"], house.team, "ilse@club.test");
  expect(await readInvite(token, null)).toMatchObject({ reader: { is: "signed-out" } });
  expect(await house.accept(token)).toEqual({ ok: false, why: "sign-in" });
  expect(await house.accept(token, { readerId: house.people.foreignAdmin })).toMatchObject({
    ok: true,
    orgId: house.orgId,
  });
  expect(await membership(house.people.foreignAdmin)).toMatchObject({ roles: ["coach"] });
  expect(await membership(house.people.foreignAdmin, house.otherOrg)).toMatchObject({ roles: ["admin", "physio"] });
});

test("accepting adds roles to a present membership and never takes any away", async () => {
  const { token } = await house.invited(["coach"], house.team, "petra@club.test");
  expect((await house.accept(token, { readerId: house.people.athlete })).ok).toBe(true);
  expect(await membership(house.people.athlete)).toEqual({ roles: ["coach", "athlete"], revoked_at: null });
});

test("a removed member who is invited again comes back with the invite's roles alone", async () => {
  const email = house.freshEmail();
  const back = await house.make.person(house.orgId, ["admin", "physio"], [], { email });
  await house.owner`update memberships set revoked_at = now() where person_id = ${back}`;
  const { token } = await house.invited(["athlete"], house.team, email);
  expect((await house.accept(token, { readerId: back })).ok).toBe(true);
  expect(await membership(back)).toEqual({ roles: ["athlete"], revoked_at: null });
});

test("a removed member cannot come back by another invite that still lies in their mailbox", async () => {
  const first = await house.invited(["coach"]);
  const second = await house.invited(["admin"], null, first.email);
  const joined = await house.accept(first.token);
  if (!joined.ok) throw new Error(joined.why);
  expect(await removeMember(admin(), joined.personId)).toEqual({ ok: true });
  expect(await house.accept(second.token, { readerId: joined.personId })).toEqual({ ok: false, why: "gone" });
});

test("an athlete who becomes staff by an invite keeps no session on any device longer than staff may", async () => {
  const email = house.freshEmail();
  const athlete = await house.make.person(house.orgId, ["athlete"], [house.team], { email });
  await openSession(athlete, "another device");
  const { token } = await house.invited(["physio"], house.team, email);
  expect((await house.accept(token, { readerId: athlete })).ok).toBe(true);
  const kept = await house.owner`select idle_seconds from sessions where person_id = ${athlete} and revoked_at is null`;
  expect(kept.map((session) => session.idle_seconds)).toEqual([STAFF_SESSION.idleSeconds]);
});

test("two organisations that invite one new address at once get the same one person", async () => {
  const email = house.freshEmail();
  const here = await house.invited(["coach"], house.team, email);
  const foreign = house.as(house.people.foreignAdmin, ["admin"], house.otherOrg);
  await sendInvite(foreign, { id: randomUUID(), email, roles: ["coach"], teamId: house.foreignTeam });
  const there = (await house.linkTo(email)).replace("https://plumbline.test/invite/", "");
  const done = await Promise.all([house.accept(here.token), house.accept(there)]);
  expect(done.map((each) => (each.ok ? "in" : each.why)).sort()).toEqual(["in", "sign-in"]);
  expect(await house.owner`select 1 from logins where email = ${email}`).toHaveLength(1);
});

test("the password of a newcomer opens the account, and without one there is none to guess", async () => {
  const { token, email } = await house.invited();
  const password = "violet kettle orbit sandwich";
  expect((await house.accept(token, { newcomer: { ...house.newcomer, password } })).ok).toBe(true);
  expect(await checkPassword(email, password, "here")).toMatchObject({ ok: true });
  const other = await house.invited();
  await house.accept(other.token);
  expect(await checkPassword(other.email, "", "here")).toEqual({ ok: false, why: "wrong" });
});

test("whoever has joined is told so, also when their line on the board could not be drawn", async () => {
  const { token } = await house.invited();
  const { owner } = house;
  await owner`alter table board_rows add constraint none_today check (false) not valid`;
  try {
    const done = await house.accept(token);
    if (!done.ok) throw new Error(done.why);
    expect(await membership(done.personId)).toEqual({ roles: ["athlete"], revoked_at: null });
  } finally {
    await owner`alter table board_rows drop constraint none_today`;
  }
});
