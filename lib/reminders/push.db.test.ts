import { createPublicKey, verify } from "node:crypto";
import https from "node:https";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { newId } from "@/db/ids";
import { moveDevice } from "@/db/queries/push-subscriptions";
import * as sessions from "@/db/queries/sessions";
import { testDatabase, TEST_SECRET } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { outside, postBy } from "./outside.server";
import { pushService, testBrowser } from "./push-testing.server";
import { pushBy } from "./push.server";
import { remind } from "./remind.server";
import { ask, at, postOffice } from "./reminders-testing.server";
import { vapidKeys } from "./vapid.server";

let t: Awaited<ReturnType<typeof testDatabase>>;
let make: ReturnType<typeof arrangeClub>;
let orgId: string;
let athleteId: string;
let service: Awaited<ReturnType<typeof pushService>>;
let status = 201;

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"), { max: 8 });
  make = arrangeClub(t.owner);
  process.env.NEXTAUTH_SECRET = TEST_SECRET;
  process.env.NEXTAUTH_URL = "https://plumbline.test";
});
afterAll(() => t.drop());
beforeEach(async () => {
  await t.owner`truncate reminders, notices, push_subscriptions`;
  orgId = await make.org();
  athleteId = await make.person(orgId, ["athlete"]);
  status = 201;
  service = await pushService((path) => (path === "/mute" ? 0 : status));
});
afterEach(() => service.end());

async function device(name: string, sessionHash = newId(), endpoint = service.endpoint(name)) {
  const { read, ...keys } = testBrowser();
  const row = { id: newId(), person_id: athleteId, session_hash: sessionHash, endpoint, ...keys };
  await t.owner`insert into push_subscriptions ${t.owner(row)}`;
  return { ...row, read };
}
const devices = async () => (await t.owner`select endpoint from push_subscriptions`).length;
const outcomes = async () => (await t.owner`select outcome from notices`).map((notice) => notice.outcome);
const round = (time: string, day?: string) => {
  const now = at(time, day);
  const push = pushBy(t.db, now, postBy(service.agent), () => true);
  return remind(t.db, now, { ...postOffice(), push });
};

test("every device gets it once, encrypted for itself, and it says no more than its kind", async () => {
  const [one, two] = [await device("one"), await device("two")];
  await ask(t.db, athleteId, { byEmail: false, byPush: true });
  for (const time of ["19:00", "19:00", "20:00"]) await Promise.all([round(time), round(time), round(time)]);
  expect(service.taken.map(({ path }) => path).sort()).toEqual(["/one", "/two"]);
  for (const { path, headers, body } of service.taken) {
    expect((path === "/one" ? one : two).read(body)).toBe('{"kind":"log"}');
    expect(headers).toMatchObject({ ttl: "7200", topic: "log", "content-encoding": "aes128gcm" });
    expect(JSON.stringify(headers)).not.toContain(athleteId);
  }
});

test("a push service can tell who sends: the token is signed by the server's own key, for that service alone", async () => {
  await device("one");
  await ask(t.db, athleteId, { byEmail: false, byPush: true });
  await round("19:00");
  const [, token = "", k = ""] = /^vapid t=(.+), k=(.+)$/.exec(String(service.taken[0]!.headers.authorization)) ?? [];
  expect(k).toBe(vapidKeys().publicKey);
  const [head, claims, signature] = token.split(".");
  const point = Buffer.from(k, "base64url");
  const jwk = {
    kty: "EC",
    crv: "P-256",
    x: point.subarray(1, 33).toString("base64url"),
    y: point.subarray(33).toString("base64url"),
  };
  const key = { key: createPublicKey({ key: jwk, format: "jwk" }), dsaEncoding: "ieee-p1363" } as const;
  expect(verify("sha256", Buffer.from(`${head}.${claims}`), key, Buffer.from(signature!, "base64url"))).toBe(true);
  expect(JSON.parse(Buffer.from(claims!, "base64url").toString())).toMatchObject({
    aud: `https://127.0.0.1:${service.port}`,
    sub: "https://plumbline.test",
  });
});

test.each([404, 410])("a device that answers %i is forgotten and not called again", async (gone) => {
  status = gone;
  await device("one");
  await ask(t.db, athleteId, { byEmail: false, byPush: true });
  await round("19:00");
  expect(await devices()).toBe(0);
  await round("19:00", "2026-06-11");
  expect(service.taken).toHaveLength(1);
});

