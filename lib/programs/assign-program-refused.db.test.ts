import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { assignProgram, MOST_ATHLETES } from "./assign-program.server";
import { arrangeAssigning, draft } from "./assigning-testing.server";
import { readCandidates } from "./read-assignments.server";

let h: Awaited<ReturnType<typeof arrangeAssigning>>;
beforeAll(async () => {
  h = await arrangeAssigning(inject("adminUrl"));
});
afterAll(() => h.drop());

describe("whoever may not, changes nothing and learns nothing", () => {
  test.each([
    ["an admin", () => h.as(h.club.admin, "admin"), () => h.club.petra],
    ["the athlete", () => h.as(h.club.petra, "athlete"), () => h.club.petra],
    ["a physio of another organisation", () => h.as(h.club.stranger, "physio", h.club.otherOrg), () => h.club.petra],
    [
      "somebody who claims a role in a place they are no member of",
      () => h.as(h.club.stranger, "physio"),
      () => h.club.petra,
    ],
    ["a coach, for an athlete of another team", () => h.as(h.club.coach, "coach"), () => h.club.elsewhere],
    ["a coach, for an athlete of another organisation", () => h.as(h.club.coach, "coach"), () => h.club.foreign],
    ["a coach, for nobody there is", () => h.as(h.club.coach, "coach"), () => randomUUID()],
  ])("%s", async (_who, ctx, athlete) => {
    const answer = await h.unchanged(() => assignProgram(ctx(), h.given([athlete()])));
    expect(answer).toEqual({ ok: false, why: "not-found" });
  });
});

test("one foreign athlete in the list refuses the whole list", async () => {
  for (const bad of [h.club.foreign, h.club.elsewhere]) {
    const answer = await h.unchanged(() =>
      assignProgram(h.as(h.club.physio, "physio"), h.given([h.club.petra, bad, h.club.quinn])),
    );
    expect(answer).toEqual({ ok: false, why: "not-found" });
  }
});

test("a coach cannot assign what only a physio may, whoever wrote it", async () => {
  const physio = h.as(h.club.physio, "physio");
  const slider = {
    ...draft("Nerves"),
    items: [
      {
        ...draft().items[0]!,
        exerciseId: "sciatic-slider",
        name: "Sciatic slider",
        dose: { kind: "reps" as const, sets: 1, reps: 10, perSide: true },
      },
    ],
  };
  const input = h.given([h.club.quinn], { programId: await h.written(slider) });
  expect(await h.unchanged(() => assignProgram(h.as(h.club.coach, "coach"), input))).toMatchObject({
    ok: false,
    why: "physio-only",
  });
  expect(await assignProgram(physio, input)).toMatchObject({ ok: true });
});

test("a list longer than one transaction takes is refused as a whole", async () => {
  const many = Array.from({ length: MOST_ATHLETES + 1 }, () => randomUUID());
  expect(await assignProgram(h.as(h.club.physio, "physio"), h.given(many))).toEqual({ ok: false, why: "too-many" });
  expect(await assignProgram(h.as(h.club.physio, "physio"), h.given([]))).toEqual({ ok: false, why: "no-athletes" });
});

test("a removed athlete is no candidate and cannot be given a program", async () => {
  await h.owner`update memberships set revoked_at = now() where person_id = ${h.club.quinn}`;
  const found = await readCandidates(h.as(h.club.physio, "physio"), h.club.programId);
  expect(found!.athletes.map((each) => each.athleteId)).not.toContain(h.club.quinn);
  expect(
    await h.unchanged(() => assignProgram(h.as(h.club.physio, "physio"), h.given([h.club.petra, h.club.quinn]))),
  ).toEqual({
    ok: false,
    why: "not-found",
  });
});
