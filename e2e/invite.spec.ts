import { PASSWORD } from "./people";
import { expect, test } from "./fixtures";
import { freshAddress, linkTo } from "./letters";

test(
  "an invitation works once, and looking at its link uses nothing up",
  { tag: "@desktop" },
  async ({ asAdmin, open }) => {
    const email = freshAddress("new.runner");
    await asAdmin.goto("/members");
    await asAdmin.getByLabel("E-mail").fill(email);
    await asAdmin.getByLabel(/^Team/).selectOption({ label: "Harriers B" });
    await asAdmin.getByRole("button", { name: "Send invitation" }).click();
    await expect(asAdmin.getByText(`An invitation is on its way to ${email}.`)).toBeVisible();
    const link = await linkTo(email);

    const scanner = await open(null, { javaScriptEnabled: false });
    for (let looks = 0; looks < 3; looks += 1) expect((await scanner.request.get(link.pathname)).status()).toBe(200);

    const page = await open(null);
    await page.goto(link.pathname);
    await expect(page.getByRole("heading", { name: "Join Harriers Running Club" })).toBeVisible();
    await page.getByLabel("Your name").fill("Nell Farrow");
    await page.getByLabel(/^Password/).fill("password123");
    await page.getByRole("button", { name: "Join Harriers Running Club" }).click();
    await expect(page.getByText(/at least 15 characters/)).toBeVisible();
    await expect(page.getByLabel("Your name")).toHaveValue("Nell Farrow");
    await page.getByLabel(/^Password/).fill(PASSWORD);
    await page.getByRole("button", { name: "Join Harriers Running Club" }).click();
    await expect(page).toHaveURL(/\/today$/);

    await scanner.goto(link.pathname);
    await expect(scanner.getByRole("heading", { name: "This invitation no longer works" })).toBeVisible();
    await asAdmin.goto("/members?q=Nell");
    await expect(asAdmin.getByRole("rowheader", { name: "Nell Farrow" })).toBeVisible();
  },
);

test(
  "an invitation for somebody else is not taken by who is signed in",
  { tag: "@phone" },
  async ({ asAdmin, asCoach }) => {
    const email = freshAddress("someone.else");
    await asAdmin.goto("/members");
    await asAdmin.getByLabel("E-mail").fill(email);
    await asAdmin.getByRole("button", { name: "Send invitation" }).click();
    await expect(asAdmin.getByText(/^Choose the athlete’s team/)).toBeVisible();
    await expect(asAdmin.getByLabel("E-mail")).toHaveValue(email);
    await asAdmin.getByLabel(/^Team/).selectOption({ label: "Harriers B" });
    await asAdmin.getByRole("button", { name: "Send invitation" }).click();
    const link = await linkTo(email);
    await asCoach.goto(link.pathname);
    await expect(asCoach.getByText("You are signed in as somebody else")).toBeVisible();
    await expect(asCoach.getByRole("button", { name: /^Join/ })).toHaveCount(0);
  },
);
