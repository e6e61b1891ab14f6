import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { addDays } from "@/lib/days";
import { ctxFor } from "@/lib/ctx-testing.server";
import { RUNS_AT_MOST } from "./bounds";
import { importRuns } from "./import-runs.server";
import type { ConfirmedRun } from "./import-form";

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

const someone = () => make.person(orgId, ["athlete"], [team]);
const as = (personId: string, zone = "UTC") =>
  ctxFor(t.db, { orgId, personId, roles: ["athlete"] }, new Date("2026-06-10T09:00:00Z"), zone);
const run = {
  seconds: 2832,
  effort: null,
  surface: null,
  kind: null,
  painBefore: null,
  painDuring: null,
  painNextMorning: null,
  shoeId: null,
  warmUp: null,
  coolDown: null,
};
/** One run as an import of its own: what became of it. */
async function keepRun(ctx: ReturnType<typeof as>, key: string, each: ConfirmedRun) {
  const done = await importRuns(ctx, key, [each]);
  return { ok: done.ok && done.answer.runs[0]!.state === "saved" };
}
const confirmed: ConfirmedRun = { startedAt: "2015-08-15T14:45:08.000Z", day: null, run: { ...run, metres: 9008 } };

test("a run falls on the athlete's own day", async () => {
  const me = await someone();
  const late = { ...confirmed, startedAt: "2026-06-09T23:30:00.000Z" };
  expect(await keepRun(as(me, "Asia/Tokyo"), randomUUID(), late)).toMatchObject({ ok: true });
  const [row] = await t.owner`select day::text, source from runs where athlete_id = ${me}`;
  expect(row).toEqual({ day: "2026-06-10", source: "file" });
});

test("an imported run keeps its pair and its ticks, and what was not said of another stays so", async () => {
  const me = await someone();
  const shoeId = randomUUID();
  await t.owner`insert into shoes ${t.owner({ org_id: orgId, athlete_id: me, id: shoeId, name: "Blue pair" })}`;
  const on = (day: string, more: object) => ({ startedAt: null, day, run: { ...run, metres: 9000, ...more } });
  const runs = [on("2026-06-01", { shoeId, warmUp: true, coolDown: false }), on("2026-06-02", {})];
  expect(await importRuns(as(me), randomUUID(), runs)).toMatchObject({ ok: true });
  const rows = await t.owner`select shoe_id "shoeId", warm_up "warmUp", cool_down "coolDown" from runs
    where athlete_id = ${me} order by day`;
  expect([...rows]).toEqual([
    { shoeId, warmUp: true, coolDown: false },
    { shoeId: null, warmUp: null, coolDown: null },
  ]);
});

test("the same run is not doubled: not by the same form, a second file, or the same file twice", async () => {
  const me = await someone();
  const key = randomUUID();
  expect((await keepRun(as(me), key, confirmed)).ok).toBe(true);
  await keepRun(as(me), key, confirmed);
  expect(await keepRun(as(me), randomUUID(), { ...confirmed, run: { ...run, metres: 9100 } })).toMatchObject({
    ok: false,
  });
  expect(await t.owner`select 1 from runs where athlete_id = ${me}`).toHaveLength(1);
});

test("another run at that time, or the same run of another athlete, is no double", async () => {
  const [me, other] = [await someone(), await someone()];
  await keepRun(as(me), randomUUID(), confirmed);
  expect((await keepRun(as(me), randomUUID(), { ...confirmed, run: { ...run, metres: 9300 } })).ok).toBe(true);
  expect((await keepRun(as(other), randomUUID(), confirmed)).ok).toBe(true);
});

const DAY = "2026-06-";
const season = (count: number): ConfirmedRun[] =>
  Array.from({ length: count }, (_, n) => ({
    startedAt: `${addDays("2026-06-09", -2 * n)}T06:00:00.000Z`,
    day: null,
    run: { ...run, metres: 8000 + (n % 7) * 300 },
  }));
const openFlags = async (id: string) =>
  (await t.owner`select rule_id from flags where athlete_id = ${id} and status = 'open' order by 1`).map(
    (each) => each.rule_id,
  );
