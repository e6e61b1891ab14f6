import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { addDays } from "@/lib/days";
import { ENGLISH } from "@/lib/say";
import { assignProgram } from "./assign-program.server";
import { arrangeAssigning, draft, TODAY } from "./assigning-testing.server";
import { changePhase } from "./change-phase.server";
import type { LimitFields } from "./limit-form";
import { limitText } from "./limits";
import { brokenWords } from "./met-limits.server";
import { unsaid } from "./program";
import { readCandidates, readGivenPrograms } from "./read-assignments.server";
import { readLimits } from "./read-limits.server";
import { restoreCopy } from "./restore-copy.server";
import { endLimit, setLimit } from "./set-limit.server";

let h: Awaited<ReturnType<typeof arrangeAssigning>>;
beforeAll(async () => {
  h = await arrangeAssigning(inject("adminUrl"));
});
afterAll(() => h.drop());

const REASON = "Suspected sacral stress reaction";
const UNTIL = "2026-06-20";
const NO_BENDING = limitText({ kind: "no-bending", fromDay: TODAY, untilDay: UNTIL }, "km", TODAY);
const bending: LimitFields = { kind: "no-bending", distance: "", text: "", from: TODAY, until: UNTIL, reason: REASON };
const physio = () => h.as(h.club.physio, "physio");
const coach = () => h.as(h.club.coach, "coach");
const set = (fields: Partial<LimitFields> = {}, who = physio(), athleteId = h.club.petra, key = randomUUID()) =>
  setLimit(who, { athleteId, key, fields: { ...bending, ...fields } });
async function ended(athleteId: string) {
  for (const { id } of (await readLimits(physio(), athleteId))!.standing)
    await endLimit(physio(), { athleteId, limitId: id, key: randomUUID() });
}
const toe = (more = {}) => ({
  ...{ ...unsaid, itemId: randomUUID(), exerciseId: "cat-cow", name: "Cat-cow", note: null, phaseId: null },
  dose: { kind: "reps" as const, sets: 1, reps: 10, perSide: false },
  frequency: { kind: "daily" as const, times: 1 as const },
  ...more,
});
const upright = (title: string) => ({
  ...draft(title),
  items: [toe({ exerciseId: "front-plank", name: "Front plank" })],
});
const bent = (title: string) => ({ ...draft(title), items: [toe()] });

test("a physio sets a limit: coach and athlete read what it is, until when and by whom, and the reason reaches neither", async () => {
  expect(await set()).toMatchObject({ ok: true });
  const told = { text: NO_BENDING, by: expect.any(String), setOn: expect.any(String) };
  expect((await readLimits(physio(), h.club.petra))!.standing).toMatchObject([{ ...told, reason: REASON }]);
  for (const who of [coach(), h.as(h.club.petra, "athlete")]) {
    const read = (await readLimits(who, h.club.petra))!;
    expect(read).toMatchObject({ canSet: false, standing: [{ ...told, reason: null }] });
    expect(JSON.stringify(read)).not.toContain(REASON);
  }
  const [line] = await h.owner`select actor_id, subject_id, verb, verb || entity_id::text as kept from audit
    where verb like 'limit%'`;
  expect(line).toMatchObject({ actor_id: h.club.physio, subject_id: h.club.petra, verb: "limit.set" });
  const kept =
    await h.owner`select body::text || coalesce((select string_agg(answer::text, '') from idempotency_keys), '') as text
    from athlete_limits`;
  expect(kept.map(({ text }) => text).join()).not.toContain(REASON);
  await ended(h.club.petra);
});

test("nobody but a physio of the athlete's team sets, ends or reads limits", async () => {
  const { answer } = (await set()) as { answer: { limitId: string } };
  const strangers = [
    h.as(h.club.admin, "admin"),
    h.as(h.club.quinn, "athlete"),
    h.as(h.club.stranger, "physio", h.club.otherOrg),
  ];
  const end = { athleteId: h.club.petra, limitId: answer.limitId };
  for (const who of [...strangers, coach(), h.as(h.club.petra, "athlete")]) {
    expect(await h.unchanged(() => set({}, who))).toEqual({ ok: false, why: "not-found" });
    expect(await h.unchanged(() => endLimit(who, { ...end, key: randomUUID() }))).toEqual({
      ok: false,
      why: "not-found",
    });
  }
  for (const who of strangers) expect(await readLimits(who, h.club.petra)).toBeNull();
  const elsewhere = { athleteId: h.club.quinn, limitId: answer.limitId, key: randomUUID() };
  expect(await endLimit(physio(), elsewhere)).toEqual({ ok: false, why: "not-found" });
  await ended(h.club.petra);
});

test("the same form twice is one limit, what was ended stays on record, and is not ended twice", async () => {
  const key = randomUUID();
  const first = await set({}, physio(), h.club.quinn, key);
  expect(await set({}, physio(), h.club.quinn, key)).toMatchObject({ ok: true, replayed: true });
  expect(await set({ kind: "no-running" }, physio(), h.club.quinn, key)).toEqual({ ok: false, why: "other-content" });
  const { limitId } = (first as { answer: { limitId: string } }).answer;
  const end = () => endLimit(physio(), { athleteId: h.club.quinn, limitId, key: randomUUID() });
  expect(await end()).toMatchObject({ ok: true });
  expect(await h.unchanged(end)).toEqual({ ok: false, why: "not-found" });
  const read = (await readLimits(coach(), h.club.quinn))!;
  expect(read).toMatchObject({
    standing: [],
    past: [{ text: NO_BENDING, over: { by: expect.any(String) } }],
  });
});

