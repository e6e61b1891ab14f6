import type { Page } from "@playwright/test";
import { axeClean } from "./axe";
import { countTaps, score } from "./day";
import { SIDE_PLANK, SQUAT, withDue } from "./due";
import { expect, test } from "./fixtures";

const timer = (page: Page) => page.getByRole("timer");
const start = (page: Page) => page.getByRole("link", { name: "Start session" }).click();

test("a plank of 3 × 30 s a side is led through and logged in two taps", { tag: "@phone" }, async ({ open }) => {
  const reports = await withDue("Inga Planker", { "side-plank": SIDE_PLANK });
  const page = await open("Inga Planker");
  const taps = await countTaps(page);
  await page.clock.install();
  await page.goto("/today");
  await start(page);
  await expect(page.getByText("Get ready", { exact: true })).toBeVisible();
  await page.clock.fastForward(12_000);
  await expect(page.getByText("Hold", { exact: true })).toBeVisible();
  await expect(page.getByText("Set 1 of 3 · left side", { exact: true })).toBeVisible();
  expect(Number(await timer(page).innerText()), "the count goes by the clock").toBeLessThanOrEqual(28);
  await axeClean(page, "a session that runs");
  // One look after the screen was dark for minutes: all of the left side is over.
  await page.clock.fastForward(125_000);
  await expect(page.getByText("Set 1 of 3 · right side", { exact: true })).toBeVisible();
  await page.clock.fastForward(180_000);
  await expect(page.getByText("Done. How did it go?")).toBeVisible();
  await axeClean(page, "a session that is over");
  await page.getByRole("button", { name: "Save the session" }).click();
  await expect(page.getByText("It is on record.")).toBeVisible();
  expect(await taps()).toBeLessThanOrEqual(2);
  expect([...(await reports())], "pain and effort that nobody told are missing").toEqual([
    { status: "as-prescribed", sets: null, pain: null, effort: null, formHeld: null },
  ]);
  await page.goto("/session");
  await expect(page.getByText("Nothing is due now")).toBeVisible();
});

test(
  "a session is paused, reloaded and stopped by keyboard, and what ran is logged with one answer for all",
  {
    tag: "@desktop",
  },
  async ({ open }) => {
    const reports = await withDue("Inga Stopper", { squat: SQUAT, "side-plank": SIDE_PLANK, "calf-raise": SQUAT });
    const page = await open("Inga Stopper");
    await page.goto("/session");
    await page.getByRole("button", { name: "Start", exact: true }).press("Enter");
    await page.keyboard.press("ArrowRight");
    await expect(timer(page), "repetitions wait for the person").toHaveText("8");
    await page.keyboard.press("Space");
    await expect(page.getByText("Rest", { exact: true })).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Space");
    await expect(page.getByText("Get ready", { exact: true })).toBeVisible();
    await page.keyboard.press("Space");
    await expect(page.getByText("Paused", { exact: true }).first()).toBeVisible();
    const count = await timer(page).innerText();
    await page.reload();
    await expect(page.getByRole("button", { name: "Go on" }), "the place is kept").toBeVisible();
    await expect(timer(page)).toHaveText(count);
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await expect(page.getByText("Stopped. Log what you did?")).toBeVisible();
    await expect(page.getByRole("radio", { name: "squat: done as prescribed" })).toBeChecked();
    await expect(page.getByRole("group", { name: "Worst pain during it" }).getByLabel("Not reported")).toBeChecked();
    await score(page, "Worst pain during it", 2);
    await score(page, "How hard was it?", 6);
    await page.getByText("side-plank", { exact: true }).click();
    await page.getByRole("group", { name: "side-plank: another answer" }).getByLabel("Not done").check();
    await page.getByRole("button", { name: "Save the session" }).click();
    await expect(page.getByText("It is on record.")).toBeVisible();
    expect([...(await reports())], "what was not reached is not reported").toEqual([
      { status: "as-prescribed", sets: null, pain: 2, effort: 6, formHeld: null },
      { status: "not-done", sets: null, pain: null, effort: null, formHeld: null },
    ]);
    const phone = await open("Inga Stopper", { javaScriptEnabled: false });
    await phone.goto("/session");
    await expect(phone.getByRole("button", { name: "Start", exact: true })).toHaveCount(0);
    await expect(phone.getByText("Step by step")).toBeVisible();
    await phone.getByRole("button", { name: "Save all as prescribed" }).click();
    await expect(phone.getByText("It is on record.")).toBeVisible();
    expect((await reports()).map(({ status }) => status)).toEqual(["as-prescribed", "as-prescribed", "not-done"]);
  },
);
