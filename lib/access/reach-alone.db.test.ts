import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { newId } from "@/db/ids";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { ctxFor } from "@/lib/ctx-testing.server";
import type { Role } from "./actor";
import { reach, reachAlone } from "./athlete.server";

let t: Awaited<ReturnType<typeof testDatabase>>;
let orgId: string;
let athletes: string[];
let viewers: { personId: string; roles: Role[] }[];

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  const make = arrangeClub(t.owner);
  orgId = await make.org();
  const otherOrg = await make.org("Striders");
  const [team, second] = [await make.team(orgId), await make.team(orgId)];
  const foreignTeam = await make.team(otherOrg);
  athletes = [
    await make.person(orgId, ["athlete"], [team]),
    await make.person(orgId, ["athlete"], [team, second]),
    await make.person(orgId, ["athlete"], [second]),
    await make.person(orgId, ["athlete"]),
    await make.person(otherOrg, ["athlete"], [foreignTeam]),
  ];
  await t.owner`update athletes set kept_from_coach = '{pain}' where id = ${athletes[1]!}`;
  const left = await make.person(orgId, ["athlete"], [team]);
  await t.owner`update memberships set revoked_at = now() where person_id = ${left}`;
  athletes.push(left, newId());
  viewers = [
    { personId: await make.person(orgId, ["physio"], [team]), roles: ["physio"] },
    { personId: await make.person(orgId, ["coach"], [team, second]), roles: ["coach"] },
    { personId: await make.person(orgId, ["admin"]), roles: ["admin"] },
    { personId: athletes[0]!, roles: ["athlete"] },
  ];
});
afterAll(() => t.drop());

type Seen = {
  physio: string[];
  coach: string[];
  pain: string[];
  athletes: string[];
  states: string[];
  people: string[];
};
const SEEN = `select sec.athletes('{physio}') physio, sec.athletes('{coach}') coach, sec.shared('pain') pain,
  (select array_agg(id) from athletes) athletes, (select array_agg(athlete_id) from athlete_states) states,
  (select array_agg(id) from people) people`;

test("a transaction about one athlete alone sees of that one what it saw before, of no other anything, and the same people", async () => {
  for (const viewer of viewers)
    for (const alone of athletes) {
      const ctx = ctxFor(t.db, { orgId, ...viewer }, new Date());
      const seen = async (how: typeof reach) =>
        ctx.read(async (tx) => {
          const reached = await how(ctx, tx, alone, "athlete.read");
          return { reached, ...(await tx.execute<Seen>(SEEN)).rows[0]! };
        });
      const [all, one] = [await seen(reach), await seen(reachAlone)];
      expect(one.reached).toEqual(all.reached);
      for (const of of ["physio", "coach", "pain"] as const)
        expect(one[of], of).toEqual((all[of] ?? []).filter((id) => id === alone));
      for (const table of ["athletes", "states"] as const)
        expect(one[table] ?? [], table).toEqual(
          (all[table] ?? []).filter((id) => id === alone || id === viewer.personId),
        );
      expect(new Set(one.people)).toEqual(new Set(all.people));
    }
});

test("what one transaction said of whom it is about, the next on the same connection knows nothing of", async () => {
  const ctx = ctxFor(t.db, { orgId, ...viewers[0]! }, new Date());
  const known = () => ctx.read(async (tx) => (await tx.execute<Seen>(SEEN)).rows[0]!.physio.length);
  const before = await known();
  await ctx.read((tx) => reachAlone(ctx, tx, athletes[0]!, "athlete.read"));
  expect(await known()).toBe(before);
});
