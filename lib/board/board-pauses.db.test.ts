import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import type { Role } from "@/lib/access/actor";
import { ctxFor } from "@/lib/ctx-testing.server";
import { addDays, dayIn } from "@/lib/days";
import { RULES_VERSION } from "@/lib/flags/rules-version";
import { readBoard } from "./read-board.server";

const now = new Date();
const today = dayIn(now, "UTC");
const day = (ahead: number) => addDays(today, ahead);
/** Days from today, both inclusive; null = until the athlete says. */
type Span = readonly [from: number, until: number | null];
type Viewer = { personId: string; roles: Role[] };

let t: Awaited<ReturnType<typeof testDatabase>>;
let orgId: string;
let athlete: string;
let physio: Viewer;
let coach: Viewer;

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  const make = arrangeClub(t.owner);
  orgId = await make.org();
  const team = await make.team(orgId);
  athlete = await make.person(orgId, ["athlete"], [team]);
  physio = { personId: await make.person(orgId, ["physio"], [team]), roles: ["physio"] };
  coach = { personId: await make.person(orgId, ["coach"], [team]), roles: ["coach"] };
  await t.owner`update athlete_states set rules_version = ${RULES_VERSION}, tier = 'none', changes_on = null, evaluated_on = ${today}`;
  await t.owner`delete from board_rows where org_id = ${orgId}`;
  await t.owner`insert into board_rows (org_id, athlete_id, audience, name, team_ids)
    select ${orgId}, ${athlete}, a, 'A', ${[team]}::uuid[] from unnest(array['clinical', 'team']) a`;
});
afterAll(() => t.drop());
beforeEach(() => loggedAndPaused(-9, []));

async function loggedAndPaused(lastLog: number | null, spans: readonly Span[], withdrawn = false) {
  await t.owner`update board_rows set last_log_day = ${lastLog === null ? null : day(lastLog)}::date where org_id = ${orgId}`;
  await t.owner`delete from pauses`;
  for (const [from, until] of spans)
    await t.owner`insert into pauses (org_id, athlete_id, id, from_day, until_day, withdrawn_at) values (${orgId}, ${athlete},
      gen_random_uuid(), ${day(from)}, ${until === null ? null : day(until)}, ${withdrawn ? now.toISOString() : null})`;
}

async function boardOf(viewer: Viewer, show: string) {
  const { rows, counts } = await readBoard(ctxFor(t.db, { orgId, ...viewer }, now), { show }, { db: t.db });
  return { rows, counts };
}
async function silentTo(viewer: Viewer) {
  const { rows, counts } = await boardOf(viewer, "silent");
  expect(counts.silent, "the count is that of the list").toBe(rows.length);
  return rows.length === 1;
}

test.each([
  ["while it lasts", [[-3, 0]], false],
  ["until further notice", [[0, null]], false],
  ["that has just ended, as eight days without a log were not reached outside it", [[-3, -1]], false],
  ["of a single day, of which nine without a log leave eight", [[-3, -3]], true],
  ["still to come", [[1, 4]], true],
  ["before the last log", [[-30, -10]], true],
] as const)("silence and a pause %s", async (_, spans, isSilent) => {
  await loggedAndPaused(-9, spans);
  expect([await silentTo(physio), await silentTo(coach)]).toEqual([isSilent, isSilent]);
});

test("a pause that was taken back excuses nothing", async () => {
  await loggedAndPaused(-9, [[-3, 4]], true);
  expect(await silentTo(physio)).toBe(true);
});

test("who never logged is silent, but for the days of a pause", async () => {
  await loggedAndPaused(null, [[-3, -1]]);
  expect(await silentTo(physio)).toBe(true);
  await loggedAndPaused(null, [[-3, 0]]);
  expect(await silentTo(physio)).toBe(false);
});

test("a pause kept from a coach excuses nothing to that coach, and the physio's board says until when it lasts", async () => {
  await loggedAndPaused(-9, [[-3, 3]]);
  const pausedTo = async (viewer: Viewer) => (await boardOf(viewer, "all")).rows[0]!.pausedUntil;
  expect([await pausedTo(physio), await pausedTo(coach)]).toEqual([day(3), day(3)]);
  await t.owner`update athletes set kept_from_coach = '{exercises}' where id = ${athlete}`;
  expect([await silentTo(physio), await silentTo(coach)]).toEqual([false, true]);
  expect([await pausedTo(physio), await pausedTo(coach)]).toEqual([day(3), null]);
  await t.owner`update athletes set kept_from_coach = '{}' where id = ${athlete}`;
  await loggedAndPaused(-9, [[-3, null]]);
  expect(await pausedTo(coach)).toBe("");
  for (const span of [
    [-3, -1],
    [1, 2],
  ] as const) {
    await loggedAndPaused(-9, [span]);
    expect(await pausedTo(coach)).toBeNull();
  }
});

/** Pauses one after another, none of two on one day, the last perhaps until further notice. */
const someSpans = fc
  .tuple(fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat(12)), { maxLength: 4 }), fc.boolean())
  .map(([steps, open]) => {
    let from = -40;
    return steps.map(([gap, length], at): Span => {
      const span: Span = [from + gap, open && at === steps.length - 1 ? null : from + gap + length];
      from += gap + length;
      return span;
    });
  });

test("silent is who has more than seven days without a log that no pause covers, and no pause today", () =>
  fc.assert(
    fc.asyncProperty(fc.integer({ min: -40, max: 0 }), someSpans, async (lastLog, spans) => {
      await loggedAndPaused(lastLog, spans);
      const isPaused = (at: number) => spans.some(([from, until]) => from <= at && (until === null || at <= until));
      const unlogged = Array.from({ length: -lastLog }, (_, at) => -at);
      const counted = unlogged.filter((at) => !isPaused(at)).length;
      expect(await silentTo(physio)).toBe(counted > 7 && !isPaused(0));
    }),
    { numRuns: 150 },
  ));
