import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import type { Role } from "@/lib/access/actor";
import { listAthletes } from "@/lib/athletes/list-athletes.server";
import { ctxFor } from "@/lib/ctx-testing.server";
import { addDays } from "@/lib/days";
import { settleFlag } from "@/lib/flags/settle-flag.server";
import type { DayLog } from "@/lib/logs/day-log";
import { recordDay } from "@/lib/logs/record-day.server";
import { recordEntries } from "@/lib/logs/record-entry.server";
import { chartOf } from "./chart";
import { editDetails, editSharing, readDetails, whoLooked } from "./details.server";
import { seenIn } from "./details-form";
import { exercisesOf, settledMornings } from "./figures";
import { readFlag } from "./read-flag.server";
import { settledWords } from "./settled-words.server";
import { viewAthlete } from "./view-athlete.server";

let t: Awaited<ReturnType<typeof testDatabase>>;
let club: Awaited<ReturnType<typeof arrange>>;
const NOW = new Date("2026-06-10T09:00:00Z");
const TODAY = "2026-06-10";

async function arrange() {
  const make = arrangeClub(t.owner);
  const orgId = await make.org();
  const otherOrg = await make.org("Striders");
  const [team, otherTeam] = [await make.team(orgId, "Harriers A"), await make.team(orgId)];
  const foreignTeam = await make.team(otherOrg);
  return {
    orgId,
    otherOrg,
    athlete: await make.person(orgId, ["athlete"], [team], { name: "Petra Novak" }),
    mate: await make.person(orgId, ["athlete"], [team]),
    physio: await make.person(orgId, ["physio"], [team], { name: "Dana Okafor" }),
    coach: await make.person(orgId, ["coach"], [team]),
    otherPhysio: await make.person(orgId, ["physio"], [otherTeam]),
    admin: await make.person(orgId, ["admin"]),
    foreignPhysio: await make.person(otherOrg, ["physio"], [foreignTeam]),
  };
}

const as = (personId: string, role: Role, orgId = club.orgId) => ctxFor(t.db, { orgId, personId, roles: [role] }, NOW);
const physio = () => as(club.physio, "physio");
const coach = () => as(club.coach, "coach");
const self = () => as(club.athlete, "athlete");

const blank = { symptoms: [], atRest: null, night: null, dailyLife: null };
const pain = (backPain: number, day: string, note: string | null = null): DayLog => ({
  day,
  checkIn: { backPain: backPain as 3, ...blank, note },
  run: null,
  exercises: null,
  otherSport: null,
});
const run = (metres: number, day: string, before: number | null, morning: number | null): DayLog => ({
  day,
  checkIn: null,
  run: {
    metres,
    seconds: null,
    effort: null,
    surface: null,
    kind: null,
    painBefore: before as 1 | null,
    painDuring: null,
    painNextMorning: morning as 1 | null,
    ...{ shoeId: null, warmUp: null, coolDown: null },
  },
  exercises: null,
  otherSport: null,
});
const log = (log: DayLog) => recordDay(self(), { athleteId: club.athlete, key: randomUUID(), log });
const view = async (ctx: ReturnType<typeof as>) => {
  const seen = await viewAthlete(ctx, club.athlete);
  if (!seen) throw new Error("the page was to be seen");
  return seen;
};

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  club = await arrange();
  for (let back = 5; back >= 0; back--)
    await log(pain(4, addDays(TODAY, -back), back === 0 ? "Slept badly, drove 5 h." : null));
  await log(run(8000, addDays(TODAY, -10), 2, 2));
  await log(run(10_000, addDays(TODAY, -8), 2, 3));
  await log(run(5000, TODAY, null, null));
  await recordEntries(self(), {
    athleteId: club.athlete,
    key: randomUUID(),
    day: TODAY,
    entries: { screen: { answers: { "saddle-numbness": "yes" } } },
  });
});
afterAll(() => t.drop());

test("athlete and physio see the same of the athlete: logs, notes, answers, flags, facts", async () => {
  const [theirs, own] = [await view(physio()), await view(self())];
  expect(own.record).toEqual(theirs.record);
  expect(own.facts).toEqual(theirs.facts);
  expect(own.flags).toEqual(theirs.flags);
  expect(theirs.record.screens).toHaveLength(1);
  expect(theirs.record.checkIns.at(-1)?.note).toBe("Slept badly, drove 5 h.");
  expect(theirs.flags.open.map((flag) => flag.ruleId)).toContain("E1");
  expect(theirs.facts).toMatchObject({
    episode: { dayNumber: 5, open: true },
    longestRun30Metres: 10_000,
    ceilingMetres: 11_000,
  });
});

