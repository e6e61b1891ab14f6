import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { ctxFor } from "@/lib/ctx-testing.server";
import { readDay } from "@/lib/logs/read-day.server";
import type { CheckIn } from "@/lib/logs/check-in";
import { recordDay } from "@/lib/logs/record-day.server";
import { recordEntries } from "@/lib/logs/record-entry.server";
import type { Answer, Question } from "@/lib/triage/timeline";
import { acknowledgeAdvice, readAdvice } from "./advice.server";
import { settleFlag } from "./settle-flag.server";

let t: Awaited<ReturnType<typeof testDatabase>>;
let make: ReturnType<typeof arrangeClub>;
let orgId: string;
let team: string;
let physio: string;
const TODAY = "2026-06-10";

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  make = arrangeClub(t.owner);
  orgId = await make.org();
  team = await make.team(orgId);
  physio = await make.person(orgId, ["physio"], [team]);
});
afterAll(() => t.drop());

const someone = () => make.person(orgId, ["athlete"], [team]);
const as = (personId: string, role: "athlete" | "physio" = "athlete", day = TODAY) =>
  ctxFor(t.db, { orgId, personId, roles: [role] }, new Date(`${day}T09:00:00Z`));
async function answered(
  athleteId: string,
  answers: Partial<Record<Question, Answer>>,
  by = as(athleteId),
  day = TODAY,
) {
  const done = await recordEntries(by, { athleteId, key: randomUUID(), day, entries: { screen: { answers } } });
  if (!done.ok) throw new Error(done.why);
  return done.judged.advice;
}
/** Advice that a day's log brings at once. */
async function logged(athleteId: string, checkIn: Partial<CheckIn>) {
  const blank = { backPain: null, symptoms: [], atRest: null, night: null, dailyLife: null, note: null };
  const log = { day: TODAY, checkIn: { ...blank, ...checkIn }, run: null, exercises: null, otherSport: null };
  const done = await recordDay(as(athleteId), { athleteId, key: randomUUID(), log });
  if (!done.ok) throw new Error(done.why);
  return done.judged.advice;
}
const delivery = async (flagId: string) =>
  (await t.owner`select shown_at, read_at from advice_deliveries where flag_id = ${flagId}`)[0];

test("an emergency answer brings its advice at once, with its delivery on record before anybody reads it", async () => {
  const me = await someone();
  const [advice] = await answered(me, { "saddle-numbness": "not-sure" });
  expect(advice).toMatchObject({ ruleId: "E1", tier: "emergency" });
  expect(await delivery(advice!.flagId)).toMatchObject({ shown_at: expect.anything(), read_at: null });
});

test("unread advice stays on every day until the athlete says that they read it, once and with a line of audit", async () => {
  const me = await someone();
  const [advice] = await answered(me, { "bladder-change": "yes" });
  expect((await readDay(as(me), "2026-06-09"))?.advice.map((each) => each.flagId)).toEqual([advice!.flagId]);
  expect(await acknowledgeAdvice(as(me), advice!.flagId)).toEqual([]);
  const first = await delivery(advice!.flagId);
  await acknowledgeAdvice(as(me), advice!.flagId);
  expect(await delivery(advice!.flagId)).toEqual(first);
  expect((await readDay(as(me), TODAY))?.advice).toEqual([]);
  const lines = await t.owner`select 1 from audit where verb = 'advice.read' and entity_id = ${advice!.flagId}`;
  expect(lines).toHaveLength(1);
});

test("advice of another athlete is not there, and is not marked as read", async () => {
  const [me, other] = [await someone(), await someone()];
  const [advice] = await answered(other, { "foot-drop": "yes" });
  for (const stranger of [as(me), as(physio, "physio")]) {
    expect(await readAdvice(stranger, advice!.flagId)).toBeNull();
    expect(await acknowledgeAdvice(stranger, advice!.flagId)).toBeNull();
  }
  expect(await readAdvice(as(me), "not-an-id")).toBeNull();
  expect(await delivery(advice!.flagId)).toMatchObject({ read_at: null });
});

