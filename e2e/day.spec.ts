import { axeClean } from "./axe";
import { blankDays, database, entriesOf } from "./database";
import { countTaps, dayForm, daysAgo, save, score } from "./day";
import { expect, test } from "./fixtures";
import { newAthlete } from "./people";

test("an ordinary day is logged in four taps and stands there after a reload", { tag: "@phone" }, async ({ open }) => {
  await blankDays("Leah Goldberg");
  const before = await entriesOf("Leah Goldberg");
  const page = await open("Leah Goldberg");
  const taps = await countTaps(page);
  await page.goto("/today");
  await expect(page.getByRole("radio", { name: "Not reported" }).first()).toBeChecked();
  const began = Date.now();
  await score(page, "Worst back pain, last 24 hours", 3);
  await page.getByLabel("Distance").click();
  await page.keyboard.type("5,5");
  await page.getByRole("button", { name: "All as prescribed" }).click();
  await save(page);
  await expect(page.getByText("It is on record.")).toBeVisible();
  expect(await taps()).toBeLessThanOrEqual(4);
  expect(Date.now() - began, "no step makes a person wait").toBeLessThan(10_000);
  await page.goto("/today");
  const record = page.locator("section, article, div", { has: page.getByRole("heading", { name: "On record today" }) });
  await expect(record.last()).toContainText("3 of 10");
  await expect(record.last()).toContainText("5.5 km");
  const after = await entriesOf("Leah Goldberg");
  expect(after.check_ins).toBe(before.check_ins! + 1);
  expect(after.runs).toBe(before.runs! + 1);
  expect(after.exercise_reports).toBeGreaterThan(before.exercise_reports!);
});

test("the day is saved without JavaScript, exercises and all", { tag: "@phone" }, async ({ open }) => {
  await blankDays("Sam Whitlock");
  const before = await entriesOf("Sam Whitlock");
  const page = await open("Sam Whitlock", { javaScriptEnabled: false });
  await page.goto("/today");
  await score(page, "Worst back pain, last 24 hours", 3);
  await page.getByLabel("Distance").fill("5,5");
  await page.getByLabel("Time in min").fill("31:20");
  await page.getByRole("button", { name: "All as prescribed" }).click();
  if (await page.getByText("It is on record.").isHidden()) await save(page);
  await expect(page.getByText("It is on record.")).toBeVisible();
  const after = await entriesOf("Sam Whitlock");
  expect(after.check_ins).toBe(before.check_ins! + 1);
  expect(after.runs).toBe(before.runs! + 1);
  expect(after.exercise_reports).toBeGreaterThan(before.exercise_reports!);
});

for (const javaScriptEnabled of [true, false])
  test(
    `an entry is changed, deleted and brought back ${javaScriptEnabled ? "in place" : "without JavaScript"}`,
    {
      tag: javaScriptEnabled ? "@desktop" : "@phone",
    },
    async ({ open }) => {
      const name = javaScriptEnabled ? "Kasper Lund" : "Maximiliana Konstantinopoulou-Featherstonehaugh";
      await blankDays(name);
      const page = await open(name, { javaScriptEnabled });
      await page.goto("/today");
      await page.getByLabel("Distance").fill("4.25");
      await save(page);
      await expect(page.getByText("It is on record.")).toBeVisible();
      await page.getByRole("link", { name: /^Edit 4\.25 km/ }).click();
      await expect(page.getByLabel("Distance")).toHaveValue("4.25");
      await page.getByLabel("Distance").fill("4,75");
      await page.getByRole("button", { name: "Save the change" }).click();
      await expect(page.getByText("It is on record.")).toBeVisible();
      await page.getByText("Edited once").first().click();
      await expect(page.getByText("4.25 km").first(), "the version before stays").toBeVisible();
      await page.goto("/today");
      await page.getByRole("button", { name: /^Delete 4\.75 km/ }).click();
      await expect(page.getByText("Deleted: run.")).toBeVisible();
      await expect(page.getByText("4.75 km")).toHaveCount(0);
      await page.getByRole("button", { name: "Undo" }).click();
      await expect(page.getByRole("button", { name: /^Delete 4\.75 km/ })).toBeVisible();
      await page.reload();
      await expect(page.getByRole("button", { name: /^Delete 4\.75 km/ })).toBeVisible();
    },
  );

