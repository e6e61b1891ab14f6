import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { ctxFor } from "@/lib/ctx-testing.server";
import type { Ctx } from "@/lib/ctx.server";
import { editDetails, readDetails } from "./details.server";
import { seenIn } from "./details-form";
import type { Details } from "./page-record";

const NOTHING: Details = { birthDate: null, firstEpisode: null, onset: null, resolvedOn: null };
let t: Awaited<ReturnType<typeof testDatabase>>;
let make: ReturnType<typeof arrangeClub>;
let orgId: string;
let team: string;
let physio: Ctx;
beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  make = arrangeClub(t.owner);
  orgId = await make.org();
  team = await make.team(orgId);
  physio = as(await make.person(orgId, ["physio"], [team]), "physio");
});
afterAll(() => t.drop());

const as = (personId: string, role: "athlete" | "physio") =>
  ctxFor(t.db, { orgId, personId, roles: [role] }, new Date("2026-06-10T09:00:00Z"));
const edit = (ctx: Ctx, athleteId: string, details: Partial<Details>, seen: Partial<Details> = {}) =>
  editDetails(ctx, {
    ...{ athleteId, key: randomUUID(), details: { ...NOTHING, ...details } },
    seen: seenIn({}, { ...NOTHING, ...seen }),
  });
const audited = async (athleteId: string) =>
  (await t.owner`select from audit where subject_id = ${athleteId} and verb = 'athlete.write'`).length;

test("of two who edit at once the second is shown what the first saved, and nothing of theirs is lost", async () => {
  const athleteId = await make.person(orgId, ["athlete"], [team]);
  const self = as(athleteId, "athlete");
  expect(await edit(physio, athleteId, { birthDate: "1990-01-02", onset: "2026-05-01" })).toMatchObject({ ok: true });
  const mine = { birthDate: "1990-01-02", onset: "2026-05-31", firstEpisode: true };
  const refused = await edit(self, athleteId, mine);
  expect(refused).toMatchObject({
    ok: false,
    why: "meanwhile",
    errors: { onset: "Somebody changed this to “2026-05-01” while you were writing." },
    seen: { "seen.onset": "2026-05-01", "seen.birthDate": "1990-01-02" },
  });
  expect(await readDetails(self, athleteId)).toMatchObject({ onset: "2026-05-01", firstEpisode: null });
  expect(await audited(athleteId)).toBe(1);
  // Having seen it, they may put theirs in its place.
  const seen = { birthDate: "1990-01-02", onset: "2026-05-01" };
  expect(await edit(self, athleteId, mine, seen)).toMatchObject({ ok: true });
  expect(await readDetails(physio, athleteId)).toMatchObject(mine);
});

test("at the very same time one of two saves, and the other hears of it", async () => {
  const athleteId = await make.person(orgId, ["athlete"], [team]);
  const answers = await Promise.all(["2026-05-01", "2026-05-02"].map((onset) => edit(physio, athleteId, { onset })));
  expect(answers.map((each) => (each.ok ? "saved" : each.why)).sort()).toEqual(["meanwhile", "saved"]);
});

test("both saying the same is no conflict, nor is what the own form does not hold", async () => {
  const athleteId = await make.person(orgId, ["athlete"], [team]);
  await edit(physio, athleteId, { onset: "2026-05-01", resolvedOn: "2026-05-20" });
  expect(await edit(as(athleteId, "athlete"), athleteId, { onset: "2026-05-01" })).toMatchObject({ ok: true });
  expect(await readDetails(physio, athleteId)).toMatchObject({ resolvedOn: "2026-05-20" });
});
