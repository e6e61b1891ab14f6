import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import type { Ctx } from "@/lib/ctx.server";
import { addDays } from "@/lib/days";
import { assignProgram } from "@/lib/programs/assign-program.server";
import { arrangeAssigning, draft, TODAY } from "@/lib/programs/assigning-testing.server";
import { unsaid } from "@/lib/programs/program";
import { readGivenPrograms } from "@/lib/programs/read-assignments.server";
import type { Answer } from "./answer";
import { answerStep } from "./answer-step.server";
import { proposalKey } from "./next-steps";
import { readNextSteps } from "./read-next-steps.server";

let h: Awaited<ReturnType<typeof arrangeAssigning>>;
beforeAll(async () => {
  h = await arrangeAssigning(inject("adminUrl"));
});
afterAll(() => h.drop());

const itemId = randomUUID();
const start = "2026-06-01";
const physio = () => h.as(h.club.physio, "physio");
const coach = () => h.as(h.club.coach, "coach");
const plank = {
  ...{ ...unsaid, itemId, exerciseId: "front-plank", name: "Front plank", note: null },
  dose: { kind: "hold" as const, sets: 3, holdSeconds: 20, perSide: false },
  // Mondays and Thursdays: the 1st, 4th, 8th and 11th of June.
  frequency: { kind: "weekdays" as const, days: [1, 4] },
};

/** Petra has a plank of 3 × 20 s since the 1st and logged nothing. */
beforeEach(async () => {
  for (const table of ["progression_answers", "exercise_reports", "check_ins", "assignments"])
    await h.owner`delete from ${h.owner(table)} where athlete_id = ${h.club.petra}`;
  const programId = await h.written({ ...draft(`Planks ${randomUUID()}`), phases: [], items: [plank] });
  const given = await assignProgram(physio(), h.given([h.club.petra], { programId }));
  expect(given.ok).toBe(true);
  await h.owner`update assignments set from_day = ${start} where athlete_id = ${h.club.petra}`;
});

type Went = { effort?: number; pain?: number; formHeld?: boolean; status?: string };
async function session(day: string, went: Went = {}) {
  const [{ id }] = await h.owner<[{ id: string }]>`select id from assignments where athlete_id = ${h.club.petra}
    and from_day <= ${day} and (until_day is null or until_day >= ${day}) order by from_day desc limit 1`;
  const { effort = 5, pain = 1, formHeld = true, status = "as-prescribed" } = went;
  await h.owner`insert into exercise_reports ${h.owner({ ...entry(day), assignment_id: id, item_id: itemId, status, effort, pain, form_held: formHeld })}`;
}
const entry = (day: string) => ({
  ...{ org_id: h.club.orgId, athlete_id: h.club.petra, entry_id: randomUUID() },
  ...{ day, entered_on: day, entered_by: h.club.petra },
});
const checkIn = (day: string, back_pain: number, symptoms: object[] = []) =>
  h.owner`insert into check_ins ${h.owner({ ...entry(day), back_pain, symptoms: h.owner.json(symptoms as never) })}`;
const calf = [{ site: "calf", side: "left", kind: "tingling", score: 3 }];

async function twoGood() {
  for (const day of ["2026-06-04", "2026-06-05", "2026-06-08", "2026-06-09"]) await checkIn(day, 1);
  await session("2026-06-04");
  await session("2026-06-08");
}
const read = async (who: Ctx = physio()) => (await readNextSteps(who, h.club.petra))!;
const only = async (who?: Ctx) => (await read(who)).steps[0]!;
async function say(said: Answer, who: Ctx = physio(), more: object = {}) {
  const proposed = proposalKey(await only());
  return answerStep(who, { athleteId: h.club.petra, itemId, key: randomUUID(), proposed, said, ...more });
}
const copies = async () =>
  (await readGivenPrograms(physio(), h.club.petra))!.programs.map(({ fromDay, untilDay, snapshot }) => {
    const dose = snapshot.items[0]!.dose;
    return [fromDay, untilDay, dose.kind === "hold" ? dose.holdSeconds : null];
  });
const stored = () =>
  h.owner`select *, reviewed_through::text from progression_answers where athlete_id = ${h.club.petra}`;

