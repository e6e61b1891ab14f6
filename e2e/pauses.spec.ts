import { dayInWords } from "@/lib/days";
import { personCalled } from "./database";
import { daysAgo } from "./day";
import { expect, test } from "./fixtures";

for (const javaScriptEnabled of [true, false])
  test(
    `an athlete pauses, corrects it and is back; staff read the pause, and why only the physio${javaScriptEnabled ? "" : ", without JavaScript too"}`,
    { tag: "@phone" },
    async ({ open }) => {
      const name = javaScriptEnabled ? "Mara Lindqvist" : "Nadia Rahimi";
      const page = await open(name, { javaScriptEnabled });
      await page.goto("/program");
      // From then on the forms go through the phone's outbox, and a refusal that comes back by it keeps what was typed too.
      if (javaScriptEnabled) await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      const card = page.locator("#pauses");
      const fresh = card.locator("details").last();
      await fresh.locator("summary", { hasText: "I am pausing" }).click();
      await fresh.getByRole("button", { name: "Pause", exact: true }).click();
      await expect(fresh.getByRole("alert").first()).toBeVisible();
      await fresh.getByRole("radio", { name: "Travel" }).check();
      await fresh.getByLabel("First day").fill(daysAgo(5));
      await fresh.getByRole("button", { name: "Pause", exact: true }).click();
      await expect(page.getByText("Saved. It is on record.")).toBeVisible();
      await expect(card.getByText(/^From .* until further notice · travel$/)).toBeVisible();

      await fresh.locator("summary", { hasText: "I am pausing" }).click();
      await fresh.getByRole("radio", { name: "Rest" }).check();
      await fresh.getByLabel("First day").fill(daysAgo(2));
      await fresh.getByRole("button", { name: "Pause", exact: true }).click();
      await expect(fresh.getByText(/pause/i).first(), "two pauses on one day are one too many").toBeVisible();
      await expect(fresh.getByRole("radio", { name: "Rest" })).toBeChecked();
      await expect(card.locator("li")).toHaveCount(1);

      await page.goto("/today");
      await expect(page.getByText("Paused until further notice", { exact: true })).toBeVisible();

      const { id } = await personCalled(name);
      const [physio, coach] = [await open("physio"), await open("coach")];
      const htmlFor = async (reader: typeof physio) => (await reader.request.get(`/athletes/${id}`)).text();
      expect(await htmlFor(physio)).toMatch(/travel/i);
      expect(await htmlFor(coach), "a coach reads that there is a pause, and not why").not.toMatch(/\btravel/i);

      await page.goto("/program");
      await card.getByRole("button", { name: "I am back today" }).click();
      await expect(card.getByText(`until ${dayInWords(daysAgo(1))} · travel`)).toBeVisible();
      await expect(card.getByRole("button", { name: "I am back today" })).toHaveCount(0);
      await page.goto("/program");
      await card.getByRole("button", { name: /^Delete it/ }).click();
      await expect(card.locator("li")).toHaveCount(0);
    },
  );

test(
  "days of a pause are no silence on the board, also once it is over; taken back, or still to come, it excuses nothing",
  { tag: "@desktop" },
  async ({ open, asPhysio, asCoach }) => {
    const name = "Freya Holm";
    const page = await open(name);
    const card = page.locator("#pauses");
    const row = (board: typeof page) => board.getByRole("row", { name: new RegExp(name) });
    async function silent(is: boolean) {
      for (const board of [asPhysio, asCoach]) {
        await board.goto("/board?show=silent");
        await expect(row(board)).toHaveCount(is ? 1 : 0);
      }
    }
    async function declare(from: string, until: string) {
      await page.goto("/program");
      const fresh = card.locator("details").last();
      await fresh.locator("summary", { hasText: "I am pausing" }).click();
      await fresh.getByRole("radio", { name: "Illness" }).check();
      await fresh.getByLabel("First day").fill(from);
      await fresh.getByLabel("Last day").fill(until);
      await fresh.getByRole("button", { name: "Pause", exact: true }).click();
      await expect(page.getByText("Saved. It is on record.")).toBeVisible();
    }
    const takeBack = () => card.getByRole("button", { name: /^Delete it/ }).click();

    await silent(true);
    await declare(daysAgo(-2), daysAgo(-4));
    await silent(true);
    await page.goto("/today");
    await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
    await expect(page.getByText(/^Paused until/), "it has not begun").toHaveCount(0);
    await page.goto("/program");
    await takeBack();
    await expect(card.locator("li")).toHaveCount(0);

    await declare(daysAgo(24), daysAgo(-4));
    await silent(false);
    for (const board of [asPhysio, asCoach]) {
      await board.goto("/board?show=all&q=Freya");
      await expect(row(board)).toContainText(`Paused until ${dayInWords(daysAgo(-4))}`);
      await expect(row(board)).not.toContainText(/illness/i);
    }
    await card.getByRole("button", { name: "I am back today" }).click();
    await expect(card.getByText(`until ${dayInWords(daysAgo(1))} · illness`)).toBeVisible();
    await silent(false);
    await asPhysio.goto("/board?show=all&q=Freya");
    await expect(row(asPhysio)).not.toContainText("Paused");

    await takeBack();
    await expect(card.locator("li")).toHaveCount(0);
    await silent(true);
  },
);

test(
  "the weeks of an athlete count what lay in a pause as paused, beside done, not done and not reported",
  { tag: "@desktop" },
  async ({ open, asCoach }) => {
    const { id } = await personCalled("Sam Whitlock");
    const own = await open("Sam Whitlock");
    await own.goto("/program");
    await asCoach.goto(`/athletes/${id}`);
    for (const page of [own, asCoach]) {
      const table = page.getByRole("table", { name: "Exercises by week" });
      await expect(table.getByRole("columnheader")).toHaveText([
        "Week from",
        "Done",
        "Not done",
        "Not reported",
        "Paused",
      ]);
      const paused = await table.locator("tbody tr td:last-child").allTextContents();
      const counts = paused.filter((text) => /^[1-9]/.test(text));
      expect(counts.length, "the pause of the demo touches one week or two").toBeGreaterThan(0);
      expect(counts.length).toBeLessThanOrEqual(2);
    }
  },
);
