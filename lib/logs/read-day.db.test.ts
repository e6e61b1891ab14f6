import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { newId } from "@/db/ids";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { ctxFor } from "@/lib/ctx-testing.server";
import { addDays } from "@/lib/days";
import { exerciseById } from "@/lib/programs/library";
import type { Frequency } from "@/lib/programs/frequency";
import { unsaid } from "@/lib/programs/program";
import { snapshotOf } from "@/lib/programs/snapshot";
import { editFromForm, readEntry } from "./edit-entry.server";
import { parseDayLog } from "./day-log";
import { factsOn } from "./facts.server";
import { readDay, readDue } from "./read-day.server";
import { readHistory } from "./read-history.server";
import { recordDay } from "./record-day.server";
import { deleteEntry, restoreEntry } from "./record-entry.server";
import { recordNextMorning } from "./record-next-morning.server";

let t: Awaited<ReturnType<typeof testDatabase>>;
let orgId: string;
let team: string;
let physio: string;
let make: ReturnType<typeof arrangeClub>;
const NOW = new Date("2026-06-10T09:00:00Z");
const TODAY = "2026-06-10";

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  make = arrangeClub(t.owner);
  orgId = await make.org();
  team = await make.team(orgId);
  physio = await make.person(orgId, ["physio"], [team], { name: "Dana Fischer" });
});
afterAll(() => t.drop());

const someone = () => make.person(orgId, ["athlete"], [team]);
const as = (personId: string, role: "athlete" | "physio" = "athlete") =>
  ctxFor(t.db, { orgId, personId, roles: [role] }, NOW);
