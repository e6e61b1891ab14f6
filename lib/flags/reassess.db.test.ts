import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { ctxFor } from "@/lib/ctx-testing.server";
import { addDays, dayIn, type Day } from "@/lib/days";
import { recordDay } from "@/lib/logs/record-day.server";
import { evaluate } from "@/lib/triage/evaluate";
import type { Timeline } from "@/lib/triage/timeline";
import { reassessDue } from "./reassess.server";
import { RULES_VERSION } from "./rules-version";

const today = dayIn(new Date(), "UTC");
const noon = (day: Day) => new Date(`${day}T12:00:00Z`);

let t: Awaited<ReturnType<typeof testDatabase>>;
let orgId: string;
let team: string;
const make = () => arrangeClub(t.owner);

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  orgId = await make().org();
  team = await make().team(orgId);
});
afterAll(() => t.drop());

async function logPain(athleteId: string, day: Day, backPain: 4) {
  const done = await recordDay(ctxFor(t.db, { orgId, personId: athleteId, roles: ["athlete"] }, noon(day)), {
    athleteId,
    key: randomUUID(),
    log: {
      day,
      checkIn: { backPain, symptoms: [], atRest: null, night: null, dailyLife: null, note: null },
      run: null,
      exercises: null,
      otherSport: null,
    },
  });
  if (!done.ok) throw new Error(done.why);
  return done.judged;
}
const state = async (athleteId: string) =>
  (
    await t.owner<{ rules: string[]; changesOn: string | null; on: string; seq: number; evaluated: number }[]>`
      select rules, changes_on::text "changesOn", evaluated_on::text "on", seq, evaluated_seq evaluated
      from athlete_states where athlete_id = ${athleteId}`
  )[0]!;
const openRules = async (athleteId: string) =>
  (
    await t.owner<{ rule: string; on: string }[]>`select rule_id rule, opened_on::text "on" from flags
      where athlete_id = ${athleteId} and status = 'open' order by rule_id`
  ).map((row) => row);

test("what only time changes is on the board on the very day it changes, without anybody logging", async () => {
  const athleteId = await make().person(orgId, ["athlete"], [team]);
  const from = addDays(today, -40);
  const checkIns = Array.from({ length: 8 }, (_, at) => addDays(from, at));
  for (const day of checkIns) await logPain(athleteId, day, 4);
  const seen: Day[] = [];
  const appeared = new Set<string>();
  for (let { changesOn } = await state(athleteId); changesOn && changesOn <= today;) {
    const before = new Set((await openRules(athleteId)).map(({ rule }) => rule));
    await reassessDue(orgId, noon(changesOn), { db: t.db });
    const now = await state(athleteId);
    const timeline: Timeline = {
      ...{ asOf: changesOn, athlete: {}, history: {}, runs: [], exercise: [], screens: [], weeks: [], assessments: [] },
      checkIns: checkIns.map((date) => ({ date, backPain: 4 })),
    };
    expect(now.rules).toEqual(evaluate(timeline).rules);
    expect([now.on, now.evaluated]).toEqual([changesOn, now.seq]);
    for (const { rule, on } of await openRules(athleteId))
      if (!before.has(rule)) {
        expect(on).toBe(changesOn);
        appeared.add(rule);
      }
    seen.push(changesOn);
    changesOn = now.changesOn;
  }
  expect(seen).toEqual([...new Set(seen)].sort());
  expect(appeared.size).toBeGreaterThan(0);
  const [audit] = await t.owner`select count(*)::int n from audit where subject_id = ${athleteId}
    and verb = 'rules.reassess' and actor_id is null`;
  expect(audit!.n).toBe(seen.length);
});

test("newer rules judge everybody anew, once", async () => {
  const athleteId = await make().person(orgId, ["athlete"], [team]);
  await logPain(athleteId, today, 4);
  while ((await reassessDue(orgId, noon(today), { db: t.db })) > 0);
  await t.owner`update athlete_states set rules_version = 'of last year', rules = '{}', tier = 'none'`;
  const everybody = Number((await t.owner`select count(*) from athlete_states`)[0]!.count);
  expect(await reassessDue(orgId, noon(today), { db: t.db })).toBe(everybody);
  expect(await reassessDue(orgId, noon(today), { db: t.db })).toBe(0);
  const versions = await t.owner`select distinct rules_version from athlete_states`;
  expect(versions).toEqual([{ rules_version: RULES_VERSION }]);
  expect((await state(athleteId)).rules.length).toBeGreaterThan(0);
});

test("two rounds at once, with logs in between, leave one flag for each rule and nobody judged behind their log", async () => {
  const athleteId = await make().person(orgId, ["athlete"], [team]);
  await logPain(athleteId, addDays(today, -20), 4);
  await Promise.all([
    reassessDue(orgId, noon(today), { db: t.db }),
    reassessDue(orgId, noon(today), { db: t.db }),
    ...Array.from({ length: 6 }, () => logPain(athleteId, today, 4)),
  ]);
  const open = (await openRules(athleteId)).map(({ rule }) => rule);
  expect(new Set(open).size).toBe(open.length);
  const now = await state(athleteId);
  expect(now.evaluated).toBe(now.seq);
});