test.each([
  ["of no kind", { kind: "" }, "kind"],
  ["without a distance", { kind: "run-distance" }, "distance"],
  ["of too short a run", { kind: "run-distance", distance: "0.05" }, "distance"],
  ["on running without an end", { kind: "no-running", until: "" }, "until"],
  ["in the past", { from: "2026-06-09" }, "from"],
  ["that ends first", { until: "2026-06-09" }, "until"],
  ["in no words", { kind: "other", text: " " }, "text"],
])("a limit %s is refused beside its field", async (_, fields, at) => {
  expect(await h.unchanged(() => set(fields))).toMatchObject({ why: "fields", errors: { [at]: expect.any(String) } });
});

test("a program with an exercise that a limit forbids is not assigned while it holds: athlete and exercise are named, not why", async () => {
  await set();
  const programId = await h.written(bent("Bent"));
  const give = (more = {}, who = coach()) =>
    assignProgram(who, h.given([h.club.petra, h.club.quinn], { programId, key: randomUUID(), ...more }));
  const refused = await h.unchanged(() => give());
  expect(refused).toMatchObject({ ok: false, why: "limits" });
  const { broken } = refused as unknown as { broken: Parameters<typeof brokenWords>[0] };
  expect(ENGLISH.told(brokenWords(broken))).toBe(
    "Petra Novak: Cat-cow includes bending. No bending until 20 Jun 2026.",
  );
  expect(await h.unchanged(() => give({}, physio()))).toMatchObject({ why: "limits" });
  expect(await h.unchanged(() => give({ fromDay: UNTIL }))).toMatchObject({ why: "limits" });
  expect(await give({ fromDay: addDays(UNTIL, 1) })).toMatchObject({ ok: true });
  await ended(h.club.petra);
  expect(await give()).toMatchObject({ ok: true });
});

test("what only a person can tell is marked in the list and refuses nothing", async () => {
  await set({ kind: "other", text: "Stairs one at a time", until: "" });
  await set();
  const [plain, bad] = [await h.written(upright("Upright")), await h.written(bent("Bent again"))];
  const found = (await readCandidates(coach(), bad))!;
  const [petra] = found.athletes.filter((each) => each.athleteId === h.club.petra);
  expect(petra!.limits.map((limit) => limit.kind).sort()).toEqual(["no-bending", "other"]);
  expect(JSON.stringify(found)).not.toContain(REASON);
  expect(await assignProgram(coach(), h.given([h.club.petra], { programId: plain, key: randomUUID() }))).toMatchObject({
    ok: true,
  });
  await ended(h.club.petra);
});

test("neither another phase nor an earlier version goes around a limit", async () => {
  const [calm, load] = [randomUUID(), randomUUID()];
  const phase = (phaseId: string, title: string) => ({ phaseId, title, begin: null, end: null });
  const phased = {
    ...upright("In two phases"),
    phases: [phase(calm, "Calm down"), phase(load, "Load")],
  };
  const items = [...phased.items.map((item) => ({ ...item, phaseId: calm })), toe({ phaseId: load })];
  const programId = await h.written({ ...phased, items });
  const athleteId = h.club.quinn;
  await set({}, physio(), athleteId);
  expect(await assignProgram(physio(), h.given([athleteId], { programId, key: randomUUID() }))).toMatchObject({
    ok: true,
  });
  const running = (await readGivenPrograms(physio(), athleteId))!.programs.find(
    (each) => each.programId === programId,
  )!;
  const move = (fromDay: string) =>
    changePhase(physio(), { athleteId, assignmentId: running.id, phaseId: load, fromDay, key: randomUUID() });
  expect(await h.unchanged(() => move(TODAY))).toMatchObject({ ok: false, why: "limits" });
  await h.owner`update assignments set from_day = ${addDays(TODAY, -9)}, until_day = ${addDays(TODAY, -1)},
    snapshot = snapshot || ${h.owner.json({ phaseId: load })} where id = ${running.id}`;
  const back = () => restoreCopy(physio(), { athleteId, assignmentId: running.id, key: randomUUID() });
  expect(await h.unchanged(back)).toMatchObject({ ok: false, why: "limits" });
  await ended(athleteId);
  expect(await back()).toMatchObject({ ok: true });
});

test("staff read where a program given before meets a new limit; what was given stays", async () => {
  const programId = await h.written(bent("Given before"));
  await assignProgram(physio(), h.given([h.club.ahead], { programId, fromDay: addDays(TODAY, 1), key: randomUUID() }));
  await set({ from: addDays(TODAY, 1) }, physio(), h.club.ahead);
  expect((await readLimits(coach(), h.club.ahead))!.standing[0]!.meets.map(ENGLISH.told)).toEqual([
    "Given before: Cat-cow includes bending.",
  ]);
  expect((await readLimits(h.as(h.club.ahead, "athlete"), h.club.ahead))!.standing[0]!.meets).toEqual([]);
});
