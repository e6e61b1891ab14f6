import { readFileSync } from "node:fs";
import path from "node:path";
import { daysAgo } from "./day";
import { database, personCalled } from "./database";
import { expect, test } from "./fixtures";

const sent = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });
const file = (name: string) => path.join(import.meta.dirname, "../lib/imports/activities", name);

test(
  "a watch's run without a day asks for it, becomes a run, a spike and a point of the shared chart",
  {
    tag: "@desktop",
  },
  async ({ asAthlete, asPhysio }) => {
    const { id } = await personCalled("Petra Novak");
    await asAthlete.goto("/import");
    await asAthlete.getByLabel("Files from your watch (.fit)").setInputFiles(file("compressed-speed-distance.fit"));
    await asAthlete.getByRole("button", { name: "Read the files" }).click();
    await asAthlete.getByRole("button", { name: "Save the ticked runs" }).click();
    await expect(asAthlete.getByText("Something below needs another look.")).toBeVisible();
    await asAthlete.getByLabel("Day of this run").fill(daysAgo(0));
    await asAthlete.getByRole("button", { name: "Save the ticked runs" }).click();
    await expect(asAthlete.getByText(/^Saved on /)).toBeVisible();

    const [run] = await database()<{ metres: number; source: string; day: string }[]>`
    select metres, source, day::text from runs where athlete_id = ${id} and superseded_at is null
    order by entered_at desc limit 1`;
    expect(run).toMatchObject({ source: "file", day: daysAgo(0) });

    await asPhysio.goto("/board?show=all");
    await asPhysio.getByRole("link", { name: "Open Petra Novak" }).click();
    const receipt = asPhysio.locator('article[data-rule="W1"]');
    await receipt.locator("xpath=ancestor::details").locator("> summary").click();
    await expect(receipt).toContainText("longest");
    const shown = `${Number((run!.metres / 1000).toFixed(2))} km`;
    for (const [page, where] of [
      [asPhysio, `/athletes/${id}`],
      [asAthlete, "/progress"],
    ] as const) {
      await page.goto(where);
      const chart = page.locator("div", { has: page.getByRole("heading", { name: "Pain and distance" }) }).last();
      await page.getByText("Show as table").first().click();
      await expect(page.getByRole("row", { name: new RegExp(shown.replace(".", "\\.")) }).first()).toBeVisible();
      await expect(chart).toBeVisible();
    }
  },
);

test("what is no run is left out with its reason, and stops no other file", { tag: "@phone" }, async ({ open }) => {
  const name = "Elif Kaya";
  const { id } = await personCalled(name);
  const runs = async () => {
    const [row] = await database()<{ count: number }[]>`select count(*)::int from runs where athlete_id = ${id}`;
    return row!.count;
  };
  const before = await runs();
  const page = await open(name, { javaScriptEnabled: false });
  await page.goto("/import");
  await page
    .getByLabel("Files from your watch (.fit)")
    .setInputFiles([
      sent("Settings.fit", readFileSync(file("Settings.fit"))),
      sent("photo.fit", Buffer.from("no activity at all")),
      sent("half.fit", readFileSync(file("garmin-fenix-5-run.fit")).subarray(0, 2_000)),
      sent("compressed-speed-distance.fit", readFileSync(file("compressed-speed-distance.fit"))),
    ]);
  await page.getByRole("button", { name: "Read the files" }).click();
  await expect(page.getByText("Not taken").first()).toBeVisible();
  await expect(page.getByLabel("Day of this run")).toHaveCount(1);
  await page.getByLabel("Day of this run").fill(daysAgo(-1));
  await page.getByRole("button", { name: "Save the ticked runs" }).click();
  await expect(page.getByText("Choose the day of this run, today or before.")).toBeVisible();
  expect(await runs(), "a day ahead stores nothing").toBe(before);
  await page.getByLabel("Day of this run").fill(daysAgo(1));
  await page.getByRole("button", { name: "Save the ticked runs" }).click();
  await expect(page.getByText(/^Saved on /)).toBeVisible();
  expect(await runs()).toBe(before + 1);
});
