import { execFileSync, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { RULES_VERSION } from "@/lib/flags/rules-version";
import { build } from "../build.mjs";
import { blockedMs } from "./blocking";
import { insertAthletes, insertBoard, insertClub, type Club } from "./club";
import { countingProxy } from "./counting-proxy";
import type { Place } from "./place";
import { inTurns, type Side } from "./rounds";
import { buildNext, DIST, get, type Page, scriptBytes, serveNext, sessionCookie } from "./serving";

const ROUNDS = 5;
const CALLS = 40;

/** Milliseconds, bytes and statements of the pages that people open most, beside an empty page of the same Next.js. */
export async function measurePages(place: Place, root: string) {
  const floorDir = path.join(root, "scripts/bench/floor");
  if (!fs.existsSync(path.join(floorDir, ".next/BUILD_ID"))) await buildNext(root, floorDir);
  await build(DIST);
  const people = await arrange(place);
  const counted = await countingProxy(place.appUrl);
  const servers: ChildProcess[] = [];
  try {
    const serve = async (dir: string, appUrl: string) => {
      const { server, origin } = await serveNext(place, root, dir, appUrl);
      servers.push(server);
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
  const { owner } = place;
  const small = await insertClub(owner, "A hundred");
  const large = await insertClub(owner, "Ten thousand");
  await insertBoard(owner, small, await insertAthletes(owner, small, 99, 1));
  await insertBoard(owner, large, await insertAthletes(owner, large, 10_000, 1));
  const [athleteId] = await insertAthletes(owner, small, 1, 182);
  await insertBoard(owner, small, [athleteId!]);
  await owner`update athlete_states set rules_version = ${RULES_VERSION}, evaluated_on = current_date`;
  await owner`update athletes set doctor_advice_at = now() where id = ${athleteId!}`;
  await owner.unsafe("vacuum analyze");
  const cookie = (personId: string, { orgId }: Club) => sessionCookie(place, personId, orgId);
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
