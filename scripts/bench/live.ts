import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import http from "node:http";
import { newId } from "@/db/ids";
import { RULES_VERSION } from "@/lib/flags/rules-version";
import { build } from "../build.mjs";
import { insertAthletes, insertBoard, insertClub, type Club } from "./club";
import type { Place } from "./place";
import { DIST, serveNext, sessionCookie } from "./serving";

const BOARDS = 200;
const IDLE_MS = 15_000;
const CHANGES = 5;

/**
 * Two hundred physios with a board open each, on one process: what that costs while nothing happens, and how long a change
 * takes until the last of them has heard of it.
 */
export async function measureLive(place: Place, root: string) {
  const club = await insertClub(place.owner, "Live");
  const athletes = await insertAthletes(place.owner, club, 50, 1);
  await insertBoard(place.owner, club, athletes);
  await place.owner`update athlete_states set rules_version = ${RULES_VERSION}, evaluated_on = current_date`;
  const cookies = await physios(place, club, BOARDS);
  await build(DIST);
  const { server, origin } = await serveNext(place, root, root, place.appUrl);
  const heard: number[] = [];
  const streams = await Promise.all(
    cookies.map((cookie) => open(`${origin}/api/live`, cookie, () => heard.push(performance.now()))),
  );
  try {
    await wait(5_000);
    const before = cpuMs(server.pid!);
    await wait(IDLE_MS);
    const idlePercent = ((cpuMs(server.pid!) - before) / IDLE_MS) * 100;
    const toAllMs: number[] = [];
    for (let at = 0; at < CHANGES; at += 1) {
      heard.length = 0;
      const began = performance.now();
      await place.owner`update board_rows set sentence = ${`Changed ${at}`} where athlete_id = ${athletes[at]!} and audience = 'clinical'`;
      while (heard.length < BOARDS && performance.now() - began < 10_000) await wait(5);
      if (heard.length < BOARDS) throw new Error(`Only ${heard.length} of ${BOARDS} boards heard of a change.`);
      toAllMs.push(Math.max(...heard) - began);
      await wait(500);
    }
    toAllMs.sort((a, b) => a - b);
    return { idlePercent, toAllMs: toAllMs[Math.floor(CHANGES / 2)]! };
  } finally {
    for (const stream of streams) stream.destroy();
    server.kill("SIGTERM");
  }
}

async function physios(place: Place, { orgId, teamId }: Club, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, newId);
  const { owner } = place;
  await owner`insert into people (id, name, time_zone) select id, 'Physio', 'UTC' from unnest(${ids}::uuid[]) id`;
  await owner`insert into memberships (org_id, person_id, roles) select ${orgId}, id, '{physio}' from unnest(${ids}::uuid[]) id`;
  await owner`insert into person_orgs (person_id, org_id) select id, ${orgId} from unnest(${ids}::uuid[]) id`;
  await owner`insert into team_members (org_id, team_id, person_id, as_staff) select ${orgId}, ${teamId}, id, true from unnest(${ids}::uuid[]) id`;
  const cookies: string[] = [];
  for (const id of ids) cookies.push(await sessionCookie(place, id, orgId));
  return cookies;
}

/** An open stream, once it is there; `onChange` for each change it tells of. */
const open = (url: string, cookie: string, onChange: () => void) =>
  new Promise<http.ClientRequest>((resolve, reject) => {
    const headers = { cookie, accept: "text/event-stream", "accept-encoding": "gzip" };
    const request = http.get(url, { headers, agent: new http.Agent() }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`A stream was answered with ${response.statusCode}.`));
      response.setEncoding("utf8");
      response.on("data", (text: string) => text.includes("event: changed") && onChange());
      response.on("error", () => {});
      resolve(request);
    });
    request.on("error", reject);
  });

/** What a process has used of the processors so far: from the kernel where it tells, else in whole seconds from ps. */
function cpuMs(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    const [seconds = 0, minutes = 0, hours = 0] = execFileSync("ps", ["-o", "time=", "-p", String(pid)], {
      encoding: "utf8",
    })
      .trim()
      .split(":")
      .map(Number)
      .reverse();
    return ((hours * 60 + minutes) * 60 + seconds) * 1_000;
  }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
