import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readRecord } from "@/db/queries/timeline";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { viewAthlete } from "@/lib/athletes/view-athlete.server";
import { ctxFor } from "@/lib/ctx-testing.server";
import { editFromForm, readEntry } from "@/lib/logs/edit-entry.server";
import { readDay } from "@/lib/logs/read-day.server";
import { recordDay } from "@/lib/logs/record-day.server";
import { deleteEntry, restoreEntry } from "@/lib/logs/record-entry.server";
import { recordNextMorning } from "@/lib/logs/record-next-morning.server";
import type { Run } from "@/lib/logs/run";
import type { ShoeSaid } from "./shoe";
import { addShoe, changeShoe, readShoe, readShoes, retireShoe } from "./shoes.server";

const NOW = new Date("2026-06-10T09:00:00Z");
const TODAY = "2026-06-10";
const SAID: ShoeSaid = {
  ...{ name: "Blue pair", purpose: "road", type: "neutral", fit: null },
  ...{ inUseSince: null, startMetres: 200_000 },
};
const NOT_FOUND = { ok: false, why: "not-found" };

let t: Awaited<ReturnType<typeof testDatabase>>;
let make: ReturnType<typeof arrangeClub>;
let orgId: string;
let team: string;
beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  make = arrangeClub(t.owner);
  orgId = await make.org();
  team = await make.team(orgId);
});
afterAll(() => t.drop());

const member = (role: "athlete" | "physio" | "coach") => make.person(orgId, [role], [team]);
const as = (personId: string, role: "athlete" | "physio" | "coach" = "athlete") =>
  ctxFor(t.db, { orgId, personId, roles: [role] }, NOW);
async function withPair(said = SAID) {
  const [me, id] = [await member("athlete"), randomUUID()];
  expect(await addShoe(as(me), id, said)).toEqual({ ok: true });
  return { me, id };
}
const RUN: Run = {
  ...{ metres: 5000, seconds: null, effort: null, surface: null, kind: null, painBefore: null, painDuring: null },
  ...{ painNextMorning: null, shoeId: null, warmUp: null, coolDown: null },
};
async function ran(me: string, more: Partial<Run>) {
  const log = { day: TODAY, checkIn: null, run: { ...RUN, ...more }, exercises: null, otherSport: null };
  const done = await recordDay(as(me), { athleteId: me, key: randomUUID(), log });
  if (!done.ok) throw new Error(done.why);
  return done.answer.runId!;
}
const counted = async (me: string, id: string) => {
  const shoe = (await readShoe(as(me), id))!;
  return { runs: shoe.runs, loggedMetres: shoe.loggedMetres, lastUsed: shoe.lastUsed };
};

test("a form sent twice adds one pair, and a pair is nobody else's to read or to change", async () => {
  const { me, id } = await withPair();
  await addShoe(as(me), id, { ...SAID, name: "Sent again" });
  expect(await readShoes(as(me))).toMatchObject([{ id, version: 1, name: "Blue pair", retiredOn: null, runs: 0 }]);
  const mate = await member("athlete");
  expect(await readShoe(as(mate), id)).toBe(null);
  expect(await changeShoe(as(mate), id, 1, SAID)).toMatchObject({ ok: false });
  expect(await retireShoe(as(mate), id, true)).toEqual(NOT_FOUND);
  for (const role of ["physio", "coach"] as const) {
    const staff = await member(role);
    expect(await addShoe(as(staff, role), randomUUID(), SAID)).toEqual(NOT_FOUND);
    expect(await changeShoe(as(staff, role), id, 1, SAID)).toEqual(NOT_FOUND);
  }
  expect((await readShoe(as(me), id))!.name).toBe("Blue pair");
});

test("a change made on what is no longer there overwrites nothing", async () => {
  const { me, id } = await withPair();
  expect(await changeShoe(as(me), id, 1, { ...SAID, name: "Newer" })).toEqual({ ok: true });
  expect(await changeShoe(as(me), id, 1, { ...SAID, name: "Stale" })).toEqual({ ok: false, why: "changed" });
  expect(await readShoe(as(me), id)).toMatchObject({ name: "Newer", version: 2 });
  expect(await changeShoe(as(me), id, NaN, SAID)).toMatchObject({ ok: false });
});

test("a pair out of use keeps its runs, is offered no more, and comes back", async () => {
  const { me, id } = await withPair();
  await ran(me, { shoeId: id });
  const offered = async () => (await readDay(as(me), TODAY))!.shoes.map((shoe) => shoe.id);
  expect(await offered()).toEqual([id]);
  await retireShoe(as(me), id, true);
  expect(await readShoe(as(me), id)).toMatchObject({ retiredOn: TODAY, runs: 1 });
  expect(await offered()).toEqual([]);
  await retireShoe(as(me), id, false);
  expect(await offered()).toEqual([id]);
});

