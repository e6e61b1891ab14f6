import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { database } from "@/db/client";
import { liveSession } from "@/db/queries/sessions";
import type { Role } from "@/lib/access/actor";
import { changePassword, readAccount, saveProfile } from "./account.server";
import { arrangeHouse } from "./house-testing.server";
import { createOrg, orgsFor, switchOrg } from "./orgs.server";
import { hashSecret } from "./secrets.server";
import { closeEverySession, closeOwnSession, openSession } from "./session.server";
import { checkPassword, hashPassword } from "./sign-in.server";

let house: Awaited<ReturnType<typeof arrangeHouse>>;
beforeAll(async () => {
  house = await arrangeHouse(inject("adminUrl"));
});
beforeEach(() => house.owner`delete from throttles`);
afterAll(() => house.drop());

const GOOD = "violet kettle orbit sandwich";
const live = (sid: string) => database().transaction({ as: "door" }, (tx) => liveSession(tx, hashSecret(sid)));

async function someone(roles: Role[] = ["athlete"], password: string | null = null) {
  const email = `${randomUUID().slice(0, 12)}@new.test`;
  const personId = await house.make.person(house.orgId, roles, [house.team], { name: "Nia Adeyemi", email });
  if (password)
    await house.owner`update logins set password_hash = ${await hashPassword(password)} where person_id = ${personId}`;
  const { sid } = await openSession(personId, "Mozilla/5.0 (X11; Linux) Firefox/145.0");
  const ctx = house.as(personId, roles);
  const visitor = { ...ctx.visitor, name: "Nia Adeyemi", sessionHash: hashSecret(sid) };
  return { personId, email, sid, ctx: { ...ctx, visitor }, who: { personId, sessionHash: hashSecret(sid) } };
}

test("a new password opens the account, ends every session, goes on in a new one, and a letter tells of it", async () => {
  const { ctx, sid, email, personId } = await someone(["athlete"], "an earlier long sentence");
  const elsewhere = await openSession(personId, "");
  const done = await changePassword(ctx, { current: "an earlier long sentence", next: GOOD }, "");
  if (!done.ok) throw new Error(done.why);
  expect([await live(sid), await live(elsewhere.sid)]).toEqual([null, null]);
  expect(await live(done.sid)).toMatchObject({ personId, orgId: house.orgId });
  expect(await checkPassword(email, GOOD, "here")).toMatchObject({ ok: true });
  expect(await checkPassword(email, "an earlier long sentence", "here")).toEqual({ ok: false, why: "wrong" });
  expect(await house.owner`select subject from mails where "to" = ${email}`).toMatchObject([
    { subject: "Your Plumbline password was changed" },
  ]);
  expect(await house.owner`select verb from audit where subject_id = ${personId}`).toMatchObject([
    { verb: "password.change" },
  ]);
});

test("without the present password, or with a weak new one, nothing changes", async () => {
  const { ctx, sid, email } = await someone(["athlete"], GOOD);
  const change = (current: string, next: string) => changePassword(ctx, { current, next }, "");
  expect(await change("wrong wrong wrong wrong", "kettle orbit sandwich moth")).toEqual({
    ok: false,
    why: "wrong-current",
  });
  expect(await change("", "kettle orbit sandwich moth")).toEqual({ ok: false, why: "wrong-current" });
  for (const weak of ["short", "Nia Adeyemi Nia Ad", "Harriers Harriers 1", email])
    expect(await change(GOOD, weak)).toMatchObject({ ok: false, why: expect.stringMatching("fault|throttled") });
  expect(await live(sid)).not.toBeNull();
  expect(await house.owner`select from mails where "to" = ${email}`).toHaveLength(0);
});

test("guesses of the present password are counted and refused before any hashing", async () => {
  const { ctx } = await someone(["athlete"], GOOD);
  for (let guess = 0; guess < 5; guess++) await changePassword(ctx, { current: `guess ${guess}`, next: GOOD }, "");
  expect(await changePassword(ctx, { current: GOOD, next: "kettle orbit sandwich moth" }, "")).toMatchObject({
    ok: false,
    why: "throttled",
  });
});

test("the sixth try at an address from one place is refused even with the right password, and another place is not", async () => {
  const { email } = await someone(["athlete"], GOOD);
  for (let guess = 0; guess < 5; guess++)
    expect(await checkPassword(email, "wrong", "a")).toEqual({ ok: false, why: "wrong" });
  expect(await checkPassword(email, GOOD, "a")).toMatchObject({ ok: false, why: "throttled" });
  expect(await checkPassword(email, GOOD, "b")).toMatchObject({ ok: true });
});

