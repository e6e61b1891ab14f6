import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { viewAthlete } from "@/lib/athletes/view-athlete.server";
import { ctxFor } from "@/lib/ctx-testing.server";
import { editFromForm, readEntry } from "@/lib/logs/edit-entry.server";
import { deleteEntry, restoreEntry } from "@/lib/logs/record-entry.server";
import type { CheckId } from "./check";
import { chooseTargets } from "./choose-targets.server";
import { readChecksToWrite, readOwnChecks } from "./read-checks.server";
import type { CheckResult } from "./reading";
import { recordCheck } from "./record-check.server";

const NOW = new Date("2026-06-10T09:00:00Z");
const TODAY = "2026-06-10";
let t: Awaited<ReturnType<typeof testDatabase>>;
let club: Awaited<ReturnType<typeof arrange>>;

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  club = await arrange();
});
afterAll(() => t.drop());

async function arrange() {
  const make = arrangeClub(t.owner);
  const [orgId, otherOrg] = [await make.org(), await make.org("Striders")];
  const [team, otherTeam, foreignTeam] = [
    ...[await make.team(orgId), await make.team(orgId), await make.team(otherOrg)],
  ] as [string, string, string];
  return {
    orgId,
    otherOrg,
    athlete: await make.person(orgId, ["athlete"], [team]),
    mate: await make.person(orgId, ["athlete"], [team]),
    quiet: await make.person(orgId, ["athlete"], [team]),
    physio: await make.person(orgId, ["physio"], [team]),
    coach: await make.person(orgId, ["coach"], [team]),
    otherPhysio: await make.person(orgId, ["physio"], [otherTeam]),
    admin: await make.person(orgId, ["admin"]),
    foreignPhysio: await make.person(otherOrg, ["physio"], [foreignTeam]),
  };
}

type Role = "athlete" | "physio" | "coach" | "admin";
const as = (personId: string, role: Role, orgId = club.orgId) => ctxFor(t.db, { orgId, personId, roles: [role] }, NOW);
const held = (side: CheckResult["side"], tenths: number | null, stopped = false): CheckResult => ({
  ...{ side, tenths, result: null, stopped },
});
const found = (result: string): CheckResult => ({ side: "both", tenths: null, result, stopped: false });
const about = (athleteId: string, check: CheckId, results: CheckResult[], key = randomUUID()) => ({
  ...{ athleteId, key, check, day: TODAY, results },
});
const stored = (athleteId: string) => t.owner<{ side: string; tenths: number | null; by: string; live: boolean }[]>`
  select side, tenths, entered_by as by, superseded_at is null as live from assessments
  where athlete_id = ${athleteId} order by entered_at, side, version`;

describe("a result", () => {
  test("is stored once a key, a row a side; a blank side is no row", async () => {
    const ctx = as(club.athlete, "athlete");
    const bridge = about(club.athlete, "side-bridge", [held("left", 455), held("right", 120, true)]);
    expect(await recordCheck(ctx, bridge)).toMatchObject({ ok: true, replayed: false });
    expect(await recordCheck(ctx, bridge)).toMatchObject({ ok: true, replayed: true });
    expect(await recordCheck(ctx, { ...bridge, results: [held("left", 456)] })).toMatchObject({ why: "other-content" });
    expect((await stored(club.athlete)).map(({ side, tenths }) => [side, tenths])).toEqual([
      ["left", 455],
      ["right", 120],
    ]);
    const view = await readOwnChecks(ctx);
    expect(view?.entries.map(({ side, stopped }) => [side, stopped]).sort()).toEqual([
      ["left", false],
      ["right", true],
    ]);
  });

  test("is an entry like others: edited as a version, deleted and brought back", async () => {
    const ctx = as(club.athlete, "athlete");
    const done = await recordCheck(ctx, about(club.athlete, "front-plank", [held("both", 600)]));
    if (!done.ok) throw new Error(done.why);
    const entryId = done.answer[0]!;
    const target = { athleteId: club.athlete, kind: "assessment" as const, entryId };
    const edit = (value: string) =>
      editFromForm(ctx, {
        ...{ kind: "assessment", entryId, version: 1, key: randomUUID() },
        form: { "both.value": value },
      });
    expect(await edit("1e308")).toMatchObject({ why: "form", errors: { "both.value": expect.any(String) } });
    expect(await edit("61,5")).toMatchObject({ ok: true, answer: { version: 2 } });
    expect((await readEntry(ctx, "assessment", entryId))?.map(({ said }) => said)).toEqual([
      { check: "front-plank", side: "both", tenths: 615, result: null, stopped: false },
      { check: "front-plank", side: "both", tenths: 600, result: null, stopped: false },
    ]);
    const planks = async () => (await readOwnChecks(ctx))?.entries.filter(({ check }) => check === "front-plank");
    expect(await deleteEntry(ctx, { ...target, key: randomUUID(), version: 2 })).toMatchObject({ ok: true });
    expect(await planks()).toEqual([]);
    expect(await restoreEntry(ctx, { ...target, key: randomUUID() })).toMatchObject({ ok: true });
    expect((await planks())?.map(({ tenths }) => tenths)).toEqual([615]);
  });

  test("of a hold, reach or hop moves no flag and no tier; the wall test is read by its rule", async () => {
    const ctx = as(club.quiet, "athlete");
    const stop = { side: "left", tenths: null, result: null, stopped: true } as const;
    for (const [check, result] of [
      ["hop-test", stop],
      ["side-bridge", stop],
      ["front-plank", held("both", 10)],
      ["leg-raise", held("left", 50)],
    ] as const) {
      const done = await recordCheck(ctx, about(club.quiet, check, [result]));
      expect(done).toMatchObject({ ok: true, judged: { tier: "none" } });
    }
    expect(await t.owner`select 1 from flags where athlete_id = ${club.quiet}`).toHaveLength(0);
    const wall = await recordCheck(ctx, about(club.quiet, "wall-test", [found("more-than-hand")]));
    expect(wall.ok).toBe(true);
    const flags = await t.owner<{ rule: string }[]>`select rule_id rule from flags where athlete_id = ${club.quiet}`;
    expect(flags.map(({ rule }) => rule)).toEqual(["S7"]);
    const inputs = await t.owner<{ input: string }[]>`select input from evaluations where athlete_id = ${club.quiet}`;
    expect(inputs.length).toBeGreaterThan(0);
    for (const { input } of inputs)
      expect(input, "what the rules were given").not.toMatch(/plank|bridge|hop-test|raise/);
  });
});

