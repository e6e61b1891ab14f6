import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import type { Role } from "@/lib/access/actor";
import { ctxFor } from "@/lib/ctx-testing.server";
import { RULES_VERSION } from "@/lib/flags/rules-version";
import { dayIn } from "@/lib/days";
import { readBoard } from "./read-board.server";

const now = new Date();
const today = dayIn(now, "UTC");
let t: Awaited<ReturnType<typeof testDatabase>>;
let orgId: string;
let teams: string[];
let athletes: string[];
let viewers: { personId: string; roles: Role[] }[];

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  const make = arrangeClub(t.owner);
  orgId = await make.org();
  teams = [await make.team(orgId), await make.team(orgId), await make.team(orgId)];
  athletes = [];
  for (let n = 0; n < 6; n += 1) athletes.push(await make.person(orgId, ["athlete"], [teams[0]!]));
  const both = await make.person(orgId, ["physio", "athlete"], [teams[1]!]);
  athletes.push(both);
  viewers = [
    { personId: await make.person(orgId, ["physio"], [teams[0]!, teams[1]!]), roles: ["physio"] },
    { personId: await make.person(orgId, ["coach"], [teams[0]!]), roles: ["coach"] },
    { personId: both, roles: ["physio", "athlete"] },
  ];
  await judged();
});
afterAll(() => t.drop());

const judged = () =>
  t.owner`update athlete_states set rules_version = ${RULES_VERSION}, tier = 'none', changes_on = null, evaluated_on = ${today}`;
const ctxOf = (viewer: (typeof viewers)[number]) => ctxFor(t.db, { orgId, ...viewer }, now);
const boardOf = (viewer: (typeof viewers)[number], params: Record<string, string>) =>
  readBoard(ctxOf(viewer), params, { db: t.db });

/** The same counts from the very rows that the viewer may read. */
async function counted(viewer: (typeof viewers)[number], teamId: string | null) {
  const { rows } = await ctxOf(viewer).transaction((tx) =>
    tx.execute<{ rank: number; waiting: boolean; silent: boolean; teams: string[] }>(
      `select rank, waiting, last_log_day is null or last_log_day < date '${today}' - 7 silent, team_ids teams from board_rows
       where audience = '${viewer.roles.includes("physio") ? "clinical" : "team"}'`,
    ),
  );
  const mine = rows.filter((row) => !teamId || row.teams.includes(teamId));
  return {
    ranks: [0, 1, 2, 3, 4].map((rank) => mine.filter((row) => row.rank === rank).length),
    needs: mine.filter((row) => row.rank > 0).length,
    waiting: mine.filter((row) => row.waiting).length,
    silent: mine.filter((row) => row.silent).length,
    all: mine.length,
  };
}

const line = fc.record({
  athlete: fc.nat(6),
  audience: fc.constantFrom("clinical", "team"),
  teams: fc.subarray([0, 1, 2]),
  rank: fc.nat(4),
  waiting: fc.boolean(),
  loggedAgo: fc.option(fc.nat(20)),
  gone: fc.boolean(),
  undone: fc.boolean(),
});

test("after any changes of its rows the board's counts are those of the rows that each may read", () =>
  fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (changes) => {
      for (const { athlete, audience, gone, undone, ...to } of changes) {
        const day = to.loggedAgo === null ? null : new Date(now.getTime() - to.loggedAgo * 86_400_000).toISOString();
        await t.owner
          .begin(async (sql) => {
            await (gone
              ? sql`delete from board_rows where org_id = ${orgId} and athlete_id = ${athletes[athlete]!} and audience = ${audience}`
              : sql`insert into board_rows (org_id, athlete_id, audience, name, team_ids, rank, waiting, last_log_day)
                values (${orgId}, ${athletes[athlete]!}, ${audience}, 'A', ${to.teams.map((n) => teams[n]!)}::uuid[], ${to.rank}, ${to.waiting}, ${day}::date)
                on conflict (org_id, audience, athlete_id) do update set team_ids = excluded.team_ids, rank = excluded.rank,
                  waiting = excluded.waiting, last_log_day = excluded.last_log_day`);
            if (undone) throw new Error("undone");
          })
          .catch((error: Error) => expect(error.message).toBe("undone"));
      }
      for (const viewer of viewers)
        for (const team of [null, teams[0]!, teams[1]!]) {
          const { counts } = await boardOf(viewer, { show: "all", ...(team ? { team } : {}) });
          expect(counts).toEqual(await counted(viewer, team));
        }
    }),
    { numRuns: 25 },
  ));

