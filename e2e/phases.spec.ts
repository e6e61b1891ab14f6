import { daysAgo } from "./day";
import { expect, test } from "./fixtures";

const PHASES = {
  "Calm down": ["Front plank", "Bird dog", "Cat-cow"],
  "Build up": ["Side plank", "Glute bridge", "Dead bug"],
};
const THREE = ["Ravi Menon", "Grace Mwangi", "Freya Holm"];

test(
  "six exercises in two phases are given to three runners in 24 interactions, and one of them is moved on",
  { tag: "@desktop" },
  async ({ open }) => {
    const page = await open("physio");
    let interactions = 0;
    const act = async (what: Promise<unknown>) => {
      interactions += 1;
      await what;
    };
    await page.goto("/programs/new");
    await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
    await act(page.getByLabel("Title").fill("Back to load"));
    await act(page.getByLabel("What is it for?").fill("Back to running without a flare"));
    let count = 0;
    for (const [at, [phase, exercises]] of Object.entries(PHASES).entries()) {
      await act(page.getByRole("button", { name: "Add a phase" }).click());
      await act(page.getByLabel(`Phase ${at + 1}`, { exact: true }).fill(phase));
      await expect(page.getByLabel("Add to").locator("option:checked")).toHaveText(phase);
      for (const name of exercises) {
        await act(page.getByRole("button", { name: `Add ${name}`, exact: true }).click());
        await expect(page.locator("fieldset[data-row]")).toHaveCount((count += 1));
      }
    }
    await act(page.getByRole("button", { name: "Save program" }).click());
    await act(page.getByRole("link", { name: "Assign Back to load" }).click());
    for (const name of THREE) await act(page.getByRole("checkbox", { name }).check());
    await act(page.getByRole("button", { name: "Assign", exact: true }).click());
    await expect(page.getByText("“Back to load” to 3 athletes")).toBeVisible();
    expect(interactions).toBeLessThanOrEqual(24);

    await page.goto("/athletes");
    await page.getByRole("link", { name: "Ravi Menon" }).first().click();
    await page.getByRole("main").getByRole("link", { name: "Programs", exact: true }).click();
    const card = page.getByRole("main").locator("section", { hasText: "Back to load" }).first();
    await card.getByLabel("From").fill(daysAgo(-1));
    await card.getByRole("button", { name: "Move on to “Build up”" }).click();
    await expect(page.getByText("The program is changed")).toBeVisible();

    const athlete = await open("Ravi Menon");
    await athlete.goto("/program");
    await expect(athlete.getByText("Phase 1 of 2: Calm down")).toBeVisible();
    await expect(athlete.getByRole("heading", { name: "Front plank" })).toBeVisible();
    await expect(athlete.getByText(/^From .*: Back to load$/)).toBeVisible();
  },
);

test(
  "what was not saved comes back after a reload, and every step of it can be undone and done again",
  { tag: "@desktop" },
  async ({ open }) => {
    const page = await open("physio");
    await page.goto("/programs/new");
    await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
    await page.getByLabel("Title").fill("Kept by the browser");
    const rows = page.locator("fieldset[data-row]");
    for (const [at, name] of ["Front plank", "Bird dog"].entries()) {
      await page.getByRole("button", { name: `Add ${name}`, exact: true }).click();
      await expect(rows).toHaveCount(at + 1);
    }
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(rows).toHaveCount(1);
    await page.getByRole("button", { name: "Redo" }).click();
    await expect(rows).toHaveCount(2);
    await page.reload();
    await page.getByRole("button", { name: "Bring it back" }).click();
    await expect(rows).toHaveCount(2);
    await expect(page.getByLabel("Title")).toHaveValue("Kept by the browser");
    await page.reload();
    await page.getByRole("button", { name: "Throw it away" }).click();
    await page.reload();
    await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
    await expect(page.getByText("You have a draft here")).toBeHidden();
  },
);

test("an exercise is dragged from the library onto a day of the week", { tag: "@desktop" }, async ({ open }) => {
  const page = await open("coach");
  await page.goto("/programs/new");
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await page.locator('[data-drag="add.bird-dog"]').dragTo(page.locator('[data-place="2"]'));
  await expect(page.locator('[data-place="2"]')).toContainText("Bird dog");
  await expect(page.locator('[data-place="3"]')).not.toContainText("Bird dog");
});
