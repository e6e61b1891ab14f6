import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import type { Tx } from "@/db/client";
import { recordEntries } from "@/lib/logs/record-entry.server";
import { NOW, TODAY } from "@/lib/programs/assigning-testing.server";
import { addDays } from "@/lib/days";
import { doJobs } from "@/lib/worker/jobs.server";
import { answerStep } from "./answer-step.server";
import { proposalKey } from "./next-steps";
import { arrangeProgressing, START } from "./progressing-testing.server";
import { readNextSteps } from "./read-next-steps.server";
import { takeBackStep } from "./take-back-step.server";
import { takeStepsByRule } from "./take-by-rule.server";

const [first, second] = [randomUUID(), randomUUID()];
const TOMORROW = addDays(TODAY, 1);
let h: Awaited<ReturnType<typeof arrangeProgressing>>;
beforeAll(async () => {
  h = await arrangeProgressing(inject("adminUrl"), [first, second]);
});
afterAll(() => h.drop());
beforeEach(() => h.give("automatic"));

const look = (now = NOW) =>
  h.db.transaction({ as: "engine", orgId: h.club.orgId }, (tx) =>
    takeStepsByRule(tx, { orgId: h.club.orgId, athleteId: h.club.petra }, now),
  );
const stands = async (who = h.physio()) => (await readNextSteps(who, h.club.petra))!.steps;
const before = [[START, null, 20, 20]];
const taken = [TOMORROW, START].map((from, at) => (at === 0 ? [from, null, 30, 30] : [from, TODAY, 20, 20]));

