import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { viewAthlete } from "@/lib/athletes/view-athlete.server";
import { addDays } from "@/lib/days";
import { readDay } from "@/lib/logs/read-day.server";
import { recordDay } from "@/lib/logs/record-day.server";
import { assignProgram } from "./assign-program.server";
import { arrangeAssigning, TODAY } from "./assigning-testing.server";
import { declarePause, deletePause } from "./declare-pause.server";
import type { PauseFields } from "./pause-form";
import { readOwnPauses } from "./read-pauses.server";
import { setLimit } from "./set-limit.server";

let h: Awaited<ReturnType<typeof arrangeAssigning>>;
beforeAll(async () => {
  h = await arrangeAssigning(inject("adminUrl"));
});
afterAll(() => h.drop());

const own = () => h.as(h.club.petra, "athlete");
const physio = () => h.as(h.club.physio, "physio");
const coach = () => h.as(h.club.coach, "coach");
const ill: PauseFields = { reason: "illness", from: TODAY, until: "2026-06-14" };
const declare = (fields: Partial<PauseFields> = {}, replaces: string | null = null, who = own(), key = randomUUID()) =>
  declarePause(who, { key, replaces, fields: { ...ill, ...fields } });
const idOf = (done: Awaited<ReturnType<typeof declare>>) => (done as { answer: { pauseId: string } }).answer.pauseId;
const remove = (pauseId: string, who = own()) => deletePause(who, { key: randomUUID(), pauseId });
const standing = async () => (await readOwnPauses(own()))!.pauses;

test("an athlete declares a pause, corrects it and deletes it; each is on record, and the same form twice is one", async () => {
  const key = randomUUID();
  const pauseId = idOf(await declare({}, null, own(), key));
  expect(await declare({}, null, own(), key)).toMatchObject({ replayed: true, answer: { pauseId } });
  expect(await declare({ reason: "rest" }, null, own(), key)).toEqual({ ok: false, why: "other-content" });
  const corrected = idOf(await declare({ reason: "travel", until: "" }, pauseId));
  expect(await standing()).toEqual([{ id: corrected, fromDay: TODAY, untilDay: null, reason: "travel" }]);
  expect(await h.unchanged(() => declare({}, pauseId))).toEqual({ ok: false, why: "not-found" });
  expect(await remove(corrected)).toMatchObject({ ok: true });
  expect(await h.unchanged(() => remove(corrected))).toEqual({ ok: false, why: "not-found" });
  expect(await standing()).toEqual([]);
  const kept =
    await h.owner`select verb from audit where subject_id = ${h.club.petra} and verb like 'pause%' order by at, id`;
  expect(kept.map(({ verb }) => verb)).toEqual(["pause.declare", "pause.change", "pause.delete"]);
});

test.each([
  ["for no reason of the three", { reason: "injury" }, "reason"],
  ["that ends first", { until: "2026-06-09" }, "until"],
  ["of long ago", { from: "2026-05-01", until: "2026-05-09" }, "from"],
  ["that never ends in a year", { until: "2027-09-09" }, "until"],
])("a pause %s is refused beside its field", async (_, fields, at) => {
  expect(await h.unchanged(() => declare(fields))).toMatchObject({
    why: "fields",
    errors: { [at]: expect.any(String) },
  });
});

test("nobody declares or deletes a pause of somebody else, and two never overlap", async () => {
  const pauseId = idOf(await declare());
  expect(await h.unchanged(() => declare({ from: "2026-06-14", until: "" }))).toEqual({ ok: false, why: "overlaps" });
  for (const who of [physio(), coach(), h.as(h.club.quinn, "athlete")]) {
    expect(await h.unchanged(() => remove(pauseId, who))).toEqual({ ok: false, why: "not-found" });
    expect(await h.unchanged(() => declare({}, pauseId, who))).toEqual({ ok: false, why: "not-found" });
  }
  await remove(pauseId);
});

test("a physio reads why, a coach that there is a pause and until when, and not even that once exercises are kept", async () => {
  const pauseId = idOf(await declare());
  const days = { fromDay: TODAY, untilDay: ill.until };
  const pausesFor = async (who: ReturnType<typeof own>) => (await viewAthlete(who, h.club.petra))!.record.pauses;
  expect(await pausesFor(physio())).toEqual([{ ...days, reason: "illness" }]);
  expect(await pausesFor(own())).toEqual([{ ...days, reason: "illness" }]);
  expect(await pausesFor(coach())).toEqual([{ ...days, reason: null }]);
  expect(JSON.stringify(await viewAthlete(coach(), h.club.petra))).not.toContain("illness");
  await h.owner`update athletes set kept_from_coach = '{exercises}' where id = ${h.club.petra}`;
  expect(await pausesFor(coach())).toEqual([]);
  await h.owner`update athletes set kept_from_coach = '{}' where id = ${h.club.petra}`;
  await remove(pauseId);
});

test("on a paused day what is due is still due and can be logged, and a run beyond a limit is a record like any other", async () => {
  const pauseId = idOf(await declare({ from: "2026-06-09" }));
  await assignProgram(physio(), h.given([h.club.petra], { key: randomUUID() }));
  const fields = { kind: "run-distance", distance: "9", text: "", from: "", until: "2026-06-20", reason: "Why" };
  await setLimit(physio(), { athleteId: h.club.petra, key: randomUUID(), fields });
  const before = (await readDay(own(), TODAY))!;
  expect(before).toMatchObject({ pause: { id: pauseId, reason: "illness" }, longestMetres: 9000 });
  expect(JSON.stringify(before.limits)).not.toContain("Why");
  expect(before.due.length).toBeGreaterThan(0);
  const run = {
    ...{ metres: 12_000, seconds: null, effort: null, surface: null, kind: null },
    ...{ painBefore: null, painDuring: null, painNextMorning: null },
  };
  const log = { day: TODAY, checkIn: null, run, exercises: [] };
  const done = await recordDay(own(), { athleteId: h.club.petra, key: randomUUID(), log: log as never });
  expect(done).toMatchObject({ ok: true });
  const after = (await readDay(own(), TODAY))!;
  expect(after.logged.map((entry) => entry.kind)).toContain("run");
  const { went } = (await readOwnPauses(own()))!;
  expect(went.weeks[0]).toMatchObject({ monday: "2026-06-08", due: 0, paused: after.counted.due });
  await remove(pauseId);
  expect((await readOwnPauses(own()))!.went.weeks[0]).toMatchObject({ due: after.counted.due, paused: 0 });
  expect((await readDay(own(), addDays(TODAY, -1)))!.longestMetres).toBeNull();
});

test("pauses change nothing of what the rules made of a record", async () => {
  const verdicts = () =>
    h.owner`select s.*, (select count(*) from evaluations) n from athlete_states s order by athlete_id`;
  const before = await verdicts();
  const pauseId = idOf(await declare());
  expect(await verdicts()).toEqual(before);
  await remove(pauseId);
  expect(await verdicts()).toEqual(before);
});
