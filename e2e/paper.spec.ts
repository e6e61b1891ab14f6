import { personCalled } from "./database";
import { expect, test } from "./fixtures";

test(
  "a program goes on paper for the athlete and for their staff, with a code to log by",
  { tag: "@desktop" },
  async ({ asAthlete, asPhysio, asCoach }) => {
    await asAthlete.goto("/program");
    const link = asAthlete.getByRole("link", { name: "Hand-out (PDF)" });
    await expect(link).toHaveAttribute("href", "/program/handout.pdf");
    const code = asAthlete.getByRole("img", { name: "Opens your program" });
    await expect(code, "on a screen the page itself is here").toBeHidden();
    await asAthlete.emulateMedia({ media: "print" });
    await expect(code).toBeVisible();
    await expect(link, "paper has no links").toBeHidden();
    const { id } = await personCalled("Petra Novak");
    await asPhysio.goto(`/programs/athlete/${id}`);
    await expect(asPhysio.getByRole("link", { name: "Hand-out (PDF)" })).toBeVisible();
    for (const [page, path] of [
      [asAthlete, "/program/handout.pdf"],
      [asPhysio, `/programs/athlete/${id}/handout.pdf`],
      [asCoach, `/programs/athlete/${id}/handout.pdf`],
    ] as const) {
      const answer = await page.request.get(path);
      expect(answer.headers()["content-type"]).toBe("application/pdf");
      const bytes = await answer.body();
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
      expect(bytes.toString("latin1").match(/\/Type \/Page\n/g)!.length, "at most two pages").toBeLessThanOrEqual(2);
    }
  },
);

for (const javaScriptEnabled of [true, false])
  test(
    `a secret address shows a calendar what is due, until another takes its place or it is stopped ${javaScriptEnabled ? "" : "(without JavaScript)"}`,
    { tag: "@phone" },
    async ({ open }) => {
      const page = await open(javaScriptEnabled ? "athlete" : "Ravi Menon", { javaScriptEnabled });
      const nobody = await open(null);
      const statusOf = async (address: string) => (await nobody.request.get(address)).status();
      await page.goto("/program");
      const card = page.locator("#calendar");
      const made = async (button: string) => {
        await card.getByRole("button", { name: button }).click();
        return card.getByLabel("Your secret address").inputValue();
      };
      const first = await made("Make a secret address");
      const answer = await nobody.request.get(first);
      expect(answer.headers()["content-type"]).toContain("text/calendar");
      expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR[^]+SUMMARY:\d+ exercises?\\, about \d+ min/);

      await page.goto("/program");
      await expect(card, "the secret is told once").not.toContainText("/calendar/");
      await expect(card).toContainText("A calendar last asked on");
      const second = await made("Make a new address, and stop the old one");
      expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200]);
      await page.goto("/program");
      await card.getByRole("button", { name: "Stop the address" }).click();
      await expect(card.getByRole("button", { name: "Make a secret address" })).toBeVisible();
      expect(await statusOf(second)).toBe(404);
    },
  );
