import { randomUUID } from "node:crypto";
import { database, personCalled } from "./database";
import { daysAgo, save } from "./day";
import { expect, test } from "./fixtures";

type Went = { effort: number; pain: number; leg?: boolean };

/** Gives somebody one hold of 3 × 20 s and nothing else, and full sessions on the days before today, with a calm back. */
async function givePlank(name: string, sessions: Record<number, Went>) {
  const sql = database();
  const { id: athleteId, orgId } = await personCalled(name);
  const { id: physioId } = await personCalled("Dana Okafor");
  const owner = { org_id: orgId, athlete_id: athleteId };
  for (const table of ["exercise_reports", "check_ins"])
    await sql`delete from ${sql(table)} where athlete_id = ${athleteId} and day > current_date - 10`;
  await sql`update assignments set until_day = greatest(current_date, from_day) - 1 where athlete_id = ${athleteId}`;
  const [assignmentId, itemId] = [randomUUID(), randomUUID()];
  const item = {
    ...{ itemId, exerciseId: "front-plank", name: "Front plank", exerciseVersion: 1, isStretch: false, note: null },
    ...{ dose: { kind: "hold", sets: 3, holdSeconds: 20, perSide: false }, frequency: { kind: "daily", times: 1 } },
    ...{ phaseId: null, tempo: null, loadKg: null, effortLimit: null, painLimit: null },
  };
  const snapshot = {
    ...{ title: "One plank", target: "Holding", why: null, phases: [], phaseId: null, startedOn: null },
    ...{ libraryVersion: 1, programVersion: null, items: [item] },
  };
  await sql`insert into assignments ${sql({ ...owner, id: assignmentId, snapshot: sql.json(snapshot as never), from_day: daysAgo(4), assigned_by: physioId })}`;
  const on = (back: number) => ({
    ...{ ...owner, entry_id: randomUUID(), day: daysAgo(back), entered_on: daysAgo(back), entered_by: athleteId },
  });
  for (const back of [3, 2, 1, 0]) {
    const leg = sessions[back]?.leg ? [{ site: "calf", side: "left", kind: "tingling", score: 3 }] : [];
    await sql`insert into check_ins ${sql({ ...on(back), back_pain: 1, symptoms: sql.json(leg) })}`;
  }
  for (const [back, { effort, pain }] of Object.entries(sessions)) {
    const went = { status: "as-prescribed", effort, pain, form_held: true };
    await sql`insert into exercise_reports ${sql({ ...on(Number(back)), assignment_id: assignmentId, item_id: itemId, ...went })}`;
  }
  return `/athletes/${athleteId}`;
}
const card = (page: import("@playwright/test").Page) =>
  page.locator("section", { has: page.getByRole("heading", { name: "Next steps", exact: true }) });

test(
  "two good sessions are a step up with its reasons; accepted it begins tomorrow, and the athlete reads it",
  { tag: "@desktop" },
  async ({ open }) => {
    const path = await givePlank("Oluwaseun Adeyemi", { 2: { effort: 5, pain: 1 }, 1: { effort: 6, pain: 0 } });
    const athlete = await open("Oluwaseun Adeyemi");
    await athlete.goto("/program");
    await expect(athlete.getByText("Step 2 of 7. The next step asks 3 × 30 s.")).toBeVisible();

    const page = await open("coach");
    await page.goto(path);
    await expect(card(page).getByRole("heading", { name: "Step up Front plank" })).toBeVisible();
    await card(page).locator("summary", { hasText: "Why" }).click();
    await expect(card(page)).toContainText("P1 version 1");
    await expect(card(page)).toContainText("effort 6 of 10");
    await expect(card(page)).not.toContainText("leg symptom");
    await card(page).getByRole("button", { name: "Accept" }).click();
    await expect(page.getByText(/^Front plank: 3 × 30 s from .* on\.$/)).toBeVisible();
    await expect(card(page).getByRole("button", { name: "Accept" })).toBeHidden();

    await athlete.reload();
    await expect(athlete.getByText(/^Step 2 of 7\. From .*: Front plank: 3 × 30 s · daily\.$/)).toBeVisible();
  },
);

for (const javaScriptEnabled of [true, false])
  test(
    `a step is refused with a reason ${javaScriptEnabled ? "" : "without JavaScript "}and waits for a new session`,
    { tag: javaScriptEnabled ? "@phone" : "@desktop" },
    async ({ open }) => {
      const name = javaScriptEnabled ? "Callum Reid" : "Chloé Dubois";
      const path = await givePlank(name, { 2: { effort: 5, pain: 1 }, 1: { effort: 5, pain: 6 } });
      const page = await open("coach", { javaScriptEnabled });
      await page.goto(path);
      await expect(card(page).getByRole("heading", { name: "Step down Front plank" })).toBeVisible();
      await card(page).getByText("Refuse", { exact: true }).click();
      await card(page).getByRole("button", { name: "Refuse this step" }).click();
      await expect(card(page).getByRole("alert")).toBeVisible();
      await card(page).getByRole("textbox", { name: "Why" }).last().fill("It was the cold.");
      await card(page).getByRole("button", { name: "Refuse this step" }).click();
      await expect(page.getByText("Front plank stays as it is. Your answer is saved.")).toBeVisible();
      await card(page).getByText("1 exercise stays as it is").click();
      await expect(card(page)).toContainText("“Step down” was refused: It was the cold.");
    },
  );

test(
  "of a review a coach reads only that a physio should look, and a physio looks",
  { tag: "@desktop" },
  async ({ open }) => {
    const path = await givePlank("Yuki Tanaka", { 2: { effort: 5, pain: 1 }, 1: { effort: 5, pain: 1, leg: true } });
    const coach = await open("coach");
    await coach.goto(path);
    await expect(card(coach)).toContainText("A physio should look at this.");
    await expect(card(coach)).not.toContainText(/leg symptom|P7/);
    await expect(card(coach).getByRole("button")).toHaveCount(0);
    const physio = await open("physio");
    await physio.goto(path);
    await expect(card(physio)).toContainText("A leg symptom was reported");
    await card(physio).getByRole("button", { name: "I have looked: stay here" }).click();
    await expect(physio.getByText("Front plank stays as it is. Your answer is saved.")).toBeVisible();
    await coach.reload();
    await expect(card(coach)).not.toContainText("A physio should look at this.");
  },
);

test(
  "how an exercise went is told in the log, folded away, and may stay blank",
  { tag: "@phone" },
  async ({ open }) => {
    await givePlank("Jonas Weber", {});
    const page = await open("Jonas Weber");
    await page.goto("/today");
    await expect(page.getByLabel("Effort, 0 to 10")).toBeHidden();
    await page.getByLabel("Front plank: done as prescribed").check({ force: true });
    await page.locator("summary", { hasText: "Front plank" }).click();
    await page.getByText("How it went").click();
    await page.getByLabel("Effort, 0 to 10").fill("6");
    await page.getByRole("radio", { name: "No, it was lost" }).check();
    await save(page);
    await expect(page.getByText("It is on record.")).toBeVisible();
    await page.getByText("1 exercise reported").click();
    await expect(page.getByText("Effort 6 of 10")).toBeVisible();
    await expect(page.getByText("Form was lost")).toBeVisible();
    await expect(page.getByText(/Pain while doing it/)).toBeHidden();
    const { id } = await personCalled("Jonas Weber");
    const [row] = await database()`select effort, pain, form_held from exercise_reports
    where athlete_id = ${id} and superseded_at is null order by entered_at desc limit 1`;
    expect(row).toEqual({ effort: 6, pain: null, form_held: false });
  },
);
