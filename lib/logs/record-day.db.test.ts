import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { ctxFor } from "@/lib/ctx-testing.server";
import type { DayLog } from "./day-log";
import { recordDay } from "./record-day.server";
import { deleteEntry, editEntry, recordEntries, restoreEntry } from "./record-entry.server";

type Club = Awaited<ReturnType<typeof arrange>>;
let t: Awaited<ReturnType<typeof testDatabase>>;
let club: Club;
const NOW = new Date("2026-06-10T09:00:00Z");
const TODAY = "2026-06-10";

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  club = await arrange();
});
afterAll(() => t.drop());

async function arrange() {
  const make = arrangeClub(t.owner);
  const orgId = await make.org();
  const otherOrg = await make.org("Striders");
  const team = await make.team(orgId);
  const otherTeam = await make.team(orgId);
  const foreignTeam = await make.team(otherOrg);
  return {
    orgId,
    otherOrg,
    athlete: await make.person(orgId, ["athlete"], [team], { name: "Petra Novak" }),
    mate: await make.person(orgId, ["athlete"], [team]),
    physio: await make.person(orgId, ["physio"], [team]),
    coach: await make.person(orgId, ["coach"], [team]),
    otherPhysio: await make.person(orgId, ["physio"], [otherTeam]),
    admin: await make.person(orgId, ["admin"]),
    foreignPhysio: await make.person(otherOrg, ["physio"], [foreignTeam]),
    foreignAthlete: await make.person(otherOrg, ["athlete"], [foreignTeam]),
  };
}

const as = (personId: string, role: "athlete" | "physio" | "coach" | "admin", orgId = club.orgId) =>
  ctxFor(t.db, { orgId, personId, roles: [role] }, NOW);
const blank = { symptoms: [], atRest: null, night: null, dailyLife: null, note: null };
const painLog = (backPain: number | null, day = TODAY): DayLog => ({
  day,
  checkIn: { backPain: backPain as 3, ...blank },
  run: null,
  exercises: null,
  otherSport: null,
});
const runLog = (metres: number, day = TODAY): DayLog => ({
  day,
  checkIn: null,
  run: {
    metres,
    seconds: null,
    effort: null,
    surface: null,
    kind: null,
    painBefore: null,
    painDuring: null,
    painNextMorning: null,
    ...{ shoeId: null, warmUp: null, coolDown: null },
  },
  exercises: null,
  otherSport: null,
});
const count = async (table: string, athleteId: string) =>
  Number((await t.owner.unsafe(`select count(*) from ${table} where athlete_id = $1 `, [athleteId]))[0]!.count);

test("a log, its flag, its receipt, its board lines and its audit line arrive together", async () => {
  const key = randomUUID();
  const done = await recordDay(as(club.athlete, "athlete"), { athleteId: club.athlete, key, log: painLog(4) });
  expect(done).toMatchObject({ ok: true, replayed: false });
  const flags =
    await t.owner`select rule_id, status, matching from flags where athlete_id = ${club.athlete} order by rule_id`;
  expect(flags.map((flag) => flag.rule_id)).toContain("W5"); // an episode is open and the screen was never answered
  const rows =
    await t.owner`select audience, rank, sentence, days from board_rows where athlete_id = ${club.athlete} order by audience`;
  expect(rows.map((row) => row.audience)).toEqual(["clinical", "team"]);
  expect(rows[0]!.days.at(-1)).toEqual([4, null]);
  expect(rows[0]!.days.at(-2)).toEqual([null, null]); // not reported is not 0
  expect(await t.owner`select verb, actor_id from audit where subject_id = ${club.athlete}`).toMatchObject([
    { verb: "log.day", actor_id: club.athlete },
  ]);
});

test("the same key again changes nothing and gets the same answer; with another body it is refused", async () => {
  const key = randomUUID();
  const first = await recordDay(as(club.athlete, "athlete"), { athleteId: club.athlete, key, log: runLog(5000) });
  const again = await recordDay(as(club.athlete, "athlete"), { athleteId: club.athlete, key, log: runLog(5000) });
  const other = await recordDay(as(club.athlete, "athlete"), { athleteId: club.athlete, key, log: runLog(6000) });
  expect(again).toEqual({ ...first, replayed: true });
  expect(other).toEqual({ ok: false, why: "other-content" });
  expect(await count("runs", club.athlete)).toBe(1);
});

test("ten sends of one log at once store it once", async () => {
  const key = randomUUID();
  const sends = Array.from({ length: 10 }, () =>
    recordDay(as(club.mate, "athlete"), { athleteId: club.mate, key, log: painLog(2) }),
  );
  const answers = await Promise.all(sends);
  expect(answers.filter((answer) => answer.ok && !answer.replayed)).toHaveLength(1);
  expect(answers.every((answer) => answer.ok)).toBe(true);
  expect(await count("check_ins", club.mate)).toBe(1);
});

