import type { APIRequestContext, APIResponse } from "@playwright/test";
import type { Scope } from "./access";
import { ACTS, type Act, type Fields } from "./acts";
import { builtActions, builtPages, type BuiltAction } from "./build";
import { atRest, contentSum, database } from "./database";
import { expect, test } from "./fixtures";
import { FROM_ELSEWHERE, ROUTER } from "./headers";
import { PAGES, type Page } from "./pages";
import { DEMO, doorOf, type DemoRole } from "./people";
import startServer from "./start-server";
import { nowhere, targetOf, type Target } from "./targets";

const ROLES = Object.keys(DEMO) as DemoRole[];
/** Somebody of another organisation, with every right there. */
const STRANGER = "Ilse Brandt";
type Who = DemoRole | typeof STRANGER | null;

let base: string;
let mine: Target;
let foreign: Record<Scope, Target[]>;
let as: Record<string, APIRequestContext>;
const agent = (who: Who) => as[String(who)]!;

// A server and a database of their own: nothing else may write while their content is compared.
test.describe.configure({ timeout: 180_000 });
let stop: (() => Promise<void>) | undefined;
const shared = { BASE_URL: process.env.BASE_URL, STORY_DATABASE_URL: process.env.STORY_DATABASE_URL };
/** Sent to sign in, with or without the way back. */
const atTheDoor = (location: string | undefined) => location?.split("?")[0] === "/sign-in";

test.beforeAll(async ({ browser, playwright }) => {
  test.setTimeout(180_000); // the demo club is loaded a second time
  delete process.env.BASE_URL;
  stop = await startServer();
  base = process.env.BASE_URL!;
  mine = await targetOf("Mara Lindqvist");
  const [mate, otherTeam, otherOrg] = [
    await targetOf("Petra Novak"),
    await targetOf("Nadia Rahimi"),
    await targetOf("Pavel Dvořák"),
  ];
  await database()`delete from team_members where as_staff and team_id = ${otherTeam.teamId}`;
  foreign = { own: [mate, otherTeam, otherOrg], team: [otherTeam, otherOrg], org: [otherOrg], any: [] };
  const door = doorOf(browser);
  const agentOf = async (who: string | null) =>
    playwright.request.newContext({
      baseURL: base,
      storageState: who ? await door(who) : undefined,
      extraHTTPHeaders: { origin: base },
    });
  as = { null: await agentOf(null) };
  for (const role of ROLES) as[role] = await agentOf(role === "athlete" ? mine.name : role);
  as[STRANGER] = await agentOf(STRANGER);
});
test.afterAll(async () => {
  for (const each of Object.values(as ?? {})) await each.dispose();
  await database().end();
  await stop?.();
  Object.assign(process.env, shared);
});

const get = (who: Who, path: string, headers: Record<string, string> = {}) =>
  agent(who).get(path, { maxRedirects: 0, headers });
const scopeOf = ({ by }: Page | Act, who: Who): Scope | null =>
  by === "everybody" ? "any" : who && who !== STRANGER ? (by[who] ?? null) : null;

/** A body without what differs from one answer to the next: its nonce, and ids of the address and of the request. */
async function plain(answer: APIResponse): Promise<string> {
  const nonce = /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "")?.[1] ?? "no nonce";
  return (await answer.text())
    .replaceAll(nonce, "")
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "an id");
}

test("every page and route of the build has a row that says who may open it", { tag: "@desktop" }, () => {
  expect(builtPages().sort()).toEqual(Object.keys(PAGES).sort());
});

test("every server action of the build has a row that says who may do it", { tag: "@desktop" }, () => {
  expect(
    builtActions()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(ACTS).sort());
});

