import type { Page } from "@playwright/test";
import { QUESTION_WORDS } from "@/lib/triage/question-words";
import { SCREEN_QUESTIONS } from "@/lib/logs/screen-questions";
import { database, personCalled } from "./database";
import { expect, test } from "./fixtures";

const QUESTION = "Is there a numb or odd feeling between your legs?";
/** On every page for everybody; it says nothing of anyone. */
const FOOT =
  /Numb between the legs, new bladder or bowel trouble, both legs weak, fever, chest pain or a serious accident\?/g;
const CLINICAL = [
  ...Object.keys(QUESTION_WORDS),
  ...Object.values(QUESTION_WORDS),
  ...SCREEN_QUESTIONS.flatMap(({ question, help }) => [question, help]),
  "saddle",
  "cauda",
  "genital",
  "bladder",
  "red flag",
  "diagnos",
];

/** All that the server sends to a browser while it opens these pages, and what their links would fetch ahead. */
async function sentTo(page: Page, paths: string[]): Promise<string> {
  const bodies: string[] = [];
  for (const path of paths) {
    const opened = await page.goto(path);
    expect(opened!.status(), path).toBe(200);
    bodies.push(await opened!.text(), await page.content());
    for (const headers of [{ rsc: "1" }, { rsc: "1", "next-router-prefetch": "1" }] as Record<string, string>[])
      bodies.push(await (await page.request.get(path, { headers })).text());
  }
  return bodies.join("\n").replace(FOOT, "");
}

for (const [name, javaScriptEnabled] of [
  ["Grace Mwangi", true],
  ["Chloé Dubois", false],
] as const)
  test(
    `a yes that cannot wait is answered on its own page, ${javaScriptEnabled ? "at once" : "without JavaScript too"}`,
    {
      tag: javaScriptEnabled ? "@phone" : "@desktop",
    },
    async ({ open, asPhysio, asCoach }) => {
      const { id } = await personCalled(name);
      const page = await open(name, { javaScriptEnabled });
      await page.goto("/week");
      await page.getByRole("group", { name: QUESTION }).getByRole("radio", { name: "Yes" }).check();
      await page.getByRole("button", { name: "Save the week" }).click();

      await test.step("the athlete is told what to do, and it stays until they say they have read it", async () => {
        await expect(page).toHaveURL(/\/today\/advice\//);
        await expect(page.getByRole("heading", { level: 1, name: "Please get help now" })).toBeVisible();
        await expect(page.getByRole("link", { name: /^Call 112/ })).toHaveAttribute("href", "tel:112");
        await page.goto("/today");
        await expect(page.getByText("Get help now").first()).toBeVisible();
        await page.getByRole("link", { name: "Read this and say that you have" }).click();
        await page.getByRole("button", { name: "I have read this" }).click();
        await expect(page).toHaveURL(/\/today$/);
        await expect(page.getByRole("link", { name: "Read this and say that you have" })).toHaveCount(0);
        const [read] = await database()<{ at: Date | null }[]>`
        select read_at as at from advice_deliveries where athlete_id = ${id}`;
        expect(read!.at, "the reading is on record").not.toBeNull();
      });

      await test.step("the physio's board names the athlete first, with the sentence", async () => {
        await asPhysio.goto("/board");
        const row = asPhysio.locator(`tr[data-athlete="${id}"]`);
        await expect(row).toContainText("Emergency");
        await expect(row).toContainText("Numbness between the legs reported.");
        const emergencies = await asPhysio.locator("tbody tr").evaluateAll((rows) =>
          rows.map((each) => ({
            id: each.getAttribute("data-athlete"),
            urgent: /Emergency/.test(each.textContent ?? ""),
          })),
        );
        const first = emergencies.findIndex(({ urgent }) => !urgent);
        expect(emergencies.findIndex((each) => each.id === id)).toBeLessThan(first === -1 ? Infinity : first);
      });

      await test.step("the coach is told to make contact, and nowhere why", async () => {
        await asCoach.goto("/board");
        await expect(asCoach.locator(`tr[data-athlete="${id}"]`)).toContainText(
          "Contact needed now. Their physio has the reason.",
        );
        const sent = await sentTo(asCoach, ["/board", "/board?show=all", "/athletes", `/athletes/${id}`, "/referrals"]);
        const found = CLINICAL.filter((words) => sent.toLowerCase().includes(words.toLowerCase()));
        expect(found).toEqual([]);
        expect(sent).not.toMatch(/\bE1\b|\bnumb(ness)?\b/i);
      });
    },
  );
