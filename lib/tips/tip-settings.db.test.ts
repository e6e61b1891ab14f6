import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { ctxFor } from "@/lib/ctx-testing.server";
import { hideTip, readTipSettings, switchTips } from "./tip-settings.server";

let t: Awaited<ReturnType<typeof testDatabase>>;
let orgId: string;
let people: Record<"athlete" | "mate" | "physio", string>;
beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  const make = arrangeClub(t.owner);
  orgId = await make.org();
  const team = await make.team(orgId);
  const athlete = () => make.person(orgId, ["athlete"], [team]);
  people = { athlete: await athlete(), mate: await athlete(), physio: await make.person(orgId, ["physio"], [team]) };
});
afterAll(() => t.drop());

const as = (personId: string, role: "athlete" | "physio" = "athlete") =>
  ctxFor(t.db, { orgId, personId, roles: [role] }, new Date("2026-06-10T09:00:00Z"));
const mine = () => as(people.athlete);

test("a tip is hidden once however often it is asked, shown again, and the others stay as they are", async () => {
  expect(await readTipSettings(mine())).toEqual({ allOff: false, hidden: [] });
  for (const id of ["bad-fit", "hard-ground", "bad-fit"]) expect(await hideTip(mine(), id, true)).toBe(true);
  expect(await readTipSettings(mine())).toEqual({ allOff: false, hidden: ["hard-ground", "bad-fit"] });
  await hideTip(mine(), "hard-ground", false);
  expect((await readTipSettings(mine())).hidden).toEqual(["bad-fit"]);
});

test("all tips go off and on, and those hidden one by one stay hidden", async () => {
  await switchTips(mine(), true);
  expect(await readTipSettings(mine())).toEqual({ allOff: true, hidden: ["bad-fit"] });
  await switchTips(mine(), false);
  expect(await readTipSettings(mine())).toEqual({ allOff: false, hidden: ["bad-fit"] });
});

test("what one athlete hides is hidden from nobody else, and staff have no tips to hide", async () => {
  expect(await readTipSettings(as(people.mate))).toEqual({ allOff: false, hidden: [] });
  const physio = as(people.physio, "physio");
  expect([await hideTip(physio, "bad-fit", true), await switchTips(physio, true)]).toEqual([false, false]);
  expect(await hideTip(mine(), "no such tip", true)).toBe(false);
});
