import type { Page } from "@playwright/test";
import { database } from "./database";
import { save, score } from "./day";
import { expect, test } from "./fixtures";
import { newAthlete } from "./people";

const NAME = "Ágnes فاطمة Wolstenholme-Ndiaye van den Berg";
const AMONG_US = "Easier hills this week, and tell me how the morning was.";
const logs = (page: Page) => page.locator("#logs");

test(
  "an athlete hears by name who read and answered their log, says something back, and only who may reads it",
  { tag: "@phone" },
  async ({ open }) => {
    const { id } = await newAthlete(NAME, { inTeam: true });
    const path = `/athletes/${id}`;
    // Everything has to work before and without JavaScript: the athlete and the coach have none.
    const [athlete, physio, coach] = [
      await open(NAME, { javaScriptEnabled: false }),
      await open("physio"),
      await open("coach", { javaScriptEnabled: false }),
    ];
    await physio.goto(path);
    await expect(logs(physio).getByText("Nothing logged in the last 14 days")).toBeVisible();
    await athlete.goto("/today");
    await score(athlete, /back pain/i, 3);
    await save(athlete);
    await expect(athlete.getByText("It is on record.")).toBeVisible();
    const board = physio.getByRole("row", { name: new RegExp(NAME) });
    await physio.goto("/board?show=all&q=Wolstenholme");
    await expect(board).toContainText("not answered yet");

    for (const headers of [
      { rsc: "1", "next-router-prefetch": "1" },
      { "sec-purpose": "prefetch;prerender" },
    ] as Record<string, string>[])
      await physio.request.get(path, { headers });
    await physio.request.head(path);
    await athlete.goto("/today");
    await expect(athlete.getByText("read your log"), "what is fetched ahead was read by nobody").toHaveCount(0);
    expect(await database()`select 1 from log_reads where athlete_id = ${id}`).toHaveLength(0);

    await physio.goto(path);
    await athlete.goto("/today");
    await expect(athlete.getByText("Dana Okafor, physio, read your log of today.")).toBeVisible();
    await logs(physio).getByRole("button", { name: "Well done" }).click();
    await expect(logs(physio).getByRole("button", { name: "Well done" })).toHaveAttribute("aria-pressed", "true");
    await logs(physio).getByRole("button", { name: "Let’s talk" }).click();
    await expect(logs(physio).getByRole("button", { name: "Well done" })).toHaveAttribute("aria-pressed", "false");
    await logs(physio).getByText("Reply in words").click();
    await logs(physio).getByRole("button", { name: "Send the reply" }).click();
    await expect(logs(physio).getByText("Write a line first.")).toBeVisible();
    await logs(physio).getByLabel("Your reply").fill(AMONG_US);
    await logs(physio).getByRole("button", { name: "Send the reply" }).click();
    await expect(logs(physio).getByText(AMONG_US)).toBeVisible();
    await expect(logs(physio).getByLabel("Your reply")).toBeHidden();

    await coach.goto(path);
    await expect(logs(coach).getByText("Let’s talk").first()).toBeVisible();
    expect(await coach.content(), "a physio’s reply stays with athlete and physios").not.toContain("Easier hills");
    await logs(coach).getByRole("button", { name: "Seen" }).click();
    await expect(logs(coach).getByRole("button", { name: "Seen" })).toHaveAttribute("aria-pressed", "true");

    await athlete.goto("/today");
    const card = athlete.getByRole("region", { name: "To your log of today" });
    await expect(card.locator("li")).toHaveCount(3);
    await expect(card.getByText("New", { exact: true })).toHaveCount(3);
    await expect(card.getByText(AMONG_US)).toBeVisible();
    await card.getByText("Answer Dana Okafor").click();
    await expect(card.getByText("Physios of your team read it, coaches do not.")).toBeVisible();
    const form = card.locator("form", { has: athlete.getByLabel("Your answer") }).first();
    await form.getByLabel("Your answer").fill("The morning was fine.");
    await form.getByRole("button", { name: "Send", exact: true }).click();
    await expect(card.getByText("The morning was fine.")).toBeVisible();
    await expect(card.getByText("New", { exact: true }), "seen once is not new any more").toHaveCount(0);
    await athlete.goto("/history");
    await expect(athlete.getByText(AMONG_US), "it stands with the day in the history").toBeVisible();

    await physio.goto(path);
    await expect(logs(physio).getByText("The morning was fine.")).toBeVisible();
    await expect(
      logs(physio)
        .getByText(/seen today/)
        .first(),
    ).toBeVisible();
    await coach.goto(path);
    expect(await coach.content()).not.toContain("The morning was fine.");
    await physio.goto("/board?show=all&q=Wolstenholme");
    await expect(board).not.toContainText("not answered yet");
    await expect(
      physio.getByText(/^\d+ of \d+ logs of the last 28 days are answered, half of those within /),
    ).toBeVisible();

    await physio.goto(path);
    await logs(physio)
      .locator("li", { hasText: AMONG_US })
      .getByRole("button", { name: /^Take back/ })
      .click();
    await expect(logs(physio).getByText(AMONG_US)).toHaveCount(0);
    await athlete.goto("/today");
    await expect(card.getByText(AMONG_US)).toHaveCount(0);
    await card
      .locator("li", { hasText: "The morning was fine." })
      .getByRole("button", { name: /^Take back/ })
      .click();
    await expect(card.getByText("The morning was fine.")).toHaveCount(0);
  },
);