test("yesterday can still be logged and is marked as late", { tag: "@phone" }, async ({ open }) => {
  await blankDays("Tove Berg", 2);
  const page = await open("Tove Berg");
  await page.goto("/today");
  await page
    .getByRole("navigation", { name: "Days you can log" })
    .locator(`a[href="/day/${daysAgo(1)}"]`)
    .click();
  await expect(page.getByText("What you log here is marked as entered late")).toBeVisible();
  await score(page, "Worst back pain that day", 2);
  await save(page);
  await expect(page.getByText("It is on record.")).toBeVisible();
  await expect(page.getByText(/^Entered late, on/)).toBeVisible();
});

test(
  "yesterday is offered and not assumed, and the body says the same as the chips",
  { tag: "@phone" },
  async ({ open }) => {
    const { id, orgId } = await newAthlete("Inga Yesterday");
    const day = { day: daysAgo(1), entered_on: daysAgo(1), entered_by: id };
    const symptoms = [{ site: "low-back", side: "left", kind: "pain", score: 3 }];
    const sql = database();
    await sql`insert into check_ins ${sql({ org_id: orgId, athlete_id: id, entry_id: crypto.randomUUID(), ...day, back_pain: 3, at_rest: true, night: "settles", symptoms: sql.json(symptoms) })}`;
    const page = await open("Inga Yesterday");
    await page.goto("/today");
    const offer = page.getByRole("button", { name: "Same as yesterday: pain 3, low back left 3, at rest" });
    await expect(offer).toBeVisible();
    const pain = page.getByRole("group", { name: "Worst back pain, last 24 hours" });
    await expect(pain.getByLabel("Not reported"), "untouched, nothing is assumed").toBeChecked();
    await page.getByText("Show on a body").click();
    const left = page.getByRole("button", { name: "Low back, left" });
    const right = page.getByRole("button", { name: "Low back, right" });
    const size = await left.boundingBox();
    expect(Math.min(size!.width, size!.height)).toBeGreaterThanOrEqual(43.9);
    await right.press("Enter");
    await expect(right).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("checkbox", { name: "Low back" })).toBeChecked();
    const sides = page.getByRole("group", { name: "Low back: which side?" });
    await expect(sides.getByLabel("Right")).toBeChecked();
    await left.tap();
    await expect(sides.getByLabel("Both sides")).toBeChecked();
    await axeClean(page, "today with a body");
    await offer.tap();
    await expect(left).toHaveAttribute("aria-pressed", "true");
    await expect(right).toHaveAttribute("aria-pressed", "false");
    await expect(pain.locator('input[value="3"]')).toBeChecked();
    await expect(page.getByRole("group", { name: "Last night" }).locator("input:checked")).toHaveCount(0);
    await score(page, "Worst back pain, last 24 hours", 2);
    await save(page);
    await expect(page.getByText("It is on record.")).toBeVisible();
    const [saved] = await sql`select back_pain as pain, symptoms, at_rest as rest, night from check_ins
      where athlete_id = ${id} and day = ${daysAgo(0)}`;
    expect(saved).toEqual({ pain: 2, symptoms, rest: true, night: null });
    await expect(page.getByText(/^Same as yesterday/), "offered once").toHaveCount(0);
  },
);

test("the same form sent twice is one entry", { tag: "@desktop" }, async ({ open }) => {
  const name = "Henrik Sørensen";
  await blankDays(name);
  const before = await entriesOf(name);
  const page = await open(name, { javaScriptEnabled: false });
  await page.goto("/today");
  await page.getByLabel("Distance").fill("6");
  const sent = page.waitForRequest((request) => request.method() === "POST");
  await save(page);
  await expect(page.getByText("It is on record.")).toBeVisible();
  const { "content-type": type, origin } = await (await sent).allHeaders();
  const again = await page.request.post("/today", {
    data: (await sent).postDataBuffer()!,
    headers: { "content-type": type!, origin: origin! },
  });
  expect(again.ok()).toBe(true);
  expect(new URL(again.url()).search, "the second answer is that of the first").toBe(new URL(page.url()).search);
  expect((await entriesOf(name)).runs).toBe(before.runs! + 1);
});

test("nothing filled in saves nothing and says so", { tag: "@phone" }, async ({ open }) => {
  const page = await open("Amina Yusuf");
  const before = await entriesOf("Amina Yusuf");
  await page.goto("/today");
  await expect(dayForm(page)).toBeVisible();
  await save(page);
  await expect(page.getByText(/Nothing to save yet/)).toBeVisible();
  expect(await entriesOf("Amina Yusuf")).toEqual(before);
});