const form = (fields: Record<string, string>, day = TODAY) => {
  const parsed = parseDayLog({ day, ...fields }, { unit: "km", today: TODAY, dueItems: [] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.log;
};
async function logged(athleteId: string, fields: Record<string, string>, day = TODAY, by = as(athleteId)) {
  const done = await recordDay(by, { athleteId, key: randomUUID(), log: form(fields, day) });
  if (!done.ok) throw new Error(done.why);
  return done;
}
async function assigned(athleteId: string) {
  const item = (id: string, frequency: Frequency) => {
    const { dose, name } = exerciseById(id)!;
    return { ...unsaid, itemId: randomUUID(), exerciseId: id, name, dose, frequency, note: null };
  };
  const items = [item("front-plank", { kind: "daily", times: 1 }), item("toe-touch-dynamic", { kind: "before-run" })];
  const program = { title: "Trunk", target: "Steady", why: null, upward: "proposed" as const, phases: [], items };
  const snapshot = snapshotOf(program, []);
  await t.owner`insert into assignments (org_id, athlete_id, id, snapshot, from_day, assigned_by)
    values (${orgId}, ${athleteId}, ${newId()}, ${t.owner.json(snapshot as never)}, ${addDays(TODAY, -5)}, ${physio})`;
}

test("a day shows its own entries and no other day's", async () => {
  const me = await someone();
  await logged(me, { backPain: "3" });
  await logged(me, { backPain: "4" }, addDays(TODAY, -1));
  const view = await readDay(as(me), TODAY);
  expect(view?.logged.map((entry) => entry.kind === "check-in" && entry.said.backPain)).toEqual([3]);
  expect(view?.daysLogged).toEqual([TODAY, addDays(TODAY, -1)]);
});

test("the ceiling of a day is the one the rules have for it, and there is none before 30 days of runs", async () => {
  const me = await someone();
  const ran = (back: number, distance: string) =>
    t.owner`insert into runs (org_id, athlete_id, entry_id, day, entered_on, entered_by, metres)
      values (${orgId}, ${me}, ${newId()}, ${addDays(TODAY, -back)}, ${TODAY}, ${me}, ${distance})`;
  await ran(29, "8000");
  await ran(3, "6000");
  expect((await readDay(as(me), TODAY))?.ceiling).toBeNull();
  await ran(300, "21000");
  const { facts } = (await as(me).transaction((tx) => factsOn(tx, orgId, me, TODAY)))!;
  const expected = { metres: facts.ceilingMetres, longestMetres: 8000, longestOn: addDays(TODAY, -29) };
  expect((await readDay(as(me), TODAY))?.ceiling).toEqual(expected);
  expect(expected.metres).toBe(8800);
  expect((await readDay(as(me), addDays(TODAY, -1)))?.daysLogged).toEqual([addDays(TODAY, -3)]);
});

test("an entry of every kind is read back on its day as it was written", async () => {
  const me = await someone();
  await logged(me, { backPain: "3", note: "stiff <b>", "run.distance": "9", "run.painBefore": "1" });
  const base = { org_id: orgId, athlete_id: me, day: TODAY, entered_on: TODAY, entered_by: physio };
  await t.owner`insert into weeks ${t.owner({ ...base, entry_id: newId(), running: "full" })}`;
  await t.owner`insert into screens ${t.owner({ ...base, entry_id: newId(), answers: t.owner.json({ fever: "no" }) as never })}`;
  const view = (await readDay(as(me), TODAY))!;
  expect(view.logged.map(({ kind, by, live, version }) => ({ kind, by, live, version }))).toEqual([
    { kind: "check-in", by: null, live: true, version: 1 },
    { kind: "run", by: null, live: true, version: 1 },
    { kind: "screen", by: "Dana Fischer", live: true, version: 1 },
    { kind: "week", by: "Dana Fischer", live: true, version: 1 },
  ]);
  expect(view.logged[0]).toMatchObject({ said: { backPain: 3, note: "stiff <b>", atRest: null, symptoms: [] } });
  expect(view.logged[1]).toMatchObject({
    said: { metres: 9000, painBefore: 1, painNextMorning: null, startedAt: null },
  });
  expect(view.logged[2]).toMatchObject({ said: { answers: { fever: "no" } } });
  expect(Math.abs(Date.parse(view.logged[0]!.enteredAt) - Date.now())).toBeLessThan(3_600_000);
  expect(view.weekAgeDays).toBe(0);
});

test("nobody but the athlete sees the day: a physio has no day of their own here", async () => {
  expect(await readDay(as(physio, "physio"), TODAY)).toBeNull();
});

test("an entry of somebody else is not there, for reading, editing, deleting and bringing back", async () => {
  const [me, other] = [await someone(), await someone()];
  const { answer } = await logged(other, { backPain: "5" });
  const entryId = answer.checkInId!;
  expect(await readEntry(as(me), "check-in", entryId)).toBeNull();
  const about = { kind: "check-in" as const, entryId, key: randomUUID() };
  expect(await editFromForm(as(me), { ...about, version: 1, form: { backPain: "0" } })).toMatchObject({ ok: false });
  expect(await deleteEntry(as(me), { ...about, athleteId: other, version: 1 })).toMatchObject({ ok: false });
  expect(await deleteEntry(as(me), { ...about, athleteId: me, version: 1 })).toMatchObject({ ok: false });
  expect(await restoreEntry(as(me), { ...about, athleteId: other })).toMatchObject({ ok: false });
  expect((await readEntry(as(other), "check-in", entryId))?.[0]).toMatchObject({ live: true, version: 1 });
});

test("an id that is none is not found, not an error", async () => {
  const me = await someone();
  const about = { kind: "run" as const, entryId: "../x", key: randomUUID(), athleteId: me };
  expect(await deleteEntry(as(me), { ...about, version: 1 })).toMatchObject({ ok: false, why: "not-found" });
  expect(await deleteEntry(as(me), { ...about, entryId: randomUUID(), version: NaN })).toMatchObject({ ok: false });
  expect(await restoreEntry(as(me), about)).toMatchObject({ ok: false, why: "not-found" });
});

test("items around runs are due only once a run is on record", async () => {
  const me = await someone();
  await assigned(me);
  expect((await readDay(as(me), TODAY))?.due.map((item) => item.when)).toEqual(["due", "if-you-run"]);
  await logged(me, { "run.distance": "5" });
  expect((await readDay(as(me), TODAY))?.due.map((item) => item.when)).toEqual(["due", "due"]);
});

test("a reported exercise counts as done, leaves the form, and can be deleted and brought back over a newer report", async () => {
  const me = await someone();
  await assigned(me);
  const [item] = await readDue(as(me), TODAY);
  const report = (status: "as-prescribed" | "not-done") =>
    recordDay(as(me), {
      athleteId: me,
      key: randomUUID(),
      log: { day: TODAY, checkIn: null, run: null, exercises: [{ ...ids(item!), status }], otherSport: null },
    });
  const ids = ({ assignmentId, itemId }: { assignmentId: string; itemId: string }) => ({ assignmentId, itemId });
  const first = await report("as-prescribed");
  if (!first.ok) throw new Error(first.why);
  const view = await readDay(as(me), TODAY);
  expect(view?.counted).toEqual({ due: 1, done: 1 });
  expect(view?.due.map((each) => each.itemId)).not.toContain(item!.itemId);
  const about = { kind: "exercise" as const, entryId: first.answer.exerciseIds[0]!, athleteId: me };
  await deleteEntry(as(me), { ...about, key: randomUUID(), version: 1 });
  await report("not-done");
  expect((await restoreEntry(as(me), { ...about, key: randomUUID() })).ok).toBe(true);
  expect((await readDay(as(me), TODAY))?.counted).toEqual({ due: 1, done: 1 });
});

test("the next morning is one new version of yesterday's run, and is asked for once", async () => {
  const me = await someone();
  const { answer } = await logged(me, { "run.distance": "9", "run.painBefore": "1" }, addDays(TODAY, -1));
  const [run] = (await readDay(as(me), TODAY))!.runsBefore;
  expect(run).toMatchObject({ entryId: answer.runId, metres: 9000 });
  const said = { key: randomUUID(), entryId: run!.entryId, version: run!.version, score: "2" };
  expect((await recordNextMorning(as(me), said)).ok).toBe(true);
  expect(await recordNextMorning(as(me), said)).toMatchObject({ ok: true, replayed: true });
  expect(await recordNextMorning(as(me), { ...said, score: "3" })).toMatchObject({ ok: false, why: "other-content" });
  expect((await readDay(as(me), TODAY))?.runsBefore).toEqual([]);
  const [now] = (await readEntry(as(me), "run", run!.entryId))!;
  expect(now).toMatchObject({ version: 2, said: { painNextMorning: 2, painBefore: 1, metres: 9000 } });
  for (const score of ["", "11", "2.5"])
    expect((await recordNextMorning(as(me), { ...said, key: randomUUID(), version: 2, score })).ok).toBe(false);
});

test("the history tells who wrote which version", async () => {
  const me = await someone();
  const { answer } = await logged(me, { backPain: "3" }, TODAY, as(physio, "physio"));
  const about = { kind: "check-in" as const, entryId: answer.checkInId!, version: 1, key: randomUUID() };
  expect((await editFromForm(as(me), { ...about, form: { backPain: "5" } })).ok).toBe(true);
  const view = await readHistory(as(me), null);
  expect(view?.days[0]?.entries[0]).toMatchObject({ version: 2, by: null, said: { backPain: 5 } });
  expect(view?.versions.get(about.entryId)?.map((version) => [version.by, version.live])).toEqual([
    [null, true],
    ["Dana Fischer", false],
  ]);
});

test("the history goes on where its page ended, and no day is left out or shown twice", async () => {
  const me = await someone();
  for (let back = 0; back < 15; back++) await logged(me, { backPain: "1" }, addDays(TODAY, back - 14));
  const first = await readHistory(as(me), null);
  const second = await readHistory(as(me), first!.older);
  expect([...first!.days, ...second!.days].map(({ day }) => day)).toEqual(
    Array.from({ length: 15 }, (_, back) => addDays(TODAY, -back)),
  );
  expect(second!.older).toBeNull();
});

test("saved is said of what is on record alone", async () => {
  const [me, other] = [await someone(), await someone()];
  const key = randomUUID();
  await recordDay(as(me), { athleteId: me, key, log: form({ backPain: "2" }) });
  expect((await readDay(as(me), TODAY, { saved: key }))?.justNow.saved).toBe(true);
  expect((await readDay(as(other), TODAY, { saved: key }))?.justNow.saved).toBe(false);
  expect((await readDay(as(me), TODAY, { saved: randomUUID() }))?.justNow.saved).toBe(false);
});
