import { execFile, spawn, type ChildProcess } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import postgres from "postgres";
import { migrateDatabase } from "@/db/migrate";
import { startTestCluster } from "@/db/template";

const ROOT = path.dirname(import.meta.dirname);
const LOG = path.join(ROOT, ".test/server.log");
const READY_MS = 60_000;

/**
 * The server all stories share: the build in .next-test on a demo club of its own, on a free port.
 * Sets BASE_URL and STORY_DATABASE_URL (all rights) for the stories. With BASE_URL given, uses the server that is there.
 */
export default async function startServer() {
  if (process.env.BASE_URL) return undefined;
  if (!fs.existsSync(path.join(ROOT, ".next-test/BUILD_ID")))
    throw new Error("There is no build in .next-test; npm test makes it.");
  const cluster = await startTestCluster();
  const name = `stories_${randomBytes(6).toString("hex")}`;
  const undo = [() => cluster.stop(), () => drop(cluster.adminUrl, name)];
  const stop = async () => {
    for (const step of undo.reverse()) await step();
  };
  try {
    const secret = randomBytes(32).toString("hex");
    const url = await create(cluster.adminUrl, name);
    await migrateDatabase(url, secret);
    const port = await freePort();
    const env = {
      ...process.env,
      NODE_ENV: "production" as const,
      NEXT_DIST_DIR: ".next-test",
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_URL: url,
      NEXTAUTH_SECRET: secret,
      NEXTAUTH_URL: `http://localhost:${port}`,
      PLUMBLINE_DEMO: "1",
    };
    const seed = ["--import", "tsx", "scripts/seed.ts", "--if-empty"];
    await promisify(execFile)(process.execPath, seed, { cwd: ROOT, env });
    const server = start(port, env);
    undo.push(() => end(server));
    await ready(server, port);
    process.env.BASE_URL = env.NEXTAUTH_URL;
    process.env.STORY_DATABASE_URL = url;
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

async function create(adminUrl: string, name: string): Promise<string> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await admin`select pg_advisory_lock(7252002)`; // one copies the template at a time
  await admin.unsafe(`create database ${name} template plumbline_template`);
  await admin.end();
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

async function drop(adminUrl: string, name: string) {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await admin.unsafe(`drop database if exists ${name} with (force)`);
  await admin.unsafe(`drop role if exists plumbline_${createHash("sha256").update(name).digest("hex").slice(0, 16)}`);
  await admin.end();
}

function start(port: number, env: NodeJS.ProcessEnv): ChildProcess {
  const log = fs.openSync(LOG, "w", 0o600);
  const follow = pathToFileURL(path.join(ROOT, "scripts/follow-parent.mjs")).href;
  const next = path.join(ROOT, "node_modules/next/dist/bin/next");
  return spawn(process.execPath, ["--import", follow, next, "start", "-p", String(port), "-H", "127.0.0.1"], {
    cwd: ROOT,
    env,
    stdio: ["pipe", log, log],
  });
}

async function end(server: ChildProcess) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.kill("SIGTERM");
  const late = setTimeout(() => server.kill("SIGKILL"), 10_000);
  await gone;
  clearTimeout(late);
}

async function ready(server: ChildProcess, port: number) {
  for (const until = Date.now() + READY_MS; Date.now() < until; await pause(100)) {
    if (server.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${port}/`, { redirect: "manual" }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer) return;
  }
  throw new Error(`The server for the stories did not become ready: ${fs.readFileSync(LOG, "utf8").slice(-2_000)}`);
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