test("a page opens for whom it is meant, and for nobody else", { tag: "@desktop" }, async () => {
  const wrong: string[] = [];
  for (const [name, page] of Object.entries(PAGES)) {
    if (page.by === "everybody") continue;
    const path = page.path(mine);
    const out = await get(null, path);
    if (!(out.status() === 307 && atTheDoor(out.headers().location))) wrong.push(`${name} signed out: ${out.status()}`);
    for (const role of ROLES) {
      const status = (await get(role, path)).status();
      if (status !== (scopeOf(page, role) ? 200 : 404)) wrong.push(`${name} as ${role}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
});

test(
  "what is somebody else's answers like what does not exist, by GET, HEAD and for the router",
  { tag: "@desktop" },
  async () => {
    const wrong: string[] = [];
    for (const [name, page] of Object.entries(PAGES)) {
      const none = page.path(nowhere());
      if (page.path(nowhere()) === page.path(mine)) continue;
      for (const who of [...ROLES, STRANGER] as Who[]) {
        const scope = scopeOf(page, who);
        if (page.by === "everybody") continue;
        const nothing = await get(who, none);
        const asked = scope ? foreign[scope] : [mine];
        for (const target of asked) {
          const path = page.path(target);
          const answer = await get(who, path);
          const [body, expected] = [await plain(answer), await plain(nothing)];
          if (answer.status() !== 404 || nothing.status() !== 404) wrong.push(`${name} as ${who}: ${answer.status()}`);
          if (body !== expected) wrong.push(`${name} as ${who}: another answer for ${target.name} than for nobody`);
          const head = await agent(who).head(path, { maxRedirects: 0 });
          if (head.status() !== 404) wrong.push(`${name} as ${who} HEAD: ${head.status()}`);
          for (const headers of ROUTER) {
            const flight = await get(who, path, headers);
            if (target === mine && who === "athlete") continue; // her own name stands on each of her pages
            if (flight.status() < 500 && (await flight.text()).includes(target.name.split(" ")[1]!))
              wrong.push(`${name} as ${who} with ${JSON.stringify(headers)}: names ${target.name}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  },
);

test("no spelling of an address goes around the door", { tag: "@desktop" }, async () => {
  const paths = [`/athletes/${mine.athleteId}`, "/board", "/today", "/members"];
  for (const path of paths)
    for (const spelt of [
      `/${path}`,
      `${path}/`,
      path.replace("/", "/%2e/"),
      `${path}.rsc`,
      `${path}.segments/_tree.segment.rsc`,
    ]) {
      const answer = await agent(null).get(`${base}${spelt}`, { headers: { rsc: "1" } });
      const body = await answer.text();
      expect(answer.status(), spelt).toBeLessThan(500);
      expect(body, spelt).not.toContain(mine.name.split(" ")[1]!);
    }
});

/** Posts an action as a form without JavaScript does, to a page that takes it. */
function post(who: Who, action: BuiltAction, fields: Fields, headers: Record<string, string> = {}) {
  const page = PAGES[action.pages.find((each) => PAGES[each]) ?? ""];
  if (!page) throw new Error(`No page takes ${action.name}.`);
  return agent(who).post(page.path(mine), {
    multipart: { [`$ACTION_ID_${action.id}`]: "", ...fields },
    maxRedirects: 0,
    headers,
  });
}

test(
  "an action does nothing for the signed-out, for other roles and to what is somebody else's",
  { tag: "@desktop" },
  async () => {
    await atRest();
    const wrong: string[] = [];
    let before = await contentSum();
    for (const action of builtActions()) {
      const act = ACTS[action.name]!;
      const tries: { who: Who; target: Target }[] = [{ who: null, target: mine }];
      for (const who of [...ROLES, STRANGER] as Who[]) {
        const scope = scopeOf(act, who);
        for (const target of scope ? [...foreign[scope], ...(scope === "any" ? [] : [nowhere()])] : [mine])
          tries.push({ who, target });
      }
      if (act.by === "everybody") continue;
      // A stranger's own organisation has athletes of its own: only what names nobody may change there.
      for (const { who, target } of tries) {
        if (who === STRANGER && Object.values(act.by).includes("any")) continue;
        const answer = await post(who, action, act.fields(target));
        const { location = "" } = answer.headers();
        if (answer.status() >= 500 || /[?&](saved|deleted|settled|assigned|changed|answered|limited)=/.test(location))
          wrong.push(`${action.name} as ${who}: ${answer.status()} ${location}`);
        if (who === null && !atTheDoor(location)) wrong.push(`${action.name} signed out: ${answer.status()}`);
        const after = await contentSum();
        const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
        if (changed.length > 0) wrong.push(`${action.name} as ${who} on ${target.name} changed ${changed}`);
        before = after;
      }
    }
    expect(wrong).toEqual([]);
  },
);

test("an action from anywhere but our own pages does nothing", { tag: "@desktop" }, async () => {
  const wrong: string[] = [];
  const before = await contentSum();
  for (const action of builtActions()) {
    const { by, fields } = ACTS[action.name]!;
    const who = by === "everybody" ? "coach" : (Object.keys(by)[0] as DemoRole);
    for (const headers of FROM_ELSEWHERE) {
      const answer = await post(who, action, fields(mine), headers);
      const cookie = answer.headers()["set-cookie"] ?? "";
      if (answer.status() < 400 || cookie.includes("plumbline-session"))
        wrong.push(`${action.name} with ${JSON.stringify(headers)}: ${answer.status()}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(await contentSum()).toEqual(before);
  expect((await get("coach", "/board")).status(), "nobody was signed out from elsewhere").toBe(200);
});

test(
  "the same forms do work for whom they are meant: what was refused above was refused for its reason",
  { tag: "@desktop" },
  async () => {
    const idle: string[] = [];
    let before = await contentSum();
    const built = new Map(builtActions().map((action) => [action.name, action]));
    for (const [name, act] of Object.entries(ACTS)) {
      if (act.by === "everybody" || DOES_NOTHING_HERE.includes(name.split(" ").at(-1)!)) continue;
      const who = Object.keys(act.by)[0] as DemoRole;
      const answer = await post(who, built.get(name)!, act.fields(mine));
      const after = await contentSum();
      if (Object.keys(after).every((table) => after[table] === before[table]))
        idle.push(`${name} as ${who}: ${answer.status()} ${answer.headers().location ?? ""}`);
      before = after;
    }
    expect(idle).toEqual([]);
  },
);

/** Who is in a team, or has read the advice, already is not written again; the others ask for what the demo has not. */
const DOES_NOTHING_HERE = [
  ...["importFile", "addToTeam", "confirmAdvice", "setPassword", "endSession", "leave"],
  // No day of this athlete was logged on two phones.
  "keepBothLogs",
];
