import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import type { Role } from "@/lib/access/actor";
import { ctxFor } from "@/lib/ctx-testing.server";
import { archiveOwnExercise, readOwnExercises, saveOwnExercise, type OwnExerciseDraft } from "./own-exercises.server";
import { unsaid, type ProgramDraft } from "./program";
import { readProgram, readPrograms } from "./read-programs.server";
import { archiveProgram, saveProgram } from "./save-program.server";
import { programOf, templates } from "./templates";

let t: Awaited<ReturnType<typeof testDatabase>>;
let club: Awaited<ReturnType<typeof arrange>>;
beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  club = await arrange();
});
afterAll(() => t.drop());

async function arrange() {
  const make = arrangeClub(t.owner);
  const orgId = await make.org();
  const otherOrg = await make.org("Striders");
  const team = await make.team(orgId);
  return {
    orgId,
    otherOrg,
    physio: await make.person(orgId, ["physio"], [team], { name: "Dana Okafor" }),
    coach: await make.person(orgId, ["coach"], [team]),
    admin: await make.person(orgId, ["admin"]),
    athlete: await make.person(orgId, ["athlete"], [team]),
    stranger: await make.person(otherOrg, ["physio"], []),
  };
}
const as = (personId: string, role: Role, orgId = club.orgId) =>
  ctxFor(t.db, { orgId, personId, roles: [role] }, new Date("2026-06-10T09:00:00Z"));
const draft = (title = "First back steps"): ProgramDraft => ({ ...programOf(templates[0]!, randomUUID), title });
const fresh = (more = {}) => ({ id: null, version: 0, key: randomUUID(), draft: draft(), ...more });
const stored = async () =>
  (
    await t.owner`select (select json_agg(p order by p.id) from programs p) programs,
      (select json_agg(o order by o.id) from own_exercises o) exercises,
      (select count(*) from audit) audit, (select count(*) from idempotency_keys) keys`
  )[0];
async function unchanged<T>(work: () => Promise<T>): Promise<T> {
  const before = await stored();
  const answer = await work();
  expect(await stored()).toEqual(before);
  return answer;
}
async function saved(input = fresh()) {
  const done = await saveProgram(as(club.physio, "physio"), input);
  if (!done.ok) throw new Error(done.why);
  return done.answer.id;
}

test("what was saved is read back as it was written, with who saved it", async () => {
  const mine = draft();
  const id = await saved(fresh({ draft: mine }));
  const read = await readProgram(as(club.coach, "coach"), id);
  expect(read).toMatchObject({ version: 1, draft: mine, editor: "Dana Okafor", archived: false });
});

test("a form sent twice makes one program, though its new rows got other ids the second time", async () => {
  const key = randomUUID();
  const first = await saved(fresh({ key }));
  expect(await unchanged(() => saved(fresh({ key })))).toBe(first);
});

describe("two people save at once", () => {
  test("one wins; the other is told, and gets to see what was saved", async () => {
    const id = await saved();
    const by = (who: "physio" | "coach", title: string) =>
      saveProgram(as(club[who], who), { id, version: 1, key: randomUUID(), draft: draft(title) });
    const answers = await Promise.all([by("physio", "Physio's"), by("coach", "Coach's")]);
    const [winner] = answers.map((each, i) => (each.ok ? ["Physio's", "Coach's"][i] : null)).filter(Boolean);
    const loser = answers.find((each) => !each.ok);
    expect(answers.filter((each) => each.ok)).toHaveLength(1);
    expect(loser).toMatchObject({ why: "changed", theirs: { version: 2, draft: { title: winner } } });
    expect((await readProgram(as(club.coach, "coach"), id))?.draft.title).toBe(winner);
  });

  test("a stale save changes nothing, and saving over the version shown succeeds", async () => {
    const id = await saved();
    await saveProgram(as(club.coach, "coach"), { id, version: 1, key: randomUUID(), draft: draft("Two") });
    const again = (version: number) =>
      saveProgram(as(club.physio, "physio"), { id, version, key: randomUUID(), draft: draft("Three") });
    expect(await unchanged(() => again(1))).toMatchObject({ ok: false, why: "changed" });
    expect(await again(2)).toMatchObject({ ok: true });
  });
});