describe("a step up", () => {
  test("is proposed with its receipt after two good sessions, and nothing happens by it", async () => {
    await twoGood();
    const { proposal, steps, at, receipts } = await only();
    expect({ decision: proposal.decision, from: steps[at], to: steps[proposal.to] }).toEqual({
      ...{ decision: "up", from: "3 × 20 s", to: "3 × 30 s" },
    });
    expect(receipts[0]).toMatchObject({ rule: "P1", version: 1, missing: [] });
    expect(await copies()).toEqual([[start, null, 20]]);
  });

  test("accepted is a copy from tomorrow on, and the days before keep their dose", async () => {
    await twoGood();
    expect(await say({ answer: "accepted" }, coach())).toMatchObject({
      ok: true,
      answer: { name: "Front plank", step: "3 × 30 s", fromDay: addDays(TODAY, 1) },
    });
    expect(await copies()).toEqual([
      [addDays(TODAY, 1), null, 30],
      [start, TODAY, 20],
    ]);
    const [row] = await stored();
    expect(row).toMatchObject({ answer: "accepted", decision: "up", from_step: "3 × 20 s", to_step: "3 × 30 s" });
    expect(row).toMatchObject({ answered_by: h.club.coach, reviewed_through: "2026-06-08" });
    expect(JSON.stringify(row!.receipts)).not.toContain("leg");
    const [line] = await h.owner`select actor_id, verb from audit where entity_id = ${row!.id}`;
    expect(line).toEqual({ actor_id: h.club.coach, verb: "progression.answer" });
    expect((await only()).standing.coming).toMatchObject({ fromDay: addDays(TODAY, 1) });
  });

  test("changed is the step that staff choose, and a copy that was to begin later has it too", async () => {
    await twoGood();
    await h.owner`insert into assignments (org_id, athlete_id, id, program_id, snapshot, from_day, assigned_by)
      select org_id, athlete_id, ${randomUUID()}, program_id, snapshot, '2026-06-20', assigned_by from assignments
      where athlete_id = ${h.club.petra}`;
    await h.owner`update assignments set until_day = '2026-06-19' where athlete_id = ${h.club.petra} and from_day = ${start}`;
    const { steps } = await only();
    const step = steps.indexOf("3 × 40 s");
    expect(await say({ answer: "changed", step, reason: null })).toMatchObject({ ok: true });
    expect((await copies()).filter(([from, until]) => !until || until >= from!)).toEqual([
      ["2026-06-20", null, 40],
      [addDays(TODAY, 1), "2026-06-19", 40],
      [start, TODAY, 20],
    ]);
  });

  test("refused changes nothing and is not proposed again until a new session came", async () => {
    await twoGood();
    expect(await say({ answer: "refused", reason: "A race on Sunday" })).toMatchObject({
      ok: true,
      answer: { fromDay: null },
    });
    expect(await copies()).toEqual([[start, null, 20]]);
    expect((await only()).refused).toMatchObject({ reason: "A race on Sunday" });
    expect(await say({ answer: "accepted" })).toEqual({ ok: false, why: "moved-on" });
    await session("2026-06-09");
    await checkIn(TODAY, 1);
    expect(await only()).toMatchObject({ refused: null, proposal: { decision: "up" } });
  });

  test("is taken once: the same key again changes nothing, and an old page is refused", async () => {
    await twoGood();
    const key = randomUUID();
    const proposed = proposalKey(await only());
    const about = { athleteId: h.club.petra, itemId, key, proposed, said: { answer: "accepted" } as const };
    expect(await answerStep(physio(), about)).toMatchObject({ ok: true, replayed: false });
    expect(await h.unchanged(() => answerStep(physio(), about))).toMatchObject({ ok: true, replayed: true });
    expect(await h.unchanged(() => answerStep(physio(), { ...about, key: randomUUID() }))).toEqual({
      ...{ ok: false, why: "moved-on" },
    });
    expect(await stored()).toHaveLength(1);
  });

  test("is not there to be taken where only half was reported", async () => {
    await session("2026-06-04");
    await session("2026-06-08");
    const { proposal, receipts } = await only();
    expect(proposal.decision).toBe("wait");
    expect(receipts[0]!.missing).toContain("8 Jun 2026: next morning: not reported");
    expect(await h.unchanged(() => say({ answer: "accepted" }))).toEqual({ ok: false, why: "moved-on" });
  });

  test("is refused where it breaks a limit of the athlete", async () => {
    await h.owner`update assignments set snapshot = jsonb_set(snapshot, '{items,0,exerciseId}', '"cat-cow"') where athlete_id = ${h.club.petra}`;
    await h.owner`insert into athlete_limits ${h.owner({ org_id: h.club.orgId, athlete_id: h.club.petra, id: randomUUID(), body: h.owner.json({ kind: "no-bending" }), from_day: TODAY, until_day: null, set_by: h.club.physio })}`;
    await twoGood();
    expect((await only()).proposal.decision).toBe("up");
    expect(await h.unchanged(() => say({ answer: "accepted" }))).toMatchObject({ ok: false, why: "limits" });
    expect(await say({ answer: "refused", reason: "The limit" })).toMatchObject({ ok: true });
    await h.owner`delete from athlete_limits where athlete_id = ${h.club.petra}`;
  });

  test("is nobody's to answer who is not their staff", async () => {
    await twoGood();
    for (const who of [
      h.as(h.club.admin, "admin"),
      h.as(h.club.petra, "athlete"),
      h.as(h.club.quinn, "athlete"),
      h.as(h.club.stranger, "physio", h.club.otherOrg),
    ]) {
      expect(await h.unchanged(() => say({ answer: "accepted" }, who))).toEqual({ ok: false, why: "not-found" });
      expect(await readNextSteps(who, h.club.petra)).toBeNull();
    }
    expect(await stored()).toEqual([]);
  });

  test("is no coach's to see or take once the athlete keeps pain from coaches", async () => {
    await twoGood();
    await h.owner`update athletes set kept_from_coach = '{pain}' where id = ${h.club.petra}`;
    expect(await read(coach())).toMatchObject({ shared: false, steps: [] });
    expect(await h.unchanged(() => say({ answer: "accepted" }, coach()))).toEqual({ ok: false, why: "not-found" });
    await h.owner`update athletes set kept_from_coach = '{}' where id = ${h.club.petra}`;
  });
});

