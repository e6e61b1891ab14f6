import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { TEST_SECRET } from "@/db/testing";
import { arrangeHouse } from "./house-testing.server";
import { orgsFor } from "./orgs.server";
import { seal, unseal } from "./sealed.server";
import { hashSecret } from "./secrets.server";
import { sendSignInLink, takeSignInLink } from "./sign-in-link.server";
import { askToStart, readStart, start, StartForm } from "./start.server";

let house: Awaited<ReturnType<typeof arrangeHouse>>;
beforeAll(async () => {
  process.env.NEXTAUTH_SECRET = TEST_SECRET;
  house = await arrangeHouse(inject("adminUrl"));
});
beforeEach(() => house.owner`delete from throttles`);
afterAll(() => house.drop());

const later = (milliseconds: number) => new Date(house.now.getTime() + milliseconds);
async function someone() {
  const email = `${randomUUID().slice(0, 12)}@new.test`;
  return { email, personId: await house.make.person(house.orgId, ["coach"], [], { email }) };
}
async function tokenFor(email: string) {
  await sendSignInLink(email, "/");
  return new URL(await house.linkTo(email)).searchParams.get("token")!;
}
const lettersTo = async (email: string) => (await house.owner`select from mails where "to" = ${email}`).length;

test("a link signs its person in once; of twenty at the same time one gets in", async () => {
  const { email, personId } = await someone();
  const token = await tokenFor(email);
  const all = await Promise.all(Array.from({ length: 20 }, () => takeSignInLink(token)));
  expect(all.filter(Boolean)).toEqual([personId]);
  expect(await takeSignInLink(token)).toBeNull();
});

test("a link ends after ten minutes, and its secret is nowhere in the database but in the letter", async () => {
  const { email } = await someone();
  const token = await tokenFor(email);
  const [row] =
    await house.owner`select token_hash, extract(epoch from ends_at - now())::int as seconds from sign_in_links where token_hash = ${hashSecret(token)}`;
  expect(row!.seconds).toBeGreaterThan(590);
  expect(row!.seconds).toBeLessThanOrEqual(600);
  await house.owner`update sign_in_links set ends_at = now() where token_hash = ${hashSecret(token)}`;
  expect(await takeSignInLink(token)).toBeNull();
  for (const wrong of ["", "x", `${token}x`, hashSecret(token)]) expect(await takeSignInLink(wrong)).toBeNull();
});

test("the fourth link within an hour is not sent, and nobody is told", async () => {
  const { email } = await someone();
  for (let time = 0; time < 5; time++) expect(await sendSignInLink(email, "/")).toBeUndefined();
  expect(await lettersTo(email)).toBe(3);
});

test("an unknown address hears the same after the same time, and gets no letter", async () => {
  const { email } = await someone();
  const unknown = `${randomUUID().slice(0, 12)}@nobody.test`;
  const timed = async (address: string) => {
    const from = performance.now();
    const answer = await sendSignInLink(address, "/");
    return { answer, took: performance.now() - from };
  };
  const answers = [await timed(email), await timed(unknown), await timed(email), await timed(unknown)];
  for (const { answer, took } of answers) {
    expect(answer).toBeUndefined();
    expect(took).toBeGreaterThan(395);
  }
  expect(await lettersTo(unknown)).toBe(0);
});

test("a page of ours to go to travels with the link", async () => {
  const { email } = await someone();
  await sendSignInLink(email, "/invite/1.2");
  expect(new URL(await house.linkTo(email)).searchParams.get("next")).toBe("/invite/1.2");
});

const asked = (email: string) => ({ name: "Nia Adeyemi", email, orgName: "Hill Runners", timeZone: "Europe/Berlin" });
async function startToken(email: string) {
  await askToStart(asked(email), house.now);
  return new URL(await house.linkTo(email)).searchParams.get("token")!;
}

