import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import type { Role } from "@/lib/access/actor";
import { viewAthlete } from "@/lib/athletes/view-athlete.server";
import { ctxFor } from "@/lib/ctx-testing.server";
import { recordEntries } from "@/lib/logs/record-entry.server";
import { draftReferral, editDraft, listReferrals, moveReferral, readReferral, startReferral } from "./referrals.server";

let t: Awaited<ReturnType<typeof testDatabase>>;
let club: Awaited<ReturnType<typeof arrange>>;
const NOW = new Date("2026-06-10T09:00:00Z");
const TODAY = "2026-06-10";

async function arrange() {
  const make = arrangeClub(t.owner);
  const [orgId, otherOrg] = [await make.org(), await make.org("Striders")];
  const [team, otherTeam] = [await make.team(orgId), await make.team(orgId)];
  return {
    orgId,
    otherOrg,
    athlete: await make.person(orgId, ["athlete"], [team], { name: "Petra Novak" }),
    mate: await make.person(orgId, ["athlete"], [team]),
    physio: await make.person(orgId, ["physio"], [team]),
    coach: await make.person(orgId, ["coach"], [team]),
    otherPhysio: await make.person(orgId, ["physio"], [otherTeam]),
    admin: await make.person(orgId, ["admin"]),
    foreignPhysio: await make.person(otherOrg, ["physio"], [await make.team(otherOrg)]),
  };
}

type Who = ReturnType<typeof as>;
const as = (personId: string, role: Role, orgId = club.orgId) => ctxFor(t.db, { orgId, personId, roles: [role] }, NOW);
const physio = () => as(club.physio, "physio");
const coach = () => as(club.coach, "coach");
const self = () => as(club.athlete, "athlete");
const letter = { toWhom: "GP", urgency: "week" as const, why: "Because of the entries." };
const start = (ctx: Who, change: object = {}) =>
  startReferral(ctx, { athleteId: club.athlete, key: randomUUID(), letter, flagId: null, settle: null, ...change });
const started = async () => {
  const done = await start(physio());
  if (!done.ok) throw new Error("the referral was not stored");
  return done.answer.referralId;
};
const step = (referralId: string, version: number) => ({
  athleteId: club.athlete,
  referralId,
  version,
  key: randomUUID(),
});
const waiting = async () =>
  (await t.owner`select waiting from board_rows where athlete_id = ${club.athlete} and audience = 'clinical'`)[0]!
    .waiting;
const flagsNow = async () => (await viewAthlete(physio(), club.athlete))!.flags;

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  club = await arrange();
  const body = { athleteId: club.athlete, key: randomUUID(), day: TODAY };
  await recordEntries(self(), { ...body, entries: { screen: { answers: { "calf-swollen": "yes" } } } });
});
afterAll(() => t.drop());

test("a referral drafted from a flag names its time frame, its entries and its source, and settles it in one go", async () => {
  const flag = (await flagsNow()).open.find((each) => each.ruleId === "U9")!;
  const drafted = await draftReferral(physio(), club.athlete, flag.id);
  expect(drafted).toMatchObject({ settles: "U9", draft: { urgency: "same-day" } });
  for (const part of [flag.receipt.sentence, flag.receipt.citation.label, "rule U9, version 1", "10 Jun 2026"])
    expect(drafted!.draft.why).toContain(part);
  const done = await start(physio(), {
    flagId: flag.id,
    settle: { reason: "Referred today." },
    letter: drafted!.draft,
  });
  expect(done).toMatchObject({ ok: true, answer: { settled: true } });
  expect((await flagsNow()).settled).toMatchObject([{ id: flag.id, outcome: "referred", reason: "Referred today." }]);
  expect(await waiting()).toBe(true);
});

test("the same key makes one referral; a flag settled before stays as it was", async () => {
  const flag = (await flagsNow()).settled[0]!;
  const input = { key: randomUUID(), flagId: flag.id, settle: { reason: "Again." } };
  const [first, again] = [await start(physio(), input), await start(physio(), input)];
  expect(first).toMatchObject({ ok: true, answer: { settled: false } });
  expect(again).toEqual({ ...first, replayed: true });
  expect((await flagsNow()).settled[0]!.reason).toBe("Referred today.");
});