test("a step down is taken today, unless today was reported", async () => {
  await twoGood();
  expect(await say({ answer: "accepted" })).toMatchObject({ ok: true });
  await h.owner`update assignments set until_day = '2026-06-08' where athlete_id = ${h.club.petra} and from_day = ${start}`;
  await h.owner`update assignments set from_day = '2026-06-09' where athlete_id = ${h.club.petra} and from_day > ${TODAY}`;
  await session("2026-06-09", { pain: 6 });
  expect((await only()).proposal.decision).toBe("down");
  expect(await say({ answer: "accepted" })).toMatchObject({ ok: true, answer: { step: "3 × 20 s", fromDay: TODAY } });
  expect((await copies())[0]).toEqual([TODAY, null, 20]);
});

describe("a review", () => {
  beforeEach(async () => {
    await twoGood();
    await h.owner`delete from check_ins where athlete_id = ${h.club.petra} and day = '2026-06-08'`;
    await checkIn("2026-06-08", 1, calf);
  });

  test("tells the physio which session, and a coach only that a physio should look", async () => {
    expect((await only()).receipts[0]).toMatchObject({ rule: "P7", entries: [{ field: "legSymptom" }] });
    const forCoach = await only(coach());
    expect(forCoach).toMatchObject({ proposal: { decision: "review" }, receipts: [] });
  });

  test("is a physio's to answer, and is over once they have looked", async () => {
    expect(await h.unchanged(() => say({ answer: "accepted" }, coach()))).toEqual({ ok: false, why: "not-found" });
    expect(await h.unchanged(() => say({ answer: "refused", reason: "x" }))).toEqual({ ok: false, why: "step" });
    expect(await say({ answer: "accepted" })).toMatchObject({ ok: true, answer: { fromDay: null } });
    expect(await copies()).toEqual([[start, null, 20]]);
    expect((await stored())[0]).toMatchObject({ decision: "review", receipts: [], reviewed_through: "2026-06-08" });
    for (const who of [physio(), coach()]) expect((await only(who)).proposal.decision).toBe("wait");
    expect(JSON.stringify((await only(coach())).receipts)).not.toMatch(/leg symptom|legSymptom/i);
  });
});
