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