test("what a physio enters counts as shown only once it is on the athlete's own screen", async () => {
  const me = await someone();
  const [advice] = await answered(me, { "bowel-change": "yes" }, as(physio, "physio"));
  expect(await delivery(advice!.flagId)).toBeUndefined();
  await readDay(as(me), TODAY);
  expect(await delivery(advice!.flagId)).toMatchObject({ shown_at: expect.anything(), read_at: null });
});

test("another yes while the first waits for a decision brings the advice again; an old answer alone does not", async () => {
  const me = await someone();
  const [first] = await answered(me, { "saddle-numbness": "yes" });
  expect(await answered(me, { fever: "no" }, as(me, "athlete", "2026-06-11"), "2026-06-11")).toEqual([]);
  const later = as(me, "athlete", "2026-06-12");
  expect(await answered(me, { "saddle-numbness": "yes" }, later, "2026-06-12")).toMatchObject([
    { flagId: first!.flagId },
  ]);
});

describe("the same yes again on the same day", () => {
  test("brings the advice again while its flag waits, whether it was read or not, and opens no second flag", async () => {
    const me = await someone();
    const [first] = await answered(me, { "saddle-numbness": "yes" });
    for (const read of [false, true]) {
      if (read) await acknowledgeAdvice(as(me), first!.flagId);
      expect(await answered(me, { "saddle-numbness": "yes" })).toMatchObject([{ flagId: first!.flagId }]);
    }
    expect(await answered(me, { "saddle-numbness": "not-sure" })).toMatchObject([{ flagId: first!.flagId }]);
    expect(await answered(me, { "saddle-numbness": "no" })).toEqual([]);
    expect(await answered(me, { fever: "no" })).toEqual([]);
    expect(await t.owner`select 1 from flags where athlete_id = ${me}`).toHaveLength(1);
  });

  test("after a clinician settled it opens a flag that names the settled one, with a delivery of its own", async () => {
    const me = await someone();
    const [first] = await answered(me, { "calf-swollen": "yes" });
    const about = { athleteId: me, flagId: first!.flagId, key: randomUUID() };
    const settled = await settleFlag(as(physio, "physio"), { ...about, outcome: "contacted", reason: "Seen today." });
    expect(settled).toMatchObject({ ok: true, judged: { advice: [] } });
    expect(await answered(me, { fever: "no" }), "another answer is no reason to bring it back").toEqual([]);
    const [second] = await answered(me, { "calf-swollen": "yes" });
    expect(second).toMatchObject({ ruleId: "U9", tier: "urgent" });
    expect(second!.flagId).not.toBe(first!.flagId);
    const [flag] = await t.owner`select status, reopened_from from flags where id = ${second!.flagId}`;
    expect(flag).toEqual({ status: "open", reopened_from: first!.flagId });
    expect(await delivery(second!.flagId)).toMatchObject({ shown_at: expect.anything(), read_at: null });
  });

  test("sent twice by a nervous thumb is one answer with the same advice", async () => {
    const me = await someone();
    const key = randomUUID();
    const send = () =>
      recordEntries(as(me), {
        ...{ athleteId: me, key, day: TODAY },
        entries: { screen: { answers: { "bowel-change": "yes" } } },
      });
    const [one, two] = [await send(), await send()];
    expect(two).toEqual({ ...one, replayed: true });
  });
});

test("the same said again on the day itself, in a second log, is answered again", async () => {
  const me = await someone();
  const bothLegs = (["left", "right"] as const).map((side) => ({
    ...{ site: "calf" as const, side, kind: "numbness" as const, score: 4 },
  }));
  const night = { backPain: 6, symptoms: bothLegs };
  const [first] = await logged(me, night);
  expect(first).toMatchObject({ tier: "emergency" });
  expect((await logged(me, night)).map((each) => each.flagId)).toContain(first!.flagId);
});
