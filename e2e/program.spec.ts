import { daysAgo } from "./day";
import { database, personCalled } from "./database";
import { expect, test } from "./fixtures";

for (const javaScriptEnabled of [true, false])
  test(
    `a program is written, given to two from tomorrow on, and a later edit changes nobody's${javaScriptEnabled ? "" : ", without JavaScript too"}`,
    {
      tag: "@desktop",
    },
    async ({ open }) => {
      const title = `Morning back ${javaScriptEnabled ? "one" : "two"}`;
      const names = javaScriptEnabled ? ["Ravi Menon", "Diego Fuentes"] : ["Amina Yusuf", "Kasper Lund"];
      const page = await open("physio", { javaScriptEnabled });
      await page.goto("/programs/new");
      await page.getByLabel("Title").fill(title);
      await page.getByLabel("What is it for?").fill("A calmer back in the morning");
      await page.getByRole("button", { name: "Add Front plank" }).click();
      await expect(page.locator("fieldset[data-row]")).toHaveCount(1);
      await page.getByRole("button", { name: "Save program" }).click();
      await expect(page.getByText(`“${title}”. Programs already assigned stay as they were.`)).toBeVisible();

      await page.getByRole("link", { name: `Assign ${title}` }).click();
      for (const name of names) await page.getByRole("checkbox", { name }).check();
      await page.getByRole("textbox", { name: "First day" }).fill(daysAgo(-1));
      await page.getByRole("button", { name: "Assign", exact: true }).click();
      await expect(page.getByText(`“${title}” to 2 athletes`)).toBeVisible();

      const given = async () => {
        const rows = [];
        for (const name of names) {
          const { id } = await personCalled(name);
          rows.push(
            await database()`select snapshot, from_day::text, until_day from assignments
            where athlete_id = ${id} and snapshot ->> 'title' = ${title}`,
          );
        }
        return rows.flat();
      };
      const before = await given();
      expect(before.map(({ from_day }) => from_day)).toEqual([daysAgo(-1), daysAgo(-1)]);

      await page.getByRole("link", { name: title, exact: true }).click();
      await page.getByLabel("Sets").first().fill("7");
      await page.getByRole("button", { name: "Save program" }).click();
      await expect(page.getByText(`“${title}”. Programs already assigned stay as they were.`)).toBeVisible();
      expect(await given()).toEqual(before);

      const athlete = await open(names[0]!, { javaScriptEnabled });
      await athlete.goto("/program");
      await expect(athlete.getByText(new RegExp(`^From .*: ${title}$`))).toBeVisible();
    },
  );

test("a program without a dose is refused beside it, with the rest kept", { tag: "@phone" }, async ({ open }) => {
  const page = await open("coach");
  await page.goto("/programs/new");
  await page.getByLabel("Title").fill("Half a program");
  await page.getByLabel("What is it for?").fill("Nothing yet");
  await page.getByRole("button", { name: "Add Front plank" }).click();
  await page.getByLabel("Sets").fill("1e308");
  await page.getByRole("button", { name: "Save program" }).click();
  await expect(page.getByText("Not saved yet: one thing needs another look.")).toBeVisible();
  await expect(page.getByLabel("Sets")).toHaveValue("1e308");
  await expect(page.getByLabel("Title")).toHaveValue("Half a program");
  const [found] = await database()`select 1 from programs where title = 'Half a program'`;
  expect(found).toBeUndefined();
});
