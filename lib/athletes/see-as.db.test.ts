import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import type { Role } from "@/lib/access/actor";
import { ctxFor } from "@/lib/ctx-testing.server";
import { recordEntries } from "@/lib/logs/record-entry.server";
import { editSharing, whoLooked } from "./details.server";
import { seeAsCoach } from "./see-as.server";
import { viewAthlete } from "./view-athlete.server";

let t: Awaited<ReturnType<typeof testDatabase>>;
let club: Record<"orgId" | "athlete" | "alone" | "coach", string>;
const NOW = new Date("2026-06-10T09:00:00Z");
const as = (personId: string, role: Role) => ctxFor(t.db, { orgId: club.orgId, personId, roles: [role] }, NOW);
const self = () => as(club.athlete, "athlete");

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  const make = arrangeClub(t.owner);
  const orgId = await make.org();
  const [team, without] = [await make.team(orgId), await make.team(orgId)];
  club = {
    orgId,
    athlete: await make.person(orgId, ["athlete"], [team]),
    alone: await make.person(orgId, ["athlete"], [without]),
    coach: await make.person(orgId, ["coach"], [team]),
  };
  await make.person(orgId, ["coach", "physio"], [without]);
  const entries = { "check-in": { backPain: 4 as const }, screen: { answers: { "saddle-numbness": "yes" as const } } };
  const about = { athleteId: club.athlete, key: randomUUID(), day: "2026-06-10", entries };
  expect(await recordEntries(self(), about)).toMatchObject({ ok: true });
});
afterAll(() => t.drop());

test("an athlete sees with a coach's eyes exactly what the coach sees, and it is no look of the coach's", async () => {
  const { coaches, view: preview } = await seeAsCoach(self(), t.db);
  expect(coaches.map(({ id }) => id)).toEqual([club.coach]);
  expect(await whoLooked(self())).toEqual([]);
  const { names: _theirs, ...seen } = (await viewAthlete(as(club.coach, "coach"), club.athlete))!;
  const { names: _own, ...shown } = preview!;
  expect(shown).toEqual(seen);
  expect(shown.record).toMatchObject({ screens: [], contactNeeded: true });
  expect(JSON.stringify(shown)).not.toMatch(/saddle|numb/i);
  expect(shown.canSettle || shown.canRefer).toBe(seen.canSettle || seen.canRefer);
});

test("what an athlete stops sharing is gone from there on the next look", async () => {
  await editSharing(self(), { key: randomUUID(), kept: ["pain"] });
  expect((await seeAsCoach(self(), t.db)).view!.record.checkIns).toEqual([]);
  await editSharing(self(), { key: randomUUID(), kept: [] });
  expect((await seeAsCoach(self(), t.db)).view!.record.checkIns).toHaveLength(1);
});

test("an athlete whose teams have no coach is told so; a physio who coaches counts as a physio", async () => {
  expect(await seeAsCoach(as(club.alone, "athlete"), t.db)).toEqual({ coaches: [], view: null });
});
