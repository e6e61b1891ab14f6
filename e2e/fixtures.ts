import { test as base, expect, type BrowserContextOptions, type Page } from "@playwright/test";
import { Complaints } from "./complaints";
import { closeDatabases } from "./database";
import { doorOf } from "./people";

type Open = (who: string | null, options?: BrowserContextOptions) => Promise<Page>;
type Fixtures = {
  /** What the browser complained about; anything that is not expected fails the story. */
  complaints: Complaints;
  /** A fresh page of its own for a demo role, an athlete or member by name, or nobody. */
  open: Open;
  asPhysio: Page;
  asCoach: Page;
  asAthlete: Page;
  asAdmin: Page;
};

export const test = base.extend<Fixtures, { door: ReturnType<typeof doorOf> }>({
  door: [
    async ({ browser }, use) => {
      await use(doorOf(browser));
      await closeDatabases();
    },
    { scope: "worker" },
  ],
  complaints: [
    async ({}, use) => {
      const complaints = new Complaints();
      await use(complaints);
      expect(complaints.unexpected(), "what the browser complained about").toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ browser, door, complaints }, use) => {
    const contexts: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async (who, options = {}) => {
      const context = await browser.newContext({ storageState: who ? await door(who) : undefined, ...options });
      contexts.push(context);
      complaints.listenTo(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  asPhysio: async ({ open }, use) => use(await open("physio")),
  asCoach: async ({ open }, use) => use(await open("coach")),
  asAthlete: async ({ open }, use) => use(await open("athlete")),
  asAdmin: async ({ open }, use) => use(await open("admin")),
});

export { expect };
