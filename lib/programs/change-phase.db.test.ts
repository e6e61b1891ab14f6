import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readDue } from "@/lib/logs/read-day.server";
import { assignProgram } from "./assign-program.server";
import { arrangeAssigning, draft, TODAY } from "./assigning-testing.server";
import { changePhase } from "./change-phase.server";
import { unsaid } from "./program";
import { readGivenPrograms } from "./read-assignments.server";
import { ProgramSnapshot } from "./snapshot";
import { saveProgram } from "./save-program.server";

let h: Awaited<ReturnType<typeof arrangeAssigning>>;
beforeAll(async () => {
  h = await arrangeAssigning(inject("adminUrl"));
});
afterAll(() => h.drop());

const [calm, load] = [randomUUID(), randomUUID()];
/** The first exercise calms, the second loads, the rest is in both. */
const phased = () => {
  const plain = draft("In two phases");
  return {
    ...plain,
    phases: [
      { phaseId: calm, title: "Calm down", begin: null, end: "A quiet week" },
      { phaseId: load, title: "Load", begin: "A quiet week", end: null },
    ],
    items: plain.items.map((item, at) => ({ ...item, phaseId: at === 0 ? calm : at === 1 ? load : null })),
  };
};
const physio = () => h.as(h.club.physio, "physio");
const own = () => h.as(h.club.petra, "athlete");
const given = async () => (await readGivenPrograms(physio(), h.club.petra))!.programs;
const move = (assignmentId: string, phaseId: string, fromDay = TODAY, who = physio()) =>
  changePhase(who, { athleteId: h.club.petra, assignmentId, phaseId, fromDay, key: randomUUID() });
const dueNames = async (day: string) => (await readDue(own(), day)).map((item) => item.name);

test("a program begins in its first phase and moves on from a day, with what was due before left as it was", async () => {
  const program = phased();
  const programId = await h.written(program);
  await assignProgram(physio(), h.given([h.club.petra], { programId }));
  const [first, second, ...both] = program.items.map((item) => item.name);
  expect(await dueNames(TODAY)).toEqual([first, ...both]);
  const [running] = await given();
  expect(await move(running!.id, load, "2026-06-12")).toMatchObject({ ok: true, answer: { phase: "Load" } });
  expect(await dueNames("2026-06-11")).toEqual([first, ...both]);
  expect(await dueNames("2026-06-12")).toEqual([second, ...both]);
  const [copy, before] = await given();
  expect(before).toMatchObject({ id: running!.id, untilDay: "2026-06-11" });
  expect(copy).toMatchObject({ fromDay: "2026-06-12", untilDay: null, snapshot: { phaseId: load, startedOn: TODAY } });
  const [line] = await h.owner`select actor_id, verb from audit where entity_id = ${copy!.id}`;
  expect(line).toEqual({ actor_id: h.club.physio, verb: "phase.change" });
});

test("no phase is entered that is not the program's, not in the past, and by nobody who may not assign", async () => {
  const [running] = await given();
  const at = running!.id;
  expect(await h.unchanged(() => move(at, randomUUID()))).toEqual({ ok: false, why: "not-found" });
  expect(await h.unchanged(() => move(at, load))).toEqual({ ok: false, why: "not-found" });
  expect(await h.unchanged(() => move(at, calm, "2026-06-09"))).toMatchObject({ ok: false, why: "day" });
  for (const who of [
    h.as(h.club.admin, "admin"),
    own(),
    h.as(h.club.stranger, "physio", h.club.otherOrg),
    h.as(h.club.quinn, "athlete"),
  ])
    expect(await h.unchanged(() => move(at, calm, TODAY, who))).toEqual({ ok: false, why: "not-found" });
});

test("a phase with an exercise only a physio may prescribe is begun by a physio alone", async () => {
  const program = phased();
  const nerve = {
    ...{
      ...unsaid,
      itemId: randomUUID(),
      exerciseId: "sciatic-slider",
      name: "Sciatic slider",
      note: null,
      phaseId: load,
    },
    dose: { kind: "reps" as const, sets: 1, reps: 10, perSide: true },
    frequency: { kind: "daily" as const, times: 1 as const },
  };
  const programId = await h.written({ ...program, items: [...program.items, nerve] });
  await assignProgram(physio(), h.given([h.club.petra], { programId }));
  const running = (await given()).find((each) => each.programId === programId)!;
  const coach = h.as(h.club.coach, "coach");
  expect(await h.unchanged(() => move(running.id, load, TODAY, coach))).toMatchObject({
    ok: false,
    why: "physio-only",
  });
  expect(await move(running.id, load)).toMatchObject({ ok: true });
});

test("a program that was stored before programs had phases reads as one without", async () => {
  const saved = await saveProgram(physio(), { id: null, version: 0, key: randomUUID(), draft: draft("Old") });
  if (!saved.ok) throw new Error("no program");
  const programId = saved.answer.id;
  await assignProgram(physio(), h.given([h.club.quinn], { programId }));
  await h.owner`update programs set body = (body - 'phases') || jsonb_build_object('items',
    (select jsonb_agg(item - 'phaseId' - 'tempo' - 'loadKg' - 'effortLimit' - 'painLimit') from jsonb_array_elements(body -> 'items') item))
    where id = ${programId}`;
  await h.owner`update assignments set snapshot = (snapshot - 'phases' - 'phaseId' - 'startedOn') || jsonb_build_object('items',
    (select jsonb_agg(item - 'phaseId' - 'tempo' - 'loadKg' - 'effortLimit' - 'painLimit') from jsonb_array_elements(snapshot -> 'items') item))
    where program_id = ${programId}`;
  const migration = readFileSync("db/migrations/0007_programs_in_phases.sql", "utf8");
  await h.owner.unsafe(migration.replaceAll("--> statement-breakpoint", ""));
  const [stored] = await h.owner`select snapshot from assignments where program_id = ${programId}`;
  expect(stored!.snapshot).toEqual(ProgramSnapshot.parse(stored!.snapshot));
  expect(await readDue(h.as(h.club.quinn, "athlete"), TODAY)).toHaveLength(4);
});