test("runs that name a pair are counted to it as they stand, and a run that names none to none", async () => {
  const { me, id } = await withPair();
  const runId = await ran(me, { shoeId: id, metres: 8000 });
  await ran(me, { metres: 3000 });
  expect(await counted(me, id)).toEqual({ runs: 1, loggedMetres: 8000, lastUsed: TODAY });
  const form = { "run.distance": "7", "run.shoe": id };
  const edited = await editFromForm(as(me), { kind: "run", entryId: runId, version: 1, key: randomUUID(), form });
  expect(edited).toMatchObject({ ok: true });
  expect(await counted(me, id)).toMatchObject({ runs: 1, loggedMetres: 7000 });
  await deleteEntry(as(me), { athleteId: me, kind: "run", entryId: runId, version: 2, key: randomUUID() });
  expect(await counted(me, id)).toEqual({ runs: 0, loggedMetres: 0, lastUsed: null });
  await restoreEntry(as(me), { athleteId: me, kind: "run", entryId: runId, key: randomUUID() });
  expect(await counted(me, id)).toMatchObject({ runs: 1, loggedMetres: 7000 });
});

test("pair and ticks outlive the next morning and an edit, and what they were before stays on record", async () => {
  const { me, id } = await withPair();
  const runId = await ran(me, { shoeId: id, warmUp: false, coolDown: true });
  await recordNextMorning(as(me), { key: randomUUID(), entryId: runId, version: 1, score: "2" });
  const form = { "run.distance": "5", "run.warmUp": "yes", "run.painNextMorning": "2" };
  await editFromForm(as(me), { kind: "run", entryId: runId, version: 2, key: randomUUID(), form });
  const versions = (await readEntry(as(me), "run", runId))!.map(({ said }) => said);
  expect(versions).toMatchObject([
    { shoeId: null, shoeName: null, warmUp: true, coolDown: null },
    { shoeId: id, shoeName: "Blue pair", warmUp: false, coolDown: true, painNextMorning: 2 },
    { shoeId: id, warmUp: false, coolDown: true, painNextMorning: null },
  ]);
});

test("another athlete's pair can be named by nobody, past the form either", async () => {
  const { id } = await withPair();
  const other = await member("athlete");
  const runId = await ran(other, {});
  const form = { "run.distance": "5", "run.shoe": id };
  expect(
    await editFromForm(as(other), { kind: "run", entryId: runId, version: 1, key: randomUUID(), form }),
  ).toMatchObject({ ok: false, why: "form", errors: { "run.shoe": "Choose one of your own pairs of shoes." } });
  await expect(ran(other, { shoeId: id })).rejects.toThrow();
});

test("no rule sees shoes, ticks or other sports", async () => {
  const { me, id } = await withPair();
  const seen = async () => {
    const since = { asOf: TODAY, runsFrom: "2026-01-01", exercisesFrom: "2026-01-01" };
    const record = await t.db.transaction({ as: "engine", orgId }, (tx) => readRecord(tx, orgId, me, since));
    return { ...record!, seq: 0, lastLog: null };
  };
  const runId = await ran(me, {});
  const before = await seen();
  const form = { "run.distance": "5", "run.shoe": id, "run.warmUp": "no", "run.coolDown": "no" };
  await editFromForm(as(me), { kind: "run", entryId: runId, version: 1, key: randomUUID(), form });
  const log = { day: TODAY, checkIn: null, run: null, exercises: null };
  const otherSport = { sport: "cycling" as const, minutes: 300 };
  await recordDay(as(me), { athleteId: me, key: randomUUID(), log: { ...log, otherSport } });
  expect(await seen()).toEqual(before);
});

test("whoever may read the runs reads the pair, the ticks and other sports; a coach from whom runs are kept does not", async () => {
  const { me, id } = await withPair();
  await ran(me, { shoeId: id, warmUp: true });
  const log = { day: TODAY, checkIn: null, run: null, exercises: null };
  const otherSport = { sport: "swimming" as const, minutes: null };
  await recordDay(as(me), { athleteId: me, key: randomUUID(), log: { ...log, otherSport } });
  const [physio, coach] = [await member("physio"), await member("coach")];
  const all = {
    runs: [{ shoeId: id, warmUp: true, coolDown: null }],
    shoes: [{ id, name: "Blue pair" }],
    otherSports: [{ date: TODAY, sport: "swimming", minutes: null }],
  };
  for (const ctx of [as(me), as(physio, "physio"), as(coach, "coach")])
    expect((await viewAthlete(ctx, me))!.record).toMatchObject(all);
  await t.owner`update athletes set kept_from_coach = '{runs}' where id = ${me}`;
  expect((await viewAthlete(as(coach, "coach"), me))!.record).toMatchObject({ runs: [], shoes: [], otherSports: [] });
  expect((await viewAthlete(as(physio, "physio"), me))!.record).toMatchObject(all);
});
