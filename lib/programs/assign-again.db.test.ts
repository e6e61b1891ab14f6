import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { ctxFor } from "@/lib/ctx-testing.server";
import { SCREEN_QUESTIONS } from "@/lib/logs/screen-questions";
import { assignProgram } from "./assign-program.server";
import { readDue } from "@/lib/logs/read-day.server";
import { changePhase } from "./change-phase.server";
import { readGivenPrograms } from "./read-assignments.server";
import { readProgram } from "./read-programs.server";
import type { ProgramSnapshot } from "./snapshot";
import { saveProgram } from "./save-program.server";
import { programOf, templates } from "./templates";

const NOW = new Date("2026-06-10T09:00:00Z");
const TODAY = "2026-06-10";
let t: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => void (t = await testDatabase(inject("adminUrl"))));
afterAll(() => t.drop());

/** A runner who may be given programs, their physio, and two programs of the club. */
async function arrange() {
  const make = arrangeClub(t.owner);
  const orgId = await make.org();
  const team = await make.team(orgId);
  const petra = await make.person(orgId, ["athlete"], [team]);
  const physio = await make.person(orgId, ["physio"], [team]);
  const answers = Object.fromEntries(SCREEN_QUESTIONS.map(({ id }) => [id, "no"]));
  await t.owner`insert into screens (org_id, athlete_id, entry_id, day, entered_on, entered_by, answers)
    values (${orgId}, ${petra}, ${randomUUID()}, ${TODAY}, ${TODAY}, ${petra}, ${t.owner.json(answers)})`;
  await t.owner`update athletes set doctor_advice_at = now() where id = ${petra}`;
  const ctx = ctxFor(t.db, { orgId, personId: physio, roles: ["physio"] }, NOW);
  const save = async (at: number) => {
    const draft = programOf(templates[at]!, randomUUID);
    const saved = await saveProgram(ctx, { id: null, version: 0, key: randomUUID(), draft });
    if (!saved.ok) throw new Error("no program");
    return saved.answer.id;
  };
  const assign = (programId: string, fromDay: string, untilDay: string | null = null) =>
    assignProgram(ctx, {
      ...{ programId, athleteIds: [petra], fromDay, untilDay, endRunning: false, key: randomUUID() },
    });
  /** What each copy says of phase, first day and version, in the order they were given. */
  const copies = async () =>
    (await t.owner`select snapshot from assignments where athlete_id = ${petra} order by assigned_at`).map(
      ({ snapshot }) => snapshot as ProgramSnapshot,
    );
  const spans = () =>
    t.owner`select program_id program, from_day::text "from", until_day::text until from assignments
      where athlete_id = ${petra} order by assigned_at`;
  const own = ctxFor(t.db, { orgId, personId: petra, roles: ["athlete"] }, NOW);
  return {
    back: await save(0),
    hamstrings: await save(2),
    phased: await save(9),
    assign,
    spans,
    copies,
    own,
    ctx,
    petra,
  };
}

test("the same program given again takes the place of the earlier copy from its first day on, and nothing is due twice", async () => {
  const { back, hamstrings, assign, spans, own } = await arrange();
  await assign(back, TODAY);
  await assign(hamstrings, TODAY);
  const before = (await readDue(own, TODAY)).length;
  expect(await assign(back, TODAY)).toMatchObject({ ok: true });
  expect(await spans()).toEqual([
    { program: back, from: TODAY, until: "2026-06-09" },
    { program: hamstrings, from: TODAY, until: null },
    { program: back, from: TODAY, until: null },
  ]);
  expect(await readDue(own, TODAY)).toHaveLength(before);
});

test("a copy that was to begin later gives way too, one that ends before stays as it was", async () => {
  const { back, assign, spans } = await arrange();
  await assign(back, TODAY, "2026-06-11");
  await assign(back, "2026-06-20");
  await assign(back, "2026-06-12");
  expect(await spans()).toEqual([
    { program: back, from: TODAY, until: "2026-06-11" },
    { program: back, from: "2026-06-20", until: "2026-06-19" },
    { program: back, from: "2026-06-12", until: null },
  ]);
});

test("a later version goes on in the phase the athlete is in, from the day they first had it", async () => {
  const { phased, assign, copies, ctx, petra } = await arrange();
  await assign(phased, TODAY);
  const [given] = (await readGivenPrograms(ctx, petra))!.programs;
  const second = given!.snapshot.phases[1]!.phaseId;
  const key = randomUUID();
  await changePhase(ctx, { athleteId: petra, assignmentId: given!.id, phaseId: second, fromDay: "2026-06-12", key });
  const { version, draft } = (await readProgram(ctx, phased))!;
  const about = { id: phased, version, key: randomUUID(), draft: { ...draft, title: "Changed since" } };
  expect(await saveProgram(ctx, about)).toMatchObject({ ok: true });
  await assign(phased, "2026-06-20");
  expect(await copies()).toMatchObject([
    { phaseId: draft.phases[0]!.phaseId, startedOn: null, programVersion: 1 },
    { phaseId: second, startedOn: TODAY, programVersion: 1 },
    { title: "Changed since", phaseId: second, startedOn: TODAY, programVersion: 2 },
  ]);
});