test("a coach sees the load and the team's flags, and nothing clinical", async () => {
  const seen = await view(coach());
  expect(seen.viewer).toBe("coach");
  expect(seen.record).toMatchObject({ screens: [], histories: [], details: null, contactNeeded: true });
  expect(seen.record.checkIns).toHaveLength(6);
  expect(seen.facts).toMatchObject({ longestRun30Metres: 10_000, ceilingMetres: 11_000, episode: null });
  const flags = [...seen.flags.open, ...seen.flags.settled];
  expect(flags.every((flag) => flag.privacy === "team" && flag.receipt.privacy === "team")).toBe(true);
  expect(JSON.stringify(seen)).not.toMatch(/saddle|numb/i);
});

const strangers: [string, () => ReturnType<typeof as>][] = [
  ["a team-mate", () => as(club.mate, "athlete")],
  ["a physio of another team", () => as(club.otherPhysio, "physio")],
  ["an admin", () => as(club.admin, "admin")],
  ["a physio of another organisation", () => as(club.foreignPhysio, "physio", club.otherOrg)],
  ["somebody who claims a role where they are no member", () => as(club.foreignPhysio, "physio")],
];

test.each(strangers)("%s gets what a missing id gets", async (_who, ctx) => {
  const flagId = (await view(physio())).flags.open[0]!.id;
  expect(await viewAthlete(ctx(), club.athlete)).toBeNull();
  expect(await viewAthlete(ctx(), randomUUID())).toBeNull();
  expect(await viewAthlete(ctx(), "no-uuid")).toBeNull();
  expect(await readFlag(ctx(), club.athlete, flagId)).toBeNull();
  expect(await readDetails(ctx(), club.athlete)).toBeNull();
  expect(await settledWords(ctx(), club.athlete, flagId)).toBeNull();
  const known = await listAthletes(ctx(), {});
  expect(known.athletes.map((each) => each.athleteId)).not.toContain(club.athlete);
});

test("the list of athletes is that of one's own teams, found by a part of the name", async () => {
  expect((await listAthletes(physio(), {})).athletes).toHaveLength(2);
  expect((await listAthletes(coach(), { q: "petra" })).athletes).toMatchObject([
    { name: "Petra Novak", teams: ["Harriers A"], contactNeeded: true },
  ]);
  expect((await listAthletes(coach(), { q: "%" })).athletes).toHaveLength(2);
});

test("looking is on record once per person, athlete and day, without content, and the athlete sees it", async () => {
  await view(physio());
  await view(physio());
  const lines = await t.owner`select actor_id from audit where verb = 'page.view' and subject_id = ${club.athlete}`;
  expect(lines.map((line) => line.actor_id).sort()).toEqual([club.physio, club.coach].sort());
  expect((await whoLooked(self())).map((look) => look.name)).toContain("Dana Okafor");
  expect(await whoLooked(coach())).toEqual([]);
});

test("figures keep missing apart from zero", async () => {
  const { record } = await view(physio());
  expect(settledMornings(record, TODAY)).toEqual({ settled: 1, told: 2, unknown: 1 });
  expect(exercisesOf(record, TODAY).due).toBe(0);
  const chart = chartOf(record, (await view(physio())).facts, [], TODAY, "4w");
  expect(chart.days).toHaveLength(28);
  expect(chart.days[0]).toEqual({ day: addDays(TODAY, -27), pain: null, late: false, metres: null });
  expect(chart.days.at(-1)).toEqual({ day: TODAY, pain: 4, late: false, metres: 5000 });
  expect(chart.days.at(-2)).toMatchObject({ pain: 4, late: true });
  expect(chart.band).toEqual({ from: addDays(TODAY, -5), to: TODAY, low: 3, high: 5 });
});

test("what an athlete keeps from coaches is gone on the coach's next request, and back when shared again", async () => {
  const keep = (kept: ("pain" | "runs" | "exercises" | "flags")[]) => editSharing(self(), { key: randomUUID(), kept });
  expect((await keep(["pain", "runs", "flags"])).ok).toBe(true);
  const hidden = await view(coach());
  expect(hidden.record.shares).toEqual({ pain: false, runs: false, exercises: true, flags: false });
  expect([hidden.record.checkIns, hidden.record.runs, hidden.flags.open]).toEqual([[], [], []]);
  expect(hidden.facts.longestRun30Metres).toBeNull();
  const [line] = await t.owner`select days from board_rows where audience = 'team' and athlete_id = ${club.athlete}`;
  expect(line!.days.at(-1)).toEqual([null, null]);
  expect((await view(physio())).record.checkIns).toHaveLength(6);
  expect((await keep([])).ok).toBe(true);
  expect((await view(coach())).record.checkIns).toHaveLength(6);
});

