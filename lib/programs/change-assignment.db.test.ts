import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { assignProgram, changeAssignment } from "./assign-program.server";
import { arrangeAssigning, TODAY } from "./assigning-testing.server";
import { readGivenPrograms } from "./read-assignments.server";

let h: Awaited<ReturnType<typeof arrangeAssigning>>;
beforeAll(async () => {
  h = await arrangeAssigning(inject("adminUrl"));
});
afterAll(() => h.drop());

test("running programs end the day before, when asked, and those of nobody else", async () => {
  const of = (id: string) =>
    h.owner`select from_day::text "from", until_day::text until from assignments where athlete_id = ${id} order by from_day, id`;
  await assignProgram(h.as(h.club.physio, "physio"), h.given([h.club.petra, h.club.quinn]));
  const others = await of(h.club.quinn);
  const fromDay = "2026-06-15";
  await assignProgram(h.as(h.club.physio, "physio"), h.given([h.club.petra], { fromDay, endRunning: true }));
  expect(await of(h.club.petra)).toEqual([
    { from: TODAY, until: "2026-06-14" },
    { from: fromDay, until: null },
  ]);
  expect(await of(h.club.quinn)).toEqual(others);
});

test("ending an assignment takes nothing from the days before, and judges again", async () => {
  const ctx = h.as(h.club.coach, "coach");
  await h.readied(h.club.fresh);
  await assignProgram(ctx, h.given([h.club.fresh]));
  const [running] = (await readGivenPrograms(ctx, h.club.fresh))!.programs;
  const change = (untilDay: string | null, who = ctx) =>
    changeAssignment(who, { athleteId: h.club.fresh, assignmentId: running!.id, untilDay, key: randomUUID() });
  expect(await h.dueOnBoard(h.club.fresh)).toBe(4);
  expect(await h.unchanged(() => change("2026-06-08"))).toMatchObject({ ok: false, why: "day" });
  expect(await change("2026-06-09")).toMatchObject({ ok: true });
  expect(await h.dueOnBoard(h.club.fresh)).not.toBe(4);
  expect(await change(null)).toMatchObject({ ok: true });
  expect(await h.dueOnBoard(h.club.fresh)).toBe(4);
  for (const who of [
    h.as(h.club.admin, "admin"),
    h.as(h.club.fresh, "athlete"),
    h.as(h.club.stranger, "physio", h.club.otherOrg),
  ])
    expect(await h.unchanged(() => change(TODAY, who))).toEqual({ ok: false, why: "not-found" });
  const theirs = { athleteId: h.club.petra, assignmentId: running!.id, untilDay: TODAY, key: randomUUID() };
  expect(await h.unchanged(() => changeAssignment(ctx, theirs))).toEqual({ ok: false, why: "not-found" });
});