test.each([
  [503, "refused", 5],
  [429, "refused", 5],
  [403, "refused", 1],
  [302, "refused", 1], // a redirect is not followed
])("an answer of %i ends as %s after %i tries, and the device stays", async (answer, outcome, tries) => {
  status = answer;
  await device("one");
  await ask(t.db, athleteId, { byEmail: false, byPush: true });
  for (let minutes = 0; minutes < 60; minutes += 1) await round(`19:${String(minutes).padStart(2, "0")}`);
  expect(service.taken).toHaveLength(tries);
  expect(await outcomes()).toEqual([outcome]);
  expect(await devices()).toBe(1);
});

test(
  "a service that takes it and never answers is not called twice; one that is not there is",
  { timeout: 30_000 },
  async () => {
    await device("mute");
    await device("away", newId(), "https://127.0.0.1:9/away");
    await ask(t.db, athleteId, { byEmail: false, byPush: true });
    await round("19:00");
    await round("19:10");
    expect(service.taken).toHaveLength(1);
    expect((await outcomes()).sort()).toEqual(["unsure", null].sort());
  },
);

test("an address inside is neither called nor kept, be it named, numbered, or resolved to", async () => {
  const inside = [
    ...["https://127.0.0.1/a", "https://localhost/a", "https://169.254.169.254/latest", "https://[::1]/a"],
    ...["https://localtest.me.local/a", `https://127.0.0.1:${service.port}/a`, "https://10.0.0.1/a"],
  ];
  for (const endpoint of inside) await device("", newId(), endpoint);
  await ask(t.db, athleteId, { byEmail: false, byPush: true });
  await remind(t.db, at("19:00"), { ...postOffice(), push: pushBy(t.db, at("19:00")) });
  expect(await devices()).toBe(0);
  await device("", newId(), service.endpoint("named").replace("127.0.0.1", "localhost"));
  // The name has passed: the connection looks at what it resolves to.
  const guarded = new https.Agent({ ...outside.options, rejectUnauthorized: false } as https.AgentOptions);
  const push = pushBy(t.db, at("19:00"), postBy(guarded), () => true);
  await remind(t.db, at("19:00", "2026-06-11"), { ...postOffice(), push });
  expect(service.taken).toEqual([]);
  expect(await devices()).toBe(0);
});

test("a letter and a notification of one reminder go each their way, and one that fails holds up no other", async () => {
  status = 503;
  await device("one");
  await ask(t.db, athleteId, { byPush: true });
  const post = postOffice();
  const push = pushBy(t.db, at("19:00"), postBy(service.agent), () => true);
  expect(await remind(t.db, at("19:00"), { ...post, push })).toBe(1);
  expect(post.taken).toHaveLength(1);
});

test("a device that is signed out goes, by whatever way; a session that goes on elsewhere takes it along", async () => {
  const asDoor = t.db.transaction.bind(t.db, { as: "door" });
  const start = (idHash: string) =>
    asDoor((tx) =>
      sessions.startSession(tx, {
        idHash,
        personId: athleteId,
        orgId,
        device: "",
        idleSeconds: 900,
        absoluteSeconds: 900,
      }),
    );
  for (const end of [
    (id: string) => asDoor((tx) => sessions.endSession(tx, id)),
    (id: string) => asDoor((tx) => sessions.endOwnSession(tx, athleteId, id)),
    () => asDoor((tx) => sessions.endSessionsOf(tx, athleteId)),
  ]) {
    const id = newId();
    await start(id);
    await device(id, id);
    await end(id);
    expect(await devices()).toBe(0);
  }
  const [before, after] = [newId(), newId()];
  await start(before);
  await device("moves", before);
  await asDoor(async (tx) => {
    await moveDevice(tx, before, after);
    await sessions.renewSession(tx, before, after, orgId);
  });
  expect(await devices()).toBe(1);
});

test("whoever is removed has no device left; whoever is an athlete elsewhere keeps theirs", async () => {
  const second = await make.org("Striders");
  await make.join(second, athleteId, ["athlete"]);
  await device("one");
  const leave = (org: string) =>
    t.owner`update memberships set revoked_at = now() where person_id = ${athleteId} and org_id = ${org}`;
  await leave(second);
  expect(await devices()).toBe(1);
  await leave(orgId);
  expect(await devices()).toBe(0);
});
