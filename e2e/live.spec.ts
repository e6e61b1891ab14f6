import type { Page } from "@playwright/test";
import { database } from "./database";
import { save, score } from "./day";
import { expect, test } from "./fixtures";
import { newAthlete, newCoach } from "./people";

const isLive = (page: Page) => expect(page.locator("[data-live=live]")).toBeVisible({ timeout: 15_000 });
const changed = (page: Page) => page.getByRole("button", { name: "Something changed here. Show it" });

async function log(athlete: Page, pain: number) {
  await athlete.goto("/today");
  await score(athlete, /back pain/i, pain);
  await save(athlete);
  await expect(athlete.getByText("It is on record.")).toBeVisible();
}

test(
  "an open board shows what an athlete logs without being loaded again, also what happened while its network was away",
  { tag: "@desktop" },
  async ({ open, complaints }) => {
    complaints.expect(/ERR_INTERNET_DISCONNECTED|Failed to (?:load resource|fetch)|NetworkError/);
    await newAthlete("Live Lindgren", { inTeam: true });
    await newAthlete("Live Lundqvist", { inTeam: true });
    const [physio, first, second] = [await open("physio"), await open("Live Lindgren"), await open("Live Lundqvist")];
    await physio.goto("/board?show=all&q=Live+L");
    await isLive(physio);
    const row = (name: string) => physio.getByRole("row", { name: new RegExp(name) });
    await physio.evaluate(() => ((window as { kept?: boolean }).kept = true));
    await log(first, 3);
    await expect(row("Live Lindgren")).toContainText("today", { timeout: 8_000 });

    await physio.context().setOffline(true);
    await log(second, 4);
    await physio.waitForTimeout(1_500);
    expect((await row("Live Lundqvist").allTextContents()).join()).not.toContain("today");
    await physio.context().setOffline(false);
    await expect(row("Live Lundqvist")).toContainText("today", { timeout: 20_000 });
    expect(await physio.evaluate(() => (window as { kept?: boolean }).kept), "the page was never loaded anew").toBe(
      true,
    );
  },
);

test(
  "what is being written is not drawn over, and an answer arrives on an open Today when the athlete asks for it",
  { tag: "@phone" },
  async ({ open }) => {
    const { id } = await newAthlete("Live Larsson", { inTeam: true });
    const [physio, athlete] = [await open("physio"), await open("Live Larsson")];
    await log(athlete, 3);
    await physio.goto(`/athletes/${id}`);
    await isLive(physio);
    const logs = physio.locator("#logs");
    await logs.getByText("Reply in words").click();
    await logs.getByLabel("Your reply").fill("Half a sentence that");
    await log(athlete, 5);
    await expect(changed(physio)).toBeVisible({ timeout: 8_000 });
    await expect(logs.getByLabel("Your reply")).toHaveValue("Half a sentence that");

    await logs.getByLabel("Your reply").fill("Rest the hills this week.");
    await logs.getByRole("button", { name: "Send the reply" }).click();
    await expect(logs.getByText("Rest the hills this week.")).toBeVisible();
    await expect(changed(athlete)).toBeVisible({ timeout: 8_000 });
    await changed(athlete).click();
    await expect(athlete.getByText("Rest the hills this week.")).toBeVisible();
    await expect(changed(athlete)).toBeHidden();
  },
);

test(
  "whoever is removed while their board is open hears nothing more within five seconds",
  { tag: "@desktop" },
  async ({ open, complaints }) => {
    complaints.expect(/status of 401/);
    await newCoach("Live Leaver");
    const coach = await open("Live Leaver");
    await coach.goto("/board");
    await isLive(coach);
    await database()`update memberships set revoked_at = now()
      where person_id = (select id from people where name = 'Live Leaver')`;
    await coach.waitForURL((url) => url.pathname !== "/board", { timeout: 8_000 });
  },
);

test(
  "the stream is for the signed-in alone, and for nobody who does not ask for a stream",
  { tag: "@desktop" },
  async ({ open }) => {
    const stranger = await open(null);
    await stranger.goto("/sign-in");
    const ask = (accept: string) => stranger.request.get("/api/live", { headers: { accept } });
    expect((await ask("text/event-stream")).status()).toBe(401);
    expect((await ask("text/html")).status()).toBe(406);
  },
);
