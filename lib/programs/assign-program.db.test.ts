import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ctxFor } from "@/lib/ctx-testing.server";
import { recordDay } from "@/lib/logs/record-day.server";
import { assignProgram } from "./assign-program.server";
import { arrangeAssigning, TODAY } from "./assigning-testing.server";
import { readOwnProgram } from "./own-program.server";
import { readProgram } from "./read-programs.server";
import { saveProgram } from "./save-program.server";
import { programOf, templates } from "./templates";

let h: Awaited<ReturnType<typeof arrangeAssigning>>;
beforeAll(async () => {
  h = await arrangeAssigning(inject("adminUrl"));
});
afterAll(() => h.drop());

test("an assigned program is due at once, audited, and judged in the same transaction", async () => {
  const done = await assignProgram(h.as(h.club.coach, "coach"), h.given([h.club.petra]));
  expect(done).toMatchObject({ ok: true, answer: { athletes: 1, title: "First back steps" } });
  expect(await h.dueOnBoard(h.club.petra)).toBe(4);
  const [line] = await h.owner`select actor_id, verb from audit where subject_id = ${h.club.petra}`;
  expect(line).toEqual({ actor_id: h.club.coach, verb: "program.assign" });
  const own = await readOwnProgram(h.as(h.club.petra, "athlete"));
  expect(own).toMatchObject({ current: [{ snapshot: { title: "First back steps" } }], due: { due: 4, done: 0 } });
});

test("editing or archiving the template later changes nothing of what was assigned", async () => {
  const before = await h.owner`select snapshot from assignments where athlete_id = ${h.club.petra}`;
  const now = await readProgram(h.as(h.club.physio, "physio"), h.club.programId);
  const edited = { ...now!.draft, title: "Something else", items: now!.draft.items.slice(0, 1) };
  const about = { id: h.club.programId, key: randomUUID(), draft: edited };
  expect(await saveProgram(h.as(h.club.physio, "physio"), { ...about, version: now!.version })).toMatchObject({
    ok: true,
  });
  expect(await h.owner`select snapshot from assignments where athlete_id = ${h.club.petra}`).toEqual(before);
  const back = { ...about, key: randomUUID(), draft: now!.draft, version: now!.version + 1 };
  expect(await saveProgram(h.as(h.club.physio, "physio"), back)).toMatchObject({ ok: true });
});

test("the same assignment sent twice is one assignment", async () => {
  const key = randomUUID();
  const send = () => assignProgram(h.as(h.club.physio, "physio"), h.given([h.club.quinn], { key }));
  const answers = await Promise.all([send(), send(), send()]);
  expect(answers.filter((each) => each.ok && !each.replayed)).toHaveLength(1);
  expect(answers.every((each) => each.ok)).toBe(true);
  expect(await h.owner`select id from assignments where athlete_id = ${h.club.quinn}`).toHaveLength(1);
  expect(await assignProgram(h.as(h.club.physio, "physio"), h.given([h.club.petra], { key }))).toEqual({
    ok: false,
    why: "other-content",
  });
});

describe("days", () => {
  test.each([
    ["yesterday", "2026-06-09", null, "from"],
    ["no day", "2026-02-30", null, "from"],
    ["more than a year ahead", "2027-06-11", null, "from"],
    ["an end before the beginning", "2026-06-20", "2026-06-19", "until"],
  ])("%s is refused", async (_what, fromDay, untilDay, field) => {
    const ctx = h.as(h.club.physio, "physio");
    const answer = await h.unchanged(() => assignProgram(ctx, h.given([h.club.petra], { fromDay, untilDay })));
    expect(answer).toMatchObject({ ok: false, why: "day", field });
  });

  test("today is the athlete's own: where it is tomorrow already, today is in the past", async () => {
    const late = ctxFor(
      h.db,
      { orgId: h.club.orgId, personId: h.club.physio, roles: ["physio"] },
      new Date("2026-06-10T12:00:00Z"),
    );
    expect(await assignProgram(late, h.given([h.club.ahead]))).toMatchObject({ ok: false, why: "day" });
    expect(await assignProgram(late, h.given([h.club.ahead], { fromDay: "2026-06-11" }))).toMatchObject({ ok: true });
  });
});

test("two assignments of crossing lists at once both arrive", async () => {
  const [a, b] = await Promise.all([
    assignProgram(h.as(h.club.physio, "physio"), h.given([h.club.petra, h.club.quinn])),
    assignProgram(h.as(h.club.coach, "coach"), h.given([h.club.quinn, h.club.petra])),
  ]);
  expect([a.ok, b.ok]).toEqual([true, true]);
});

test("exercise asked for counts from the day it was assigned (what S6 divides by)", async () => {
  const log = { day: TODAY, checkIn: null, run: null, otherSport: null };
  await h.readied(h.club.fresh);
  await assignProgram(h.as(h.club.physio, "physio"), h.given([h.club.fresh]));
  const { current } = (await readOwnProgram(h.as(h.club.fresh, "athlete")))!;
  const { id, snapshot } = current[0]!;
  const exercises = [
    {
      assignmentId: id,
      itemId: snapshot.items[0]!.itemId,
      status: "as-prescribed" as const,
    },
  ];
  const ctx = h.as(h.club.fresh, "athlete");
  expect(
    await recordDay(ctx, { athleteId: h.club.fresh, key: randomUUID(), log: { ...log, exercises } }),
  ).toMatchObject({
    ok: true,
  });
  const counts = () =>
    h.owner`select exercises_done done, exercises_due due from board_rows where athlete_id = ${h.club.fresh} and audience = 'clinical'`;
  expect((await counts())[0]).toEqual({ done: 1, due: 4 });
  await assignProgram(
    h.as(h.club.physio, "physio"),
    h.given([h.club.fresh], { programId: await h.written(programOf(templates[2]!, randomUUID)) }),
  );
  expect((await counts())[0]).toEqual({ done: 1, due: 8 });
});
