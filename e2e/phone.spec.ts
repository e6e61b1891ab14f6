import { randomUUID } from "node:crypto";
import type { BrowserContext, Page } from "@playwright/test";
import { database } from "./database";
import { daysAgo } from "./day";
import { makeDue, SQUAT } from "./due";
import { expect, test } from "./fixtures";
import { newAthlete } from "./people";

const OFFLINE = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|status of 40[13]/;

/** Waits until the phone can do without network: its worker has taken over, and it has its athlete's pack. */
async function readyForOffline(page: Page) {
  await page.goto("/today");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => countIn(page, "packs")).toBe(1);
}

const countIn = (page: Page, store: string) =>
  page.evaluate(
    (store) =>
      new Promise<number>((done) => {
        const asked = indexedDB.open("plumbline");
        asked.onsuccess = () => {
          const db = asked.result;
          const counted = db.transaction(store).objectStore(store).count();
          counted.onsuccess = () => {
            db.close();
            done(counted.result);
          };
        };
      }),
    store,
  );

const checkIns = async (athleteId: string) =>
  (await database()`select back_pain from check_ins where athlete_id = ${athleteId} and superseded_at is null`).map(
    (row) => Number(row.back_pain),
  );

async function logPain(page: Page, pain: number) {
  await page.locator(`input[name="backPain"][value="${pain}"]`).check({ force: true });
  await page.getByRole("button", { name: "Save the day" }).click();
}

async function online(context: BrowserContext) {
  await context.setOffline(false);
}

