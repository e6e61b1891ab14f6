import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { ctxFor } from "@/lib/ctx-testing.server";
import type { Role } from "@/lib/access/actor";
import { recordDay } from "@/lib/logs/record-day.server";
import { SCREEN_QUESTIONS } from "@/lib/logs/screen-questions";
import { assignProgram, changeAssignment, MOST_ATHLETES } from "./assign-program.server";
import { confirmDoctorAdvice, readOwnProgram } from "./own-program.server";
import type { ProgramDraft } from "./program";
import { readCandidates, readGivenPrograms } from "./read-assignments.server";
import { readProgram } from "./read-programs.server";
import { saveProgram } from "./save-program.server";
import { programOf, templates } from "./templates";

const NOW = new Date("2026-06-10T09:00:00Z");
const TODAY = "2026-06-10";
let t: Awaited<ReturnType<typeof testDatabase>>;
let club: Awaited<ReturnType<typeof arrange>>;

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  club = await arrange();
});
afterAll(() => t.drop());

const draft = (title = "First back steps"): ProgramDraft => ({ ...programOf(templates[0]!, randomUUID), title });
const as = (personId: string, role: Role, orgId = club.orgId) => ctxFor(t.db, { orgId, personId, roles: [role] }, NOW);

async function arrange() {
  const make = arrangeClub(t.owner);
  const orgId = await make.org();
  const otherOrg = await make.org("Striders");
  const [team, otherTeam, foreignTeam] = [await make.team(orgId), await make.team(orgId), await make.team(otherOrg)];
  const ids = {
    orgId,
    otherOrg,
    team,
    petra: await make.person(orgId, ["athlete"], [team], { name: "Petra Novak" }),
    quinn: await make.person(orgId, ["athlete"], [team]),
    fresh: await make.person(orgId, ["athlete"], [team]),
    elsewhere: await make.person(orgId, ["athlete"], [otherTeam]),
    ahead: await make.person(orgId, ["athlete"], [team], { timeZone: "Pacific/Kiritimati" }),
    physio: await make.person(orgId, ["physio"], [team]),
    coach: await make.person(orgId, ["coach"], [team]),
    admin: await make.person(orgId, ["admin"]),
    stranger: await make.person(otherOrg, ["physio"], [foreignTeam]),
    foreign: await make.person(otherOrg, ["athlete"], [foreignTeam]),
  };
  for (const id of [ids.petra, ids.quinn, ids.elsewhere, ids.ahead]) await readied(orgId, id);
  await readied(otherOrg, ids.foreign);
  const ctx = ctxFor(t.db, { orgId, personId: ids.physio, roles: ["physio"] }, NOW);
  const saved = await saveProgram(ctx, { id: null, version: 0, key: randomUUID(), draft: draft() });
  if (!saved.ok) throw new Error("no program");
  return { ...ids, programId: saved.answer.id };
}

const alwaysAsked = SCREEN_QUESTIONS.filter((each) => each.asked === "always").map((each) => each.id);
const screen = (orgId: string, id: string, asked: readonly string[]) =>
  t.owner`insert into screens (org_id, athlete_id, entry_id, day, entered_on, entered_by, answers) values (${orgId}, ${id},
    ${randomUUID()}, ${TODAY}, ${TODAY}, ${id}, ${t.owner.json(Object.fromEntries(asked.map((q) => [q, "declined"])))})`;
async function readied(orgId: string, id: string) {
  await screen(orgId, id, alwaysAsked);
  await t.owner`update athletes set doctor_advice_at = now() where id = ${id}`;
}

const given = (athleteIds: string[], more = {}) => ({
  programId: club.programId,
  athleteIds,
  fromDay: TODAY,
  untilDay: null,
  endRunning: false,
  key: randomUUID(),
  ...more,
});
const everything = async () =>
  (
    await t.owner`select
      (select coalesce(json_agg(a order by a.id), '[]') from assignments a) assignments,
      (select coalesce(json_agg(p order by p.id), '[]') from programs p) programs,
      (select coalesce(json_agg(s order by s.athlete_id), '[]') from athlete_states s) states,
      (select count(*) from audit) audit, (select count(*) from idempotency_keys) keys`
  )[0];
