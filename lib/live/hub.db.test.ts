import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { listen } from "@/db/listen";
import { linesSeen } from "@/db/queries/live";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import type { Role } from "@/lib/access/actor";
import { ctxFor } from "@/lib/ctx-testing.server";
import { dayIn } from "@/lib/days";
import { recordEntries } from "@/lib/logs/record-entry.server";
import { makeHub, RECHECK_MS, type Told } from "./hub.server";

let t: Awaited<ReturnType<typeof testDatabase>>;
let hub: ReturnType<typeof makeHub>;
const now = new Date();

type Reader = { orgId: string; personId: string; sessionHash: string; heard: Told[] };
let club: {
  orgId: string;
  athlete: string;
  other: string;
  physio: string;
  coach: string;
  elsewhere: string;
  far: string;
};
let farOrg: string;

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"), { max: 4 });
  const make = arrangeClub(t.owner);
  const [orgId, far] = [await make.org(), await make.org()];
  const [team, otherTeam, farTeam] = [await make.team(orgId), await make.team(orgId), await make.team(far)];
  farOrg = far;
  club = {
    orgId,
    athlete: await make.person(orgId, ["athlete"], [team]),
    other: await make.person(orgId, ["athlete"], [team]),
    physio: await make.person(orgId, ["physio"], [team]),
    coach: await make.person(orgId, ["coach"], [team]),
    elsewhere: await make.person(orgId, ["physio"], [otherTeam]),
    far: await make.person(far, ["physio"], [farTeam]),
  };
  // Judged once, so that there is a line of each to read.
  for (const athleteId of [club.athlete, club.other]) expect(await logPain(2, athleteId)).toMatchObject({ ok: true });
});
afterAll(() => t.drop());
beforeEach(() => {
  hub = makeHub(t.db, (ears) => listen(t.appUrl, ears));
});
afterEach(() => hub.close());

/** Opens a page of somebody with a session of theirs. */
async function reader(personId: string, orgId = club.orgId): Promise<Reader & { leave: () => void }> {
  const sessionHash = randomUUID();
  await t.owner`insert into sessions (id_hash, person_id, org_id, device, idle_seconds, ends_at)
    values (${sessionHash}, ${personId}, ${orgId}, 'a test', 600, now() + interval '1 hour')`;
  const heard: Told[] = [];
  const leave = hub.open({ sessionHash, personId, orgId, tell: (told) => heard.push(told) });
  return { orgId, personId, sessionHash, heard, leave: leave! };
}

const logPain = (worst: number, athleteId = club.athlete) =>
  recordEntries(ctxFor(t.db, { orgId: club.orgId, personId: athleteId, roles: ["athlete"] as Role[] }, now), {
    athleteId,
    key: randomUUID(),
    day: dayIn(now, "UTC"),
    entries: { "check-in": { backPain: worst } },
  });

const about = (told: readonly Told[]) =>
  told.flatMap((each) => (each.kind === "changed" ? each.heard.map(({ athleteId }) => athleteId) : []));
const listening = () => expect.poll(() => listeners(), { timeout: 5_000 }).toBe(1);
const listeners = async () =>
  Number(
    (
      await t.owner`select count(*) from pg_stat_activity where datname = current_database() and query like 'LISTEN%'`
    )[0]!.count,
  );

test("a change reaches those who may read it, and nobody of another team or organisation", async () => {
  const [physio, coach, self, mate, elsewhere, far] = [
    await reader(club.physio),
    await reader(club.coach),
    await reader(club.athlete),
    await reader(club.other),
    await reader(club.elsewhere),
    await reader(club.far, farOrg),
  ];
  await listening();
  expect(await logPain(4)).toMatchObject({ ok: true });
  await expect.poll(() => about(physio.heard)).toContain(club.athlete);
  await expect.poll(() => about(self.heard)).toContain(club.athlete);
  await expect.poll(() => about(coach.heard)).toContain(club.athlete);
  await new Promise((done) => setTimeout(done, 500));
  for (const nobody of [mate, elsewhere, far]) expect(nobody.heard).toEqual([]);
});

