import type { Page } from "@playwright/test";
import { WALL_TEST_CAVEAT, WALL_TEST_LABELS } from "@/lib/self-checks/wall-test";
import { axeClean } from "./axe";
import { database, entriesOf, personCalled } from "./database";
import { daysAgo } from "./day";
import { expect, test } from "./fixtures";
import { newAthlete } from "./people";

const save = (page: Page) => page.getByRole("button", { name: "Save the result" }).click();
const record = (page: Page) =>
  page.locator("section", { has: page.getByRole("heading", { name: "What is on record", exact: true }) });
const value = (page: Page, side: "both" | "left" | "right") => page.locator(`input[name="${side}.value"]`);

/** Puts one check-in on today, so that the gate has something to see. */
async function hurtsToday(name: string, backPain: number) {
  const { id, orgId } = await personCalled(name);
  const sql = database();
  const day = { day: daysAgo(0), entered_on: daysAgo(0), entered_by: id };
  await sql`insert into check_ins ${sql({ org_id: orgId, athlete_id: id, entry_id: crypto.randomUUID(), ...day, back_pain: backPain })}`;
}

test(
  "a hold is timed by tap and space bar, saved, edited, and deleted with the way back",
  { tag: "@phone" },
  async ({ open }) => {
    await newAthlete("Inga Holder");
    const page = await open("Inga Holder");
    await page.goto("/today");
    await page.getByRole("link", { name: "Self-checks" }).click();
    await page.getByRole("link", { name: "Side bridge" }).click();
    const timer = page.getByRole("group", { name: "Timer" });
    await timer.getByRole("button", { name: "Start" }).click();
    await expect(timer.getByText("Get ready", { exact: true })).toBeVisible();
    await timer.getByRole("button", { name: "Stop" }).click();
    await expect(value(page, "left"), "stopped before it began is no result").toHaveValue("");
    await timer.getByRole("button", { name: "Start" }).click();
    await expect(timer.getByText("Hold", { exact: true })).toBeVisible({ timeout: 7_000 });
    await page.waitForTimeout(1_300);
    await page.keyboard.press("Space");
    const held = Number(await value(page, "left").inputValue());
    expect(held).toBeGreaterThanOrEqual(1.3);
    expect(held).toBeLessThan(4);
    await expect(timer.getByRole("button", { name: "Right" }), "the other side is next").toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await value(page, "right").fill("45,5");
    await save(page);
    await expect(page.getByText("It stands below.")).toBeVisible();
    await expect(record(page)).toContainText("45.5 s");
    await expect(record(page)).toContainText("Right ");

    await record(page).getByRole("link", { name: "Edit 45.5 s" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Self-check", exact: true })).toBeVisible();
    await value(page, "right").fill("46");
    await page.getByRole("button", { name: "Save the change" }).click();
    await expect(page.getByText("Side bridge, right: 46 s").first()).toBeVisible();
    await page.getByRole("button", { name: "Delete Side bridge, right: 46 s" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("button", { name: "Delete Side bridge, right: 46 s" })).toBeVisible();
    await page.goto("/checks/side-bridge");
    await expect(record(page)).toContainText("46 s");
    await axeClean(page, "a check with results");
    await page.goto("/progress");
    await axeClean(page, "progress with self-checks");
  },
);

test("time goes on while the page is hidden", { tag: "@phone" }, async ({ open }) => {
  await newAthlete("Inga Clock");
  const page = await open("Inga Clock");
  await page.clock.install();
  await page.goto("/checks/front-plank");
  await page.getByRole("button", { name: "Start" }).click();
  // Nothing is drawn in between, as when another app is in front.
  await page.clock.fastForward(5_000 + 62_000);
  await page.getByRole("button", { name: "Stop" }).click();
  expect(Number(await value(page, "both").inputValue())).toBeGreaterThanOrEqual(62);
});

test(
  "without JavaScript seconds are typed; what is no number is refused and kept",
  { tag: "@phone" },
  async ({ open }) => {
    await newAthlete("Inga Typist");
    const page = await open("Inga Typist", { javaScriptEnabled: false });
    await page.goto("/checks/side-bridge");
    await expect(page.getByRole("group", { name: "Timer" })).toHaveCount(0);
    await save(page);
    await expect(page.getByText("Nothing to save yet: fill in a result.").first()).toBeVisible();
    for (const typed of ["NaN", "1e308", "-5", "0", "99999"]) {
      await value(page, "left").fill(typed);
      await save(page);
      await expect(page.locator('[role="alert"]').first()).toBeVisible();
      await expect(value(page, "left")).toHaveValue(typed);
    }
    expect((await entriesOf("Inga Typist")).assessments, "nothing was stored").toBe(0);
    await value(page, "left").fill("5,5");
    await page.getByRole("checkbox", { name: /^Right: stopped/i }).check();
    await page.getByLabel("Done on").selectOption(daysAgo(3));
    await save(page);
    await expect(record(page)).toContainText("5.5 s");
    await expect(record(page)).toContainText("entered late");
    await expect(record(page)).toContainText("Stopped: pain");
    await page.goto("/progress");
    const card = page.locator("#self-checks");
    await expect(card).toContainText("Stopped: pain");
    await expect(card).toContainText("A target for you, not a pass mark.");
  },
);

test("on a bad day the timer waits, and what was done all the same is taken", { tag: "@phone" }, async ({ open }) => {
  await newAthlete("Inga Sore");
  await hurtsToday("Inga Sore", 7);
  const page = await open("Inga Sore");
  await page.goto("/checks/curl-up-hold");
  await expect(page.getByText("Better not today")).toBeVisible();
  await expect(page.getByText(/^Worst back pain of 7 on/)).toBeVisible();
  await expect(page.getByRole("group", { name: "Timer" })).toHaveCount(0);
  await page.getByText("It is done already: write it down").click();
  await value(page, "both").fill("30");
  await save(page);
  await expect(record(page)).toContainText("30 s");

  await page.goto("/checks/hop-test");
  await page.getByText("It is done already: write it down").click();
  await page.getByRole("checkbox", { name: /^Left: stopped/i }).check();
  await save(page);
  await expect(page.getByText("The last hop that you wrote down hurt")).toBeVisible();
  await page.getByRole("link", { name: "questions of the week" }).click();
  await expect(page).toHaveURL(/\/week$/);
});

test("an athlete chooses whose means to aim at", { tag: "@phone" }, async ({ open }) => {
  await newAthlete("Inga Chooser");
  for (const javaScriptEnabled of [true, false]) {
    const page = await open("Inga Chooser", { javaScriptEnabled });
    const chosen = javaScriptEnabled ? "Women" : "Men";
    await page.goto("/checks");
    await page.locator("label", { hasText: new RegExp(`^${chosen}$`) }).click();
    await page.getByRole("button", { name: "Save my targets" }).click();
    await expect(page.getByText(`target ${javaScriptEnabled ? 77 : 97} s`, { exact: true })).toBeVisible();
  }
});

test("a wall test is read, done and on record, with how little it says", { tag: "@phone" }, async ({ open }) => {
  await newAthlete("Inga Wall");
  for (const javaScriptEnabled of [true, false]) {
    const page = await open("Inga Wall", { javaScriptEnabled });
    const found = javaScriptEnabled ? WALL_TEST_LABELS["more-than-hand"] : WALL_TEST_LABELS.tight;
    await page.goto("/checks/wall-test");
    await expect(page.getByText(/^Slide a flat hand behind the small of your back/)).toBeVisible();
    await expect(page.getByText(WALL_TEST_CAVEAT)).toBeVisible();
    await save(page);
    await expect(page.getByRole("alert").first(), "nothing chosen is nothing saved").toBeVisible();
    await page.getByRole("radio", { name: found }).check();
    await save(page);
    await expect(page.getByText("It stands below.")).toBeVisible();
    await page.goto("/progress");
    await expect(page.getByText(`Wall test: ${found}`).first()).toBeAttached();
  }
});

test(
  "a physio enters a result for an athlete; a coach reads it and has no door to enter",
  { tag: "@desktop" },
  async ({ open, complaints }) => {
    complaints.expect(/status of 404/);
    const { id } = await personCalled("Chloé Dubois");
    const physio = await open("physio");
    await physio.goto(`/athletes/${id}`);
    await physio.locator("#self-checks").getByRole("link", { name: "Enter a result" }).click();
    await physio.getByRole("link", { name: "Knee to wall" }).click();
    await value(physio, "left").fill("9.5");
    await value(physio, "right").fill("0");
    await save(physio);
    await expect(record(physio)).toContainText("9.5 cm");
    await expect(record(physio)).toContainText("entered by staff");

    const coach = await open("coach");
    await coach.goto(`/athletes/${id}`);
    await expect(coach.locator("#self-checks")).toContainText("Left 9.5 cm more than right");
    await expect(coach.getByRole("link", { name: "Enter a result" })).toHaveCount(0);
    expect((await coach.goto(`/athletes/${id}/checks/knee-to-wall`))!.status()).toBe(404);
    const other = await personCalled("Pavel Dvořák");
    for (const path of [`/athletes/${other.id}/checks/knee-to-wall`, `/athletes/${id}/checks/sit-up`])
      expect((await physio.goto(path))!.status(), path).toBe(404);
  },
);