test(
  "without network, and after the tab was killed, Today opens at once, keeps a log, gives emergency advice, and sends each entry once",
  { tag: "@phone" },
  async ({ open, complaints }) => {
    complaints.expect(OFFLINE);
    const { id, orgId } = await newAthlete("Ines Faro", { inTeam: true });
    await makeDue({ id, orgId }, { squat: SQUAT });
    const first = await open("Ines Faro");
    const context = first.context();
    await readyForOffline(first);
    await context.setOffline(true);
    await first.close();

    const page = await context.newPage();
    const since = Date.now();
    await page.goto("/today");
    await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
    expect(Date.now() - since, "milliseconds until Today is there without network").toBeLessThan(1500);
    await logPain(page, 4);
    await expect(page.getByText("Kept on this phone")).toBeVisible();
    await expect(page.getByText("1 entry on this phone")).toBeVisible();
    await page.goto("/week");
    await page.locator('input[name="answer.saddle-numbness"][value="yes"]').check({ force: true });
    await page.getByRole("button", { name: "Save the week" }).click();
    await expect(page.getByRole("heading", { name: "Please get help now" })).toBeVisible();
    await page.goto("/today");
    await page.getByRole("link", { name: "Start session" }).click();
    await expect(page.getByText("Get ready", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await page.locator('[name^="exercise."][value="as-prescribed"]').first().check({ force: true });
    await page.getByRole("button", { name: "Save the session" }).click();
    await expect(page.getByText("Nothing is due now")).toBeVisible();
    await expect(page.getByText("3 entries on this phone")).toBeVisible();
    await page.goto("/board");
    await expect(page.getByText("This page needs network")).toBeVisible();
    await page.goto("/help-now");
    await expect(page.getByRole("heading", { name: "Get help now", level: 1 })).toBeVisible();
    await page.close();
    expect(await checkIns(id), "nothing has left the phone").toEqual([]);

    const again = await context.newPage();
    await online(context);
    await again.goto("/today");
    await expect.poll(() => checkIns(id)).toEqual([4]);
    await expect(again.getByRole("paragraph").filter({ hasText: "Worst back pain 4 of 10" })).toBeVisible();
    await expect(again.getByText("Get help now", { exact: true }).first()).toBeVisible();
    await expect(again.getByText(/on this phone$/)).toHaveCount(0);
    expect(await countIn(again, "items")).toBe(0);
    const flags = await database()`select tier from flags where athlete_id = ${id}`;
    expect(flags.map(({ tier }) => tier as string)).toContain("emergency");
    const reports = await database()`select status from exercise_reports where athlete_id = ${id}`;
    expect([...reports]).toEqual([{ status: "as-prescribed" }]);
  },
);

test(
  "what a phone holds outlives the session and waits for its writer; who is removed loses it at the next contact",
  { tag: "@phone" },
  async ({ open, complaints }) => {
    complaints.expect(OFFLINE);
    const { id, orgId } = await newAthlete("Jonas Vik");
    const page = await open("Jonas Vik");
    const context = page.context();
    const cookies = await context.cookies();
    await readyForOffline(page);
    await context.setOffline(true);
    await page.goto("/today");
    await logPain(page, 6);
    await expect(page.getByText("Kept on this phone")).toBeVisible();

    // Signing out without having sent: a question, and after "no" everything is as it was.
    await online(context);
    await context.clearCookies();
    await page.getByRole("button", { name: "Send now" }).click();
    await expect(page.getByText("You are signed out: sign in again")).toBeVisible();
    expect(await checkIns(id)).toEqual([]);
    await context.addCookies(cookies);
    await page.getByRole("button", { name: "Send now" }).click();
    await expect(page.getByText("1 entry on this phone")).toHaveCount(0);
    expect(await checkIns(id)).toEqual([6]);

    await page.goto("/today");
    await context.route("**/api/sync", (route) => route.abort());
    await logPain(page, 2);
    await expect(page.getByText("Kept on this phone")).toBeVisible();
    const asked: string[] = [];
    page.once("dialog", (dialog) => (asked.push(dialog.message()), dialog.dismiss()));
    await page.getByRole("button", { name: /Jonas Vik/ }).click();
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await expect.poll(() => asked.join()).toContain("1 entry is only on this phone");
    expect(await countIn(page, "items")).toBe(1);

    await database()`update memberships set revoked_at = now() where org_id = ${orgId} and person_id = ${id}`;
    await context.unroute("**/api/sync");
    // The page leaves as soon as it is told: nothing may wait for an answer from it.
    await page.evaluate(() => void setTimeout(() => dispatchEvent(new Event("online")), 50));
    for (const store of ["items", "packs"])
      await expect.poll(() => countIn(page, store).catch(() => -1), { message: store }).toBe(0);
    expect(await checkIns(id)).toEqual([6]);
  },
);

test(
  "a day logged on two phones that knew nothing of each other keeps both logs, and its writer says which stays",
  { tag: "@phone" },
  async ({ open, complaints }) => {
    complaints.expect(OFFLINE);
    const { id } = await newAthlete("Kira Blom");
    const [one, two] = [await open("Kira Blom"), await open("Kira Blom")];
    for (const page of [one, two]) await readyForOffline(page);
    for (const [page, pain] of [
      [one, 3],
      [two, 7],
    ] as const) {
      await page.context().setOffline(true);
      await page.goto("/today");
      await logPain(page, pain);
      await expect(page.getByText("Kept on this phone")).toBeVisible();
    }
    for (const page of [one, two]) {
      await online(page.context());
      await page.goto("/today");
      await expect(page.getByText(/of 10/).first()).toBeVisible();
    }
    await expect(two.getByText("This day was logged on two phones")).toBeVisible();
    expect((await checkIns(id)).sort()).toEqual([3, 7]);
    await two.getByRole("button", { name: "Delete Worst back pain 3 of 10" }).click();
    await expect(two.getByText("This day was logged on two phones")).toHaveCount(0);
    expect(await checkIns(id)).toEqual([7]);
  },
);

test(
  "the door of phones takes an athlete's own entries from our own pages, and nothing else",
  { tag: "@phone" },
  async ({ open, baseURL }) => {
    const { id, orgId } = await newAthlete("Lene Dahl");
    const page = await open("Lene Dahl");
    const device = { id: randomUUID(), secret: "s".repeat(40) };
    const sentAt = new Date().toISOString();
    const item = {
      seq: 1,
      key: randomUUID(),
      name: "log.day",
      values: { day: daysAgo(0), backPain: "5" },
      madeAt: sentAt,
    };
    const good = { device, org: orgId, person: id, sentAt, items: [item] };
    const post = async (data: unknown, who: Page = page, headers: Record<string, string> = { origin: baseURL! }) => {
      const answer = await who.request.post("/api/sync", { data, headers });
      return [answer.status(), ((await answer.json()) as { status: string }).status];
    };
    expect(await post(good, page, { origin: "https://elsewhere.example" })).toEqual([403, "not-saved"]);
    expect(await post(good, page, {})).toEqual([403, "not-saved"]);
    for (const bad of [
      { ...good, extra: 1 },
      { ...good, org: "x" },
      { ...good, items: [{ ...item, seq: 1e308 }] },
      { ...good, items: Array(21).fill(item) },
      { ...good, device: { ...device, secret: "short" } },
      [],
      "x".repeat(400_000),
    ])
      expect(await post(bad)).toEqual([400, "unreadable"]);
    expect(await post(good, await open(null))).toEqual([401, "signed-out"]);
    expect(await post(good, await open("coach"))).toEqual([409, "other-person"]);
    expect(await post({ ...good, org: randomUUID() })).toEqual([403, "wipe"]);
    expect(await checkIns(id), "nothing of it was stored").toEqual([]);

    const answers = async (items: object[]) => {
      const answer = await page.request.post("/api/sync", { data: { ...good, items }, headers: { origin: baseURL! } });
      return ((await answer.json()) as { answers: { outcome: string }[] }).answers.map(({ outcome }) => outcome);
    };
    expect(await answers([item, item])).toEqual(["saved", "saved"]);
    expect(await checkIns(id)).toEqual([5]);
    const wrong = (values: object, name = "log.day") => ({ ...item, key: randomUUID(), name, values });
    expect(
      await answers([
        wrong({ day: daysAgo(0), backPain: "11" }),
        wrong({ day: daysAgo(-1), backPain: "1" }),
        wrong({ kind: "check-in", entryId: randomUUID(), version: "1" }, "log.delete"),
        wrong({ score: "3" }, "flag.settle"),
      ]),
    ).toEqual(["refused", "refused", "refused", "refused"]);
    expect(await post({ ...good, device: { ...device, secret: "t".repeat(40) } })).toEqual([400, "unreadable"]);
    expect((await (await open(null)).request.get("/api/phone")).status()).toBe(404);
    expect((await (await open("coach")).request.get("/api/phone")).status()).toBe(404);
    const pack = await page.request.get("/api/phone");
    expect((await pack.json()) as object).toMatchObject({ personId: id, orgId });
    expect(await pack.text()).not.toContain("keptFromCoach");
  },
);
