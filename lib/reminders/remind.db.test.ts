import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { openDatabase } from "@/db/client";
import { newId } from "@/db/ids";
import { stopReminder } from "@/db/queries/reminders";
import { testDatabase, TEST_SECRET } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { cuttingProxy } from "@/db/testing-proxy";
import { planDue } from "./plan-due.server";
import { remind } from "./remind.server";
import { ask, at, postOffice } from "./reminders-testing.server";
import { sendDue } from "./send-due.server";

let t: Awaited<ReturnType<typeof testDatabase>>;
let make: ReturnType<typeof arrangeClub>;
let orgId: string;
let athleteId: string;
const DAY = "2026-06-10";

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"), { max: 8 });
  make = arrangeClub(t.owner);
  process.env.NEXTAUTH_SECRET = TEST_SECRET;
  process.env.NEXTAUTH_URL = "https://plumbline.test";
});
afterAll(() => t.drop());
beforeEach(async () => {
  await t.owner`truncate reminders, notices`;
  orgId = await make.org();
  athleteId = await make.person(orgId, ["athlete"]);
});

const outcomes = async () =>
  (await t.owner`select outcome from notices order by run_at`).map((notice) => notice.outcome);
const busy = async () =>
  Number(
    (
      await t.owner`select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`
    )[0]!.count,
  );
const logs = (org = orgId) =>
  t.owner`insert into check_ins ${t.owner({
    ...{ org_id: org, athlete_id: athleteId, entry_id: newId(), entered_by: athleteId, back_pain: 0 },
    ...{ day: DAY, entered_on: DAY },
  })}`;

test("at the hour it comes, once: not before, not again that day, though many workers look all day", async () => {
  const post = postOffice();
  const others = await Promise.all(Array.from({ length: 12 }, () => make.person(orgId, ["athlete"])));
  for (const id of [athleteId, ...others]) await ask(t.db, id);
  expect(await remind(t.db, at("18:59"), post)).toBe(0);
  for (const time of ["19:00", "19:01", "20:30"])
    await Promise.all(Array.from({ length: 6 }, () => remind(t.db, at(time), post)));
  expect(post.taken.map(({ to }) => to).sort()).toEqual([athleteId, ...others].map((id) => `${id}@club.test`).sort());
  await remind(t.db, at("19:00", "2026-06-11"), post);
  expect(post.taken).toHaveLength(26);
});

test("who is in two organisations gets one, and none when either has their log or their pause", async () => {
  const second = await make.org("Striders");
  await make.join(second, athleteId, ["athlete"]);
  await ask(t.db, athleteId);
  const post = postOffice();
  expect(await remind(t.db, at("19:00"), post)).toBe(1);
  await t.owner`truncate notices`;
  await t.owner`update reminders set last_day = null, last_at = null, next_at = ${at("18:00")}`;
  await logs(second);
  expect(await remind(t.db, at("19:00"), post)).toBe(0);
  expect(await outcomes()).toEqual(["not-wanted"]);
});

test.each([
  ["has logged the day", () => logs()],
  [
    "pauses",
    () => t.owner`insert into pauses ${t.owner({ org_id: orgId, athlete_id: athleteId, id: newId(), from_day: DAY })}`,
  ],
  ["was removed", () => t.owner`update memberships set revoked_at = now() where person_id = ${athleteId}`],
  ["is no athlete any more", () => t.owner`update memberships set roles = '{coach}' where person_id = ${athleteId}`],
  [
    "has stopped it since it was written",
    () => t.db.transaction({ as: "door" }, (tx) => stopReminder(tx, athleteId, "log")),
  ],
])("who %s is sent none", async (_, happens) => {
  await ask(t.db, athleteId);
  expect(await planDue(t.db, at("19:00"))).toBe(1);
  await happens();
  const post = postOffice();
  expect(await sendDue(t.db, at("19:00"), post)).toBe(0);
  expect(await outcomes()).toEqual(["not-wanted"]);
});

test("a withdrawn pause and a deleted log keep no reminder back", async () => {
  await ask(t.db, athleteId);
  await logs();
  await t.owner`update check_ins set superseded_at = now() where athlete_id = ${athleteId}`;
  const pause = { org_id: orgId, athlete_id: athleteId, id: newId(), from_day: DAY, withdrawn_at: at("10:00") };
  await t.owner`insert into pauses ${t.owner(pause)}`;
  expect(await remind(t.db, at("19:00"), postOffice())).toBe(1);
});

test("an hour changed after its reminder brings no second one that day, and the next at the new hour", async () => {
  const post = postOffice();
  await ask(t.db, athleteId, { hour: 9 });
  await remind(t.db, at("09:00"), post);
  await ask(t.db, athleteId, { hour: 12 }, "log", at("09:30"));
  await remind(t.db, at("12:00"), post);
  await ask(t.db, athleteId, {}, "log", at("12:30"));
  for (const time of ["12:30", "19:00", "20:00"]) await remind(t.db, at(time), post);
  expect(post.taken).toHaveLength(1);
  await remind(t.db, at("19:00", "2026-06-11"), post);
  expect(post.taken).toHaveLength(2);
});

