import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { applyAll } from "@/app/api/sync/apply";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { ctxFor } from "@/lib/ctx-testing.server";
import { makeCtx, type Ctx } from "@/lib/ctx.server";
import type { Posted, Values } from "./item";
import { readOffline } from "./offline-advice";
import { offlineDay } from "./offline-day";
import { readPack } from "./read-pack.server";

const NOW = new Date("2026-06-10T09:00:00Z");
const TODAY = "2026-06-10";
const DAY_MS = 86_400_000;
let t: Awaited<ReturnType<typeof testDatabase>>;
let make: ReturnType<typeof arrangeClub>;
let org: { id: string; team: string };

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  make = arrangeClub(t.owner);
  const id = await make.org();
  org = { id, team: await make.team(id) };
});
afterAll(() => t.drop());

const athlete = () => make.person(org.id, ["athlete"], [org.team]);
const as = (personId: string, writtenAt = NOW): Ctx => {
  const ctx = ctxFor(t.db, { orgId: org.id, personId, roles: ["athlete"] }, NOW);
  return makeCtx({ ...ctx, db: t.db, writtenAt });
};
const device = () => ({ id: randomUUID(), secret: randomUUID() + randomUUID() });
const envelope = (person: string, name: string, values: Values, from = device()): Posted => ({
  ...{ device: from, org: org.id, person, sentAt: NOW.toISOString() },
  items: [{ seq: 1, key: randomUUID(), name, values, madeAt: NOW.toISOString() }],
});

/** Sends one form and gives what came of it. */
async function sent(person: string, name: string, values: Values, from = device(), writtenAt = NOW) {
  const reply = await applyAll(as(person), envelope(person, name, values, from), async () => as(person, writtenAt));
  if (reply.status !== "ok") throw new Error(reply.status);
  return reply.answers[0]!;
}

test.each<[string, string, Values]>([
  ["numbness where one sits", "log.week", { day: TODAY, "answer.saddle-numbness": "yes" }],
  ["a weak leg, unsure", "log.week", { day: TODAY, "answer.leg-weakness": "not-sure" }],
  ["fever", "log.week", { day: TODAY, "answer.fever": "yes", "answer.weight-loss": "no" }],
  ["pain at night that no position eases", "log.day", { day: TODAY, backPain: "7", night: "unrelenting" }],
  ["nothing that cannot wait", "log.week", { day: TODAY, "answer.fever": "no" }],
  ["an ordinary day", "log.day", { day: TODAY, backPain: "2", "run.distance": "5" }],
])("told without network or with it, %s gets the same advice", async (_what, name, values) => {
  const me = await athlete();
  const pack = (await readPack(as(me)))!;
  const offline = readOffline(pack, [], { name, values, writtenOn: TODAY });
  await sent(me, name, values);
  const flags = await t.owner`select tier from flags where athlete_id = ${me} and tier in ('emergency', 'urgent')`;
  expect(offline).toMatchObject({ ok: true });
  const advice = offline.ok ? offline.advice : [];
  expect(advice.map((each) => each.tier).sort()).toEqual(flags.map((flag) => flag.tier as string).sort());
  expect(advice.every((each) => each.text.length > 20)).toBe(true);
});

test("a form that the server would refuse is refused without network, with the same sentences", async () => {
  const me = await athlete();
  const pack = (await readPack(as(me)))!;
  for (const values of [
    { day: TODAY, backPain: "11" },
    { day: "2026-06-11", backPain: "1" },
    { day: TODAY, "run.distance": "far" },
    { day: TODAY },
  ] as Values[]) {
    const offline = readOffline(pack, [], { name: "log.day", values, writtenOn: TODAY });
    const online = await sent(me, "log.day", values);
    expect(online.outcome).toBe("refused");
    expect(offline).toEqual({ ok: false, errors: "errors" in online ? online.errors : {} });
  }
});

test("what waits on the phone counts for the day it draws: its run, and no more as due what was done", async () => {
  const me = await athlete();
  const pack = (await readPack(as(me)))!;
  const run = { name: "log.day", values: { day: TODAY, "run.distance": "5.2" }, writtenOn: TODAY };
  expect(offlineDay(pack, [run], TODAY)).toMatchObject({ day: TODAY, ceiling: null, pause: null });
  expect(pack).not.toHaveProperty("record.teamIds");
  expect(pack).not.toHaveProperty("record.keptFromCoach");
});

test("what waited three weeks is a log of the day it was written, entered then, and by then in time", async () => {
  const me = await athlete();
  const then = new Date(NOW.getTime() - 21 * DAY_MS);
  expect(await sent(me, "log.day", { day: "2026-05-20", backPain: "3" })).toMatchObject({ outcome: "refused" });
  const values = { day: "2026-05-20", backPain: "3" };
  expect(await sent(me, "log.day", values, device(), then)).toMatchObject({ outcome: "saved" });
  const [row] = await t.owner`select day::text, entered_on::text from check_ins where athlete_id = ${me}`;
  expect(row).toEqual({ day: "2026-05-20", entered_on: "2026-05-20" });
});

test("two phones that knew nothing of each other are put beside each other; one that knew the other's log is not", async () => {
  const apart = async (secondKnew: string) => {
    const me = await athlete();
    const known = new Date(NOW.getTime() - DAY_MS).toISOString();
    await sent(me, "log.day", { day: TODAY, backPain: "3", known });
    await sent(me, "log.day", { day: TODAY, backPain: "5", known: secondKnew });
    const { readDay } = await import("@/lib/logs/read-day.server");
    const before = (await readDay(as(me), TODAY))!.loggedApart;
    await sent(me, "day.keep-both", { day: TODAY });
    return [before, (await readDay(as(me), TODAY))!.loggedApart];
  };
  expect(await apart(new Date(NOW.getTime() - DAY_MS).toISOString())).toEqual([true, false]);
  // The log came a moment ago by the database's clock; a page made after that knew it.
  await t.owner`update device_logs set applied_at = ${new Date(NOW.getTime() - 2 * DAY_MS).toISOString()}`;
  const me = await athlete();
  const known = new Date(NOW.getTime() - DAY_MS).toISOString();
  await sent(me, "log.day", { day: TODAY, backPain: "3", known });
  await t.owner`update device_logs set applied_at = ${new Date(NOW.getTime() - 2 * DAY_MS).toISOString()} where athlete_id = ${me}`;
  await sent(me, "log.day", { day: TODAY, backPain: "5", known });
  const { readDay } = await import("@/lib/logs/read-day.server");
  expect((await readDay(as(me), TODAY))!.loggedApart).toBe(false);
});
