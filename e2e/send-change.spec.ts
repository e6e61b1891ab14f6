import { expect, test } from "./fixtures";

test(
  "a change of a program is shown before it is sent to those who have it, and taken back from one of them",
  { tag: "@desktop" },
  async ({ open }) => {
    const page = await open("physio");
    const title = "Shown before sent";
    await page.goto("/programs/new");
    await page.getByLabel("Title").fill(title);
    await page.getByLabel("What is it for?").fill("A change that can be seen");
    await page.getByRole("button", { name: "Add Front plank", exact: true }).click();
    await expect(page.locator("fieldset[data-row]")).toHaveCount(1);
    await page.getByRole("button", { name: "Save program" }).click();
    await page.getByRole("link", { name: `Assign ${title}` }).click();
    for (const name of ["Leah Goldberg", "Sam Whitlock"]) await page.getByRole("checkbox", { name }).check();
    await page.getByRole("button", { name: "Assign", exact: true }).click();
    await expect(page.getByText(`“${title}” to 2 athletes`)).toBeVisible();

    await page.getByRole("link", { name: title, exact: true }).click();
    await page.getByLabel("Hold").first().fill("30");
    await page.getByRole("button", { name: "Save program" }).click();
    await page.getByRole("link", { name: "See what changes for the 2 athletes who have an earlier version" }).click();
    await expect(page.getByRole("checkbox", { name: "Leah Goldberg" })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: "Ravi Menon" })).not.toBeChecked();
    await page
      .getByText(/^Has an earlier version: 1 change/)
      .first()
      .click();
    await expect(
      page.getByText("Front plank: 3 × 20 s, rest 30 s · daily becomes 3 × 30 s, rest 30 s · daily.").first(),
    ).toBeVisible();
    await page.getByRole("button", { name: "Assign", exact: true }).click();
    await expect(page.getByText(`“${title}” to 2 athletes`)).toBeVisible();

    await page.goto("/athletes");
    await page.getByRole("link", { name: "Leah Goldberg" }).first().click();
    await page.getByRole("main").getByRole("link", { name: "Programs", exact: true }).click();
    await expect(page.getByText("3 × 30 s, rest 30 s · daily")).toBeVisible();
    await page.getByText(/^Ended: /).click();
    const earlier = page.locator("details section", { hasText: title }).first();
    await earlier.getByRole("button", { name: "Give this version back from today" }).click();
    await expect(page.getByText("The program is changed")).toBeVisible();
    await expect(page.getByText("3 × 20 s, rest 30 s · daily").first()).toBeVisible();
  },
);
