import { readdirSync } from "node:fs";
import path from "node:path";
import { axeClean } from "./axe";
import { expect, test } from "./fixtures";
import { PAGES } from "./pages";
import { DEMO, type DemoRole } from "./people";
import { targetOf, type Target } from "./targets";

const APP = path.join(import.meta.dirname, "../app");
/** Pages that only send on or that nobody can ask for; /welcome is for who is in no organisation: organisations.spec.ts. */
const NEVER_SHOWN = ["/page", "/_global-error/page", "/(public)/welcome/page"];

let target: Target;
test.beforeAll(async () => {
  target = await targetOf("Tomasz Wrona");
});

test("every page of the app is looked at here", { tag: "@desktop" }, () => {
  const pages = readdirSync(APP, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => `/${file.replace(/\.tsx$/, "")}`);
  expect(Object.keys(PAGES).filter((name) => name.endsWith("/page"))).toEqual(expect.arrayContaining(pages));
});

/** Who looks at a page: each role that may, the athlete as the one whose page it is. */
const looks = Object.entries(PAGES).flatMap(([name, { by, path: address }]) => {
  if (NEVER_SHOWN.includes(name) || name.endsWith("/route")) return [];
  const roles = by === "everybody" ? [null] : (Object.keys(by) as DemoRole[]);
  // Colours are the same for every role: the first one looks at them.
  return roles.map((role, at) => ({ role, name, address, colours: at === 0 }));
});

for (const role of [null, ...(Object.keys(DEMO) as DemoRole[])])
  test(`every page of ${role ?? "the signed-out"} is clean for axe, fits its width and offers help at once`, async ({
    open,
    complaints,
  }) => {
    test.setTimeout(180_000);
    complaints.expect(/status of 404/);
    const page = await open(role === "athlete" ? target.name : role);
    for (const { name, address, colours } of looks.filter((look) => look.role === role)) {
      const where = `${name} as ${role ?? "nobody"}`;
      const answer = await page.goto(address(target));
      expect.soft(answer!.status(), where).toBe(name === "/_not-found/page" ? 404 : 200);
      await expect.soft(page.getByRole("contentinfo").getByRole("link", { name: "Get help now" }), where).toBeVisible();
      await expect.soft(page.getByRole("heading", { level: 1 }), where).toHaveCount(1);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(wider, `${where}: wider than the screen`).toBeLessThanOrEqual(0);
      await axeClean(page, where, { colours });
    }
  });