describe("a step up by rule", () => {
  test("is taken for every exercise that earned it, in one copy from tomorrow on, with its receipts and no name", async () => {
    await h.twoGood();
    expect(await look()).toBe(2);
    expect(await h.copies()).toEqual(taken);
    const [row, ...more] = await h.answers();
    expect(more).toHaveLength(1);
    expect(row).toMatchObject({
      decision: "up",
      answer: "accepted",
      answered_by: null,
      reviewed_through: "2026-06-08",
    });
    expect(row).toMatchObject({ from_step: "3 × 20 s", to_step: "3 × 30 s", receipts: [{ rule: "P1", version: 1 }] });
    expect(JSON.stringify(row!.receipts)).not.toContain("leg");
    const [copy] =
      await h.owner`select assigned_by from assignments where athlete_id = ${h.club.petra} and from_day = ${TOMORROW}`;
    expect(copy).toEqual({ assigned_by: null });
    const [line] = await h.owner`select actor_id, verb from audit where entity_id = ${row!.id}`;
    expect(line).toEqual({ actor_id: null, verb: "progression.by-rule" });
    expect((await stands())[0]).toMatchObject({ taken: { id: row!.id, answeredBy: null }, refused: null });
  });

  test("is taken once, however many look at once and how often", async () => {
    await h.twoGood();
    const looks = await Promise.all([look(), look(), look(), look()]);
    expect(looks.sort()).toEqual([0, 0, 0, 2]);
    expect(await look()).toBe(0);
    expect(await look(new Date(NOW.getTime() + 86_400_000))).toBe(0);
    expect(await h.answers()).toHaveLength(2);
    expect(await h.copies()).toEqual(taken);
  });

  test("is not taken where staff did not tick it", async () => {
    await h.give("proposed");
    await h.twoGood();
    expect(await look()).toBe(0);
    expect(await h.copies()).toEqual(before);
    expect((await stands())[0]).toMatchObject({ proposal: { decision: "up", automatic: false } });
  });

  test.each([
    ["an effort", () => h.owner`update exercise_reports set effort = null where day = '2026-06-08'`],
    ["a next morning", () => h.owner`delete from check_ins where day = '2026-06-09'`],
    ["whether form held", () => h.owner`update exercise_reports set form_held = null where day = '2026-06-04'`],
    ["a session", () => h.owner`delete from exercise_reports where day = '2026-06-08'`],
  ])("is never taken on a blank: %s is missing", async (_, blank) => {
    await h.twoGood();
    await blank();
    expect(await look()).toBe(0);
    expect(await h.copies()).toEqual(before);
  });

  const mine = () => ({ org_id: h.club.orgId, athlete_id: h.club.petra, id: randomUUID() });
  const limit = (body: object, until: string | null = null, from = TODAY) =>
    h.owner`insert into athlete_limits ${h.owner({ ...mine(), body: h.owner.json(body as never), from_day: from, until_day: until, set_by: h.club.physio })}`;
  const flag = (tier: string) =>
    h.owner`insert into flags ${h.owner({ ...mine(), rule_id: "U1", rule_version: 1, tier, privacy: "clinical", opened_on: TODAY, opened_at: NOW, last_matched_on: TODAY, matching: true, status: "open" })}`;
  test.each<[string, () => Promise<unknown>]>([
    ["an urgent flag is open", () => flag("urgent")],
    ["an emergency is open", () => flag("emergency")],
    ["a referral is asked for", () => flag("routine")],
    ["a limit in words is a person's to hold it against", () => limit({ kind: "other", text: "Nothing lying down" })],
    ["a limit is to begin", () => limit({ kind: "other", text: "No planks" }, null, "2026-06-20")],
    [
      "they have declared a pause",
      () => h.owner`insert into pauses ${h.owner({ ...mine(), from_day: TOMORROW, until_day: null })}`,
    ],
    [
      "they are not ready for a program",
      () => h.owner`update athletes set doctor_advice_at = null where id = ${h.club.petra}`,
    ],
    [
      "the program ends today",
      () => h.owner`update assignments set until_day = ${TODAY} where athlete_id = ${h.club.petra}`,
    ],
    [
      "another copy is to begin",
      async () => {
        await h.owner`insert into assignments (org_id, athlete_id, id, program_id, snapshot, from_day, assigned_by)
          select org_id, athlete_id, ${randomUUID()}, program_id, snapshot, '2026-06-20', assigned_by from assignments where athlete_id = ${h.club.petra}`;
        await h.owner`update assignments set until_day = '2026-06-19' where athlete_id = ${h.club.petra} and from_day = ${START}`;
      },
    ],
    ["they left", () => h.owner`update memberships set revoked_at = now() where person_id = ${h.club.petra}`],
  ])("is left to a person while %s", async (_, hold) => {
    await h.twoGood();
    await hold();
    const as = await h.owner`select id from assignments where athlete_id = ${h.club.petra}`;
    expect(await look()).toBe(0);
    expect(await h.owner`select id from assignments where athlete_id = ${h.club.petra}`).toEqual(as);
    expect(await h.answers()).toEqual([]);
    await h.readied(h.club.petra);
    await h.owner`update memberships set revoked_at = null where person_id = ${h.club.petra}`;
  });

  test("is all that the engine may give, and only the engine gives in nobody's name", async () => {
    const insert = (tx: Tx, assignedBy: string | null) =>
      tx.execute(sql`insert into assignments (org_id, athlete_id, id, snapshot, from_day, assigned_by)
        values (${h.club.orgId}, ${h.club.petra}, ${randomUUID()}, '{}', ${TODAY}, ${assignedBy})`);
    const { orgId, physio, coach } = h.club;
    const as = { engine: { as: "engine", orgId } as const, person: { as: "person", orgId, personId: physio } as const };
    await expect(h.db.transaction(as.engine, (tx) => insert(tx, physio))).rejects.toThrow("42501");
    await expect(h.db.transaction(as.person, (tx) => insert(tx, null))).rejects.toThrow("42501");
    await expect(h.db.transaction(as.person, (tx) => insert(tx, coach))).rejects.toThrow("42501");
  });

  test("is taken although a limit holds that the exercise does not meet", async () => {
    await h.twoGood();
    await limit({ kind: "no-running" }, "2026-06-20");
    expect(await look()).toBe(2);
  });

  test("waits for a person where a physio should look at another exercise", async () => {
    await h.twoGood();
    await h.owner`update exercise_reports set pain = 8 where item_id = ${second}`;
    expect((await stands())[0]).toMatchObject({ proposal: { decision: "review" } });
    expect(await look()).toBe(0);
  });

  test("never leaves the last step, nor goes on to another exercise", async () => {
    await h.owner`update assignments set snapshot = jsonb_set(jsonb_set(snapshot, '{items,0,dose,holdSeconds}', '60'), '{items,1,dose,holdSeconds}', '60')
      where athlete_id = ${h.club.petra}`;
    await h.twoGood();
    const [next] = await stands();
    expect(next!.proposal.to === next!.at || next!.standing.ladder.steps[next!.proposal.to]?.kind === "exercise").toBe(
      true,
    );
    expect(await look()).toBe(0);
    expect(await h.copies()).toEqual([[START, null, 60, 60]]);
  });
});

