import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { ctxFor } from "@/lib/ctx-testing.server";
import { keepRun, readFiles } from "./import-runs.server";
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
const file = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(path.join(import.meta.dirname, "activities", name))),
});
const run = {
  seconds: 2832,
  effort: null,
  surface: null,
  kind: null,
  painBefore: null,
  painDuring: null,
  painNextMorning: null,
};
const RUN = "activity-small-fenix2-run.fit";
const confirmed: ConfirmedRun = { startedAt: "2015-08-15T14:45:08.000Z", day: null, run: { ...run, metres: 9008 } };

test("each file is told of by name, and one bad file stops no other", async () => {
  const rows = await readFiles(as(await someone()), [
    { name: "broken.fit", bytes: new Uint8Array([1, 2, 3]) },
    file("Settings.fit"),
    file(RUN),
  ]);
  expect(rows.map(({ name, state }) => [name, state])).toEqual([
    ["broken.fit", "left-out"],
    ["Settings.fit", "left-out"],
    [RUN, "run"],
  ]);
  expect(rows[2]).toMatchObject({ metres: 9008, seconds: 2832, day: "2015-08-15", keep: true });
});

test("reading files writes nothing", async () => {
  const me = await someone();
  await readFiles(as(me), [file(RUN)]);
  expect(await t.owner`select 1 from runs where athlete_id = ${me}`).toHaveLength(0);
});

test("a run falls on the athlete's own day", async () => {
  const me = await someone();
  const late = { ...confirmed, startedAt: "2026-06-09T23:30:00.000Z" };
  expect(await keepRun(as(me, "Asia/Tokyo"), randomUUID(), late)).toMatchObject({ ok: true });
  const [row] = await t.owner`select day::text, source from runs where athlete_id = ${me}`;
  expect(row).toEqual({ day: "2026-06-10", source: "file" });
});

test("the same run is not doubled: not by the same form, a second file, or the same file twice", async () => {
  const me = await someone();
  const key = randomUUID();
  expect((await keepRun(as(me), key, confirmed)).ok).toBe(true);
  await keepRun(as(me), key, confirmed);
  expect(await keepRun(as(me), randomUUID(), { ...confirmed, run: { ...run, metres: 9100 } })).toMatchObject({
    ok: false,
  });
  expect((await readFiles(as(me), [file(RUN)]))[0]).toMatchObject({ state: "left-out" });
  expect(await t.owner`select 1 from runs where athlete_id = ${me}`).toHaveLength(1);
  const other = await readFiles(as(await someone()), [file(RUN), file(RUN)]);
  expect(other.map(({ state }) => state)).toEqual(["run", "left-out"]);
});

test("another run at that time, or the same run of another athlete, is no double", async () => {
  const [me, other] = [await someone(), await someone()];
  await keepRun(as(me), randomUUID(), confirmed);
  expect((await keepRun(as(me), randomUUID(), { ...confirmed, run: { ...run, metres: 9300 } })).ok).toBe(true);
  expect((await keepRun(as(other), randomUUID(), confirmed)).ok).toBe(true);
});

test("a run typed by hand with nearly that distance is pointed out and left unticked", async () => {
  const me = await someone();
  await keepRun(as(me), randomUUID(), { startedAt: null, day: "2015-08-15", run: { ...run, metres: 9000 } });
  expect((await readFiles(as(me), [file(RUN)]))[0]).toMatchObject({ state: "run", keep: false });
});
