import { randomUUID } from "node:crypto";
import { database, personCalled } from "./database";
import { daysAgo, save, score } from "./day";
import { expect, test } from "./fixtures";

const ITEM = "Front plank";

const QUESTIONS = [
  ...["saddle-numbness", "bladder-change", "bowel-change", "sexual-change", "both-legs", "foot-drop", "chest-symptoms"],
  ...["leg-weakness", "fever", "weight-loss", "unrelenting-night-pain", "major-trauma", "minor-trauma"],
  ...["calf-swollen", "hop-pain"],
];

/** Somebody new of the second organisation, ready for a program, whom no other story moves. */
async function newAthlete(name: string) {
  const sql = database();
  const { id: mateId, orgId } = await personCalled("Siobhán Kelly");
  const id = randomUUID();
  const key = { org_id: orgId, athlete_id: id };
  await sql`insert into people ${sql({ id, name, time_zone: "UTC" })}`;
  await sql`insert into logins ${sql({ person_id: id, email: `${id}@example.org` })}`;
  await sql`insert into memberships ${sql({ org_id: orgId, person_id: id, roles: ["athlete"] })}`;
  await sql`insert into person_orgs ${sql({ org_id: orgId, person_id: id })}`;
  await sql`insert into team_members (org_id, team_id, person_id, as_staff)
    select org_id, team_id, ${id}, false from team_members where person_id = ${mateId}`;
  await sql`insert into athletes ${sql({ org_id: orgId, id, first_episode: false, joined_on: daysAgo(30), doctor_advice_at: `${daysAgo(30)}T08:00:00Z` })}`;
  await sql`insert into athlete_states ${sql(key)}`;
  const entry = { ...key, entry_id: randomUUID(), day: daysAgo(1), entered_on: daysAgo(1), entered_by: id };
  await sql`insert into screens ${sql({ ...entry, answers: sql.json(Object.fromEntries(QUESTIONS.map((each) => [each, "no"]))) })}`;
  return { athleteId: id, orgId };
}

/** One hold of 3 × 20 s whose steps up are taken by rule, and two good sessions but for the last morning. */
async function giveByRule(name: string) {
  const sql = database();
  const { athleteId, orgId } = await newAthlete(name);
  const { id: physioId } = await personCalled("Ilse Brandt");
  const key = { org_id: orgId, athlete_id: athleteId };
  const [assignmentId, itemId] = [randomUUID(), randomUUID()];
  const item = {
    ...{ itemId, exerciseId: "front-plank", name: ITEM, exerciseVersion: 1, isStretch: false, note: null },
    ...{ dose: { kind: "hold", sets: 3, holdSeconds: 20, perSide: false }, frequency: { kind: "daily", times: 1 } },
    ...{ phaseId: null, tempo: null, loadKg: null, effortLimit: null, painLimit: null },
  };
  const snapshot = {
    ...{ title: "One plank", target: "Holding", why: null, upward: "automatic", phases: [], phaseId: null },
    ...{ startedOn: null, libraryVersion: 1, programVersion: null, items: [item] },
  };
  await sql`insert into assignments ${sql({ ...key, id: assignmentId, snapshot: sql.json(snapshot as never), from_day: daysAgo(4), assigned_by: physioId })}`;
  const on = (back: number) => ({
    ...{ ...key, entry_id: randomUUID(), day: daysAgo(back), entered_on: daysAgo(back), entered_by: athleteId },
  });
  for (const back of [3, 2, 1])
    await sql`insert into check_ins ${sql({ ...on(back), back_pain: 1, symptoms: sql.json([]) })}`;
  for (const back of [2, 1])
    await sql`insert into exercise_reports ${sql({ ...on(back), assignment_id: assignmentId, item_id: itemId, status: "as-prescribed", effort: 5, pain: 1, form_held: true })}`;
  return { athleteId };
}
const card = (page: import("@playwright/test").Page) =>
  page.locator("section", { has: page.getByRole("heading", { name: "Next steps", exact: true }) });

for (const javaScriptEnabled of [true, false])
  test(
    `a step that a log earns is taken without anybody, told to both, and undone with one act${javaScriptEnabled ? "" : ", without JavaScript too"}`,
    { tag: "@desktop" },
    async ({ open }) => {
      test.setTimeout(90_000);
      const name = javaScriptEnabled ? "Wren Halloran" : "Ida Sandoval";
      const { athleteId } = await giveByRule(name);
      const athlete = await open(name);
      await athlete.goto("/program");
      await expect(athlete.getByText("Step 2 of 7. The next step asks 3 × 30 s.")).toBeVisible();
      await expect(athlete.getByText(/the next step begins the day after/)).toBeVisible();

      // The morning after is what was missing.
      await athlete.goto("/today");
      await score(athlete, "Worst back pain, last 24 hours", 1);
      await save(athlete);
      await expect(athlete.getByText("It is on record.")).toBeVisible();
      await expect
        .poll(
          async () =>
            (
              await database()`select 1 from progression_answers where athlete_id = ${athleteId} and answered_by is null`
            ).length,
          {
            timeout: 60_000,
          },
        )
        .toBe(1);
      await athlete.goto("/program");
      await expect(athlete.getByText(/^Taken by rule: 3 × 20 s becomes 3 × 30 s from .* on, because/)).toBeVisible();

      const page = await open("Ilse Brandt", { javaScriptEnabled });
      await page.goto(`/athletes/${athleteId}`);
      await expect(card(page).getByRole("heading", { name: `Taken by rule ${ITEM}` })).toBeVisible();
      await card(page).locator("summary", { hasText: "Why" }).click();
      await expect(card(page)).toContainText("P1 version 1");
      await card(page).getByRole("button", { name: "Undo" }).click();
      await expect(page.getByText(/^Front plank: 3 × 20 s from .* on\.$/)).toBeVisible();
      await expect(card(page).getByRole("button", { name: "Undo" })).toHaveCount(0);
      await athlete.reload();
      await expect(athlete.getByText(/^Taken by rule/)).toHaveCount(0);
      await expect(athlete.getByText("Step 2 of 7. The next step asks 3 × 30 s.")).toBeVisible();
    },
  );

test(
  "a program says that its steps up are taken by rule only when that is ticked",
  { tag: "@phone" },
  async ({ open }) => {
    const page = await open("coach");
    const title = `By rule ${randomUUID().slice(0, 8)}`;
    await page.goto("/programs/new");
    await page.getByLabel("Title").fill(title);
    await page.getByLabel("What is it for?").fill("Holding longer");
    await page.getByRole("button", { name: "Add Front plank" }).click();
    const tick = page.getByRole("checkbox", { name: "Steps up by themselves, within the phase" });
    await expect(tick).not.toBeChecked();
    await tick.check();
    await page.getByRole("button", { name: "Save program" }).click();
    const saved = page.locator("article", { hasText: title });
    await expect(saved).toContainText("Steps up are taken by rule, within the phase.");
    await saved.getByRole("link", { name: title, exact: true }).click();
    await expect(tick).toBeChecked();
  },
);