async function unchanged<T>(work: () => Promise<T>): Promise<T> {
  const before = await everything();
  const answer = await work();
  expect(await everything()).toEqual(before);
  return answer;
}
const dueOnBoard = async (athleteId: string) =>
  (await t.owner`select exercises_due due from board_rows where athlete_id = ${athleteId} and audience = 'clinical'`)[0]
    ?.due;

test("an assigned program is due at once, audited, and judged in the same transaction", async () => {
  const done = await assignProgram(as(club.coach, "coach"), given([club.petra]));
  expect(done).toMatchObject({ ok: true, answer: { athletes: 1, title: "First back steps" } });
  expect(await dueOnBoard(club.petra)).toBe(4);
  const [line] = await t.owner`select actor_id, verb from audit where subject_id = ${club.petra}`;
  expect(line).toEqual({ actor_id: club.coach, verb: "program.assign" });
  const own = await readOwnProgram(as(club.petra, "athlete"));
  expect(own).toMatchObject({ current: [{ snapshot: { title: "First back steps" } }], due: { due: 4, done: 0 } });
});

test("editing or archiving the template later changes nothing of what was assigned", async () => {
  const before = await t.owner`select snapshot from assignments where athlete_id = ${club.petra}`;
  const now = await readProgram(as(club.physio, "physio"), club.programId);
  const edited = { ...now!.draft, title: "Something else", items: now!.draft.items.slice(0, 1) };
  const about = { id: club.programId, key: randomUUID(), draft: edited };
  expect(await saveProgram(as(club.physio, "physio"), { ...about, version: now!.version })).toMatchObject({ ok: true });
  expect(await t.owner`select snapshot from assignments where athlete_id = ${club.petra}`).toEqual(before);
  const back = { ...about, key: randomUUID(), draft: now!.draft, version: now!.version + 1 };
  expect(await saveProgram(as(club.physio, "physio"), back)).toMatchObject({ ok: true });
});

test("the same assignment sent twice is one assignment", async () => {
  const key = randomUUID();
  const send = () => assignProgram(as(club.physio, "physio"), given([club.quinn], { key }));
  const answers = await Promise.all([send(), send(), send()]);
  expect(answers.filter((each) => each.ok && !each.replayed)).toHaveLength(1);
  expect(answers.every((each) => each.ok)).toBe(true);
  expect(await t.owner`select id from assignments where athlete_id = ${club.quinn}`).toHaveLength(1);
  expect(await assignProgram(as(club.physio, "physio"), given([club.petra], { key }))).toEqual({
    ok: false,
    why: "other-content",
  });
});

describe("whoever may not, changes nothing and learns nothing", () => {
  test.each([
    ["an admin", () => as(club.admin, "admin"), () => club.petra],
    ["the athlete", () => as(club.petra, "athlete"), () => club.petra],
    ["a physio of another organisation", () => as(club.stranger, "physio", club.otherOrg), () => club.petra],
    [
      "somebody who claims a role in a place they are no member of",
      () => as(club.stranger, "physio"),
      () => club.petra,
    ],
    ["a coach, for an athlete of another team", () => as(club.coach, "coach"), () => club.elsewhere],
    ["a coach, for an athlete of another organisation", () => as(club.coach, "coach"), () => club.foreign],
    ["a coach, for nobody there is", () => as(club.coach, "coach"), () => randomUUID()],
  ])("%s", async (_who, ctx, athlete) => {
    const answer = await unchanged(() => assignProgram(ctx(), given([athlete()])));
    expect(answer).toEqual({ ok: false, why: "not-found" });
  });
});

test("one foreign athlete in the list refuses the whole list", async () => {
  for (const bad of [club.foreign, club.elsewhere]) {
    const answer = await unchanged(() =>
      assignProgram(as(club.physio, "physio"), given([club.petra, bad, club.quinn])),
    );
    expect(answer).toEqual({ ok: false, why: "not-found" });
  }
});

