import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { alive, pause } from "./cluster/process";
import { unstartable } from "./cluster/unstartable";
import { startEmbedded, stopAbandoned, type Embedded } from "./embedded";

let home: string;
let dataDir: string;
let started: Embedded[] = [];

beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), "plumbline-embedded-"));
  fs.chmodSync(home, 0o755);
  dataDir = path.join(home, "postgres");
});

afterEach(async () => {
  for (const server of started) await server.stop();
  started = [];
  fs.rmSync(home, { recursive: true, force: true });
});

/** Throw-away where the test is not about what a stopped machine would leave: it starts in half the time. */
async function start(options: { durable?: boolean } = {}) {
  const server = await startEmbedded({ dataDir, throwaway: !options.durable });
  started.push(server);
  return server;
}

async function ask(server: Embedded, statement: string) {
  const sql = postgres(server.adminUrl, { max: 1, onnotice: () => {} });
  try {
    return await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}

const postmaster = () => Number(fs.readFileSync(`${dataDir}/cluster/postmaster.pid`, "utf8").split("\n")[0]);

async function gone(pid: number) {
  for (let i = 0; i < 200 && alive(pid); i++) await pause(25);
  expect(alive(pid)).toBe(false);
}

describe("the embedded database", { timeout: 120_000 }, () => {
  test("keeps every row when the server is killed", async () => {
    const first = await start({ durable: true });
    await ask(first, "create table kept as select generate_series(1, 1000) as n");
    const killed = postmaster();
    process.kill(killed, "SIGKILL");
    await gone(killed);
    const second = await start({ durable: true });
    expect(second.adopted).toBe(false);
    expect(await ask(second, "select count(*)::int as n from kept")).toEqual([{ n: 1000 }]);
    expect(second.port).toBe(first.port);
  });

  test("is taken over, rows and all, when the process that started it is killed", async () => {
    const source = `
      import { startEmbedded } from ${JSON.stringify(path.join(import.meta.dirname, "embedded.ts"))};
      startEmbedded({ dataDir: ${JSON.stringify(dataDir)} }).then(() => { console.log("up"); setInterval(() => {}, 1000); });`;
    const script = path.join(home, "parent.mts");
    fs.writeFileSync(script, source);
    const parent = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await new Promise((resolve) => parent.stdout.once("data", resolve));
    const server = postmaster();
    parent.kill("SIGKILL");
    await new Promise((resolve) => parent.once("close", resolve));
    expect(alive(server)).toBe(true);
    const heir = await start();
    expect(heir.adopted).toBe(true);
    expect(postmaster()).toBe(server);
    await heir.stop();
    expect(alive(server)).toBe(false);
  });

  test("started twice at once on one folder is one server, stopped by the last to leave", async () => {
    const [one, two] = await Promise.all([start(), start()]);
    expect(one.adminUrl).toBe(two.adminUrl);
    expect([one.adopted, two.adopted].sort()).toEqual([false, true]);
    await one.stop();
    expect(await ask(two, "select 1 as n")).toEqual([{ n: 1 }]);
    const pid = postmaster();
    await two.stop();
    expect(alive(pid)).toBe(false);
  });

  test("is stopped when abandoned, and left alone while anyone uses it", async () => {
    await start();
    const pid = postmaster();
    await stopAbandoned({ dataDir });
    expect(alive(pid)).toBe(true);
    for (const user of fs.readdirSync(`${dataDir}/users`))
      fs.renameSync(`${dataDir}/users/${user}`, `${dataDir}/users/999999999-gone`);
    await stopAbandoned({ dataDir });
    expect(alive(pid)).toBe(false);
  });

  test("removes the lock of a server whose number now belongs to another program", async () => {
    const first = await start();
    await ask(first, "create table kept as select 1 as n");
    const lock = fs.readFileSync(`${dataDir}/cluster/postmaster.pid`, "utf8");
    await first.stop();
    fs.writeFileSync(`${dataDir}/cluster/postmaster.pid`, lock.replace(/^\d+/, String(process.pid)));
    const second = await start();
    expect(await ask(second, "select n from kept")).toEqual([{ n: 1 }]);
  });

  test("starts again after a start that was cut short", async () => {
    fs.mkdirSync(`${dataDir}/cluster.new/base`, { recursive: true });
    fs.writeFileSync(`${dataDir}/password`, "of a cluster that never came to be\n");
    fs.writeFileSync(`${dataDir}/turn`, "999999999 of-a-process-long-gone");
    expect(await ask(await start(), "select 1 as n")).toEqual([{ n: 1 }]);
  });

  test("speaks UTF-8, checks its pages, and is reachable from this machine alone with the password alone", async () => {
    const server = await start({ durable: true });
    const [shape] = await ask(
      server,
      `select length('ünï') as length, current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums,
        current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
        current_setting('max_connections') as connections, current_setting('fsync') as fsync`,
    );
    expect(shape).toEqual({
      length: 3,
      encoding: "UTF8",
      checksums: "on",
      listens: "127.0.0.1",
      sockets: "",
      connections: "50",
      fsync: "on",
    });
    const guess = postgres(server.adminUrl.replace(/:[^:@]+@/, ":guess@"), { max: 1 });
    await expect(guess`select 1`).rejects.toMatchObject({ code: "28P01" });
    await guess.end();
    expect(fs.statSync(`${dataDir}/password`).mode & 0o777).toBe(0o600);
    expect(fs.statSync(`${dataDir}/cluster`).uid).not.toBe(0);
  });

  test("keeps what people wrote out of its log", async () => {
    const server = await start();
    await expect(
      ask(server, "create table t (a text unique); insert into t values ('knee hurts'), ('knee hurts')"),
    ).rejects.toThrow();
    const log = fs.readFileSync(`${dataDir}/log`, "utf8");
    expect(log).toContain("duplicate key value");
    expect(log).not.toContain("knee hurts");
  });

  test("says in one sentence that the data are another version's", async () => {
    await (await start()).stop();
    fs.writeFileSync(`${dataDir}/cluster/PG_VERSION`, "15\n");
    await expect(start()).rejects.toThrow(/made by PostgreSQL 15, and this Plumbline brings 18/);
  });

  if (process.getuid?.() === 0) {
    test("as root, under a closed folder, says where it keeps its data and finds them again", async () => {
      fs.chmodSync(home, 0o700);
      const first = await start();
      const place = /keeps its data in (\S+),/.exec(first.notice ?? "")?.[1] ?? "";
      expect(place).toMatch(/^\/var\/lib\/plumbline\/[0-9a-f]{12}$/);
      await ask(first, "create table kept as select 1 as n");
      await first.stop();
      fs.chmodSync(home, 0o755);
      const second = await start();
      expect(await ask(second, "select n from kept")).toEqual([{ n: 1 }]);
      await second.stop();
      fs.rmSync(place, { recursive: true });
    });
  }
});

describe("the words of a start that fails", () => {
  test.each([
    ["initdb: could not create: No space left on device", /disk is full/],
    ["FATAL:  wrote only 4096 of 8192 bytes\nHINT:  Check free disk space.\nPANIC:  cannot abort", /disk is full/],
    ["postgres: error while loading shared libraries: libxml2.so.2: cannot open", /system library libxml2\.so\.2/],
    ["FATAL:  could not open file: Permission denied", /may not read or write/],
    ["LOG: a\nFATAL:  something odd", /did not start: FATAL: {2}something odd/],
  ])("are one sentence for: %s", (said, words) => {
    const { message } = unstartable(said, "/somewhere");
    expect(message).toMatch(words);
    expect(message).not.toContain("\n");
  });
});

test("a zombie does not count as alive", async () => {
  const parent = spawn("/bin/sh", ["-c", "sleep 0.05 & echo $!; exec sleep 30"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const pid = await new Promise<number>((resolve) => parent.stdout.once("data", (text) => resolve(Number(text))));
  await pause(200);
  expect(spawnSync("kill", ["-0", String(pid)]).status).toBe(0);
  expect(alive(pid)).toBe(false);
  parent.kill("SIGKILL");
});
