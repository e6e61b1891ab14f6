import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { testDatabase, TEST_SECRET } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import type { Role } from "@/lib/access/actor";
import { RULES_VERSION } from "@/lib/flags/rules-version";
import { ctxFor } from "@/lib/ctx-testing.server";
import { sender } from "@/lib/mail/deliver.server";
import { keepDevice, readDevices, stopByDevice } from "./devices.server";
import { testBrowser } from "./push-testing.server";
import { remind } from "./remind.server";
import { ask, at, postOffice } from "./reminders-testing.server";
import { readReminders, saveDigest, saveLogReminder } from "./settings.server";
import { readStop, stopAddresses, stopByLink } from "./stop.server";

let t: Awaited<ReturnType<typeof testDatabase>>;
let make: ReturnType<typeof arrangeClub>;
let orgId: string;
let personId: string;

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  make = arrangeClub(t.owner);
  process.env.NEXTAUTH_SECRET = TEST_SECRET;
  process.env.NEXTAUTH_URL = "https://plumbline.test";
  process.env.DATABASE_APP_URL = t.appUrl;
});
afterAll(() => t.drop());
beforeEach(async () => {
  await t.owner`truncate reminders, notices, push_subscriptions`;
  orgId = await make.org("Back Pain Clinic");
  personId = await make.person(orgId, ["athlete"]);
});

const ctx = (roles: Role[] = ["athlete"], id = personId) => ctxFor(t.db, { orgId, personId: id, roles }, at("10:00"));
const DAILY = ["1", "2", "3", "4", "5", "6", "7"];

test("an hour in quiet hours is refused beside its field with what can be had, and nothing is saved", async () => {
  for (const hour of ["21", "0", "6"]) {
    const refusals = await saveLogReminder(ctx(), { way: "email", hour, weekdays: DAILY });
    expect(refusals).toEqual({ hour: expect.stringContaining("Choose an hour from 07:00 to 20:00.") });
    expect(await saveDigest(ctx(), { rhythm: "daily", hour })).toHaveProperty("hour");
  }
  expect(await readReminders(ctx())).toEqual({ log: null, digest: null });
});

test.each([
  [{ way: "email", hour: "7.5", weekdays: DAILY }, "hour"],
  [{ way: "email", hour: "", weekdays: DAILY }, "hour"],
  [{ way: "email", hour: "19", weekdays: [] }, "weekdays"],
  [{ way: "email", hour: "19", weekdays: ["8"] }, "weekdays"],
  [{ way: "fax", hour: "19", weekdays: DAILY }, "way"],
  [{ hour: "19" }, "way"],
])("%j is refused at its field %s", async (typed, field) => {
  expect(Object.keys((await saveLogReminder(ctx(), typed)) ?? {})).toEqual([field]);
});

test("what is chosen is kept for the person in every organisation; switched off, the hour stays for the next time", async () => {
  expect(await saveLogReminder(ctx(), { way: "both", hour: "18", weekdays: ["5", "1", "1"] })).toBeNull();
  expect((await readReminders(ctx())).log).toEqual({ byEmail: true, byPush: true, hour: 18, weekdays: [1, 5] });
  expect(await saveLogReminder(ctx(), { way: "off", hour: "3" })).toBeNull();
  expect((await readReminders(ctx())).log).toEqual({ byEmail: false, byPush: false, hour: 18, weekdays: [1, 5] });
});

test("a link stops what it is for and nothing else, as often as one likes, also by somebody signed in nowhere", async () => {
  await ask(t.db, personId);
  await ask(t.db, personId, { hour: 8 }, "digest");
  const { page, oneClick } = stopAddresses(personId, "log");
  const token = new URL(page).searchParams.get("t");
  expect(new URL(oneClick).searchParams.get("t")).toBe(token);
  expect(readStop(token)).toEqual({ personId, kind: "log" });
  for (let times = 0; times < 2; times += 1) expect(await stopByLink(token)).toBe("log");
  expect(await readReminders(ctx())).toMatchObject({ log: { byEmail: false }, digest: { byEmail: true } });
  for (const wrong of [null, "", "x".repeat(60), `${token}A`, token!.slice(0, -2), ["a"]]) {
    expect(readStop(wrong)).toBeNull();
    expect(await stopByLink(wrong)).toBeNull();
  }
});