describe("no program before the health questions and the advice to ask a doctor (S8)", () => {
  const why = async (role: "physio" | "coach") => {
    const found = await readCandidates(as(club[role], role));
    const { ready, reasons } = found!.athletes.find((each) => each.athleteId === club.fresh)!;
    return { ready, reasons };
  };
  const assign = () => assignProgram(as(club.physio, "physio"), given([club.petra, club.fresh]));

  test("one who is not ready refuses the whole list; a physio is told why, a coach only that it is so", async () => {
    expect(await unchanged(assign)).toEqual({ ok: false, why: "not-ready" });
    const reasons = ["has not answered the health questions yet", "has not confirmed the advice to ask a doctor first"];
    expect(await why("physio")).toEqual({ ready: false, reasons });
    expect(await why("coach")).toEqual({ ready: false, reasons: [] });
  });

  test("a screen with one question left blank is not answered", async () => {
    await screen(club.orgId, club.fresh, alwaysAsked.slice(1));
    expect((await why("physio")).reasons).toContain("has not answered the health questions yet");
  });

  test("confirming counts once, is audited, and is not enough alone", async () => {
    const ctx = as(club.fresh, "athlete");
    expect(await confirmDoctorAdvice(ctx, randomUUID())).toMatchObject({ ok: true });
    expect(await confirmDoctorAdvice(ctx, randomUUID())).toMatchObject({ ok: true });
    expect(await t.owner`select verb from audit where subject_id = ${club.fresh}`).toEqual([
      { verb: "advice.doctor-first" },
    ]);
    expect(await unchanged(assign)).toEqual({ ok: false, why: "not-ready" });
    expect(await why("physio")).toEqual({ ready: false, reasons: ["has not answered the health questions yet"] });
  });

  test("the last answer makes them ready, whatever it is", async () => {
    await screen(club.orgId, club.fresh, alwaysAsked.slice(0, 1));
    expect(await why("coach")).toEqual({ ready: true, reasons: [] });
    expect(await assignProgram(as(club.coach, "coach"), given([club.fresh]))).toMatchObject({ ok: true });
  });

  test("a coach's own eyes on the database find who is ready and nothing of why", async () => {
    const rows = await as(club.coach, "coach").transaction(
      async (tx) => (await tx.execute(`select * from sec.ready_for_program(array(select id from people))`)).rows,
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row).toMatchObject({ screened: null, advised: null });
    expect(rows.map((row) => row.athlete_id)).not.toContain(club.elsewhere);
  });

  test("nobody but the athlete confirms for them", async () => {
    for (const ctx of [as(club.physio, "physio"), as(club.coach, "coach"), as(club.admin, "admin")])
      expect(await unchanged(() => confirmDoctorAdvice(ctx, randomUUID()))).toEqual({ ok: false, why: "not-found" });
  });
});

describe("days", () => {
  test.each([
    ["yesterday", "2026-06-09", null, "from"],
    ["no day", "2026-02-30", null, "from"],
    ["more than a year ahead", "2027-06-11", null, "from"],
    ["an end before the beginning", "2026-06-20", "2026-06-19", "until"],
  ])("%s is refused", async (_what, fromDay, untilDay, field) => {
    const ctx = as(club.physio, "physio");
    const answer = await unchanged(() => assignProgram(ctx, given([club.petra], { fromDay, untilDay })));
    expect(answer).toMatchObject({ ok: false, why: "day", field });
  });

  test("today is the athlete's own: where it is tomorrow already, today is in the past", async () => {
    const late = ctxFor(
      t.db,
      { orgId: club.orgId, personId: club.physio, roles: ["physio"] },
      new Date("2026-06-10T12:00:00Z"),
    );
    expect(await assignProgram(late, given([club.ahead]))).toMatchObject({ ok: false, why: "day" });
    expect(await assignProgram(late, given([club.ahead], { fromDay: "2026-06-11" }))).toMatchObject({ ok: true });
  });
});

test("running programs end the day before, when asked, and those of nobody else", async () => {
  const of = (id: string) =>
    t.owner`select from_day::text "from", until_day::text until from assignments where athlete_id = ${id} order by from_day, id`;
  const others = await of(club.quinn);
  const fromDay = "2026-06-15";
  await assignProgram(as(club.physio, "physio"), given([club.petra], { fromDay, endRunning: true }));
  expect(await of(club.petra)).toEqual([
    { from: TODAY, until: "2026-06-14" },
    { from: fromDay, until: null },
  ]);
  expect(await of(club.quinn)).toEqual(others);
});