test("whoever moves to another zone is reminded at their hour there, on the worker's next look", async () => {
  const post = postOffice();
  await ask(t.db, athleteId);
  await remind(t.db, at("08:00"), post);
  const looksAt = async () => new Date((await t.owner`select next_at from reminders`)[0]!.next_at as string);
  expect(await looksAt()).toEqual(at("19:00"));
  await t.owner`update people set time_zone = 'Asia/Kathmandu' where id = ${athleteId}`;
  expect(await looksAt()).not.toEqual(at("19:00")); // but at once, by the clock of the database
  await t.owner`update reminders set next_at = ${at("13:00")}`;
  await remind(t.db, at("13:14"), post);
  expect(post.taken).toHaveLength(0);
  await remind(t.db, at("13:15"), post); // 19:00 in Kathmandu
  expect(post.taken).toHaveLength(1);
});

test("a zone that nobody has heard of holds up no other reminder", async () => {
  await ask(t.db, await make.person(orgId, ["athlete"], [], { timeZone: "Mars/Olympus" }));
  await ask(t.db, athleteId);
  expect(await remind(t.db, at("19:00"), postOffice())).toBe(1);
});

test("a server that was down sends within two hours, and never a heap", async () => {
  const post = postOffice();
  await ask(t.db, athleteId, { hour: 12 });
  await remind(t.db, at("13:59"), post);
  expect(post.taken).toHaveLength(1);
  await remind(t.db, at("14:00", "2026-06-13"), post); // three days later, two hours late
  expect(post.taken).toHaveLength(1);
  await remind(t.db, at("12:10", "2026-06-14"), post);
  expect(post.taken).toHaveLength(2);
});

test("a letter that is refused is tried five times, later and later, and not into quiet hours", async () => {
  let tries = 0;
  const no = postOffice(() => {
    tries += 1;
    throw Object.assign(new Error("550"), { responseCode: 550 });
  });
  await ask(t.db, athleteId);
  const waits: number[] = [];
  for (let seconds = 0; seconds < 7000; seconds += 5) {
    const before = tries;
    await sendDue(t.db, new Date(at("19:00").getTime() + seconds * 1000), no);
    if (seconds === 0) await planDue(t.db, at("19:00"));
    if (tries > before) waits.push(seconds);
    if (seconds > 2000) break;
  }
  expect(waits).toHaveLength(5);
  expect(await outcomes()).toEqual(["refused"]);

  await t.owner`truncate notices`;
  await ask(t.db, athleteId, { hour: 20 });
  await t.owner`update reminders set last_day = null, last_at = null`;
  tries = 0;
  await planDue(t.db, at("20:59:50"));
  for (const time of ["20:59:50", "21:00:20", "21:10"]) await sendDue(t.db, at(time), no);
  expect(tries).toBe(1);
});

test("a mail server out of reach ends the round, and gets all of them when it is back", async () => {
  await ask(t.db, athleteId);
  await ask(t.db, await make.person(orgId, ["athlete"]));
  let calls = 0;
  const gone = postOffice(() => {
    calls += 1;
    throw Object.assign(new Error("no"), { command: "CONN", code: "ECONNREFUSED" });
  });
  await remind(t.db, at("19:00"), gone);
  expect(calls).toBe(1);
  const post = postOffice();
  await remind(t.db, at("19:10"), post);
  expect(post.taken).toHaveLength(2);
});

test("a letter of which nobody knows whether it was taken is not sent again", async () => {
  await ask(t.db, athleteId);
  const slow = postOffice(() => {
    throw Object.assign(new Error("slow"), { code: "ETIMEDOUT", command: "DATA" });
  });
  await remind(t.db, at("19:00"), slow);
  const post = postOffice();
  for (const time of ["19:05", "19:30", "20:30"]) await remind(t.db, at(time), post);
  expect(post.taken).toEqual([]);
  expect(await outcomes()).toEqual(["unsure"]);
});

test(
  "a worker cut off at any message sends none twice, and loses one only after it took it",
  { timeout: 60_000 },
  async () => {
    const proxy = await cuttingProxy(t.appUrl);
    const seen = new Set<number>();
    try {
      for (let cutAt = 1, cut = true; cut; cutAt += 1) {
        await t.owner`truncate notices, reminders`;
        await ask(t.db, athleteId);
        const post = postOffice();
        const db = openDatabase(proxy.url, { max: 1 });
        proxy.arm({ at: cutAt, when: "answered", over: "all" });
        await remind(db, at("19:00"), post).catch(() => {});
        cut = proxy.cut();
        await db.close();
        // The next round is fifteen seconds later: what was cut off holds nothing by then.
        await expect.poll(busy, { interval: 10 }).toBe(0);
        for (const time of ["19:01", "19:20", "20:00"]) await remind(t.db, at(time), post);
        expect(post.taken.length, `cut at answer ${cutAt}`).toBeLessThanOrEqual(1);
        const [notice] = await t.owner`select taken_at from notices`;
        if (post.taken.length === 0) expect(notice!.taken_at).not.toBeNull();
        seen.add(post.taken.length);
        if (!cut) expect(cutAt).toBeGreaterThan(10);
      }
      expect([...seen].sort()).toEqual([0, 1]);
    } finally {
      await proxy.close();
    }
  },
);
