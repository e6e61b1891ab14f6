import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import type { Role } from "@/lib/access/actor";
import { editSharing } from "@/lib/athletes/details.server";
import { ctxFor } from "@/lib/ctx-testing.server";
import { recordEntries } from "@/lib/logs/record-entry.server";
import { readTeamWeeks } from "./read-team-weeks.server";

let t: Awaited<ReturnType<typeof testDatabase>>;
let club: {
  orgId: string;
  team: string;
  other: string;
  athlete: string;
  mate: string;
  physio: string;
  coach: string;
  away: string;
};
const NOW = new Date("2026-06-10T09:00:00Z");
const as = (personId: string, ...roles: Role[]) => ctxFor(t.db, { orgId: club.orgId, personId, roles }, NOW);
const self = () => as(club.athlete, "athlete");

const log = (day: string, entries: Parameters<typeof recordEntries>[1]["entries"]) =>
  recordEntries(self(), { athleteId: club.athlete, key: randomUUID(), day, entries });
const run = {
  seconds: null,
  effort: null,
  surface: null,
  kind: null,
  painBefore: null,
  painDuring: null,
  painNextMorning: null,
};
const ran = (metres: number) => ({ run: { ...run, metres, shoeId: null, warmUp: null, coolDown: null } });

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  const make = arrangeClub(t.owner);
  const orgId = await make.org();
  const [team, other] = [await make.team(orgId, "A"), await make.team(orgId, "B")];
  club = {
    ...{ orgId, team, other },
    athlete: await make.person(orgId, ["athlete"], [team], { name: "Petra Novak" }),
    mate: await make.person(orgId, ["athlete"], [other], { name: "Tom Reed" }),
    physio: await make.person(orgId, ["physio"], [team]),
    coach: await make.person(orgId, ["coach"], [team]),
    away: await make.person(orgId, ["coach"], [other]),
  };
  expect(await log("2026-06-09", { ...ran(8000), "check-in": { backPain: 3 } })).toMatchObject({ ok: true });
  await log("2026-06-08", { ...ran(5000), "check-in": { backPain: 5 } });
  await log("2026-06-04", { "check-in": { backPain: 0 } });
});
afterAll(() => t.drop());

const weeksOf = async (ctx: ReturnType<typeof as>, asked: string | null = null) => {
  const { members } = await readTeamWeeks(ctx, asked);
  return members.find(({ athleteId }) => athleteId === club.athlete)!;
};

test("a week adds up its runs and holds its worst pain; what is not on record is null and never 0", async () => {
  const { weeks } = await weeksOf(as(club.physio, "physio"));
  expect(weeks.at(-1)).toEqual({ metres: 13_000, worstPain: 5 });
  expect(weeks.at(-2)).toEqual({ metres: null, worstPain: 0 });
  expect(weeks.at(-3)).toEqual({ metres: null, worstPain: null });
});

test("a coach sees the same, but nothing of what an athlete keeps, and that it is kept", async () => {
  expect((await weeksOf(as(club.coach, "coach"))).weeks).toEqual((await weeksOf(as(club.physio, "physio"))).weeks);
  await editSharing(self(), { key: randomUUID(), kept: ["pain"] });
  const seen = await weeksOf(as(club.coach, "coach"));
  expect(seen.shares).toEqual({ pain: false, runs: true });
  expect(seen.weeks.map(({ worstPain }) => worstPain)).toEqual(Array(8).fill(null));
  expect(seen.weeks.at(-1)!.metres).toBe(13_000);
  expect((await weeksOf(as(club.physio, "physio"))).weeks.at(-1)!.worstPain).toBe(5);
  await editSharing(self(), { key: randomUUID(), kept: [] });
});

test("nobody sees a team that is not theirs by asking for it", async () => {
  const { teams, teamId, members } = await readTeamWeeks(as(club.away, "coach"), club.team);
  expect(teams.map(({ id }) => id)).toEqual([club.other]);
  expect(teamId).toBe(club.other);
  expect(members.map(({ athleteId }) => athleteId)).not.toContain(club.athlete);
  expect((await readTeamWeeks(as(club.athlete, "athlete"), club.team)).members).toEqual([]);
  expect((await readTeamWeeks(as(club.physio, "physio"), "no-uuid")).teamId).toBe(club.team);
});
