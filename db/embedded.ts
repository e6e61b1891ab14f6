import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { bareEnvironment, handOver, settle, type Account } from "./cluster/account";
import { binaries, type Binaries } from "./cluster/binaries";
import { alive, pause } from "./cluster/process";
import { answers, holder, launch, shutDown, urlOf } from "./cluster/server";
import { inTurn } from "./cluster/turn";
import { Unstartable, unstartable } from "./cluster/unstartable";

export type Embedded = {
  /** As the cluster's superuser; for migrations and tests, not for requests. */
  adminUrl: string;
  port: number;
  /** True when the server ran already: another process started it, or the one that did has died. */
  adopted: boolean;
  /** Says where the data is when that is not the wished folder. */
  notice?: string;
  /** Lets go of the server; the last who lets go stops it. Calling it again does nothing. */
  stop(): Promise<void>;
};

/**
 * Starts the PostgreSQL that comes with Plumbline on the data in `dataDir`, or joins the one already running there.
 * `throwaway` data need not survive a power cut, which makes tests quicker.
 * Throws  Unstartable, whose message is one sentence.
 */
export async function startEmbedded(options: { dataDir: string; throwaway?: boolean }): Promise<Embedded> {
  let place = path.resolve(options.dataDir);
  try {
    const settled = settle(options.dataDir);
    place = settled.place;
    return await inTurn(place, () => startHere(settled, options.throwaway ?? false));
  } catch (error) {
    throw unstartable(error, place);
  }
}

/** Stops the server on `dataDir` when every process that used it has died. */
export async function stopAbandoned(options: { dataDir: string }): Promise<void> {
  const { place } = settle(options.dataDir);
  const server = holder(`${place}/cluster`);
  if (server) await stop(place, server.pid, () => {});
}

async function startHere({ place, account, notice }: ReturnType<typeof settle>, throwaway: boolean): Promise<Embedded> {
  const cluster = `${place}/cluster`;
  const programs = binaries(account);
  if (!fs.existsSync(cluster)) await create(cluster, programs, account, throwaway);
  const made = fs.readFileSync(`${cluster}/PG_VERSION`, "utf8").trim();
  if (made !== String(programs.major))
    throw new Unstartable(
      `The data in ${place} were made by PostgreSQL ${made}, and this Plumbline brings ${programs.major}; start the earlier Plumbline, take a backup, and restore it here into an empty folder.`,
    );
  if (!fs.existsSync(`${place}/password`))
    throw new Unstartable(
      `The file ${place}/password is missing, and without it the database beside it cannot be opened.`,
    );
  const password = fs.readFileSync(`${place}/password`, "utf8").trim();
  const running = await found(cluster, password);
  if (!running) fs.rmSync(`${place}/users`, { recursive: true, force: true });
  const { pid, port } = running ?? (await launch(programs, { place, cluster, password, account, throwaway }));
  const leave = enter(place);
  return {
    adminUrl: urlOf(port, password),
    port,
    adopted: Boolean(running),
    notice,
    stop: () => stop(place, pid, leave),
  };
}

/** A server of ours that answers; one that is starting, recovering or ending is waited for. */
async function found(cluster: string, password: string) {
  const until = Date.now() + 60_000;
  for (;;) {
    const server = holder(cluster);
    if (!server) return undefined;
    if (server.port && (await answers(server.port, password, cluster))) return server;
    if (Date.now() > until)
      throw new Unstartable(
        `A database server (process ${server.pid}) holds ${cluster} and does not answer; end it and start again.`,
      );
    await pause(100);
  }
}

/** Made aside and moved into place whole, so that a start cut short leaves nothing that looks like a cluster. */
async function create(cluster: string, programs: Binaries, account: Account, throwaway: boolean) {
  const place = path.dirname(cluster);
  const aside = `${cluster}.new`;
  const handed = `${place}/password.new`;
  for (const left of [aside, handed]) fs.rmSync(left, { recursive: true, force: true });
  const password = randomBytes(24).toString("hex");
  fs.writeFileSync(`${place}/password`, `${password}\n`, { mode: 0o600 });
  fs.writeFileSync(handed, `${password}\n`, { mode: 0o600 });
  fs.mkdirSync(aside, { mode: 0o700 });
  handOver(handed, account);
  handOver(aside, account);
  try {
    const shape = [
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      "--data-checksums",
    ];
    const access = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${handed}`];
    const args = ["-D", aside, ...shape, ...access, "--no-instructions", ...(throwaway ? ["--no-sync"] : [])];
    await ran(programs.initdb, args, account);
    fs.renameSync(aside, cluster);
  } finally {
    for (const left of [aside, handed]) fs.rmSync(left, { recursive: true, force: true });
  }
}

const ran = (program: string, args: string[], account: Account) =>
  new Promise<void>((resolve, reject) => {
    const env = bareEnvironment();
    const child = spawn(program, args, { ...account, cwd: "/", env, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk) => (said += chunk));
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(said || `initdb ended with ${code}`))));
  });

/** Notes that this process uses the server. */
function enter(place: string): () => void {
  const note = `${place}/users/${process.pid}-${randomBytes(4).toString("hex")}`;
  fs.mkdirSync(path.dirname(note), { recursive: true, mode: 0o700 });
  fs.writeFileSync(note, "");
  return () => fs.rmSync(note, { force: true });
}

async function stop(place: string, pid: number, leave: () => void) {
  if (!fs.existsSync(place)) return;
  await inTurn(place, async () => {
    leave();
    const users = fs.existsSync(`${place}/users`) ? fs.readdirSync(`${place}/users`) : [];
    if (users.some((user) => alive(Number(user.split("-")[0])))) return;
    if (holder(`${place}/cluster`)?.pid === pid) await shutDown(pid);
  });
}
