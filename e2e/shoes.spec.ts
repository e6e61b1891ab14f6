import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { axeClean } from "./axe";
import { database } from "./database";
import { dayForm, daysAgo, save } from "./day";
import { expect, test } from "./fixtures";
import { newAthlete } from "./people";

const chip = (page: Page, group: string, name: string | RegExp) =>
  page.getByRole("group", { name: group }).locator("label", { hasText: name });
const openDetails = (page: Page, summary: string) => page.locator("summary", { hasText: summary }).click();

/** Runs as if logged, of one athlete: days ago, and what was said. */
async function runs(who: { id: string; orgId: string }, all: { ago: number; kind?: string; warmUp?: boolean }[]) {
  const sql = database();
  for (const { ago, kind, warmUp } of all)
    await sql`insert into runs ${sql({
      ...{ org_id: who.orgId, athlete_id: who.id, entry_id: randomUUID(), metres: 6000, entered_by: who.id },
      ...{ day: daysAgo(ago), entered_on: daysAgo(ago), kind: kind ?? null, warm_up: warmUp ?? null },
    })}`;
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "" : ", without JavaScript too";
  const tag = javaScriptEnabled ? "@phone" : "@desktop";

  test(`a pair is added, run in, changed and taken out of use${how}`, { tag }, async ({ open, asPhysio }) => {
    const name = `Shoes ${randomUUID().slice(0, 8)}`;
    const me = await newAthlete(name, { inTeam: true });
    const page = await open(name, { javaScriptEnabled });

    await test.step("a refusal stands beside its field and loses nothing", async () => {
      await page.goto("/shoes");
      await page.getByLabel("Name or model").fill("Blue pair");
      await chip(page, "Type", "Neutral").click();
      await page.getByLabel(/^Run in them before/).fill("far");
      await page.getByRole("button", { name: "Add them" }).click();
      await expect(page.getByText("Write a number of km, such as 250; 0 for new shoes.")).toBeVisible();
      await expect(page.getByLabel("Name or model")).toHaveValue("Blue pair");
      await expect(page.getByLabel(/^Run in them before/)).toHaveValue("far");
      await expect(page.getByRole("radio", { name: "Neutral" })).toBeChecked();
    });

    await test.step("what is left blank is not said", async () => {
      await page.getByLabel(/^Run in them before/).fill("120,5");
      await page.getByRole("button", { name: "Add them" }).click();
      await expect(page.getByText("120.5 km: 120.5 km before, no run logged here yet")).toBeVisible();
      await expect(page.getByText("Neutral type", { exact: true })).toBeVisible();
      if (javaScriptEnabled) await axeClean(page, "shoes");
    });

    await test.step("the day offers it and chooses nothing; another sport goes along", async () => {
      await page.goto("/today");
      await page.getByLabel("Distance").fill("6");
      await openDetails(page, "More about the run");
      await expect(dayForm(page).getByRole("radio", { name: "Blue pair" })).not.toBeChecked();
      await chip(page, "Shoes", "Blue pair").click();
      await chip(page, "Warmed up?", "No").click();
      await openDetails(page, "Another sport");
      await page.getByLabel(/^How long/).fill("0");
      await chip(page, "Which sport?", "Swimming").click();
      await save(page);
      await expect(page.getByText("Write a whole number from 1 to 1440.")).toBeVisible();
      await expect(dayForm(page).getByRole("radio", { name: "Blue pair" })).toBeChecked();
      await page.getByLabel(/^How long/).fill("40");
      await save(page);
      await expect(page.getByText("no warm-up · in Blue pair")).toBeVisible();
      await expect(page.getByText("Swimming", { exact: true }).first()).toBeVisible();
      const [run] = await database()<{ warm: boolean; cool: boolean | null }[]>`
        select warm_up warm, cool_down cool from runs where athlete_id = ${me.id}`;
      expect(run, "what was not ticked was not said").toEqual({ warm: false, cool: null });
    });

    await test.step("staff who may see the run see the pair", async () => {
      await asPhysio.goto(`/athletes/${me.id}`);
      await expect(asPhysio.getByText("no warm-up · in Blue pair").first()).toBeVisible();
    });

    await test.step("a form that was drawn from what is no longer there changes nothing", async () => {
      await page.goto("/shoes");
      await page.getByRole("link", { name: "Edit Blue pair" }).click();
      await expect(page.getByLabel(/^Run in them before/)).toHaveValue("120.5");
      await database()`update shoes set version = 7 where athlete_id = ${me.id}`;
      await page.getByLabel("Name or model").fill("Red pair");
      await page.getByRole("button", { name: "Save the change" }).click();
      await expect(page.getByText("Not saved: this was changed or deleted in the meantime.")).toBeVisible();
      await expect(page.getByLabel("Name or model")).toHaveValue("Red pair");
      await page.goto("/shoes");
      await page.getByRole("link", { name: "Edit Blue pair" }).click();
      await page.getByLabel("Name or model").fill("Red pair");
      await page.getByRole("button", { name: "Save the change" }).click();
      await expect(page.getByText("126.5 km: 120.5 km before, 6.0 km in 1 run logged here")).toBeVisible();
    });

    await test.step("it goes out of use, keeps its run, and comes back", async () => {
      await page.getByRole("button", { name: "Take out of use Red pair" }).click();
      await expect(page.getByText("Red pair taken out of use.")).toBeVisible();
      await page.goto("/today");
      await expect(page.getByText("in Red pair")).toBeVisible();
      await openDetails(page, "More about the run");
      await expect(page.getByRole("group", { name: "Shoes" })).toHaveCount(0);
      await page.goto("/shoes");
      await page.getByRole("button", { name: "Bring back Red pair" }).click();
      await expect(page.getByRole("link", { name: "Edit Red pair" })).toBeVisible();
    });
  });

  test(
    `tips go by what was said, and can be switched off one by one and all${how}`,
    { tag },
    async ({ open, asPhysio }) => {
      const name = `Tips ${randomUUID().slice(0, 8)}`;
      const me = await newAthlete(name, { inTeam: true });
      const page = await open(name, { javaScriptEnabled });
      const cold = "Hard runs without a warm-up";
      const inARow = "Two hard days in a row";
      const tips = page.locator("summary", { hasText: /^Tip: / });

      await test.step("none on what was not said", async () => {
        await runs(me, [{ ago: 20 }, { ago: 13, kind: "tempo" }, { ago: 12 }]);
        await page.goto("/progress");
        await openDetails(page, "Ground, kinds, shoes and days");
        await expect(page.getByText("Not said of any run whether you warmed up.", { exact: true })).toBeVisible();
        await expect(page.getByText("Once it cannot be told: a kind was not said.")).toBeVisible();
        await expect(tips).toHaveCount(0);
      });

      await test.step("each with its source, and two at most", async () => {
        await runs(me, [
          { ago: 5, kind: "tempo", warmUp: false },
          { ago: 4, kind: "race", warmUp: false },
        ]);
        await page.goto("/progress");
        await expect(tips).toHaveText([`Tip: ${inARow}`, `Tip: ${cold}`]);
        await openDetails(page, cold);
        await expect(page.getByText("2 hard runs of these four weeks began without a warm-up")).toBeVisible();
        await expect(page.getByRole("link", { name: `What is known of it (${cold})` })).toHaveAttribute(
          "href",
          "/learn/warm-up#before-hard-work",
        );
        if (javaScriptEnabled) await axeClean(page, "progress with tips");
      });

      await test.step("nobody of the team sees them", async () => {
        for (const path of [`/athletes/${me.id}`, "/board?show=all"]) {
          await asPhysio.goto(path);
          expect(await asPhysio.content(), path).not.toMatch(/hard days in a row|without a warm-up/i);
        }
      });

      await test.step("one is not shown again, and comes back by undo", async () => {
        await page.getByRole("button", { name: `Don’t show this again (${cold})` }).click();
        await expect(tips).toHaveText([`Tip: ${inARow}`]);
        await page.getByRole("button", { name: "Undo" }).click();
        await expect(tips).toHaveCount(2);
        await openDetails(page, cold);
        await page.getByRole("button", { name: `Don’t show this again (${cold})` }).click();
        await expect(tips).toHaveCount(1);
      });

      await test.step("all go off in the account, and come back without the hidden one", async () => {
        await page.goto("/account");
        await page.getByRole("button", { name: "Switch all tips off" }).click();
        await expect(page.getByText("No tips are shown.")).toBeVisible();
        await page.goto("/progress");
        await expect(tips).toHaveCount(0);
        await page.goto("/account");
        await page.getByRole("button", { name: "Switch tips on" }).click();
        await expect(page.getByRole("button", { name: "Switch all tips off" })).toBeVisible();
        await page.goto("/progress");
        await expect(tips).toHaveText([`Tip: ${inARow}`]);
        await page.goto("/account");
        await page.getByRole("button", { name: `Show again (${cold})` }).click();
        await expect(page.getByText("Hidden one by one")).toHaveCount(0);
        await page.goto("/progress");
        await expect(tips).toHaveCount(2);
      });
    },
  );
}
