import { database, personCalled } from "./database";
import { save, score } from "./day";
import { expect, test } from "./fixtures";

test("the board is walked by keys: j, k, enter, r and ?", { tag: "@desktop" }, async ({ asPhysio: page }) => {
  await page.goto("/board");
  const rows = page.locator("tr[data-athlete]");
  const focused = () => rows.evaluateAll((all) => all.findIndex((row) => row.contains(document.activeElement)));
  await page.keyboard.press("j");
  await expect.poll(focused).toBe(0);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect.poll(focused).toBe(1);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys of the board" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  const id = await rows.nth(1).getAttribute("data-athlete");
  await rows.nth(1).getByRole("link").first().focus();
  await page.keyboard.press("r");
  await expect(page).toHaveURL(new RegExp(`/athletes/${id}/refer$`));
  await page.goBack();
  await rows.nth(1).getByRole("link").first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/athletes/${id}$`));
});

test(
  "keys pressed before the page's own code has come are not lost",
  { tag: "@desktop" },
  async ({ asPhysio: page }) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/_next\/static\/.*\.js/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto("/board", { waitUntil: "commit" });
    await page.locator("tr[data-athlete]").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const focused = () => page.evaluate(() => document.activeElement?.closest("tr")?.rowIndex ?? 0);
    expect(await focused()).toBe(0);
    release();
    await expect.poll(focused).toBe(2);
  },
);

test("letters typed into a field are not keys of the board", { tag: "@desktop" }, async ({ asPhysio: page }) => {
  await page.goto("/board");
  const search = page.getByRole("searchbox", { name: "Find by name" });
  await search.click();
  await page.keyboard.type("jr?k");
  await expect(search).toHaveValue("jr?k");
  await expect(page).toHaveURL(/\/board$/);
});

test("a receipt says rule, source, entries, what is missing and what would clear it; a settled flag stays settled", async ({
  asPhysio: page,
  open,
}, { project }) => {
  const [name, rule] = project.name === "phone" ? ["Luis Ortega", "W3"] : ["Sean Murphy", "W8"];
  const { id } = await personCalled(name!);
  await page.goto(`/athletes/${id}`);
  const receipt = page.locator(`article[data-rule="${rule}"]`);
  if (await receipt.isHidden()) await receipt.locator("xpath=ancestor::details[1]/summary").click();
  for (const fact of ["Rule", "Source", "Evidence", "Entries", "Missing", "Time frame", "Clears when"])
    await expect(receipt.getByRole("term").filter({ hasText: new RegExp(`^${fact}$`) })).toBeVisible();
  await expect(receipt).toContainText(`${rule} version`);

  await receipt.getByText("Noise", { exact: true }).click();
  await receipt.getByRole("button", { name: "Settle as “Noise”" }).click();
  await expect(receipt.getByText("Say why in a few words. Others will read it later.")).toBeVisible();
  await receipt.getByRole("textbox", { name: "Why" }).fill("Talked on the phone: a stone in the shoe.");
  await receipt.getByRole("button", { name: "Settle as “Noise”" }).click();
  await expect(page.getByText("It comes back only on new evidence.").first()).toBeVisible();
  await expect(page.locator(`article[data-rule="${rule}"]`)).toHaveCount(0);

  const athlete = await open(name!);
  await athlete.goto("/today");
  await score(athlete, "Worst back pain, last 24 hours", 0);
  await save(athlete);
  await expect(athlete.getByText("It is on record.")).toBeVisible();
  await page.goto(`/athletes/${id}`);
  await expect(page.locator(`article[data-rule="${rule}"]`)).toHaveCount(0);
  const flags = await database()<{ status: string; reason: string }[]>`
    select status, reason from flags where athlete_id = ${id} and rule_id = ${rule!} and settled_at > now() - interval '1 hour'`;
  expect(flags).toMatchObject([{ status: "settled", reason: "Talked on the phone: a stone in the shoe." }]);
});

test(
  "a referral goes from a draft to an outcome, and the list shows the oldest first",
  {
    tag: "@desktop",
  },
  async ({ asPhysio: page, asCoach }) => {
    const { id } = await personCalled("Jo Abernethy");
    const later = await personCalled("Ana Petrović");
    for (const athlete of [id, later.id]) {
      await page.goto(`/athletes/${athlete}`);
      await page.getByRole("article").getByRole("link", { name: "Refer", exact: true }).first().click();
      await expect(page).toHaveURL(/\/refer\?flag=/);
      await expect(page.getByLabel("Why", { exact: true })).not.toHaveValue("");
      await page.getByLabel("To whom").fill("Sports doctor, Harbour Clinic");
      await page.getByRole("button", { name: "Save as draft" }).click();
      await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
    }
    await page.goto("/referrals");
    const open = page.getByRole("table", { name: "Open referrals" }).getByRole("rowheader");
    const order = await open.allTextContents();
    expect(order.indexOf("Jo Abernethy")).toBeLessThan(order.indexOf("Ana Petrović"));
    await page.getByRole("link", { name: "Jo Abernethy" }).click();
    for (const [at, step] of ["It has been sent", "An appointment is booked", "The athlete was seen"].entries()) {
      await page.getByRole("button", { name: step, exact: true }).click();
      await expect(page.locator('input[name="version"]').first()).toHaveValue(String(at + 2));
    }
    await page.locator("summary", { hasText: "Close with an outcome" }).click();
    await page.getByRole("button", { name: "Close with an outcome" }).click();
    await expect(page.getByText("Choose what came of it.")).toBeVisible();
    await page.getByLabel("What came of it").selectOption({ label: "Under their care now" });
    await page.getByRole("button", { name: "Close with an outcome" }).click();
    // "Saved." stands there from the step before: closed is when there is nothing left to close.
    await expect(page.getByLabel("What came of it")).toHaveCount(0);
    await page.goto("/referrals");
    await expect(page.getByRole("table", { name: "Closed" }).getByRole("row", { name: /Jo Abernethy/ })).toContainText(
      "Under their care now",
    );
    const coach = await asCoach.goto("/referrals");
    expect(await coach!.text(), "a coach learns how far it is, not what it says").not.toContain("Harbour Clinic");
  },
);
