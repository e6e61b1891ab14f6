import { spawn, type ChildProcess } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import http from "node:http";
import net from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { encode } from "next-auth/jwt";
import type { Place } from "./place";

export const DIST = ".next-bench";

export type Page = { url: string; cookie?: string };

/** A server of the build in `dir`, once it answers; whoever asked ends it. */
export async function serveNext(
  place: Place,
  root: string,
  dir: string,
  appUrl: string,
): Promise<{ server: ChildProcess; origin: string }> {
  const port = await freePort();
  const server = next(root, ["start", dir, "-p", String(port), "-H", "127.0.0.1"], {
    DATABASE_URL: place.adminUrl,
    DATABASE_APP_URL: appUrl,
    NEXTAUTH_SECRET: place.secret,
    NEXTAUTH_URL: `http://localhost:${port}`,
    PLUMBLINE_ORIGINS: `http://127.0.0.1:${port}`,
    NEXT_DIST_DIR: DIST,
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await get({ url: origin }).catch(() => null)); tries += 1) {
    if (tries > 300 || server.exitCode !== null) {
      server.kill("SIGTERM");
      throw new Error(`The server of ${dir} did not start.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { server, origin };
}

/** The cookie of somebody who has just signed in to an organisation. */
export async function sessionCookie({ owner, secret }: Place, personId: string, orgId: string): Promise<string> {
  const sid = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(sid).digest("base64url");
  await owner`insert into sessions (id_hash, person_id, org_id, idle_seconds, ends_at)
    values (${hash}, ${personId}, ${orgId}, 36000, now() + interval '10 hours')`;
  return `plumbline-session=${await encode({ token: { sid }, secret, maxAge: 36_000 })}`;
}

const agent = new http.Agent({ keepAlive: true });

/** One request; `bytes` is what went over the wire. */
export function get({ url, cookie }: Page) {
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
export async function scriptBytes(page: Page): Promise<number> {
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

/** Builds the app that lies in `dir`. */
export const buildNext = (root: string, dir: string) =>
  new Promise<void>((resolve, reject) => {
    const child = next(root, ["build", dir]);
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`The build of ${dir} ended with ${code}.`)),
    );
  });

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