describe("a log", () => {
  const looks = () =>
    h.owner`select run_at <= now() due from outbox where kind = 'step-up' and done_at is null order by run_at`;

  test("has the worker look, once, and again tomorrow; without a program that allows it nobody looks", async () => {
    await h.twoGood();
    await h.owner`delete from outbox`;
    const log = () =>
      recordEntries(h.as(h.club.petra, "athlete"), {
        ...{
          athleteId: h.club.petra,
          key: randomUUID(),
          day: TODAY,
          entries: { screen: { answers: { "hop-pain": "no" } } },
        },
      });
    expect(await log()).toMatchObject({ ok: true });
    expect(await log()).toMatchObject({ ok: true });
    expect(await looks()).toEqual([{ due: true }]);
    const both = await Promise.all([doJobs(h.db, h.club.orgId, NOW), doJobs(h.db, h.club.orgId, NOW)]);
    expect(both.reduce((sum, each) => sum + each)).toBe(1);
    expect(await h.copies()).toEqual(taken);
    expect(await looks()).toEqual([{ due: false }]);
    await h.give("proposed");
    expect(await looks()).toEqual([]);
  });
});

describe("taken back", () => {
  const takeBack = async (who = h.physio(), more: object = {}) => {
    const step = (await stands()).find(({ standing }) => standing.item.itemId === first)!;
    const input = { athleteId: h.club.petra, itemId: first, taken: step.taken!.id, key: randomUUID(), ...more };
    return takeBackStep(who, input);
  };

  test("before it begins, it never was, the other exercise keeps its step, and the same sessions take it no more", async () => {
    await h.twoGood();
    await look();
    expect(await takeBack(h.as(h.club.coach, "coach"))).toMatchObject({
      ...{ ok: true, answer: { name: "Front plank", step: "3 × 20 s", fromDay: TOMORROW } },
    });
    expect(await h.copies()).toEqual([
      [TOMORROW, null, 20, 30],
      [START, TODAY, 20, 20],
    ]);
    expect((await h.answers()).at(-1)).toMatchObject({ answer: "refused", answered_by: h.club.coach });
    expect(await look()).toBe(0);
  });

  test("it is proposed after the next session, and from then on a person answers", async () => {
    await h.twoGood();
    await look();
    await takeBack();
    await h.session("2026-06-09");
    await h.checkIn(TODAY, 1);
    const next = (await stands()).find(({ standing }) => standing.item.itemId === first)!;
    expect(next).toMatchObject({ refused: null, proposal: { decision: "up", automatic: false } });
    expect(await look()).toBe(0);
    const about = { athleteId: h.club.petra, itemId: first, key: randomUUID(), proposed: proposalKey(next) };
    expect(await answerStep(h.physio(), { ...about, said: { answer: "accepted" } })).toMatchObject({ ok: true });
  });

  test("it is nobody's to take back who is not their staff, and only what was seen", async () => {
    await h.twoGood();
    await look();
    for (const who of [
      h.as(h.club.admin, "admin"),
      h.as(h.club.petra, "athlete"),
      h.as(h.club.stranger, "physio", h.club.otherOrg),
    ])
      expect(await h.unchanged(() => takeBack(who))).toEqual({ ok: false, why: "not-found" });
    expect(await h.unchanged(() => takeBack(h.physio(), { taken: randomUUID() }))).toEqual({
      ok: false,
      why: "moved-on",
    });
    await h.owner`update athletes set kept_from_coach = '{pain}' where id = ${h.club.petra}`;
    expect(await h.unchanged(() => takeBack(h.as(h.club.coach, "coach")))).toEqual({ ok: false, why: "not-found" });
    await h.owner`update athletes set kept_from_coach = '{}' where id = ${h.club.petra}`;
    const key = randomUUID();
    const [step] = await h.answers();
    const again = { athleteId: h.club.petra, itemId: step!.item_id, taken: step!.id, key };
    expect(await takeBackStep(h.physio(), again)).toMatchObject({ ok: true, replayed: false });
    expect(await h.unchanged(() => takeBackStep(h.physio(), again))).toMatchObject({ ok: true, replayed: true });
  });
});