test("nobody but the athlete changes what coaches see", async () => {
  const before = await t.owner`select kept_from_coach from athletes where id = ${club.athlete}`;
  expect(await editSharing(physio(), { key: randomUUID(), kept: ["pain"] })).toEqual({ ok: false, why: "not-found" });
  expect(await editSharing(coach(), { key: randomUUID(), kept: ["pain"] })).toEqual({ ok: false, why: "not-found" });
  expect(await t.owner`select kept_from_coach from athletes where id = ${club.athlete}`).toEqual(before);
});

test("every stored receipt judged again from its stored input gives the same; a coach is told that it is closed", async () => {
  const { flags } = await view(physio());
  for (const { id } of flags.open) {
    const found = await readFlag(physio(), club.athlete, id);
    expect(found!.receipts.map((each) => each.checked)).toEqual(
      found!.receipts.map(() => ({ result: "same", reworded: [] })),
    );
  }
  const team = flags.open.find((flag) => flag.privacy === "team")!;
  const seen = await readFlag(coach(), club.athlete, team.id);
  expect(seen!.receipts.every((each) => each.checked.result === "closed")).toBe(true);
  const clinical = flags.open.find((flag) => flag.privacy === "clinical")!;
  expect(await readFlag(coach(), club.athlete, clinical.id)).toBeNull();
});

test("a receipt that was tampered with is not confirmed", async () => {
  const flag = (await view(physio())).flags.open.find((each) => each.ruleId === "E1")!;
  const stored = await t.owner`select receipt from receipts where flag_id = ${flag.id} and audience = 'clinical'`;
  const tampered = { ...stored[0]!.receipt, sentence: "Nothing to see." };
  await t.owner`update receipts set receipt = ${t.owner.json(tampered)} where flag_id = ${flag.id} and audience = 'clinical'`;
  const found = await readFlag(physio(), club.athlete, flag.id);
  expect(found!.receipts[0]!.checked).toEqual({ result: "differs", in: ["sentence"] });
  await t.owner`update receipts set receipt = ${t.owner.json(stored[0]!.receipt)} where flag_id = ${flag.id} and audience = 'clinical'`;
});

test("a coach settles a team flag and never an emergency one; the second to settle is told who was first", async () => {
  const { flags } = await view(physio());
  const team = flags.open.find((flag) => flag.privacy === "team")!;
  const grave = flags.open.find((flag) => flag.tier === "emergency")!;
  const settle = (ctx: ReturnType<typeof as>, flagId: string) =>
    settleFlag(ctx, { athleteId: club.athlete, flagId, outcome: "noise", reason: "Known.", key: randomUUID() });
  expect(await settle(coach(), grave.id)).toEqual({ ok: false, why: "not-found" });
  expect(await settledWords(coach(), club.athlete, grave.id)).toBeNull();
  expect((await settle(coach(), team.id)).ok).toBe(true);
  expect(await settle(physio(), team.id)).toEqual({ ok: false, why: "not-found" });
  expect(await settledWords(physio(), club.athlete, team.id)).toMatch(/settled .* as “Noise”: Known\./);
  const history = (await view(self())).flags.settled;
  expect(history).toMatchObject([{ id: team.id, outcome: "noise", reason: "Known.", settledBy: club.coach }]);
});

test("a physio sets what the rules read and they judge at once; the athlete cannot close an episode, a coach nothing", async () => {
  const details = { birthDate: "1990-01-01", firstEpisode: true, onset: addDays(TODAY, -40), resolvedOn: null };
  const edit = async (ctx: ReturnType<typeof as>, change: object = {}) => {
    const about = { athleteId: club.athlete, key: randomUUID(), details: { ...details, ...change } };
    return editDetails(ctx, { ...about, seen: seenIn({}, (await readDetails(physio(), club.athlete))!) });
  };
  expect((await edit(physio())).ok).toBe(true);
  expect((await view(physio())).facts.episode).toMatchObject({ dayNumber: 40 });
  expect(await edit(coach())).toEqual({ ok: false, why: "not-found" });
  expect((await edit(self(), { resolvedOn: TODAY })).ok).toBe(true);
  expect((await readDetails(self(), club.athlete))?.resolvedOn).toBeNull();
  expect((await edit(physio(), { resolvedOn: TODAY })).ok).toBe(true);
  expect((await view(physio())).facts.episode).toBeNull();
});
