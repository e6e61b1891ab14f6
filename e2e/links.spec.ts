import { personCalled } from "./database";
import { expect, test } from "./fixtures";
import { freshAddress, linkTo } from "./letters";
import { fromElsewhere } from "./people";

const pathOf = (link: URL) => link.pathname + link.search;

test(
  "a link by e-mail signs in once, leads on to the page asked for, and looking at it uses nothing up",
  { tag: "@phone" },
  async ({ open }) => {
    const { email } = await personCalled("Ana Petrović");
    const page = await open(null, { extraHTTPHeaders: fromElsewhere() });
    await page.goto("/history");
    await page.locator('input[name="linkEmail"]').fill(email);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await expect(page.getByText(`If ${email} has an account, a link is on its way.`)).toBeVisible();
    const link = await linkTo(email);
    for (const javaScriptEnabled of [false, true]) await (await open(null, { javaScriptEnabled })).goto(pathOf(link));
    await page.goto(pathOf(link));
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page).toHaveURL(/\/history$/);

    const late = await open(null, { extraHTTPHeaders: fromElsewhere() });
    await late.goto(pathOf(link));
    await late.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(late.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
  },
);

test(
  "somebody new creates an organisation by the link in their letter, once",
  { tag: "@desktop" },
  async ({ open }) => {
    const email = freshAddress("founder");
    const page = await open(null, { extraHTTPHeaders: fromElsewhere() });
    await page.goto("/sign-in");
    await page.getByRole("link", { name: "Create an organisation" }).click();
    await page.getByLabel("Your name").fill("Ida Falk");
    await page.getByLabel("E-mail").fill("not an address");
    await page.getByLabel("Name of the organisation").fill("Falk Running Clinic");
    await page.getByRole("button", { name: "Send me the link" }).click();
    await expect(page.getByLabel("E-mail")).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByLabel("Name of the organisation")).toHaveValue("Falk Running Clinic");
    await page.getByLabel("E-mail").fill(email);
    await page.getByRole("button", { name: "Send me the link" }).click();
    await expect(page.getByText(`A letter is on its way to ${email}.`)).toBeVisible();

    const link = await linkTo(email);
    await page.goto(pathOf(link));
    await expect(page.getByRole("heading", { level: 1, name: "Create Falk Running Clinic" })).toBeVisible();
    await page.getByRole("button", { name: "Create it and sign in" }).click();
    await expect(page).toHaveURL(/\/members$/);
    await expect(page.getByRole("rowheader", { name: "Ida Falk" })).toBeVisible();

    const again = await open(null, { extraHTTPHeaders: fromElsewhere() });
    await again.goto(pathOf(link));
    await again.getByRole("button", { name: "Create it and sign in" }).click();
    await expect(again.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
  },
);

test(
  "next-auth's own address for signing in keeps the way back, and never out of Plumbline",
  { tag: "@desktop" },
  async ({ open }) => {
    const page = await open(null);
    for (const [asked, kept] of [
      ["/history", "/history"],
      [`${process.env.BASE_URL}/athletes?q=a`, "/athletes?q=a"],
      ["https://evil.example/board", "/"],
      ["//evil.example", "/"],
    ] as const) {
      await page.goto(`/api/auth/signin?${new URLSearchParams({ callbackUrl: asked })}`);
      await expect(page).toHaveURL(/\/sign-in\?/);
      for (const form of await page.locator('input[name="next"]').all()) await expect(form).toHaveValue(kept);
      await expect(page.locator('input[name="next"]')).toHaveCount(2);
    }
  },
);
