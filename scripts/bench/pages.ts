import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import http from "node:http";
import net from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { encode } from "next-auth/jwt";
import { RULES_VERSION } from "@/lib/flags/rules-version";
import { build } from "../build.mjs";
import { blockedMs } from "./blocking";
import { insertAthletes, insertBoard, insertClub, type Club } from "./club";
import { countingProxy } from "./counting-proxy";
import type { Place } from "./place";
import { inTurns, type Side } from "./rounds";

const ROUNDS = 5;
const CALLS = 40;
const DIST = ".next-bench";

type Page = { url: string; cookie?: string };

/** Milliseconds, bytes and statements of the pages that people open most, beside an empty page of the same Next.js. */
export async function measurePages(place: Place, root: string) {
  const floorDir = path.join(root, "scripts/bench/floor");
  if (!fs.existsSync(path.join(floorDir, ".next/BUILD_ID"))) await run(root, ["build", floorDir]);
  await build(DIST);
  const people = await arrange(place);
  const counted = await countingProxy(place.appUrl);
  const servers: ChildProcess[] = [];
  try {
    const serve = async (dir: string, appUrl: string) => {
      const port = await freePort();
      const env = {
        DATABASE_URL: place.adminUrl,
        DATABASE_APP_URL: appUrl,
        NEXTAUTH_SECRET: place.secret,
        NEXTAUTH_URL: `http://localhost:${port}`,
        NEXT_DIST_DIR: DIST,
      };
      const server = next(root, ["start", dir, "-p", String(port), "-H", "127.0.0.1"], env);
      servers.push(server);
      const origin = `http://127.0.0.1:${port}`;
      for (let tries = 0; !(await get({ url: origin }).catch(() => null)); tries += 1) {
        if (tries > 300 || server.exitCode !== null) throw new Error(`The server of ${dir} did not start.`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return origin;
    };
    const floor: Page = { url: await serve(floorDir, place.appUrl) };
    const origin = await serve(root, place.appUrl);
    const pages = {
      boardOf100: { url: `${origin}/board?show=all`, cookie: people.physioOf100 },
      boardOf10000: { url: `${origin}/board?show=all`, cookie: people.physioOf10000 },
      athlete: { url: `${origin}/athletes/${people.athleteId}`, cookie: people.physioOf100 },
      today: { url: `${origin}/today`, cookie: people.athlete },
    };
    for (const [name, page] of Object.entries(pages)) {
      const { status } = await get(page);
      if (status !== 200) throw new Error(`The page ${name} answered ${status}.`);
    }
    const once = (page: Page) => () => get(page);
    const sides: Side[] = [
      { name: "floor", times: CALLS, once: once(floor) },
      ...Object.entries(pages).map(([name, page]) => ({ name, times: CALLS, once: once(page) })),
    ];
    const ms = Object.fromEntries(await inTurns(sides, ROUNDS)) as Record<"floor" | keyof typeof pages, number>;
    const base = await scriptBytes(floor);
    const more = async (page: Page) => (await scriptBytes(page)) - base;
    const scripts = {
      floor: base,
      today: await more(pages.today),
      board: await more(pages.boardOf10000),
      athlete: await more(pages.athlete),
    };
    const bytes = (await get(pages.boardOf10000)).bytes;

    const blocked = await blockedMs(pages.athlete.url, people.physioOf100);
    const memory = await memoryOver(pages.today, servers[1]!.pid!);

    const watched = { ...pages.boardOf10000, url: `${await serve(root, counted.url)}/board?show=all` };
    await get(watched);
    counted.reset();
    await get(watched);
    return { ms, bytes, statements: counted.statements(), scripts, blockedMs: blocked, memory };
  } finally {
    for (const server of servers) server.kill("SIGTERM");
    await counted.close();
  }
}

async function arrange(place: Place) {
  const { owner, secret } = place;
  const small = await insertClub(owner, "A hundred");
  const large = await insertClub(owner, "Ten thousand");
  await insertBoard(owner, small, await insertAthletes(owner, small, 99, 1));
  await insertBoard(owner, large, await insertAthletes(owner, large, 10_000, 1));
  const [athleteId] = await insertAthletes(owner, small, 1, 182);
  await insertBoard(owner, small, [athleteId!]);
  await owner`update athlete_states set rules_version = ${RULES_VERSION}, evaluated_on = current_date`;
  await owner`update athletes set doctor_advice_at = now() where id = ${athleteId!}`;
  await owner.unsafe("vacuum analyze");
  const cookie = async (personId: string, { orgId }: Club) => {
    const sid = randomBytes(32).toString("base64url");
    const hash = createHash("sha256").update(sid).digest("base64url");
    await owner`insert into sessions (id_hash, person_id, org_id, idle_seconds, ends_at)
      values (${hash}, ${personId}, ${orgId}, 36000, now() + interval '10 hours')`;
    return `plumbline-session=${await encode({ token: { sid }, secret, maxAge: 36_000 })}`;
  };
  return {
    athleteId: athleteId!,
    physioOf100: await cookie(small.physioId, small),
    physioOf10000: await cookie(large.physioId, large),
    athlete: await cookie(athleteId!, small),
  };
}

/** Resident memory of a server, in megabytes, after as many requests of a page; a pair at a time, as two cores take them. */
async function memoryOver(page: Page, pid: number) {
  const pairs = async (count: number) => {
    for (let n = 0; n < count / 2; n += 1) await Promise.all([get(page), get(page)]);
    return megabytesOf(pid);
  };
  const after1000 = await pairs(1_000);
  return { after1000, after10000: await pairs(9_000) };
}

const megabytesOf = (pid: number): number =>
  Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;

const agent = new http.Agent({ keepAlive: true });

/** One request; `bytes` is what went over the wire. */
function get({ url, cookie }: Page) {
  const headers = { "accept-encoding": "gzip", ...(cookie ? { cookie } : {}) };
  return new Promise<{ status: number; body: Buffer; bytes: number; zipped: boolean }>((resolve, reject) => {
    const request = http.get(url, { agent, headers, timeout: 30_000 }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const body = Buffer.concat(parts);
        const zipped = response.headers["content-encoding"] === "gzip";
        resolve({ status: response.statusCode ?? 0, body, bytes: body.length, zipped });
      });
    });
    request.on("timeout", () => request.destroy(new Error(`No answer from ${url} within 30 s.`)));
    request.on("error", reject);
  });
}

/** Bytes of the scripts that a page loads at first, each as gzip sends it. */
async function scriptBytes(page: Page): Promise<number> {
  const { hostname, port } = new URL(page.url);
  const raw = await fetch(page.url, { headers: page.cookie ? { cookie: page.cookie } : {} });
  const html = await raw.text();
  const scripts = new Set(
    [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)]
      .filter(([tag]) => !tag.includes("noModule"))
      .map(([, src]) => src!),
  );
  let sum = 0;
  for (const src of scripts) {
    const { body, zipped } = await get({ url: `http://${hostname}:${port}${src.replaceAll("&amp;", "&")}` });
    sum += zipped ? body.length : gzipSync(body).length;
  }
  return sum;
}

function next(root: string, args: string[], env: Record<string, string> = {}) {
  return spawn(process.execPath, [path.join(root, "node_modules/next/dist/bin/next"), ...args], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
}

const run = (root: string, args: string[]) =>
  new Promise<void>((resolve, reject) => {
    const child = next(root, args);
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`next ${args[0]} ended with ${code}.`))));
  });

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