const runsOf = (id: string) =>
  t.owner`select day::text, metres, seconds, started_at, source, version, entered_on::text, entered_by = athlete_id own from runs
    where athlete_id = ${id} and superseded_at is null order by started_at`;

test("a season comes in as one change: one judging, one line of audit, every run as it would have been alone", async () => {
  const [together, alone] = [await someone(), await someone()];
  const runs = season(40);
  const done = await importRuns(as(together), randomUUID(), runs);
  expect(done).toMatchObject({ ok: true, answer: { runs: runs.map(() => ({ state: "saved" })) } });
  for (const each of runs) await keepRun(as(alone), randomUUID(), each);
  expect(await runsOf(together)).toEqual(await runsOf(alone));
  const [line] = await t.owner`select count(*)::int from audit where subject_id = ${together}`;
  expect(line).toEqual({ count: 1 });
  const [state] = await t.owner`select seq, evaluated_seq from athlete_states where athlete_id = ${together}`;
  expect(state).toEqual({ seq: 1, evaluated_seq: 1 });
});

test("in whatever order a season comes, the flags are the same, and an even season raises none", async () => {
  const runs = season(30);
  const spiked = [...runs, { ...runs[0]!, startedAt: `${DAY}10T05:00:00.000Z`, run: { ...run, metres: 16_000 } }];
  const [even, forth, back] = [await someone(), await someone(), await someone()];
  await importRuns(as(even), randomUUID(), [...runs].reverse());
  await importRuns(as(forth), randomUUID(), spiked);
  await importRuns(as(back), randomUUID(), [...spiked].reverse());
  expect(await openFlags(even)).toEqual([]);
  expect(await openFlags(forth)).toContain("W1");
  expect(await openFlags(back)).toEqual(await openFlags(forth));
});

test("the same list again adds nothing: under its key it is answered as before, under another each run is known", async () => {
  const me = await someone();
  const [runs, key] = [season(12), randomUUID()];
  const first = await importRuns(as(me), key, runs);
  expect(await importRuns(as(me), key, runs)).toEqual({ ...first, replayed: true });
  expect(await importRuns(as(me), key, runs.slice(1))).toEqual({ ok: false, why: "other-content" });
  const again = await importRuns(as(me), randomUUID(), [...runs, ...runs]);
  expect(again.ok && again.answer.runs.every((each) => each.state === "known")).toBe(true);
  expect(await runsOf(me)).toHaveLength(12);
  const twice = await someone();
  await importRuns(as(twice), randomUUID(), [...runs, ...runs]);
  expect(await runsOf(twice)).toHaveLength(12);
});

test("two imports of one season at once add it once", async () => {
  const me = await someone();
  const runs = season(25);
  await Promise.all([1, 2, 3].map(() => importRuns(as(me), randomUUID(), runs)));
  expect(await runsOf(me)).toHaveLength(25);
});

test("a run of tomorrow or without a day is told of, and stops no other; a list beyond all measure is refused", async () => {
  const me = await someone();
  const tomorrow = { startedAt: `${DAY}11T12:00:00.000Z`, day: null, run: { ...run, metres: 5000 } };
  const nowhen = { startedAt: null, day: null, run: { ...run, metres: 5000 } };
  const done = await importRuns(as(me), randomUUID(), [tomorrow, nowhen, ...season(1)]);
  expect(done.ok && done.answer.runs.map((each) => each.state)).toEqual(["no-day", "no-day", "saved"]);
  const many = Array.from({ length: RUNS_AT_MOST + 1 }, () => nowhen);
  expect(await importRuns(as(me), randomUUID(), many)).toEqual({ ok: false, why: "too-many" });
});

test("whoever is no athlete here imports nothing", async () => {
  const coach = await make.person(orgId, ["coach"], [team]);
  const ctx = ctxFor(t.db, { orgId, personId: coach, roles: ["coach"] }, new Date("2026-06-10T09:00:00Z"));
  expect(await importRuns(ctx, randomUUID(), season(2))).toEqual({ ok: false, why: "not-found" });
});
