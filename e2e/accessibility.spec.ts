import { LANGUAGE_COOKIE, OFFERED } from "../lib/language";
import { readdirSync } from "node:fs";
import path from "node:path";
import { axeClean } from "./axe";
import { database } from "./database";
import { expect, test } from "./fixtures";
import { englishOn } from "./german";
import { PAGES } from "./pages";
import { DEMO, type DemoRole } from "./people";
import { targetOf, type Target } from "./targets";

const APP = path.join(import.meta.dirname, "../app");
/** Pages that only send on or that nobody can ask for; /welcome is for who is in no organisation: organisations.spec.ts. */
const NEVER_SHOWN = ["/page", "/_global-error/page", "/(public)/welcome/page"];

const HELP = { en: "Get help now", de: "Jetzt Hilfe holen" } as const;

let target: Target;
/** What people of the demo wrote or are called. */
let theirs: string[];
test.beforeAll(async () => {
  target = await targetOf("Tomasz Wrona");
  const rows = await database()<{ text: string }[]>`select name text from people union select name from orgs
    union select name from teams`;
  theirs = rows.map(({ text }) => text).sort((a, b) => b.length - a.length);
});

test("every page of the app is looked at here", { tag: "@desktop" }, () => {
  const pages = readdirSync(APP, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => `/${file.replace(/\.tsx$/, "")}`);
  expect(Object.keys(PAGES).filter((name) => name.endsWith("/page"))).toEqual(expect.arrayContaining(pages));
});

/** Who looks at a page: each role that may, the athlete as the one whose page it is. On a phone they read German. */
const looks = Object.entries(PAGES).flatMap(([name, { by, path: address }]) => {
  if (NEVER_SHOWN.includes(name) || name.endsWith("/route")) return [];
  const roles = by === "everybody" ? [null] : (Object.keys(by) as DemoRole[]);
  return roles.map((role, at) => ({ role, name, address, isFirst: at === 0 }));
});

for (const role of [null, ...(Object.keys(DEMO) as DemoRole[])])
  test(`every page of ${role ?? "the signed-out"} is clean for axe, fits its width and offers help at once`, async ({
    open,
    complaints,
  }, { project }) => {
    test.setTimeout(180_000);
    const language = project.name === "phone" && OFFERED.includes("de") ? "de" : "en";
    complaints.expect(/status of 404/);
    const page = await open(role === "athlete" ? target.name : role);
    await page.context().addCookies([{ name: LANGUAGE_COOKIE, value: language, url: process.env.BASE_URL }]);
    for (const { name, address, isFirst } of looks.filter((look) => look.role === role)) {
      const where = `${name} as ${role ?? "nobody"}`;
      const answer = await page.goto(address(target));
      expect.soft(answer!.status(), where).toBe(name === "/_not-found/page" ? 404 : 200);
      await expect.soft(page.getByRole("contentinfo").getByRole("link", { name: HELP[language] }), where).toBeVisible();
      await expect.soft(page.getByRole("heading", { level: 1 }), where).toHaveCount(1);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(wider, `${where}: wider than the screen`).toBeLessThanOrEqual(0);
      if (language === "de")
        expect.soft(await englishOn(page, theirs), `${where}: English among the German`).toEqual([]);
      // Colours are the same for every role and width: they are looked at once. What is wide is but the narrow page in columns.
      const isNarrow = project.name === "phone";
      if (isFirst || isNarrow) await axeClean(page, where, { colours: isFirst && isNarrow });
    }
  });