test("what a coach may not read is no news for a coach: neither that nor when it changed", async () => {
  const [physio, coach] = [await reader(club.physio), await reader(club.coach)];
  await listening();
  await t.owner`update athlete_states set seq = seq + 1 where athlete_id = ${club.athlete}`;
  await expect.poll(() => about(physio.heard)).toEqual([club.athlete]);
  await new Promise((done) => setTimeout(done, 500));
  expect(coach.heard).toEqual([]);
});

test("nobody is ever told of a line that they could not read themselves at that moment", async () => {
  const everybody = [club.physio, club.coach, club.athlete, club.other, club.elsewhere];
  const readers = await Promise.all(everybody.map((personId) => reader(personId)));
  await listening();
  const step = fc.record({
    athlete: fc.constantFrom(club.athlete, club.other, randomUUID()),
    audience: fc.constantFrom("clinical", "team"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      for (const each of readers) each.heard.length = 0;
      for (const { athlete, audience } of steps)
        await t.owner`select pg_notify('plumbline_changes', ${`${club.orgId} ${athlete} ${audience} record`})`;
      await new Promise((done) => setTimeout(done, 300));
      for (const { personId, heard } of readers) {
        const asked = steps.map(({ athlete }) => athlete);
        const lines = await t.db.read({ as: "person", orgId: club.orgId, personId }, (tx) => linesSeen(tx, asked));
        const mayHear = steps
          .filter((step) => lines.some((l) => l.athleteId === step.athlete && l.audience === step.audience))
          .map(({ athlete }) => athlete);
        expect(new Set(about(heard))).toEqual(new Set(mayHear));
      }
    }),
    { numRuns: 8 },
  );
});

test("a session that is ended, and a membership that is revoked, end their pages within five seconds", async () => {
  const [signedOut, stays, removed] = [await reader(club.physio), await reader(club.physio), await reader(club.coach)];
  await t.owner`update sessions set revoked_at = now() where id_hash = ${signedOut.sessionHash}`;
  await t.owner`update memberships set revoked_at = now() where person_id = ${club.coach}`;
  const began = performance.now();
  await expect
    .poll(() => [signedOut, removed].map(({ heard }) => heard.at(-1)?.kind), { timeout: 5_000 })
    .toEqual(["end", "end"]);
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(RECHECK_MS).toBeLessThan(5_000);
  expect(stays.heard).toEqual([]);
  await listening();
  await logPain(5);
  await expect.poll(() => about(stays.heard)).toContain(club.athlete);
  expect(about([...signedOut.heard, ...removed.heard])).toEqual([]);
  await t.owner`update memberships set revoked_at = null where person_id = ${club.coach}`;
});

test("after the listening connection broke, everybody is told to look again, and hears what comes next", async () => {
  const physio = await reader(club.physio);
  await listening();
  await t.owner`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'LISTEN%'`;
  await expect.poll(() => physio.heard.map(({ kind }) => kind), { timeout: 5_000 }).toContain("again");
  await logPain(6);
  await expect.poll(() => about(physio.heard), { timeout: 5_000 }).toContain(club.athlete);
});

test("one connection listens for every page, and a page that is left hears nothing more", async () => {
  const readers = await Promise.all(Array.from({ length: 30 }, () => reader(club.physio)));
  await listening();
  readers[0]!.leave();
  await logPain(7);
  await expect.poll(() => readers.filter(({ heard }) => about(heard).includes(club.athlete)).length).toBe(29);
  expect(readers[0]!.heard).toEqual([]);
  expect(hub.size()).toBe(29);
});

test("one session opens twelve pages at most", async () => {
  const open = () => hub.open({ sessionHash: "one", personId: club.physio, orgId: club.orgId, tell: () => {} });
  const opened = Array.from({ length: 13 }, open);
  expect(opened.filter(Boolean)).toHaveLength(12);
  opened[0]!();
  expect(open()).not.toBeNull();
});
