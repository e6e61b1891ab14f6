import type { Page } from "@playwright/test";
import { blankDays, database, entriesOf, personCalled } from "./database";
import { dayForm, daysAgo, save, score } from "./day";
import { expect, test } from "./fixtures";

const NAME = "Amina Yusuf";

/** Gives a scale a value that its page does not offer. */
const tamper = (page: Page, name: string, value: string) =>
  page.evaluate(
    ([field, sent]) => {
      const input = document.querySelector<HTMLInputElement>(`input[name="${field}"][value="7"]`)!;
      input.value = sent!;
      input.checked = true;
    },
    [name, value],
  );

const distance = (typed: string) => ({
  what: `a distance of ${typed}`,
  fill: (page: Page) => page.getByLabel("Distance").fill(typed),
  says: /Write the distance as a number|That is more than 500 km|A run is longer than 0|Three digits after/,
  keeps: async (page: Page) => expect(page.getByLabel("Distance")).toHaveValue(typed),
});
const pain = (sent: string) => ({
  what: `a pain of ${sent}`,
  fill: (page: Page) => tamper(page, "backPain", sent),
  says: "Choose a whole number from 0 to 10, or leave it blank.",
  keeps: async (page: Page) => expect(page.getByLabel("Time in min")).toHaveValue("40"),
});
const day = (sent: string, says: string | RegExp) => ({
  what: `the day ${sent}`,
  fill: (page: Page) =>
    page.evaluate((value) => {
      for (const input of document.querySelectorAll<HTMLInputElement>('input[name="day"]')) input.value = value;
    }, sent),
  says,
  keeps: async (page: Page) => expect(page.getByLabel("Time in min")).toHaveValue("40"),
});
const words = (what: string, typed: string, says: string | RegExp) => ({
  what,
  fill: async (page: Page) => {
    await page.getByText("More about it").click();
    await page.getByLabel(/Anything else worth knowing/).evaluate((field: HTMLTextAreaElement, value) => {
      field.value = value;
    }, typed);
  },
  says,
  keeps: async (page: Page) =>
    expect(
      await page.getByLabel(/Anything else worth knowing/).evaluate((field: HTMLTextAreaElement) => field.value.length),
    ).toBe(typed.length),
});

const REFUSED = {
  "a distance that is none": ["NaN", "1e308", "Infinity", "-5", "0", "0x10", "501", "5,,5", "٥"].map(distance),
  "a pain that the scale does not offer": ["11", "5.5", "5,5", "-1", "NaN", "1e0"].map(pain),
  "a day that cannot be logged": [
    day(daysAgo(-1), "That day has not come yet."),
    day("2026-02-30", "That is not a date of the calendar. Choose the day again."),
    day(daysAgo(15), /You can log the last 14 days/),
    day("0001-01-01", "That is not a date of the calendar. Choose the day again."),
  ],
  "a note that is too much or broken": [
    words("5 MB of text", "a".repeat(5_000_000), /more text than this form can take|too long/),
    words("12,000 letters", "b".repeat(12_000), /too long/),
    words("a NUL", "back\u0000pain", /hidden control character/),
  ],
};

for (const [kind, tries] of Object.entries(REFUSED))
  test(
    `${kind} is refused beside its field, with what was typed kept and nothing stored`,
    {
      tag: "@phone",
    },
    async ({ open }) => {
      const before = await entriesOf(NAME);
      const page = await open(NAME);
      for (const { what, fill, says, keeps } of tries)
        await test.step(what, async () => {
          await page.goto("/today");
          await page.getByLabel("Time in min").fill("40");
          await fill(page);
          if (!what.startsWith("a distance")) await page.getByLabel("Distance").fill("7");
          await save(page);
          await expect(dayForm(page).getByText(says).first()).toBeVisible();
          await keeps(page);
          expect(await entriesOf(NAME)).toEqual(before);
        });
    },
  );

test("a refusal without JavaScript keeps the form as it was typed", { tag: "@phone" }, async ({ open }) => {
  const before = await entriesOf(NAME);
  const page = await open(NAME, { javaScriptEnabled: false });
  await page.goto("/today");
  await score(page, "Worst back pain, last 24 hours", 6);
  await page.getByLabel("Distance").fill("about five");
  await page.getByLabel("Time in min").fill("40");
  await save(page);
  await expect(page.getByText(/Write the distance as a number/)).toBeVisible();
  await expect(page.getByLabel("Distance")).toHaveValue("about five");
  await expect(page.getByLabel("Time in min")).toHaveValue("40");
  await expect(
    page.getByRole("group", { name: "Worst back pain, last 24 hours" }).locator("input[value='6']"),
  ).toBeChecked();
  expect(await entriesOf(NAME)).toEqual(before);
});

test("a mark that turns the line around is not stored", { tag: "@desktop" }, async ({ open }) => {
  const name = "Marco Bianchi";
  const { id } = await personCalled(name);
  const page = await open(name);
  await page.goto("/today");
  await page.getByText("More about it").click();
  await page.getByLabel(/Anything else worth knowing/).fill("stiff \u202Eniap\u202C after \u2066sitting\u2069");
  await save(page);
  await expect(page.getByText("It is on record.")).toBeVisible();
  const [kept] = await database()<{ note: string }[]>`
    select note from check_ins where athlete_id = ${id} and note is not null order by entered_at desc limit 1`;
  expect(kept!.note).toBe("stiff niap after sitting");
});

test("a comma is a decimal mark", { tag: "@desktop" }, async ({ open }) => {
  const name = "Siobhán Kelly";
  const { id } = await personCalled(name);
  await blankDays(name);
  const page = await open(name);
  await page.goto("/today");
  await page.getByLabel("Distance").fill("5,5");
  await save(page);
  await expect(page.getByText("It is on record.")).toBeVisible();
  const [run] = await database()<{ metres: number }[]>`
    select metres from runs where athlete_id = ${id} order by entered_at desc limit 1`;
  expect(run!.metres).toBe(5500);
});
