import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ENGLISH } from "@/lib/say";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { ctxFor } from "@/lib/ctx-testing.server";
import { doJobs } from "@/lib/worker/jobs.server";
import { RUNS_IN_FULL } from "./bounds";
import { readImports } from "./import-runs.server";
import { mapList, readPreview } from "./previews.server";
import { confirm, csv, fit, MS, read, RUN, states, take, tcx } from "./testing-previews.server";
import { evenTrack, gpxFile } from "./testing-tracks";

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
const live = (id: string) =>
  t.owner`select entry_id "entryId", day::text, metres, version from runs where athlete_id = ${id} and superseded_at is null order by day`;

test("files are read and told of, one bad file stops none, and nothing goes on record", async () => {
  const me = await someone();
  const broken = { name: "broken.fit", bytes: new Uint8Array([1, 2, 3]) };
  expect(states(await read(as(me), broken, RUN, fit("Settings.fit")))).toEqual([
    ["broken.fit", "refused", null],
    [RUN.name, "run", true],
    ["Settings.fit", "skipped", null],
  ]);
  expect(await live(me)).toHaveLength(0);
});

test("one run in several formats counts once, the device's own totals first; on record it is merged, whatever the format", async () => {
  const me = await someone();
  expect(states(await read(as(me), tcx("a.tcx"), RUN))).toEqual([
    ["a.tcx", "merged", null],
    [RUN.name, "run", true],
  ]);
  await take(as(me), tcx("a.tcx"), RUN);
  expect(await live(me)).toMatchObject([{ day: "2015-08-15", metres: 9008 }]);
  expect(states(await read(as(me), tcx("a.tcx"), RUN)).map(([, state]) => state)).toEqual(["merged", "merged"]);
  expect((await readImports(as(me)))[0]).toMatchObject({
    runsAdded: 1,
    runsKnown: 1,
    sources: `a.tcx and ${RUN.name}`,
  });
});

test("what is perhaps another's double is left unticked and said so: typed by hand, or begun at once with another length", async () => {
  const me = await someone();
  await t.owner`insert into runs ${t.owner({ org_id: orgId, athlete_id: me, entry_id: randomUUID(), day: "2015-08-15", entered_on: "2015-08-15", entered_by: me, metres: 9000 })}`;
  const preview = await read(as(me), RUN, tcx("b.tcx", 7000));
  expect(states(preview)).toEqual([
    [RUN.name, "run", false],
    ["b.tcx", "run", false],
  ]);
  expect(preview.rows.map(({ say }) => say.map(ENGLISH.told).join())).toEqual([
    expect.stringMatching(/9.0 km is on record/),
    expect.stringMatching(/Perhaps the run in activity-small/),
  ]);
});

test("a list waits for its columns; then its rows are runs on the athlete's own days, and a second time none is doubled", async () => {
  const me = await someone();
  const ctx = as(me, "Asia/Tokyo");
  const list = csv("Datum;km;Zeit\n03.05.2026 23:30;5,2;30:00\n04.05.2026;7;\n04.05.2026;7;\nx;1;\n11.06.2026;5;\n");
  const first = await read(ctx, list);
  expect([first.rows, first.guess?.decimal]).toEqual([[], ","]);
  expect(await mapList(ctx, first.id, first.guess!)).toBe(true);
  const mapped = { id: first.id, ...(await readPreview(ctx, first.id))! };
  expect(states(mapped)).toEqual([
    ["mine.csv, row 2", "run", true],
    ["mine.csv, row 3", "run", true],
    ["mine.csv, row 4", "run", true],
    ["mine.csv, row 5", "refused", null],
    ["mine.csv, row 6", "refused", null],
  ]);
  expect(await confirm(ctx, { ...mapped, waiting: first.waiting })).toEqual({ ok: false, why: "changed" });
  expect(await confirm(ctx, mapped)).toMatchObject({ ok: true });
  expect(await live(me)).toMatchObject([{ day: "2026-05-03", metres: 5200 }, { metres: 7000 }, { metres: 7000 }]);
  const again = await read(ctx, list);
  await mapList(ctx, again.id, again.guess!);
  const rows = states((await readPreview(ctx, again.id))!);
  expect(rows.slice(0, 3).map(([, state, tick]) => [state, tick])).toEqual([
    ["merged", null],
    ["run", false],
    ["run", false],
  ]);
});

test("what a run is comes from what was kept, never from the form: no start, no day, no run of one's own making", async () => {
  const me = await someone();
  const preview = await read(as(me), RUN);
  const forged = { startedAt: "2026-06-01T00:00:00.000Z", "run.distance": "9.008" };
  expect(await confirm(as(me), preview, { fieldsOf: () => forged })).toMatchObject({ ok: false, why: "fields" });
  expect(await confirm(as(me), preview, { kept: new Set([7]) })).toEqual({ ok: false, why: "known" });
  expect(await confirm(as(me), preview, { kept: new Set() })).toEqual({ ok: false, why: "nothing" });
  const done = await confirm(as(me), preview, { fieldsOf: () => ({ "run.distance": "9", "run.painDuring": "2" }) });
  expect(done.ok).toBe(true);
  const [run] = await t.owner`select day::text, metres, pain_during from runs where athlete_id = ${me}`;
  expect(run).toEqual({ day: "2015-08-15", metres: 9000, pain_during: 2 });
  expect(await confirm(as(me), preview)).toEqual({ ok: false, why: "known" });
});

test("more runs than fit a form are taken as they were shown, in one import", async () => {
  const me = await someone();
  const files = Array.from({ length: RUNS_IN_FULL + 5 }, (_, n) => tcx(`${n}.tcx`, 5000, MS - n * 86_400_000));
  const preview = await read(as(me), ...files);
  const done = await confirm(as(me), preview, { fieldsOf: () => ({ nonsense: "1" }) });
  expect(done.ok && done.answer.runs).toHaveLength(files.length);
  expect(await live(me)).toHaveLength(files.length);
});

test("a preview is the athlete's own, the last one, and an hour long; the worker deletes it then", async () => {
  const [me, other] = [await someone(), await someone()];
  const first = await read(as(me), RUN);
  expect(await readPreview(as(other), first.id)).toBeNull();
  expect(await confirm(as(other), first)).toEqual({ ok: false, why: "not-found" });
  expect(await mapList(as(other), first.id, {} as never)).toBe(false);
  expect(await readPreview(as(me), "no-id")).toBeNull();
  const second = await read(as(me), tcx("a.tcx"));
  expect(await readPreview(as(me), first.id)).toBeNull();
  const waits = async () => (await t.owner`select 1 from import_previews where athlete_id = ${me}`).length;
  await t.owner`update outbox set run_at = now() where kind = 'forget-import'`;
  await doJobs(t.db, orgId);
  expect(await waits()).toBe(1);
  await t.owner`update import_previews set made_at = now() - interval '61 minutes'`;
  expect(await readPreview(as(me), second.id)).toBeNull();
  await t.owner`update outbox set run_at = now(), done_at = null where kind = 'forget-import'`;
  await doJobs(t.db, orgId);
  expect(await waits()).toBe(0);
});

test("no place and no file is kept", async () => {
  const me = await someone();
  const track = evenTrack({ lat: 52.371, lon: 4.905, ms: MS }, 300, 9);
  await take(as(me), { name: "a.gpx", bytes: gpxFile([track]) });
  const [row] =
    await t.owner`select (select body::text from import_previews where athlete_id = ${me}) || row_to_json(r)::text as all
    from runs r where athlete_id = ${me}`;
  expect(row!.all).not.toMatch(/52\.37|4\.905|latitude|trkpt/);
});
