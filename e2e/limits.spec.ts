import type { Page } from "@playwright/test";
import { personCalled } from "./database";
import { dayForm, daysAgo } from "./day";
import { expect, test } from "./fixtures";

const REASON = "Left L5 root, waits for the surgeon's letter";

/** What the server sends for a page, as HTML and as data for React: nothing that is kept from a reader may be in either. */
async function sent(page: Page, path: string) {
  const answers = [await page.request.get(path), await page.request.get(path, { headers: { rsc: "1" } })];
  for (const answer of answers) expect(answer.status(), path).toBe(200);
  return Promise.all(answers.map((answer) => answer.text()));
}

async function setLimit(page: Page, kind: string, fields: Record<string, string>) {
  const card = page.locator("#limits");
  await card.locator("summary", { hasText: "Set a limit" }).click();
  await card.getByRole("radio", { name: kind }).check();
  for (const [label, value] of Object.entries(fields)) await card.getByLabel(label).fill(value);
  await card.getByRole("button", { name: "Set this limit" }).click();
}

for (const javaScriptEnabled of [true, false])
  test(
    `a limit is read by coach and athlete without its reason, and ended by a physio${javaScriptEnabled ? "" : ", without JavaScript too"}`,
    { tag: "@desktop" },
    async ({ open }) => {
      const name = javaScriptEnabled ? "Henrik Sørensen" : "Maximiliana Konstantinopoulou-Featherstonehaugh";
      const { id } = await personCalled(name);
      const path = `/athletes/${id}`;
      const page = await open("physio", { javaScriptEnabled });
      await page.goto(path);
      await setLimit(page, "No run over a distance", { "Longest run": "nine", "Last day": daysAgo(-6), Why: REASON });
      const card = page.locator("#limits");
      await expect(card.getByText("Write the distance as a number of km")).toBeVisible();
      await expect(card.getByLabel("Longest run"), "what was typed is kept").toHaveValue("nine");
      await expect(card.getByLabel("Why")).toHaveValue(REASON);
      await card.getByLabel("Longest run").fill("5,5");
      await card.getByRole("button", { name: "Set this limit" }).click();
      await expect(card.getByText(/^No run over 5\.5 km until /)).toBeVisible();
      await expect(card.getByText(REASON)).toBeVisible();

      for (const text of await sent(page, path)) expect(text, "a physio is sent why").toContain("surgeon");
      const [coach, athlete] = [await open("coach", { javaScriptEnabled }), await open(name, { javaScriptEnabled })];
      for (const [reader, seen] of [
        [coach, [path]],
        [athlete, ["/today", "/program"]],
      ] as const)
        for (const each of seen) {
          for (const text of await sent(reader, each)) {
            expect(text, each).toContain("No run over 5.5 km until");
            expect(text, `${each} keeps why`).not.toContain("surgeon");
          }
        }
      for (const [reader, elsewhere] of [
        [coach, ["/board?show=all", "/athletes", `/programs/athlete/${id}`]],
        [athlete, ["/progress", "/history", "/account"]],
      ] as const)
        for (const each of elsewhere)
          for (const text of await sent(reader, each)) expect(text, `${each} keeps why`).not.toContain("surgeon");
      await athlete.goto("/today");
      await expect(dayForm(athlete).getByText("No run over 5.5 km today: a limit set by your physio")).toBeVisible();
      await coach.goto(path);
      await expect(coach.locator("#limits").getByRole("button")).toHaveCount(0);

      await card.getByRole("button", { name: /^End it now/ }).click();
      await expect(card.getByText("No limit holds now.")).toBeVisible();
      for (const text of await sent(athlete, "/today")) expect(text).not.toContain("No run over 5.5 km");
      await card.locator("summary", { hasText: "Before: " }).click();
      await expect(
        card.getByText(/^Ended on .* by Dana Okafor\.$/).first(),
        "that it held stays on record",
      ).toBeVisible();
    },
  );

test(
  "a program with an exercise that a limit rules out is assigned to nobody, and the sentence says whose",
  {
    tag: "@desktop",
  },
  async ({ asPhysio: page, asCoach }) => {
    const name = "Maximiliana Konstantinopoulou-Featherstonehaugh";
    const { id } = await personCalled(name);
    await page.goto(`/athletes/${id}`);
    await setLimit(page, "No bending", { Why: REASON });
    const card = page.locator("#limits");
    await expect(card.getByText(/^No bending until further notice/)).toBeVisible();
    const inWords = { "In words": "Stairs one at a time", "Last day": daysAgo(-9) };
    await setLimit(page, "Something else", inWords);
    await expect(card.getByText(/^Stairs one at a time until /), "several hold side by side").toBeVisible();
    await expect(card.getByText(/^No bending until further notice/)).toBeVisible();

    await asCoach.goto("/programs");
    await asCoach.getByRole("link", { name: "Assign Before each run" }).first().click();
    await asCoach.getByRole("checkbox", { name }).check();
    await asCoach.getByRole("button", { name: "Assign", exact: true }).click();
    const refusal = asCoach.getByText(/^Nothing was assigned\./);
    await expect(refusal).toContainText(name);
    await expect(refusal).toContainText("Dynamic toe touch");
    await expect(asCoach.getByRole("checkbox", { name })).toBeChecked();
    expect(await asCoach.content()).not.toContain("surgeon");
  },
);