test("ending an assignment takes nothing from the days before, and judges again", async () => {
  const ctx = as(club.coach, "coach");
  const [running] = (await readGivenPrograms(ctx, club.fresh))!.programs;
  const change = (untilDay: string | null, who = ctx) =>
    changeAssignment(who, { athleteId: club.fresh, assignmentId: running!.id, untilDay, key: randomUUID() });
  expect(await dueOnBoard(club.fresh)).toBe(4);
  expect(await unchanged(() => change("2026-06-08"))).toMatchObject({ ok: false, why: "day" });
  expect(await change("2026-06-09")).toMatchObject({ ok: true });
  expect(await dueOnBoard(club.fresh)).not.toBe(4);
  expect(await change(null)).toMatchObject({ ok: true });
  expect(await dueOnBoard(club.fresh)).toBe(4);
  for (const who of [as(club.admin, "admin"), as(club.fresh, "athlete"), as(club.stranger, "physio", club.otherOrg)])
    expect(await unchanged(() => change(TODAY, who))).toEqual({ ok: false, why: "not-found" });
  const theirs = { athleteId: club.petra, assignmentId: running!.id, untilDay: TODAY, key: randomUUID() };
  expect(await unchanged(() => changeAssignment(ctx, theirs))).toEqual({ ok: false, why: "not-found" });
});

test("a coach cannot assign what only a physio may, whoever wrote it", async () => {
  const physio = as(club.physio, "physio");
  const slider = {
    ...draft("Nerves"),
    items: [
      {
        ...draft().items[0]!,
        exerciseId: "sciatic-slider",
        name: "Sciatic slider",
        dose: { kind: "reps" as const, sets: 1, reps: 10, perSide: true },
      },
    ],
  };
  const saved = await saveProgram(physio, { id: null, version: 0, key: randomUUID(), draft: slider });
  if (!saved.ok) throw new Error("not saved");
  const input = given([club.quinn], { programId: saved.answer.id });
  expect(await unchanged(() => assignProgram(as(club.coach, "coach"), input))).toMatchObject({
    ok: false,
    why: "physio-only",
  });
  expect(await assignProgram(physio, input)).toMatchObject({ ok: true });
});

test("two assignments of crossing lists at once both arrive", async () => {
  const [a, b] = await Promise.all([
    assignProgram(as(club.physio, "physio"), given([club.petra, club.quinn])),
    assignProgram(as(club.coach, "coach"), given([club.quinn, club.petra])),
  ]);
  expect([a.ok, b.ok]).toEqual([true, true]);
});

test("exercise asked for counts from the day it was assigned (what S6 divides by)", async () => {
  const log = { day: TODAY, checkIn: null, run: null };
  const { current } = (await readOwnProgram(as(club.fresh, "athlete")))!;
  const { id, snapshot } = current[0]!;
  const exercises = [
    {
      assignmentId: id,
      itemId: snapshot.items[0]!.itemId,
      status: "as-prescribed" as const,
    },
  ];
  const ctx = as(club.fresh, "athlete");
  expect(await recordDay(ctx, { athleteId: club.fresh, key: randomUUID(), log: { ...log, exercises } })).toMatchObject({
    ok: true,
  });
  const counts = () =>
    t.owner`select exercises_done done, exercises_due due from board_rows where athlete_id = ${club.fresh} and audience = 'clinical'`;
  expect((await counts())[0]).toEqual({ done: 1, due: 4 });
  await assignProgram(as(club.physio, "physio"), given([club.fresh], { programId: await hamstrings() }));
  expect((await counts())[0]).toEqual({ done: 1, due: 8 });
});
async function hamstrings() {
  const saved = await saveProgram(as(club.physio, "physio"), {
    id: null,
    version: 0,
    key: randomUUID(),
    draft: programOf(templates[2]!, randomUUID),
  });
  if (!saved.ok) throw new Error("not saved");
  return saved.answer.id;
}

test("a list longer than one transaction takes is refused as a whole", async () => {
  const many = Array.from({ length: MOST_ATHLETES + 1 }, () => randomUUID());
  expect(await assignProgram(as(club.physio, "physio"), given(many))).toEqual({ ok: false, why: "too-many" });
  expect(await assignProgram(as(club.physio, "physio"), given([]))).toEqual({ ok: false, why: "no-athletes" });
});

test("a removed athlete is no candidate and cannot be given a program", async () => {
  await t.owner`update memberships set revoked_at = now() where person_id = ${club.quinn}`;
  const found = await readCandidates(as(club.physio, "physio"));
  expect(found!.athletes.map((each) => each.athleteId)).not.toContain(club.quinn);
  expect(await unchanged(() => assignProgram(as(club.physio, "physio"), given([club.petra, club.quinn])))).toEqual({
    ok: false,
    why: "not-found",
  });
});
