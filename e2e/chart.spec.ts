import { personCalled } from "./database";
import { expect, test } from "./fixtures";

test("the chart and its table are there without JavaScript", async ({ open }) => {
  const { id } = await personCalled("Ines Carvalho");
  const page = await open("physio", { javaScriptEnabled: false });
  await page.goto(`/athletes/${id}`);
  const chart = page.getByRole("group", { name: /^Day by day/ });
  await expect(chart.locator("svg").first()).toBeVisible();
  await page.getByText("Show as table").click();
  await expect(page.getByRole("table", { name: "Pain and distance, day by day" })).toBeVisible();
  await page.getByRole("link", { name: "1 year" }).click();
  await expect(page).toHaveURL(/range=1y/);
  await expect(chart.locator("svg").first()).toBeVisible();
});

test(
  "the chart library comes with the first touch, moves nothing, and answers to arrow keys",
  {
    tag: "@desktop",
  },
  async ({ open }) => {
    const { id } = await personCalled("Ines Carvalho");
    const page = await open("physio");
    const scripts: Promise<string>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response.text());
    });
    const withLibrary = async () => (await Promise.all(scripts)).filter((text) => text.includes("recharts")).length;
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`/athletes/${id}`, { waitUntil: "networkidle" });
    expect(await withLibrary(), "no chart library in what a first load brings").toBe(0);
    const chart = page.getByRole("group", { name: /^Day by day/ });
    const before = await chart.boundingBox();
    await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.splice(0));
    await chart.focus();
    await expect(page.locator(".recharts-surface").first()).toBeVisible();
    expect(await withLibrary()).toBeGreaterThan(0);
    expect(await chart.boundingBox()).toEqual(before);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    await page.keyboard.press("ArrowRight");
    await expect(page.getByText(/^(Worst pain \d+ of 10|Pain not reported)$/).first()).toBeVisible();
  },
);