test("a password of 256 signs and one typed with combining marks can be used to sign in", async () => {
  const long = "🦊🌲🚲🧦🍋🪁🦉🌋".repeat(40).slice(0, 512 - 60) + " café violet kettle orbit";
  const { email, ctx } = await someone();
  const done = await changePassword(ctx, { current: "", next: long.normalize("NFC") }, "");
  expect(done).toMatchObject({ ok: true });
  expect(await checkPassword(email, long.normalize("NFD"), "here")).toMatchObject({ ok: true });
});

test("one sees one's own sessions with their devices, and ends one of them but nobody else's", async () => {
  const mine = await someone();
  const other = await openSession(mine.personId, "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0) Version/19.0 Safari/604.1");
  const theirs = await someone();
  const account = await readAccount(mine.ctx);
  expect(account.sessions.map((each) => [each.device, each.isThisOne]).sort()).toEqual([
    ["Firefox on Linux", true],
    ["Safari on iPhone", false],
  ]);
  expect(await closeOwnSession(mine.personId, hashSecret(theirs.sid))).toBe(false);
  expect(await live(theirs.sid)).not.toBeNull();
  expect(await closeOwnSession(mine.personId, hashSecret(other.sid))).toBe(true);
  expect(await live(other.sid)).toBeNull();
});

test("signing out everywhere ends every session and leaves an audit line", async () => {
  const { personId, sid } = await someone();
  const other = await openSession(personId, "");
  await closeEverySession(personId, { orgId: house.orgId, requestId: "r" });
  expect([await live(sid), await live(other.sid)]).toEqual([null, null]);
  expect(await house.owner`select verb from audit where subject_id = ${personId}`).toMatchObject([
    { verb: "sessions.end-all" },
  ]);
});

test("an athlete's new name is on the boards at once", async () => {
  const { ctx, personId } = await someone();
  await saveProfile(ctx, { name: "Nia Brandt", timeZone: "Asia/Tokyo", unit: "mi", theme: "dark" });
  expect((await house.owner`select name, time_zone, unit, theme from people where id = ${personId}`)[0]).toEqual({
    name: "Nia Brandt",
    time_zone: "Asia/Tokyo",
    unit: "mi",
    theme: "dark",
  });
  const lines = await house.owner`select name from board_rows where athlete_id = ${personId}`;
  expect(lines.map((line) => line.name)).toEqual(["Nia Brandt", "Nia Brandt"]);
});

test("one switches only to an organisation of one's own, under a new session id that ends when the old one would have", async () => {
  const { who, sid, personId } = await someone(["coach"]);
  const ends = async (id: string) =>
    (await house.owner`select ends_at::text from sessions where id_hash = ${hashSecret(id)}`)[0];
  for (const orgId of [house.otherOrg, randomUUID(), "", "x"]) expect(await switchOrg(who, orgId)).toBeNull();
  await house.make.join(house.otherOrg, personId, ["coach"], []);
  const done = await switchOrg(who, house.otherOrg);
  expect(await live(sid)).toBeNull();
  expect(await live(done!.sid)).toMatchObject({ orgId: house.otherOrg, roles: ["coach"] });
  expect(await ends(done!.sid)).toEqual(await ends(sid));
  expect(await switchOrg(who, house.orgId)).toBeNull(); // the session that was ended starts no other
});

test("whoever creates an organisation is its admin and works in it; the form sent twice creates one", async () => {
  const { who, personId } = await someone();
  const org = { id: randomUUID(), name: "Hill Runners" };
  const done = await createOrg(who, org, "r");
  if (!done.ok) throw new Error(done.why);
  expect(await live(done.sid)).toMatchObject({ orgId: org.id, roles: ["admin"] });
  const again = await createOrg({ personId, sessionHash: hashSecret(done.sid) }, org, "r");
  expect(again.ok).toBe(true);
  expect((await orgsFor(personId)).map((each) => each.name)).toEqual(["Harriers", "Hill Runners"]);
});

test("an organisation's id that is somebody else's makes nobody its member", async () => {
  const { who, personId } = await someone();
  expect(await createOrg(who, { id: house.otherOrg, name: "Mine" }, "r")).toMatchObject({ ok: false });
  expect(await orgsFor(personId)).toHaveLength(1);
});

test("an athlete who becomes an admin by creating an organisation has a session as short as staff's", async () => {
  const { who } = await someone();
  const done = await createOrg(who, { id: randomUUID(), name: "Short" }, "r");
  const [row] =
    await house.owner`select idle_seconds from sessions where id_hash = ${hashSecret(done.ok ? done.sid : "")}`;
  expect(row).toEqual({ idle_seconds: 1800 });
});