test("a letter carries what mail programs stop it by (RFC 8058), and the club's name nowhere", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "plumbline-reminders-"));
  const settings = { NODE_ENV: "test", PLUMBLINE_MAIL_DIR: folder, SMTP_URL: "" } as const;
  await ask(t.db, personId);
  await remind(t.db, at("19:00"), { mail: sender(settings) });
  const [file] = await readdir(folder);
  const letter = await readFile(path.join(folder, file!), "utf8");
  await rm(folder, { recursive: true });
  const link = /^List-Unsubscribe: <(.+)>$/m.exec(letter)![1]!;
  expect(readStop(new URL(link).searchParams.get("t"))).toEqual({ personId, kind: "log" });
  expect(new URL(link).pathname).toBe("/api/reminders/stop");
  expect(letter).toContain("\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n");
  expect(letter).toMatch(/^From: Plumbline </);
  expect(letter).not.toMatch(/pain|clinic/i);
});

test("one tap takes a device in and switches notifications on; five are kept, and each stops reminders by its own address", async () => {
  const take = (session: string, endpoint = `https://push.example.com/${session}`) => {
    const { read: _read, ...keys } = testBrowser();
    const visitor = { ...ctx().visitor, sessionHash: session };
    return keepDevice({ ...ctx(), visitor }, { endpoint, ...keys });
  };
  expect(await take("bad", "https://127.0.0.1/a")).toBe(false);
  expect(await readReminders(ctx())).toMatchObject({ log: null });
  for (let each = 0; each < 7; each += 1) expect(await take(`device-${each}`)).toBe(true);
  const here = (sessionHash: string) => readDevices({ ...ctx(), visitor: { ...ctx().visitor, sessionHash } });
  expect(await here("device-6")).toEqual({ count: 5, isHere: true });
  expect(await here("device-1")).toEqual({ count: 5, isHere: false });
  expect((await readReminders(ctx())).log).toMatchObject({ byEmail: false, byPush: true, hour: 19 });
  expect(await stopByDevice("https://push.example.com/device-1")).toBe(false);
  expect(await stopByDevice("https://push.example.com/device-6")).toBe(true);
  expect((await readReminders(ctx())).log).toMatchObject({ byEmail: false, byPush: false });
});

test("a digest counts what the board of its reader counts, once a week, and comes to nobody without a board", async () => {
  const team = await make.team(orgId);
  const coach = await make.person(orgId, ["coach"], [team]);
  const lonely = await make.person(orgId, ["coach"], [await make.team(orgId)]);
  for (const [name, rank, waiting] of [
    ["Petra Novak", 2, true],
    ["Mara Lind", 0, false],
  ] as const) {
    const athlete = await make.person(orgId, ["athlete"], [team], { name });
    await t.owner`insert into board_rows ${t.owner({ org_id: orgId, audience: "team", athlete_id: athlete, name, team_ids: [team], rank, waiting, last_log_day: "2026-06-08" })}`;
    await t.owner`update athlete_states set rules_version = ${RULES_VERSION} where athlete_id = ${athlete}`;
  }
  for (const id of [coach, lonely, personId]) await ask(t.db, id, { hour: 8, weekdays: [1] }, "digest");
  const post = postOffice();
  for (const day of ["2026-06-07", "2026-06-08", "2026-06-09"]) await remind(t.db, at("08:00", day), post);
  expect(post.taken).toHaveLength(1); // 8 June 2026 is a Monday
  const { to, subject, body } = post.taken[0]!;
  expect(to).toBe(`${coach}@club.test`);
  expect(body).toMatch(/^1 person needs a look\.\n1 person waits for an answer\.\n\n/);
  expect(`${subject} ${body}`).not.toMatch(/Petra|Novak|Mara|Lind|Pain|Clinic/);
  expect(body).toContain("https://plumbline.test/board\n");
});
