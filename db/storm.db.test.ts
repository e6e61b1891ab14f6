import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { arrangeWriters, faultsAfter, keepWriting } from "@/lib/logs/writers-testing.server";
import { testDatabase } from "./testing";
import { QueryFailed, type Tx } from "./client";

const STORM_MS = 20_000;
const KILL_EVERY_MS = 150;

let t: Awaited<ReturnType<typeof testDatabase>>;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"), { max: 2 });
});
afterAll(() => t.drop());

test(
  "while connections are killed every 150 ms, no log strays into another organisation, is halved, lost or doubled",
  { timeout: 60_000 },
  async () => {
    const login = new URL(t.appUrl).username;
    const writers = await arrangeWriters(t.owner, 5, 2);
    const end = Date.now() + STORM_MS;
    const over = () => Date.now() > end;
    let kills = 0;
    const killer = async () => {
      while (!over()) {
        await pause(KILL_EVERY_MS);
        const hit = await t.owner`select pg_terminate_backend(pid) from pg_stat_activity
          where usename = ${login} order by random() limit 1`;
        kills += hit.length;
      }
    };
    const [ledger] = await Promise.all([keepWriting(t.db, writers, over), killer()]);

    expect(ledger.strange).toEqual([]);
    expect(await faultsAfter(t.owner, ledger)).toEqual([]);
    expect(kills).toBeGreaterThan(80);
    expect(ledger.refused).toBeGreaterThan(10);
    expect(ledger.saved.size).toBeGreaterThan(100);

    const { pool } = t.db;
    expect(pool.totalCount).toBeLessThanOrEqual(2);
    expect(pool.idleCount).toBe(pool.totalCount);
    expect(pool.waitingCount).toBe(0);
    await pause(50); // the last kill may not have reached us yet
    const { orgId, athleteId } = writers[0]!;
    const who = { as: "person" as const, orgId, personId: athleteId };
    const ask = (tx: Tx) => tx.execute("select 1 as one from athletes");
    const after = await Promise.all(Array.from({ length: 20 }, () => t.db.transaction(who, ask)));
    expect(after.every(({ rows }) => rows.length === 1)).toBe(true);
  },
);

test("a statement issued after its transaction has ended reaches nobody else's transaction", async () => {
  const one = await testDatabase(inject("adminUrl"), { max: 1 });
  try {
    const [writer, other] = await arrangeWriters(one.owner, 2, 1);
    const who = (each: typeof writer) => ({ as: "person" as const, orgId: each!.orgId, personId: each!.athleteId });
    let late: Promise<unknown> = Promise.resolve();
    let nextIsOpen = () => {};
    const open = new Promise<void>((resolve) => (nextIsOpen = resolve));
    const first = one.db.transaction(who(writer), async (tx) => {
      late = open.then(() => tx.execute("select org_id from athletes")); // goes on though the transaction fails
      late.catch(() => {});
      await tx.execute("select no_such_column from athletes");
    });
    await expect(first).rejects.toBeInstanceOf(QueryFailed);
    const seen = await one.db.transaction(who(other), async (tx) => {
      nextIsOpen();
      const settled = await late.then(
        () => "ran in the next transaction",
        (error: Error) => String(error.cause),
      );
      return [settled, (await tx.execute("select org_id from athletes")).rows];
    });
    expect(seen).toEqual([expect.stringContaining("has ended"), [{ org_id: other!.orgId }]]);
  } finally {
    await one.drop();
  }
});

test("a transaction in which a statement failed is never called saved, even when the failure was swallowed", async () => {
  const [writer] = await arrangeWriters(t.owner, 1, 1);
  const { orgId, athleteId } = writer!;
  const swallowing = t.db.transaction({ as: "person", orgId, personId: athleteId }, async (tx) => {
    await tx.execute("update athletes set first_episode = true");
    await tx.execute("select no_such_column from athletes").catch(() => {});
    return "saved";
  });
  await expect(swallowing).rejects.toThrow();
  const [row] = await t.owner`select first_episode from athletes where id = ${athleteId}`;
  expect(row).toEqual({ first_episode: null });
});
