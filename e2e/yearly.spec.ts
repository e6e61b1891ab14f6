import { database, personCalled } from "./database";
import { expect, test } from "./fixtures";
import { HISTORY_QUESTIONS } from "@/lib/logs/history-questions";

test(
  "the health history is asked once a year, and what was left blank is on record as not asked",
  { tag: "@phone" },
  async ({ open }) => {
    const name = "Callum Reid";
    const { id } = await personCalled(name);
    const page = await open(name);
    await database()`delete from histories where athlete_id = ${id}`;
    const card = page.getByRole("heading", { name: "Once a year: your health history" });
    const [first, ...rest] = HISTORY_QUESTIONS;
    await page.goto("/week");
    await expect(card).toBeVisible();
    for (const { question } of rest)
      await page.getByRole("group", { name: question }).getByRole("radio", { name: "No", exact: true }).check();
    await page.getByRole("button", { name: "Save the week" }).click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    const [stored] = await database()<{ answers: Record<string, string> }[]>`
    select answers from histories where athlete_id = ${id} and superseded_at is null`;
    expect(stored!.answers).toEqual(Object.fromEntries(rest.map((each) => [each.id, "no"])));
    expect(stored!.answers).not.toHaveProperty(first!.id);

    await page.goto("/week");
    await expect(card, "what was answered is not asked again").toHaveCount(0);
    await database()`update histories set day = day - 366 where athlete_id = ${id}`;
    await page.goto("/week");
    await expect(card, "a year later it is").toBeVisible();
  },
);