test("asking stores nothing but a letter, which names nobody; confirming creates person, organisation and admin", async () => {
  const email = `${randomUUID().slice(0, 12)}@new.test`;
  const counts = () =>
    house.owner`select (select count(*) from people) p, (select count(*) from orgs) o, (select count(*) from logins) l`;
  const before = await counts();
  const token = await startToken(email);
  expect(await counts()).toEqual(before);
  const [mail] = await house.owner`select subject, body from mails where "to" = ${email}`;
  expect(`${mail!.subject} ${mail!.body}`).not.toMatch(/Nia|Adeyemi|Hill/);
  expect(readStart(token, house.now)).toMatchObject({ email, orgName: "Hill Runners" });
  const done = await start(token, house.now, "r");
  if (!done.ok) throw new Error("not started");
  expect(await orgsFor(done.personId)).toEqual([{ orgId: done.orgId, name: "Hill Runners", roles: ["admin"] }]);
  expect(await house.owner`select name, time_zone from people where id = ${done.personId}`).toMatchObject([
    { name: "Nia Adeyemi", time_zone: "Europe/Berlin" },
  ]);
  expect(await house.owner`select verb from audit where org_id = ${done.orgId}`).toMatchObject([
    { verb: "org.create" },
  ]);
});

test("twenty confirmations of one link at once create one organisation", async () => {
  const email = `${randomUUID().slice(0, 12)}@new.test`;
  const token = await startToken(email);
  const all = await Promise.all(Array.from({ length: 20 }, () => start(token, house.now, "r")));
  expect(all.filter((each) => each.ok)).toHaveLength(1);
  expect(await house.owner`select from logins where email = ${email}`).toHaveLength(1);
});

test("a known address gets the same letter, and the organisation goes to the person it belongs to, whose name stays", async () => {
  const { email, personId } = await someone();
  const unknown = `${randomUUID().slice(0, 12)}@new.test`;
  const token = await startToken(email);
  await startToken(unknown);
  const [known, other] =
    await house.owner`select subject, regexp_replace(body, 'token=\\S+', '') as body from mails where "to" in (${email}, ${unknown})`;
  expect(known).toEqual(other);
  expect(await start(token, house.now, "r")).toMatchObject({ ok: true, personId });
  expect((await orgsFor(personId)).map((org) => org.name).sort()).toEqual(["Harriers", "Hill Runners"]);
  expect((await house.owner`select name from people where id = ${personId}`)[0]!.name).not.toBe("Nia Adeyemi");
});

test("a link to start ends after an hour, and an altered one or one sealed for something else was never any", async () => {
  const token = await startToken(`${randomUUID().slice(0, 12)}@new.test`);
  expect(readStart(token, later(3_599_000))).not.toBeNull();
  expect(readStart(token, later(3_601_000))).toBeNull();
  expect(await start(token, later(3_601_000), "r")).toEqual({ ok: false });
  const altered = token.slice(0, -3) + (token.endsWith("AAA") ? "BBB" : "AAA");
  for (const wrong of ["", "x", altered, seal("something else", asked("a@b.test"))])
    expect(readStart(wrong, house.now)).toBeNull();
});

test("three letters to start go to one address within an hour", async () => {
  const email = `${randomUUID().slice(0, 12)}@new.test`;
  for (let time = 0; time < 5; time++) await askToStart(asked(email), house.now);
  expect(await lettersTo(email)).toBe(3);
});

test.each(["a@x.test,b@evil.test", "a@x.test\r\nBcc: b@evil.test", "victim\uFF20evil.example", '"a@evil"@victim.test'])(
  "%j is no address to start with",
  (email) => expect(StartForm.safeParse(asked(email)).success).toBe(false),
);

test("what is sealed opens for its purpose alone", () => {
  expect(unseal("a", seal("a", { deep: [1] }))).toEqual({ deep: [1] });
  expect(unseal("b", seal("a", 1))).toBeNull();
});
