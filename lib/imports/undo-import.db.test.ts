import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { ctxFor } from "@/lib/ctx-testing.server";
import { deleteEntry, editEntry, restoreEntry } from "@/lib/logs/record-entry.server";
import { readImports, takeBackImport } from "./import-runs.server";
import { readUploaded } from "./previews.server";
import { MS, read, RUN, states, take, tcx } from "./testing-previews.server";

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

test("an import is undone whole, once, as one audited change; what was edited since stays, and it can come in again", async () => {
  const me = await someone();
  const ctx = as(me);
  const files = [tcx("a.tcx"), tcx("b.tcx", 6000, MS + 86_400_000), tcx("c.tcx", 7000, MS + 2 * 86_400_000)];
  const importId = await take(ctx, ...files);
  await t.owner`insert into runs ${t.owner({ org_id: orgId, athlete_id: me, entry_id: randomUUID(), day: "2026-06-01", entered_on: "2026-06-01", entered_by: me, metres: 4000 })}`;
  const [first] = await live(me);
  const content = { metres: 9100, seconds: null };
  await editEntry(ctx, { athleteId: me, key: randomUUID(), kind: "run", entryId: first!.entryId, version: 1, content });
  expect((await readImports(ctx))[0]).toMatchObject({ id: importId, untouched: 2, edited: 1, undoneAt: null });
  const key = randomUUID();
  const undone = await takeBackImport(ctx, key, importId);
  expect(undone).toMatchObject({ ok: true, answer: { removed: 2, stayed: 1 } });
  expect(await takeBackImport(ctx, key, importId)).toMatchObject({ replayed: true, answer: { removed: 2 } });
  expect(await takeBackImport(ctx, randomUUID(), importId)).toMatchObject({ answer: { removed: 0 } });
  expect(await live(me)).toMatchObject([{ metres: 9100, version: 2 }, { metres: 4000 }]);
  expect((await readImports(ctx))[0]).toMatchObject({ untouched: 0, edited: 1, undoneAt: expect.any(String) });
  const lines = await t.owner`select verb from audit where subject_id = ${me} and verb = 'undo.import'`;
  expect(lines).toHaveLength(2);
  expect(states(await read(ctx, ...files)).map(([, state]) => state)).toEqual(["run", "run", "run"]);
});

test("a run that was deleted and brought back is the athlete's word too: undoing leaves it", async () => {
  const me = await someone();
  const importId = await take(as(me), RUN, tcx("b.tcx", 6000, MS + 86_400_000));
  const [{ entryId }] = (await live(me)) as unknown as [{ entryId: string }];
  const about = { athleteId: me, kind: "run" as const, entryId };
  await deleteEntry(as(me), { ...about, key: randomUUID(), version: 1 });
  await restoreEntry(as(me), { ...about, key: randomUUID() });
  expect(await takeBackImport(as(me), randomUUID(), importId)).toMatchObject({ answer: { removed: 1, stayed: 1 } });
  expect(await live(me)).toMatchObject([{ entryId, version: 2 }]);
});

test("a flag that an import raised no longer matches once it is undone, and waits for a person: the same transaction judges", async () => {
  const me = await someone();
  const ctx = as(me);
  const even = Array.from({ length: 16 }, (_, n) => tcx(`${n}.tcx`, 5000, Date.UTC(2026, 4, 1 + 2 * n, 6)));
  await take(ctx, ...even);
  const spike = await take(ctx, tcx("long.tcx", 16_000, Date.UTC(2026, 5, 9, 6)));
  const flag = async () =>
    (await t.owner`select status, matching from flags where athlete_id = ${me} and rule_id = 'W1'`)[0];
  expect(await flag()).toEqual({ status: "open", matching: true });
  const state = async () =>
    (await t.owner`select seq, evaluated_seq from athlete_states where athlete_id = ${me}`)[0] as Record<
      string,
      number
    >;
  const { seq } = await state();
  expect(await takeBackImport(ctx, randomUUID(), spike)).toMatchObject({ ok: true, answer: { removed: 1 } });
  expect(await flag()).toEqual({ status: "open", matching: false });
  expect(await state()).toEqual({ seq: seq! + 1, evaluated_seq: seq! + 1 });
});

test("another's import is no import: the same answer as for one that never was", async () => {
  const [me, other] = [await someone(), await someone()];
  const importId = await take(as(me), RUN);
  for (const id of [importId, randomUUID(), "no-id"])
    expect(await takeBackImport(as(other), randomUUID(), id)).toEqual({ ok: false, why: "not-found" });
  const physio = await make.person(orgId, ["physio"], [team]);
  const ctx = ctxFor(t.db, { orgId, personId: physio, roles: ["physio"] }, new Date("2026-06-10T09:00:00Z"));
  expect(await takeBackImport(ctx, randomUUID(), importId)).toEqual({ ok: false, why: "not-found" });
  expect([await readImports(ctx), await readUploaded(ctx, [RUN])]).toEqual([[], null]);
  expect(await live(me)).toHaveLength(1);
});
