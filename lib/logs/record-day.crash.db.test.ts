import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openDatabase, type Database } from "@/db/client";
import { newId } from "@/db/ids";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { cuttingProxy } from "@/db/testing-proxy";
import { ctxFor } from "@/lib/ctx-testing.server";
import { NotSaved } from "@/lib/not-saved";
import { recordDay } from "./record-day.server";
import { recordEntries } from "./record-entry.server";

const NOW = new Date("2026-06-10T09:00:00Z");
const TODAY = "2026-06-10";
const TABLES = [
  ...["check_ins", "runs", "exercise_reports", "screens", "flags", "receipts", "evaluations", "board_rows"],
  ...["advice_deliveries", "athlete_states"],
];

let t: Awaited<ReturnType<typeof testDatabase>>;
let proxy: Awaited<ReturnType<typeof cuttingProxy>>;
let db: Database;
let orgId: string;
let team: string;
let physio: string;

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  proxy = await cuttingProxy(t.appUrl);
  db = openDatabase(proxy.url, { max: 1 });
  const make = arrangeClub(t.owner);
  orgId = await make.org();
  team = await make.team(orgId);
  physio = await make.person(orgId, ["physio"], [team]);
});
afterAll(async () => {
  await db.close();
  await proxy.close();
  await t.drop();
});

async function athlete() {
  const id = await arrangeClub(t.owner).person(orgId, ["athlete"], [team], { name: "Petra Novak" });
  const assignmentId = newId();
  const snapshot = t.owner.json({ title: "Back", target: "", why: "", items: [] } as never);
  await t.owner`insert into assignments (org_id, athlete_id, id, snapshot, from_day, until_day, assigned_by)
    values (${orgId}, ${id}, ${assignmentId}, ${snapshot}, '2026-01-01', '2026-01-02', ${physio})`;
  return { id, assignmentId, ctx: ctxFor(db, { orgId, personId: id, roles: ["athlete"] }, NOW) };
}
type Athlete = Awaited<ReturnType<typeof athlete>>;

const log = {
  day: TODAY,
  checkIn: { backPain: 4 as const, symptoms: [], atRest: true, night: "settles" as const, dailyLife: null, note: null },
  run: { metres: 8000, seconds: 2400, effort: 5, surface: null, kind: null, painBefore: 1 as const },
};
const writeDay = ({ id, assignmentId, ctx }: Athlete, key: string) =>
  recordDay(ctx, {
    athleteId: id,
    key,
    log: {
      ...log,
      run: { ...log.run, painDuring: null, painNextMorning: null, shoeId: null, warmUp: true, coolDown: null },
      exercises: [{ assignmentId, itemId: "plank", status: "as-prescribed" }],
      otherSport: { sport: "cycling", minutes: 40 },
    },
  });
const writeAnswers = ({ id, ctx }: Athlete, key: string) =>
  recordEntries(ctx, {
    athleteId: id,
    key,
    day: TODAY,
    entries: { screen: { answers: { "saddle-numbness": "yes", "bladder-change": "not-sure" } } },
  });

/** How much of everything there is about one athlete, and that no rule has two flags. */
async function traces(id: string) {
  const counts: Record<string, unknown> = {};
  for (const table of TABLES) {
    const [row] = await t.owner.unsafe(`select count(*)::int n from ${table} where athlete_id = $1`, [id]);
    counts[table] = row!.n;
  }
  const [rest] = await t.owner`select
    (select count(*)::int from audit where subject_id = ${id}) audit,
    (select count(*)::int from idempotency_keys where person_id = ${id} and answer is not null) keys,
    (select count(*)::int from outbox where payload ->> 'athleteId' = ${id}) jobs,
    (select array_agg(rule_id order by rule_id) from flags where athlete_id = ${id}) rules,
    (select array_agg(seq - evaluated_seq) from athlete_states where athlete_id = ${id}) behind,
    (select array_agg(distinct seq) from receipts where athlete_id = ${id}) seqs`;
  return { ...counts, ...rest };
}

describe.each([
  { what: "a day's log", write: writeDay, jobs: 0, leaves: { check_ins: 1, runs: 1, exercise_reports: 1, screens: 0 } },
  {
    what: "red-flag answers",
    write: writeAnswers,
    jobs: 1,
    leaves: { check_ins: 0, screens: 1, advice_deliveries: 1 },
  },
])("cut off at every single message, $what", ({ write, jobs, leaves }) => {
  test.each(["sent", "answered"] as const)(
    "and sent again with its key leaves what one undisturbed write leaves (cut when %s)",
    { timeout: 60_000 },
    async (when) => {
      const untouched = await athlete();
      expect(await write(untouched, randomUUID())).toMatchObject({ ok: true, replayed: false });
      const whole = await traces(untouched.id);
      expect(whole).toMatchObject({ ...leaves, jobs, audit: 1, keys: 1, board_rows: 2, behind: [0], seqs: [1] });

      let cuts = 0;
      let committedUnheard = 0;
      for (let at = 1; ; at += 1) {
        const each = await athlete();
        const key = randomUUID();
        proxy.arm({ at, when });
        const first = await write(each, key).catch((error: unknown) => error);
        if (!proxy.cut()) {
          expect(first).toMatchObject({ ok: true, replayed: false });
          break;
        }
        // Cut after COMMIT had gone out, the answer may still have come through: then it was saved and was told so.
        if (!(first instanceof NotSaved)) expect(first).toMatchObject({ ok: true });
        const again = await write(each, key);
        expect(again, `message ${at}`).toMatchObject({ ok: true });
        if (first instanceof NotSaved && again.ok && again.replayed) committedUnheard += 1;
        expect(await traces(each.id), `message ${at}`).toEqual(whole);
        expect(await write(each, key)).toEqual({ ...again, replayed: true });
        cuts += 1;
      }
      expect(cuts).toBeGreaterThan(when === "sent" ? 20 : 4);
      // The answer to COMMIT lost: saved, not told, and told when asked again.
      if (when === "answered") expect(committedUnheard).toBe(1);
    },
  );
});
