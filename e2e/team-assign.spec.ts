import { randomUUID } from "node:crypto";
import { database, personCalled } from "./database";
import { expect, test } from "./fixtures";

/** A team of its own with these athletes, whose staff is the coach of the demo. */
async function makeTeam(names: readonly string[]) {
  const sql = database();
  const { id: coachId, orgId } = await personCalled("Ben Hartley");
  const team = { org_id: orgId, id: randomUUID(), name: `Sunday group ${randomUUID().slice(0, 6)}` };
  await sql`insert into teams ${sql(team)}`;
  const member = (personId: string, asStaff: boolean) =>
    sql`insert into team_members ${sql({ org_id: orgId, team_id: team.id, person_id: personId, as_staff: asStaff })}`;
  await member(coachId, true);
  for (const name of names) await member((await personCalled(name)).id, false);
  return team;
}
const TEAM = ["Tove Berg", "Grace Mwangi", "Kasper Lund"] as const;

for (const javaScriptEnabled of [true, false])
  test(
    `a whole team is ticked, and who is left out stands there by name before it is sent${javaScriptEnabled ? "" : ", without JavaScript too"}`,
    { tag: javaScriptEnabled ? "@phone" : "@desktop" },
    async ({ open }) => {
      const team = await makeTeam(TEAM);
      const page = await open("coach", { javaScriptEnabled });
      await page.goto("/programs");
      await page.getByRole("link", { name: "Assign Before each run" }).first().click();
      await page.getByRole("button", { name: `All of ${team.name}` }).click();
      await expect(page.getByText(`${team.name}: 3 of 3`)).toBeVisible();
      await expect(page.getByText("nobody left out")).toBeVisible();
      await page.getByRole("checkbox", { name: /^Grace Mwangi/ }).uncheck();
      if (!javaScriptEnabled) await page.getByRole("button", { name: "Show", exact: true }).click();
      await expect(page.getByText(`${team.name}: 2 of 3`)).toBeVisible();
      await expect(page.getByRole("list", { name: `Left out of ${team.name}` })).toHaveText(
        "Not Grace Mwangi, whom you left out",
      );
      await expect(page.getByText("Whoever joins later has no program until you assign one.")).toBeVisible();
    },
  );

test("the picker of the builder narrows down by use, position and equipment", { tag: "@desktop" }, async ({ open }) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open("coach", { javaScriptEnabled });
    await page.goto("/programs/new");
    const picker = page.getByRole("region", { name: "Add an exercise" });
    const offered = picker.getByRole("listitem");
    const all = await offered.count();
    await picker.getByText("Narrow it down").click();
    await picker.getByLabel("Position").selectOption("standing");
    await picker.getByLabel("Equipment").selectOption("nothing");
    if (!javaScriptEnabled) await picker.getByRole("button", { name: "Find", exact: true }).click();
    await expect(picker.getByText(/^Narrowed down by 2/)).toBeVisible();
    await expect(picker.getByRole("status")).toHaveText(new RegExp(`^\\d+ of ${all} exercises`));
    expect(await offered.count()).toBeLessThan(all);
  }
});

test(
  "what an athlete has is saved as a template that says what it was made of",
  { tag: "@desktop" },
  async ({ open }) => {
    const page = await open("coach");
    const { id } = await personCalled("Luis Ortega");
    await page.goto(`/programs/athlete/${id}`);
    await page.getByText("Save as a template", { exact: true }).first().click();
    await page.getByRole("button", { name: "Save as a template" }).first().click();
    await expect(page.getByLabel("Title")).toHaveValue(/\(from an athlete’s copy\)$/);
    await expect(page.getByText(/Made from “.+”, version \d+, as it stood for one athlete\./)).toBeVisible();
    await expect(page.getByText("Luis")).toHaveCount(0);
  },
);
