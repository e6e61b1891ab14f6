import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NotSaved } from "@/lib/not-saved";
import { arrangeWriters, faultsAfter, keepWriting } from "@/lib/logs/writers-testing.server";
import { openDatabase, type Database, type Tx } from "./client";
import { pause } from "./cluster/process";
import { startEmbedded, type Embedded } from "./embedded";
import { migrateDatabase } from "./migrate";
import { TEST_SECRET } from "./testing";

let home: string;
let dataDir: string;
let server: Embedded;
let db: Database;
let writers: Awaited<ReturnType<typeof arrangeWriters>>;

beforeAll(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), "plumbline-restart-"));
  fs.chmodSync(home, 0o755);
  dataDir = path.join(home, "postgres");
  server = await startEmbedded({ dataDir }); // durable: what was called saved must outlive a kill
  const { appUrl } = await migrateDatabase(server.adminUrl, TEST_SECRET);
  db = openDatabase(appUrl, { max: 4 });
  writers = await asOwner((owner) => arrangeWriters(owner, 5, 2));
}, 120_000);

afterAll(async () => {
  await db.close();
  await server.stop();
  fs.rmSync(home, { recursive: true, force: true });
});

async function asOwner<T>(work: (owner: postgres.Sql) => Promise<T>): Promise<T> {
  const owner = postgres(server.adminUrl, { max: 1, onnotice: () => {} });
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

async function restart() {
  await server.stop();
  server = await startEmbedded({ dataDir });
}

async function kill() {
  const [pid] = fs.readFileSync(`${dataDir}/cluster/postmaster.pid`, "utf8").split("\n").map(Number);
  process.kill(pid!, "SIGKILL");
  server = await startEmbedded({ dataDir });
}

const ask = () => {
  const { orgId, athleteId } = writers[0]!;
  const who = { as: "person" as const, orgId, personId: athleteId };
  return db.transaction(who, async (tx: Tx) => (await tx.execute("select id from athletes")).rows.length);
};

test("a database restarted while nobody asks is there for the next one who does", async () => {
  expect(await ask()).toBe(1);
  await restart();
  expect(await ask()).toBe(1);
});

test("while the database is down everything is refused as not saved, and it is served again as soon as it is up", async () => {
  expect(await ask()).toBe(1);
  await server.stop();
  const refused = await Promise.all(Array.from({ length: 12 }, () => ask().catch((error: unknown) => error)));
  expect(refused.every((error) => error instanceof NotSaved)).toBe(true);
  server = await startEmbedded({ dataDir });
  expect(await ask()).toBe(1);
});

test(
  "a restart and a kill of the whole database under load lose, halve and double nothing",
  { timeout: 120_000 },
  async () => {
    let over = false;
    const writing = keepWriting(db, writers, () => over);
    await pause(1_000);
    await restart();
    await pause(1_000);
    await kill();
    await pause(1_000);
    over = true;
    const ledger = await writing;
    expect(ledger.strange).toEqual([]);
    expect(ledger.refused).toBeGreaterThan(0);
    expect(ledger.saved.size).toBeGreaterThan(50);
    expect(await asOwner((owner) => faultsAfter(owner, ledger))).toEqual([]);
    expect(db.pool.idleCount).toBe(db.pool.totalCount);
    expect(await Promise.all(Array.from({ length: 12 }, ask))).toEqual(Array.from({ length: 12 }, () => 1));
  },
);