test("only forward: draft, sent, booked, seen, closed with an outcome; then the board no longer waits", async () => {
  await t.owner`delete from referral_letters`;
  await t.owner`delete from referrals`;
  const id = await started();
  expect(await moveReferral(physio(), step(id, 1), "booked")).toEqual({ ok: false, why: "not-found" });
  for (const [version, to] of [
    [1, "sent"],
    [2, "booked"],
    [3, "seen"],
  ] as const) {
    expect((await moveReferral(physio(), step(id, version), to)).ok).toBe(true);
    expect(await waiting()).toBe(true);
  }
  expect(await moveReferral(physio(), step(id, 4), "sent")).toEqual({ ok: false, why: "not-found" });
  const closing = { outcome: "back-with-us" as const, outcomeNote: "Two easy weeks." };
  expect((await moveReferral(physio(), step(id, 4), closing)).ok).toBe(true);
  expect(await waiting()).toBe(false);
  expect(await readReferral(self(), club.athlete, id)).toMatchObject({ status: "closed", letter: closing });
  expect(await moveReferral(physio(), step(id, 5), closing)).toEqual({ ok: false, why: "not-found" });
  const verbs = await t.owner`select verb from audit where verb like 'referral.%' order by at desc limit 4`;
  expect(verbs.map((line) => line.verb)).toEqual([
    "referral.closed",
    "referral.seen",
    "referral.booked",
    "referral.sent",
  ]);
});

test("a change made from an older version is refused and changes nothing", async () => {
  const id = await started();
  expect((await editDraft(physio(), step(id, 1), { ...letter, why: "Better." })).ok).toBe(true);
  expect(await editDraft(physio(), step(id, 1), { ...letter, why: "Older." })).toEqual({ ok: false, why: "not-found" });
  expect(await moveReferral(physio(), step(id, 1), "sent")).toEqual({ ok: false, why: "not-found" });
  expect(await readReferral(physio(), club.athlete, id)).toMatchObject({ version: 2, letter: { why: "Better." } });
  expect((await moveReferral(physio(), step(id, 2), "sent")).ok).toBe(true);
  expect(await editDraft(physio(), step(id, 3), letter)).toEqual({ ok: false, why: "not-found" });
});

test("of two moves at once one wins", async () => {
  const id = await started();
  const moves = await Promise.all([1, 2].map(() => moveReferral(physio(), step(id, 1), "sent")));
  expect(moves.filter((move) => move.ok)).toHaveLength(1);
});

test("a coach sees that a referral is there and how far, and nothing of what it says", async () => {
  const seen = await listReferrals(coach(), "open");
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.every((each) => each.letter === null)).toBe(true);
  expect((await viewAthlete(coach(), club.athlete))!.referrals.every((each) => each.letter === null)).toBe(true);
  expect(await readReferral(coach(), club.athlete, seen[0]!.id)).toBeNull();
  expect(await start(coach())).toEqual({ ok: false, why: "not-found" });
  expect(await moveReferral(coach(), step(seen[0]!.id, 1), "sent")).toEqual({ ok: false, why: "not-found" });
});

test("open referrals come with the oldest first", async () => {
  const at = (await listReferrals(physio(), "open")).map((each) => Date.parse(each.createdAt));
  expect(at.length).toBeGreaterThan(1);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
});

test.each<[string, () => Who]>([
  ["the athlete", self],
  ["a team-mate", () => as(club.mate, "athlete")],
  ["a physio of another team", () => as(club.otherPhysio, "physio")],
  ["an admin", () => as(club.admin, "admin")],
  ["a physio of another organisation", () => as(club.foreignPhysio, "physio", club.otherOrg)],
])("%s cannot refer, change or move", async (who, ctx) => {
  const { id, version } = (await listReferrals(physio(), "draft")).at(-1) ?? { id: await started(), version: 1 };
  expect(await start(ctx())).toEqual({ ok: false, why: "not-found" });
  expect(await draftReferral(ctx(), club.athlete, null)).toBeNull();
  expect(await editDraft(ctx(), step(id, version), letter)).toEqual({ ok: false, why: "not-found" });
  expect(await moveReferral(ctx(), step(id, version), "sent")).toEqual({ ok: false, why: "not-found" });
  if (who !== "the athlete") {
    expect(await readReferral(ctx(), club.athlete, id)).toBeNull();
    expect(await listReferrals(ctx(), "open")).toEqual([]);
  }
});

test("a flag of somebody else is refused, and no referral is left behind", async () => {
  const before = await t.owner`select count(*) from referrals`;
  expect(await start(physio(), { flagId: randomUUID() })).toEqual({ ok: false, why: "not-found" });
  expect(await t.owner`select count(*) from referrals`).toEqual(before);
});
