import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { openDatabase } from "@/db/client";
import { newId } from "@/db/ids";
import * as outbox from "@/db/queries/outbox";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { cuttingProxy } from "@/db/testing-proxy";
import { ctxFor } from "@/lib/ctx-testing.server";
import { dayIn } from "@/lib/days";
import { recordEntries } from "@/lib/logs/record-entry.server";
import { doJobs } from "./jobs.server";
import { workOnce } from "./work.server";

let t: Awaited<ReturnType<typeof testDatabase>>;
let letters: string;
let orgId: string;
const PHYSIOS = 2;
const now = new Date();

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  letters = mkdtempSync(path.join(os.tmpdir(), "plumbline-letters-"));
  process.env.PLUMBLINE_MAIL_DIR = letters;
  delete process.env.SMTP_URL;
});
afterAll(async () => {
  await t.drop();
  rmSync(letters, { recursive: true });
});
afterEach(() => t.owner`truncate mails, outbox`);

/** An athlete of a new club with two physios has answered a red-flag question with yes. */
beforeEach(async () => {
  const make = arrangeClub(t.owner);
  orgId = await make.org();
  const team = await make.team(orgId);
  for (let at = 0; at < PHYSIOS; at += 1) await make.person(orgId, ["physio"], [team]);
  await make.person(orgId, ["coach"], [team]);
  await make.person(orgId, ["physio"], [await make.team(orgId)]);
  const athleteId = await make.person(orgId, ["athlete"], [team], { name: "Petra Novak" });
  const done = await recordEntries(ctxFor(t.db, { orgId, personId: athleteId, roles: ["athlete"] }, now), {
    athleteId,
    key: randomUUID(),
    day: dayIn(now, "UTC"),
    entries: { screen: { answers: { "saddle-numbness": "yes" } } },
  });
  expect(done).toMatchObject({ ok: true });
});

const queued = async () => Number((await t.owner`select count(*) from mails`)[0]!.count);
const leaseEnds = () => t.owner`update outbox set locked_until = now() - interval '1 second', run_at = now()
  where done_at is null and dead_at is null`;

test("an emergency writes to each physio of the team once, even when four workers run at once", async () => {
  const done = await Promise.all(Array.from({ length: 4 }, () => doJobs(t.db, orgId)));
  expect(done.reduce((sum, each) => sum + each)).toBe(1);
  expect(await queued()).toBe(PHYSIOS);
  expect(await doJobs(t.db, orgId)).toBe(0);
  expect(await queued()).toBe(PHYSIOS);
});

test("the letter says that there is something to see, never whom it concerns or what they said", async () => {
  await doJobs(t.db, orgId);
  for (const { subject, body } of await t.owner`select subject, body from mails`)
    expect(`${subject} ${body}`).not.toMatch(/Petra|Novak|numb|saddle|E1|emergency|pain/i);
});

test("whole rounds of several workers at once send each letter once", async () => {
  await Promise.all(Array.from({ length: 3 }, () => workOnce(now, t.db)));
  const sent = readdirSync(letters).map((file) => readFileSync(path.join(letters, file), "utf8"));
  expect(sent).toHaveLength(PHYSIOS);
  expect(new Set(sent.map((letter) => /^To: (.*)$/m.exec(letter)?.[1])).size).toBe(PHYSIOS);
});

test("a job whose worker died comes back when its lease ends, not before", async () => {
  await t.db.transaction({ as: "engine", orgId }, (tx) => outbox.takeJob(tx, orgId)); // and never heard of again
  expect(await doJobs(t.db, orgId)).toBe(0);
  await leaseEnds();
  expect(await doJobs(t.db, orgId)).toBe(1);
  expect(await queued()).toBe(PHYSIOS);
});

test(
  "a worker cut off at any message of its round leaves each letter to be written once",
  { timeout: 60_000 },
  async () => {
    const proxy = await cuttingProxy(t.appUrl);
    try {
      for (let at = 1, cut = true; cut; at += 1) {
        await t.owner`truncate mails`;
        await t.owner`update outbox set done_at = null, dead_at = null, attempts = 0, locked_until = null, run_at = now()`;
        const db = openDatabase(proxy.url, { max: 1 });
        proxy.arm({ at, when: "answered", over: "all" });
        await doJobs(db, orgId).catch(() => {});
        cut = proxy.cut();
        await db.close();
        await leaseEnds();
        await doJobs(t.db, orgId);
        expect(await queued(), `cut at answer ${at}`).toBe(PHYSIOS);
        if (!cut) expect(at).toBeGreaterThan(8);
      }
    } finally {
      await proxy.close();
    }
  },
);

test("a job that always fails is tried five times and then kept for a person to look at", async () => {
  const id = newId();
  await t.owner`insert into outbox ${t.owner({ org_id: orgId, id, kind: "unheard-of", payload: t.owner.json({}) })}`;
  for (let at = 0; at < 8; at += 1) {
    await doJobs(t.db, orgId);
    await leaseEnds();
  }
  const [job] = await t.owner`select attempts, done_at, dead_at is not null dead from outbox where id = ${id}`;
  expect(job).toEqual({ attempts: 5, done_at: null, dead: true });
  expect(await queued()).toBe(PHYSIOS);
});
