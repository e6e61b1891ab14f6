import type { Locator, Page } from "@playwright/test";

export const dayForm = (page: Page) =>
  page.locator("form", { has: page.getByRole("button", { name: "Save the day", exact: true }) });

/** Taps a score on a scale, as a thumb does: on the number. */
export const score = (within: Page | Locator, label: string | RegExp, value: number) =>
  within
    .getByRole("group", { name: label })
    .locator("label", { has: within.locator(`input[value="${value}"]`) })
    .click();

export const save = (page: Page) => page.getByRole("button", { name: "Save the day", exact: true }).click();

/** Counts what a finger or a mouse does on the page, across its navigations. */
export async function countTaps(page: Page) {
  await page.addInitScript(() => {
    document.addEventListener(
      "pointerdown",
      (event) => {
        if (event.isTrusted) sessionStorage.setItem("taps", String(Number(sessionStorage.getItem("taps") ?? 0) + 1));
      },
      true,
    );
  });
  return () => page.evaluate(() => Number(sessionStorage.getItem("taps") ?? 0));
}

/** The local day `back` days before today, as the demo's people (UTC) count. */
export const daysAgo = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
