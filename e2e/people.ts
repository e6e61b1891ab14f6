import { hash } from "@node-rs/argon2";
import { randomInt, randomUUID } from "node:crypto";
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { database, personCalled } from "./database";

export const DEMO = { physio: /Dana, physio/, coach: /Ben, coach/, athlete: /Petra, athlete/, admin: /Ruth, admin/ };
export type DemoRole = keyof typeof DEMO;
export const PASSWORD = "heron quilt ladder ochre nine";

type State = Exclude<BrowserContextOptions["storageState"], string | undefined>;

/** Signs people in, each once, and keeps their cookies for the pages to come. */
export function doorOf(browser: Browser) {
  const kept = new Map<string, Promise<State>>();
  return (who: string): Promise<State> => {
    const state = kept.get(who) ?? (who in DEMO ? byOneClick(browser, who as DemoRole) : byPassword(browser, who));
    kept.set(who, state);
    return state;
  };
}

async function byOneClick(browser: Browser, role: DemoRole): Promise<State> {
  const context = await browser.newContext({ baseURL: process.env.BASE_URL });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: DEMO[role] }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  return closed(context);
}

async function byPassword(browser: Browser, name: string): Promise<State> {
  const email = await givePassword(name);
  const context = await browser.newContext({ baseURL: process.env.BASE_URL, extraHTTPHeaders: fromElsewhere() });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await enter(page, email);
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  return closed(context);
}

export const emailField = (page: Page) => page.locator('input[name="email"]');

/** Fills the form of address and password, and sends it. */
export async function enter(page: Page, email: string, password = PASSWORD) {
  await emailField(page).fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

async function closed(context: Awaited<ReturnType<Browser["newContext"]>>): Promise<State> {
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Gives a person of the demo, who come without one, a password to enter by; their address. */
export async function givePassword(name: string): Promise<string> {
  const { id, email } = await personCalled(name);
  const passwordHash = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 3, parallelism: 1 });
  await database()`update logins set password_hash = ${passwordHash} where person_id = ${id}`;
  return email;
}

/** A coach of the demo's first organisation whom no other story knows, to change what would put others out. */
export async function newCoach(name: string): Promise<void> {
  const [id, { orgId }] = [randomUUID(), await personCalled("Dana Okafor")];
  const sql = database();
  await sql`insert into people ${sql({ id, name, time_zone: "UTC" })}`;
  await sql`insert into logins ${sql({ person_id: id, email: `${id}@stories.example` })}`;
  await sql`insert into memberships ${sql({ org_id: orgId, person_id: id, roles: ["coach"] })}`;
  await sql`insert into person_orgs ${sql({ person_id: id, org_id: orgId })}`;
}

/** An athlete of the demo's first organisation whom no other story knows, with nothing on record, and in no team but when asked. */
export async function newAthlete(name: string, { inTeam = false } = {}): Promise<{ id: string; orgId: string }> {
  const [id, { orgId }] = [randomUUID(), await personCalled("Dana Okafor")];
  const sql = database();
  await sql`insert into people ${sql({ id, name, time_zone: "UTC" })}`;
  await sql`insert into logins ${sql({ person_id: id, email: `${id}@stories.example` })}`;
  await sql`insert into memberships ${sql({ org_id: orgId, person_id: id, roles: ["athlete"] })}`;
  await sql`insert into person_orgs ${sql({ person_id: id, org_id: orgId })}`;
  await sql`insert into athletes ${sql({ org_id: orgId, id, joined_on: "2026-01-01" })}`;
  await sql`insert into athlete_states ${sql({ org_id: orgId, athlete_id: id })}`;
  if (inTeam)
    await sql`insert into team_members (org_id, team_id, person_id, as_staff)
      select ${orgId}, id, ${id}, false from teams where org_id = ${orgId} order by name limit 1`;
  return { id, orgId };
}

/** The address a proxy would vouch for: tries are counted by it, and stories must not use up each other's. */
export const fromElsewhere = () => ({
  "x-forwarded-for": `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`,
});