describe("who", () => {
  test("a physio enters for an athlete of the team, and the page tells that they did", async () => {
    const done = await recordCheck(
      as(club.physio, "physio"),
      about(club.mate, "leg-raise", [held("left", 700), held("right", 745)]),
    );
    expect(done.ok).toBe(true);
    expect((await stored(club.mate)).map(({ by }) => by)).toEqual([club.physio, club.physio]);
    const view = await viewAthlete(as(club.coach, "coach"), club.mate);
    expect(view?.record.checks.map(({ side, tenths, enteredBy }) => [side, tenths, enteredBy]).sort()).toEqual([
      ["left", 700, club.physio],
      ["right", 745, club.physio],
    ]);
  });

  test("a coach reads them only while pain is shared", async () => {
    await t.owner`update athletes set kept_from_coach = '{pain}' where id = ${club.mate}`;
    expect((await viewAthlete(as(club.coach, "coach"), club.mate))?.record.checks).toEqual([]);
    expect((await viewAthlete(as(club.physio, "physio"), club.mate))?.record.checks).toHaveLength(2);
    await t.owner`update athletes set kept_from_coach = '{}' where id = ${club.mate}`;
  });

  test("nobody else writes or reads to write: it looks as if there were no such athlete", async () => {
    const strangers = [
      as(club.mate, "athlete"),
      as(club.coach, "coach"),
      as(club.admin, "admin"),
      as(club.otherPhysio, "physio"),
      as(club.foreignPhysio, "physio", club.otherOrg),
    ];
    const before = (await stored(club.athlete)).length;
    for (const ctx of strangers) {
      expect(await recordCheck(ctx, about(club.athlete, "front-plank", [held("both", 900)]))).toEqual({
        ok: false,
        why: "not-found",
      });
      expect(await readChecksToWrite(ctx, club.athlete)).toBeNull();
    }
    expect((await stored(club.athlete)).length).toBe(before);
    expect(await readChecksToWrite(as(club.physio, "physio"), randomUUID())).toBeNull();
    expect(await readOwnChecks(as(club.physio, "physio"))).toBeNull();
  });
});

test("an athlete chooses whose means stand beside their results; nobody chooses for another", async () => {
  const ctx = as(club.athlete, "athlete");
  const chosen = async () => (await readOwnChecks(ctx))?.targetsOf;
  expect(await chosen()).toBeNull();
  expect(await chooseTargets(ctx, "women")).toBe(true);
  expect(await chosen()).toBe("women");
  expect((await viewAthlete(as(club.physio, "physio"), club.athlete))?.record.details?.checkTargets).toBe("women");
  expect((await viewAthlete(as(club.coach, "coach"), club.athlete))?.record.details).toBeNull();
  expect(await chooseTargets(as(club.physio, "physio"), "men")).toBe(false);
  expect(await chooseTargets(ctx, null)).toBe(true);
  expect(await chosen()).toBeNull();
});

describe("the table", () => {
  const row = (over: object) =>
    t.owner`insert into assessments ${t.owner({
      ...{ org_id: club.orgId, athlete_id: club.athlete, entry_id: randomUUID(), day: TODAY, entered_on: TODAY },
      ...{ entered_by: club.athlete, kind: "front-plank", side: "both", tenths: 100, result: null, stopped: false },
      ...over,
    })}`;
  test.each([
    ["an empty row", { tenths: null }],
    ["an unknown kind", { kind: "sit-up" }],
    ["a side of what has none", { side: "left" }],
    ["no side of what has two", { kind: "side-bridge" }],
    ["a negative number", { tenths: -1 }],
    ["more than half an hour", { tenths: 18_001 }],
    ["a number beside words", { kind: "hop-test", side: "left" }],
    ["words for a number", { result: "yes" }],
    ["a finding of another check", { kind: "hip-flexor", side: "left", tenths: null, result: "hand" }],
    ["a wall test without a finding", { kind: "wall-test", tenths: null, stopped: true }],
  ])("refuses %s", async (_, over) => {
    await expect(row(over)).rejects.toThrow(/assessments_/);
  });
  test("takes 0 as a reading and pain without a number as a result", async () => {
    await row({ kind: "knee-to-wall", side: "left", tenths: 0 });
    await row({ tenths: null, stopped: true });
  });
});