test.each([
  ["a team-mate", () => as(club.mate, "athlete")],
  ["a coach of the team", () => as(club.coach, "coach")],
  ["a physio of another team", () => as(club.otherPhysio, "physio")],
  ["an admin", () => as(club.admin, "admin")],
  ["a physio of another organisation", () => as(club.foreignPhysio, "physio", club.otherOrg)],
  ["somebody who claims a role in a place they are no member of", () => as(club.foreignPhysio, "physio")],
])("%s cannot log for an athlete and learns nothing", async (_who, ctx) => {
  const before = await t.owner`select count(*) from check_ins`;
  expect(await recordDay(ctx(), { athleteId: club.athlete, key: randomUUID(), log: painLog(9) })).toEqual({
    ok: false,
    why: "not-found",
  });
  expect(await t.owner`select count(*) from check_ins`).toEqual(before);
});

test("a physio of the team logs on behalf, and the entry says who wrote it", async () => {
  const done = await recordDay(as(club.physio, "physio"), {
    athleteId: club.athlete,
    key: randomUUID(),
    log: painLog(5, "2026-06-08"),
  });
  expect(done.ok).toBe(true);
  const [entry] =
    await t.owner`select entered_by, entered_on::text, day::text from check_ins where athlete_id = ${club.athlete} and day = '2026-06-08'`;
  expect(entry).toEqual({ entered_by: club.physio, entered_on: TODAY, day: "2026-06-08" });
});

test("an emergency answer gives the athlete its advice in the same answer and puts them first on both boards", async () => {
  const done = await recordEntries(as(club.mate, "athlete"), {
    athleteId: club.mate,
    key: randomUUID(),
    day: TODAY,
    entries: { screen: { answers: { "saddle-numbness": "not-sure" } } },
  });
  expect(done).toMatchObject({
    ok: true,
    judged: { tier: "emergency", advice: [{ ruleId: "E1", tier: "emergency" }] },
  });
  const rows =
    await t.owner`select audience, rank, sentence, source, contact_needed from board_rows where athlete_id = ${club.mate} order by audience`;
  expect(rows[0]).toMatchObject({ audience: "clinical", rank: 4, contact_needed: true });
  expect(rows[1]).toMatchObject({
    audience: "team",
    rank: 4,
    source: "",
    sentence: "Contact needed now. Their physio has the reason.",
  });
});

test("a coach's own eyes on the database find no answer, no history, no clinical flag and no clinical line", async () => {
  const seen = await as(club.coach, "coach").transaction(async (tx) => {
    const read = async (text: string) => (await tx.execute(text)).rows;
    return {
      screens: await read("select * from screens"),
      histories: await read("select * from histories"),
      clinical: await read("select * from flags where privacy = 'clinical'"),
      receipts: await read("select * from receipts where audience = 'clinical'"),
      lines: await read("select * from board_rows where audience = 'clinical'"),
    };
  });
  expect(seen).toEqual({ screens: [], histories: [], clinical: [], receipts: [], lines: [] });
});

test("an edit keeps the version before it, a stale edit is refused, and a deletion can be undone", async () => {
  const ctx = as(club.athlete, "athlete");
  const done = await recordDay(ctx, { athleteId: club.athlete, key: randomUUID(), log: runLog(8000, "2026-06-09") });
  if (!done.ok || !done.answer.runId) throw new Error("the run was not stored");
  const about = { athleteId: club.athlete, kind: "run" as const, entryId: done.answer.runId };
  const edit = (version: number, metres: number) =>
    editEntry(ctx, { ...about, key: randomUUID(), version, content: { metres } });
  expect(await edit(1, 8100)).toMatchObject({ ok: true, answer: { version: 2 } });
  expect(await edit(1, 9999)).toEqual({ ok: false, why: "not-found" });
  expect(await deleteEntry(ctx, { ...about, key: randomUUID(), version: 2 })).toMatchObject({ ok: true });
  const live = () => t.owner`select metres from runs where entry_id = ${about.entryId} and superseded_at is null`;
  expect(await live()).toHaveLength(0);
  expect(await restoreEntry(ctx, { ...about, key: randomUUID() })).toMatchObject({ ok: true, answer: { version: 3 } });
  expect(await live()).toMatchObject([{ metres: 8100 }]);
  expect(await t.owner`select metres from runs where entry_id = ${about.entryId} order by version`).toMatchObject([
    { metres: 8000 },
    { metres: 8100 },
    { metres: 8100 },
  ]);
});

test("a removed member's next write is refused", async () => {
  await t.owner`update memberships set revoked_at = now() where person_id = ${club.foreignAthlete}`;
  const ctx = as(club.foreignAthlete, "athlete", club.otherOrg);
  expect(await recordDay(ctx, { athleteId: club.foreignAthlete, key: randomUUID(), log: painLog(1) })).toEqual({
    ok: false,
    why: "not-found",
  });
});
