import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { newId } from "@/db/ids";
import type { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { ctxFor } from "@/lib/ctx-testing.server";
import { addDays } from "@/lib/days";
import { NotSaved } from "@/lib/not-saved";
import { recordDay } from "./record-day.server";

const NOW = new Date("2026-06-10T09:00:00Z");
const PARTS = ["check_ins", "runs", "exercise_reports"] as const;

type Owner = Awaited<ReturnType<typeof testDatabase>>["owner"];
type Writer = { orgId: string; athleteId: string; assignmentId: string };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Athletes of several organisations who log whole days at once, for tests in which the database is being hurt meanwhile.
 * Every day is a check-in, a run and an exercise report that all carry the organisation and the key they were sent with.
 */
export async function arrangeWriters(owner: Owner, orgCount: number, athletesEach: number): Promise<Writer[]> {
  const make = arrangeClub(owner);
  const writers: Writer[] = [];
  for (let org = 0; org < orgCount; org += 1) {
    const orgId = await make.org(`Club ${org}`);
    const team = await make.team(orgId);
    const physio = await make.person(orgId, ["physio"], [team]);
    for (let at = 0; at < athletesEach; at += 1) {
      const athleteId = await make.person(orgId, ["athlete"], [team]);
      const assignmentId = newId();
      const snapshot = owner.json({ title: "Back", target: "", why: "", items: [] } as never);
      await owner`insert into assignments (org_id, athlete_id, id, snapshot, from_day, until_day, assigned_by)
        values (${orgId}, ${athleteId}, ${assignmentId}, ${snapshot}, '2026-01-01', '2026-01-02', ${physio})`;
      writers.push({ orgId, athleteId, assignmentId });
    }
  }
  return writers;
}

/** What the writers were told, to be held against what the tables say afterwards. */
export type Ledger = {
  saved: Map<string, Writer>;
  refused: number;
  /** Refusals that were no NotSaved: there must be none. */
  strange: unknown[];
  /** Keys sent again after they were saved, and answered as anything but a replay. */
  doubled: string[];
};

/** Writes until `over()`; what is not saved is sent again with its key, and now and then what was saved as well. */
export async function keepWriting(db: Database, writers: readonly Writer[], over: () => boolean): Promise<Ledger> {
  const ledger: Ledger = { saved: new Map(), refused: 0, strange: [], doubled: [] };
  const send = async (writer: Writer, key: string, n: number) => {
    const { orgId, athleteId, assignmentId } = writer;
    const mark = `${orgId} ${key}`;
    const log = {
      day: addDays("2026-06-10", -(n % 14)),
      checkIn: { backPain: 2 as const, symptoms: [], atRest: null, night: null, dailyLife: null, note: mark },
      run: { ...NO_RUN, metres: 5000, surface: mark as never },
      exercises: [{ assignmentId, itemId: mark, status: "as-prescribed" as const }],
      otherSport: null,
    };
    const ctx = ctxFor(db, { orgId, personId: athleteId, roles: ["athlete"] }, NOW);
    try {
      const done = await recordDay(ctx, { athleteId, key, log });
      if (!done.ok) throw new Error(`refused: ${done.why}`);
      if (ledger.saved.has(key) && !done.replayed) ledger.doubled.push(key);
      ledger.saved.set(key, writer);
      return true;
    } catch (error) {
      if (error instanceof NotSaved) ledger.refused += 1;
      else ledger.strange.push(error);
      await pause(20);
      return false;
    }
  };
  await Promise.all(
    writers.map(async (writer) => {
      for (let n = 0; !over(); n += 1) {
        const key = randomUUID();
        while (!(await send(writer, key, n)) && !over());
        if (n % 10 === 0 && ledger.saved.has(key)) await send(writer, key, n);
      }
    }),
  );
  return ledger;
}

const NO_RUN = {
  ...{ seconds: null, effort: null, kind: null, painBefore: null, painDuring: null, painNextMorning: null },
  ...{ shoeId: null, warmUp: null, coolDown: null },
};

/** What is wrong in the tables after the writers have stopped; nothing when every promise held. */
export async function faultsAfter(owner: Owner, ledger: Ledger): Promise<string[]> {
  const rows = await owner<{ table: string; orgId: string; mark: string }[]>`
    select 'check_ins' "table", org_id "orgId", note mark from check_ins
    union all select 'runs', org_id, surface from runs union all select 'exercise_reports', org_id, item_id from exercise_reports`;
  const faults: string[] = [];
  const byKey = new Map<string, string[]>();
  for (const { table, orgId, mark } of rows) {
    const [author, key] = mark.split(" ") as [string, string];
    if (author !== orgId) faults.push(`a row of ${table} is in a wrong organisation`);
    byKey.set(key, [...(byKey.get(key) ?? []), table]);
  }
  for (const [key, tables] of byKey)
    if (tables.sort().join() !== [...PARTS].sort().join()) faults.push(`key ${key} left ${tables.join()}`);
  for (const key of ledger.saved.keys()) if (!byKey.has(key)) faults.push(`key ${key} was called saved and is gone`);
  for (const key of ledger.doubled) faults.push(`key ${key} was saved anew though it was saved`);
  const [judged] = await owner`select count(*)::int behind from athlete_states where seq <> evaluated_seq`;
  if (judged!.behind) faults.push(`${judged!.behind} athletes have logs that were not judged`);
  const [audited] = await owner`select (select count(*) from check_ins)::int - (select count(*) from audit)::int diff`;
  if (audited!.diff) faults.push(`audit differs from logs by ${audited!.diff}`);
  return faults;
}
