import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { assignProgram } from "./assign-program.server";
import { arrangeAssigning, draft } from "./assigning-testing.server";
import { readProgram, readPrograms } from "./read-programs.server";
import { saveAsTemplate } from "./save-as-template.server";

let h: Awaited<ReturnType<typeof arrangeAssigning>>;
let assignmentId: string;
beforeAll(async () => {
  h = await arrangeAssigning(inject("adminUrl"));
  expect(await assignProgram(physio(), h.given([h.club.petra]))).toMatchObject({ ok: true });
  const [row] = await h.owner<[{ id: string }]>`select id from assignments where athlete_id = ${h.club.petra}`;
  assignmentId = row.id;
  await h.owner`update assignments set snapshot = jsonb_set(jsonb_set(snapshot, '{items,0,note}', '"Slowly"'), '{startedOn}', '"2026-05-01"')
    where id = ${assignmentId}`;
});
afterAll(() => h.drop());

const physio = () => h.as(h.club.physio, "physio");
const save = (who = physio(), more: object = {}) =>
  saveAsTemplate(who, { athleteId: h.club.petra, assignmentId, key: randomUUID(), ...more });

test("what an athlete has becomes a template that says what it was made of and holds nothing of theirs", async () => {
  const before = await h.owner`select * from assignments`;
  const done = await save(h.as(h.club.coach, "coach"));
  if (!done.ok) throw new Error(done.why);
  const saved = (await readProgram(physio(), done.answer.id))!;
  const { title, items, target } = saved.draft;
  expect(title).toBe("First back steps (from an athlete’s copy)");
  expect(target).toBe(draft().target);
  expect(items[0]!.note).toBe("Slowly");
  expect(saved.from).toEqual({ id: h.club.programId, title: "First back steps", version: 1 });
  expect((await readPrograms(physio()))!.find(({ id }) => id === saved.id)!.from).toEqual(saved.from);
  const [stored] = await h.owner`select to_jsonb(p)::text as row from programs p where id = ${saved.id}`;
  const [copy] = await h.owner`select snapshot from assignments where id = ${assignmentId}`;
  const theirs = [
    h.club.petra,
    "Petra",
    "2026-05-01",
    assignmentId,
    ...copy!.snapshot.items.map((item: { itemId: string }) => item.itemId),
  ];
  for (const word of theirs) expect(stored!.row).not.toContain(word);
  expect(await h.owner`select * from assignments`).toEqual(before);
});

test("it is saved once per key, and is nobody's who may not read what they have", async () => {
  const key = randomUUID();
  expect(await save(physio(), { key })).toMatchObject({ ok: true, replayed: false });
  expect(await h.unchanged(() => save(physio(), { key }))).toMatchObject({ ok: true, replayed: true });
  for (const who of [
    h.as(h.club.admin, "admin"),
    h.as(h.club.petra, "athlete"),
    h.as(h.club.stranger, "physio", h.club.otherOrg),
  ])
    expect(await h.unchanged(() => save(who))).toEqual({ ok: false, why: "not-found" });
  expect(await h.unchanged(() => save(physio(), { assignmentId: randomUUID() }))).toEqual({
    ok: false,
    why: "not-found",
  });
  expect(await h.unchanged(() => save(physio(), { athleteId: h.club.elsewhere }))).toEqual({
    ok: false,
    why: "not-found",
  });
});

test("what only a physio may prescribe, a coach makes no template of", async () => {
  await h.owner`update assignments set snapshot = jsonb_set(snapshot, '{items,0,exerciseId}', '"sciatic-slider"') where id = ${assignmentId}`;
  expect(await h.unchanged(() => save(h.as(h.club.coach, "coach")))).toMatchObject({ ok: false, why: "physio-only" });
  expect(await save()).toMatchObject({ ok: true });
});