describe("whoever may not write changes nothing", () => {
  test.each([
    ["an admin", () => as(club.admin, "admin")],
    ["an athlete", () => as(club.athlete, "athlete")],
    ["a physio of another organisation", () => as(club.stranger, "physio", club.otherOrg)],
  ])("%s", async (who, ctx) => {
    const id = await saved();
    const key = randomUUID();
    const refusal = { ok: false, why: "not-found" };
    expect(await unchanged(() => saveProgram(ctx(), { id, version: 1, key, draft: draft() }))).toEqual(refusal);
    expect(await unchanged(() => archiveProgram(ctx(), { id, archived: true, key }))).toEqual(refusal);
    if (who !== "an admin") expect(await readProgram(ctx(), id)).toBeNull();
  });

  test("who claims a role in a place they are no member of is stopped by the database", async () => {
    const ctx = as(club.stranger, "physio");
    expect(await unchanged(() => saveProgram(ctx, fresh()))).toEqual({ ok: false, why: "not-found" });
    expect(await readPrograms(ctx)).toEqual([]);
  });
});

test("a coach cannot save an exercise that only a physio may assign", async () => {
  const nerve: ProgramDraft = {
    ...draft("Nerves"),
    items: [
      {
        itemId: randomUUID(),
        exerciseId: "sciatic-slider",
        name: "Sciatic slider",
        dose: { kind: "reps", sets: 1, reps: 10, perSide: true },
        frequency: { kind: "daily", times: 1 },
        note: null,
        ...unsaid,
      },
    ],
  };
  const input = fresh({ draft: nerve });
  const answer = await unchanged(() => saveProgram(as(club.coach, "coach"), input));
  expect(answer).toMatchObject({ ok: false, why: "physio-only", names: ["Sciatic slider"] });
  expect(await saveProgram(as(club.physio, "physio"), input)).toMatchObject({ ok: true });
});

test("archiving takes a program off the list, refuses edits, and can be undone", async () => {
  const id = await saved(fresh({ draft: draft("To archive") }));
  const ctx = as(club.coach, "coach");
  const titles = async () => (await readPrograms(ctx))!.map((each) => each.draft.title);
  expect(await archiveProgram(ctx, { id, archived: true, key: randomUUID() })).toMatchObject({ ok: true });
  expect(await titles()).not.toContain("To archive");
  const edit = { id, version: 1, key: randomUUID(), draft: draft() };
  expect(await unchanged(() => saveProgram(ctx, edit))).toEqual({ ok: false, why: "not-found" });
  expect(await archiveProgram(ctx, { id, archived: false, key: randomUUID() })).toMatchObject({ ok: true });
  expect(await titles()).toContain("To archive");
});

describe("own exercises", () => {
  const wall: OwnExerciseDraft = {
    name: "Wall sit",
    kind: "hold",
    dose: { kind: "hold", sets: 3, holdSeconds: 30, perSide: false },
    targets: ["quads"],
    cues: ["Slide down until your thighs are level."],
    isStretch: false,
  };
  const add = (ctx: ReturnType<typeof as>, more = {}) =>
    saveOwnExercise(ctx, { id: null, version: 0, key: randomUUID(), draft: wall, ...more });

  test.each(["coach", "physio", "admin"] as const)(
    "a %s adds one, and everybody on the staff reads it",
    async (role) => {
      const done = await add(as(club[role], role));
      if (!done.ok) throw new Error(done.why);
      const found = (await readOwnExercises(as(club.coach, "coach"))).find(
        (each) => each.exercise.id === `own:${done.answer.id}`,
      );
      expect(found).toEqual({
        exercise: { ...wall, id: `own:${done.answer.id}`, version: 1 },
        archived: false,
        photos: {},
      });
    },
  );

  test("an athlete or a stranger adds, edits and archives none, and reads none", async () => {
    const done = await add(as(club.coach, "coach"));
    if (!done.ok) throw new Error(done.why);
    for (const ctx of [as(club.athlete, "athlete"), as(club.stranger, "physio", club.otherOrg)]) {
      const { id } = done.answer;
      expect(await unchanged(() => add(ctx, { id, version: 1 }))).toEqual({ ok: false, why: "not-found" });
      const gone = { id, archived: true, key: randomUUID() };
      expect(await unchanged(() => archiveOwnExercise(ctx, gone))).toEqual({ ok: false, why: "not-found" });
      expect(await readOwnExercises(ctx)).toEqual([]);
    }
  });

  test("of two edits of one version the second is told of the first", async () => {
    const done = await add(as(club.coach, "coach"));
    if (!done.ok) throw new Error(done.why);
    const about = { id: done.answer.id, version: 1 };
    expect(await add(as(club.admin, "admin"), { ...about, draft: { ...wall, name: "Wall chair" } })).toMatchObject({
      ok: true,
    });
    const second = await unchanged(() => add(as(club.physio, "physio"), about));
    expect(second).toMatchObject({ ok: false, why: "changed", theirs: { name: "Wall chair", version: 2 } });
  });
});
