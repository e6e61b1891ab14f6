import { expect, test } from "./fixtures";
import { enter, fromElsewhere, newCoach, PASSWORD } from "./people";

const NEW_PASSWORD = "walnut kettle marsh seven bridges";

test("name, time zone, unit and look are kept, and hold on every page", { tag: "@phone" }, async ({ open }) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open("Tomasz Wrona", { javaScriptEnabled });
    const [unit, zone, look] = javaScriptEnabled
      ? ["Miles", "Pacific/Auckland", "Dark"]
      : ["Kilometres", "UTC", "Light"];
    await page.goto("/account");
    await page.getByLabel("Name", { exact: true }).fill("   ");
    await page.getByLabel("Time zone").selectOption(zone);
    await page.getByRole("radio", { name: unit }).check();
    await page.getByRole("radio", { name: look }).check();
    await page.getByRole("button", { name: "Save settings" }).click();
    await expect(page.getByLabel("Name", { exact: true }), "a blank name is refused").toHaveAttribute(
      "aria-invalid",
      "true",
    );
    await expect(page.getByLabel("Time zone"), "and nothing else is lost").toHaveValue(zone);
    for (const kept of [unit, look]) await expect(page.getByRole("radio", { name: kept })).toBeChecked();
    await page.getByLabel("Name", { exact: true }).fill("Tomasz Wrona");
    await page.getByRole("button", { name: "Save settings" }).click();
    await expect(page.getByText("Settings saved.")).toBeVisible();
    await expect(page.getByLabel("Time zone")).toHaveValue(zone);
    await expect(page.locator("html")).toHaveAttribute("data-theme", look.toLowerCase());
    await page.goto("/progress");
    await expect(page.locator("html")).toHaveAttribute("data-theme", look.toLowerCase());
    await expect(page.locator("main")).toContainText(unit === "Miles" ? /\d mi\b/ : /\d km\b/);
  }
});

test("a new password opens the door, and shuts it on every other device", { tag: "@desktop" }, async ({ open }) => {
  const name = "Wilma Achterberg";
  await newCoach(name);
  const [page, other] = [await open(name), await open(name)];
  await other.goto("/board");
  await page.goto("/account");
  await page.getByLabel("Present password").fill("not the password at all");
  await page.getByLabel("New password").fill(NEW_PASSWORD);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("This is not your present password.")).toBeVisible();
  await page.getByLabel("Present password").fill(PASSWORD);
  await page.getByLabel("New password").fill("short");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText(/at least 15 characters/)).toBeVisible();
  await page.getByLabel("Present password").fill(PASSWORD);
  await page.getByLabel("New password").fill(NEW_PASSWORD);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Password saved. Every other device was signed out.")).toBeVisible();

  await other.reload();
  await expect(other).toHaveURL(/\/sign-in(\?next=|$)/);
  const fresh = await open(null, { extraHTTPHeaders: fromElsewhere() });
  await fresh.goto("/sign-in");
  await enter(fresh, (await addressOf(page)) ?? "", PASSWORD);
  await expect(fresh.getByText("This e-mail and password do not belong together.")).toBeVisible();
  await fresh.getByLabel("Password").fill(NEW_PASSWORD);
  await fresh.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(fresh).toHaveURL(/\/board$/);
});

/** As a password manager reads it: whose password this is. */
const addressOf = (page: import("@playwright/test").Page) =>
  page.locator('input[autocomplete="username"]').first().getAttribute("value");
