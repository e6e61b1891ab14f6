import { axeClean } from "./axe";
import { expect, test } from "./fixtures";

test(
  "whoever leaves their only organisation is welcome to another, and two are never seen at once",
  { tag: "@phone" },
  async ({ open }) => {
    const page = await open("Jonas Weber");
    await test.step("leaving ends at the welcome page", async () => {
      await page.goto("/organisations");
      await expect(page.getByText("You are here")).toHaveCount(1);
      await page.getByText("Leave this organisation").click();
      await page.getByRole("button", { name: /^Leave / }).click();
      await expect(page).toHaveURL(/\/welcome$/);
      await expect(page.getByRole("heading", { level: 1, name: "Welcome, Jonas Weber" })).toBeVisible();
      await expect(page.getByRole("contentinfo").getByRole("link", { name: "Get help now" })).toBeVisible();
      await axeClean(page, "/welcome");
      await page.goto("/today");
      await expect(page, "nothing else opens").toHaveURL(/\/welcome$/);
    });

    const create = async (name: string) => {
      await page.getByLabel("Name of the organisation").fill(name);
      await page.getByRole("button", { name: "Create organisation" }).click();
      await expect(page).toHaveURL(/\/members$/);
    };
    await test.step("they create two, as admin of each", async () => {
      await create("Trail Club Weber");
      await page.goto("/organisations");
      await page.getByLabel("Name of the organisation").fill(" ");
      await page.getByRole("button", { name: "Create organisation" }).click();
      await expect(page.getByLabel("Name of the organisation")).toHaveAttribute("aria-invalid", "true");
      await create("Weber Physiotherapy");
    });

    await test.step("a team of one is not in the other", async () => {
      await page.goto("/teams");
      await page.getByLabel("Name", { exact: true }).fill("Marathon group");
      await page.getByRole("button", { name: "Add team" }).click();
      await expect(page.getByText("Marathon group").first()).toBeVisible();
      await page.goto("/organisations");
      await page.getByRole("button", { name: /^Go there.*Trail Club Weber/ }).click();
      await expect(page).toHaveURL(/\/members$/);
      await page.goto("/teams");
      await expect(page.locator("main")).not.toContainText("Marathon group");
    });

    await test.step("the only admin cannot walk away", async () => {
      await page.goto("/organisations");
      await page.getByText("Leave this organisation").click();
      await page.getByRole("button", { name: "Leave Trail Club Weber" }).click();
      await expect(page.getByText("You are the only admin. Make somebody else an admin first.")).toBeVisible();
    });
  },
);
