import { expect, test } from "./fixtures";
import { newAthlete } from "./people";

test("a coach sees whom to plan with and no reason, and reaches the athlete from the team's weeks", async ({
  asCoach,
}) => {
  await asCoach.goto("/board");
  await asCoach.getByRole("link", { name: "Team", exact: true }).click();
  await expect(asCoach.getByRole("heading", { name: "Team", level: 1 })).toBeVisible();
  const group = (name: RegExp) => asCoach.locator("section", { has: asCoach.getByRole("heading", { name }) });
  await expect(group(/Contact first/)).toContainText("Their physio has the reason.");
  expect(await asCoach.locator("main").innerText()).not.toMatch(/numb|bladder|fever|diagnos|safe to run/i);
  const running = asCoach.getByRole("region", { name: "Running by week, km" });
  await expect(running.getByRole("row")).not.toHaveCount(2);
  await running.getByRole("link").first().click();
  await expect(asCoach).toHaveURL(/\/athletes\/[0-9a-f-]{36}$/);
});

test(
  "an athlete sees their page with their coach's eyes, less what they stop sharing",
  { tag: "@phone" },
  async ({ open }) => {
    await newAthlete("Open Olsen", { inTeam: true });
    const athlete = await open("Open Olsen");
    await athlete.goto("/progress");
    await athlete.getByRole("link", { name: "see it as they do" }).click();
    await expect(athlete.getByRole("heading", { name: "As your coach sees it" })).toBeVisible();
    await expect(athlete.getByText("Read just now with the rights of Ben Hartley")).toBeVisible();
    await expect(athlete.getByText("kept private by the athlete")).toHaveCount(0);
    await athlete.getByRole("link", { name: "Change what is shared" }).click();
    await athlete.getByRole("checkbox", { name: /runs/i }).uncheck();
    await athlete.locator("#sharing").getByRole("button").click();
    await expect(athlete.getByText("Saved. It counts from now on.")).toBeVisible();
    await athlete.goto("/progress/as-coach");
    await expect(athlete.getByText(/Distance is\s+kept private by the athlete/)).toBeVisible();
  },
);
