import { spawn } from "node:child_process";
import fs from "node:fs";
import postgres from "postgres";
import { bareEnvironment, type Account } from "./account";
import type { Binaries } from "./binaries";
import { portFor } from "./port";
import { alive, isPostgres, pause } from "./process";
import { Unstartable, unstartable } from "./unstartable";

const LOG_LIMIT_BYTES = 5_000_000;

/** Failing statements carry what people wrote about their bodies, so the log names the error and leaves out the rest. */
const DISCREET = { log_error_verbosity: "terse", log_min_error_statement: "panic" };
const LOCAL = { listen_addresses: "127.0.0.1", unix_socket_directories: "", max_connections: "50" };
const FORGETFUL = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

export const urlOf = (port: number, password: string) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

/** The process and port of the server that holds this cluster. A lock left by a server that died is removed. */
export function holder(cluster: string): { pid: number; port: number } | undefined {
  const lock = `${cluster}/postmaster.pid`;
  if (!fs.existsSync(lock)) return undefined;
  const [pid, , , port] = fs.readFileSync(lock, "utf8").split("\n").map(Number);
  if (pid && isPostgres(pid)) return { pid, port: port || 0 };
  fs.rmSync(lock, { force: true });
  return undefined;
}

/** Whether our own server, on our own data, answers to our own password. */
export async function answers(port: number, password: string, cluster: string): Promise<boolean> {
  const sql = postgres(urlOf(port, password), { max: 1, connect_timeout: 2, onnotice: () => {} });
  const asked = sql`select current_setting('data_directory') as dir`.then(
    ([row]) => row?.dir === fs.realpathSync(cluster),
    () => false,
  );
  const answer = await Promise.race([asked, pause(3_000).then(() => false)]);
  await sql.end({ timeout: 0 }).catch(() => {});
  return answer;
}

type Start = { place: string; cluster: string; password: string; account: Account; throwaway: boolean };

/** Starts the server and waits until it answers. Throws Unstartable with what its log says. */
export async function launch(programs: Binaries, start: Start): Promise<{ pid: number; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = await portFor(start.place);
    const outcome = await launchOn(port, programs, start);
    if (typeof outcome === "number") return { pid: outcome, port };
    // After a crash the last backends need a moment to leave; a port can be taken between the look and the start.
    const passing = /pre-existing shared memory block|could not bind|Address already in use/.test(outcome);
    if (!passing || attempt === 20) throw unstartable(outcome, start.place);
    await pause(500);
  }
}

async function launchOn(port: number, programs: Binaries, start: Start): Promise<number | string> {
  const { place, cluster, password, account, throwaway } = start;
  const log = `${place}/log`;
  if ((fs.statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) fs.renameSync(log, `${log}.1`);
  const out = fs.openSync(log, "a", 0o600);
  const owner = fs.statSync(place);
  if (account) fs.fchownSync(out, owner.uid, owner.gid); // root must not lock out the user whose folder it is
  const before = fs.fstatSync(out).size;
  const settings = Object.entries({ ...LOCAL, ...DISCREET, ...(throwaway ? FORGETFUL : {}) });
  const server = spawn(
    programs.postgres,
    ["-D", cluster, "-p", String(port), ...settings.flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    // Its own process group: Ctrl-C is meant for us, and we stop the server in order.
    { ...account, cwd: "/", detached: true, stdio: ["ignore", out, out], env: bareEnvironment() },
  );
  let failure: Error | undefined;
  server.once("error", (error) => (failure = error));
  server.unref();
  fs.closeSync(out);
  const until = Date.now() + 120_000;
  while (Date.now() < until) {
    if (failure) throw failure;
    if (server.exitCode !== null || server.signalCode !== null)
      return (
        fs.readFileSync(log).subarray(before).toString() || `it ended with ${server.exitCode ?? server.signalCode}`
      );
    if (await answers(port, password, cluster)) return server.pid as number;
    await pause(25);
  }
  throw new Unstartable(`The database in ${place} has not become ready within two minutes; its log is ${log}.`);
}

/** Ends a server in order: first asked, then urged. Its data survive both. */
export async function shutDown(pid: number): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    if (!alive(pid)) return;
    process.kill(pid, signal);
    for (const until = Date.now() + 20_000; alive(pid) && Date.now() < until;) await pause(20);
  }
}