test("many at once leave the counts exact, and their traces folded", async () => {
  const rank = (n: number) => t.owner`update board_rows set rank = ${n} where org_id = ${orgId}`;
  await t.owner`insert into board_rows (org_id, athlete_id, audience, name, team_ids)
    select ${orgId}, id, 'clinical', 'A', ${[teams[0]!]}::uuid[] from athletes where org_id = ${orgId}
    on conflict (org_id, audience, athlete_id) do update set team_ids = excluded.team_ids`;
  for (let n = 0; n < 60; n += 1) await Promise.all([rank(n % 5), rank((n + 1) % 5)]);
  const [viewer] = viewers;
  expect((await boardOf(viewer!, { show: "all" })).counts).toEqual(await counted(viewer!, null));
  const [left] = await t.owner`select count(*)::int n from board_tallies where org_id = ${orgId}`;
  expect(left!.n).toBeLessThan(600);
});

test("somebody is due at their own midnight, in any zone, and not before", async () => {
  const athlete = athletes[0]!;
  const zones = ["Pacific/Kiritimati", "Asia/Kathmandu", "UTC", "America/Santiago", "Pacific/Pago_Pago"];
  for (const zone of zones)
    for (const ahead of [-1, 0, 1, 2])
      for (const open of [true, false]) {
        await judged();
        const day = `${ahead} days`;
        // The zone comes first for one half and last for the other: either alone must move the hour.
        if (open) await t.owner`update people set time_zone = ${zone} where id = ${athlete}`;
        await t.owner`update athlete_states set ${open ? t.owner`tier = 'watch', evaluated_on = ((now() at time zone ${zone})::date + ${day}::interval - interval '1 day')::date` : t.owner`changes_on = ((now() at time zone ${zone})::date + ${day}::interval)::date`}
          where athlete_id = ${athlete}`;
        if (!open) await t.owner`update people set time_zone = ${zone} where id = ${athlete}`;
        const { rows } = await ctxOf(viewers[0]!).transaction((tx) =>
          tx.execute<{ due: boolean }>(`select sec.judging_due('${RULES_VERSION}') due`),
        );
        expect([zone, ahead, open, rows[0]!.due]).toEqual([zone, ahead, open, ahead <= 0]);
      }
  await judged();
});

test("who is due is judged before the board is shown, and newer rules make everybody due", async () => {
  await t.owner`update athlete_states set rules_version = 'of last year' where athlete_id = ${athletes[1]!}`;
  await boardOf(viewers[0]!, {});
  const [state] =
    await t.owner`select rules_version, evaluated_on::text from athlete_states where athlete_id = ${athletes[1]!}`;
  expect(state).toEqual({ rules_version: RULES_VERSION, evaluated_on: today });
});

test("a zone that PostgreSQL does not know never stops a verdict from being written", async () => {
  await t.owner`update people set time_zone = 'Nowhere/Else' where id = ${athletes[2]!}`;
  await t.owner`update athlete_states set changes_on = '2030-01-01' where athlete_id = ${athletes[2]!}`;
  const [state] =
    await t.owner`select due_at = '2029-12-31T10:00:00Z' first from athlete_states where athlete_id = ${athletes[2]!}`;
  expect(state).toEqual({ first: true });
  await t.owner`update people set time_zone = 'UTC' where id = ${athletes[2]!}`;
});

test("tallies are nobody's to read outside their teams, nor to write", async () => {
  const athlete = ctxFor(t.db, { orgId, personId: athletes[3]!, roles: ["athlete"] }, now);
  const seen = await athlete.transaction((tx) => tx.execute("select * from board_tallies"));
  expect(seen.rows).toEqual([]);
  const coach = await ctxOf(viewers[1]!).transaction((tx) => tx.execute("select distinct audience from board_tallies"));
  expect(coach.rows.every((row) => row.audience === "team")).toBe(true);
  await expect(ctxOf(viewers[0]!).transaction((tx) => tx.execute("delete from board_tallies"))).rejects.toThrow(
    "42501",
  );
});
