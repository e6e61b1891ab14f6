import { createECDH, randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { database } from "./database";
import { expect, test } from "./fixtures";
import { linkTo } from "./letters";
import { newAthlete } from "./people";

/** A zone in which it is between 12 and 13 o'clock now. */
function zoneAtNoon(): string {
  const ahead = 12 - new Date().getUTCHours();
  return ahead === 0 ? "Etc/GMT" : `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
}

const settingOf = async (personId: string) => {
  const [row] =
    await database()`select by_email, by_push, hour from reminders where person_id = ${personId} and kind = 'log'`;
  return row ? { email: row.by_email, push: row.by_push, hour: row.hour } : null;
};

test(
  "an athlete is reminded once at their own hour, and stops it by one tap without signing in or JavaScript",
  { tag: "@phone" },
  async ({ open, request }) => {
    const { id } = await newAthlete("Remy Alder");
    await database()`update people set time_zone = ${zoneAtNoon()} where id = ${id}`;
    const page = await open("Remy Alder", { javaScriptEnabled: false });
    await page.goto("/account");
    await page.getByRole("link", { name: "Choose your reminders" }).click();
    await expect(page.getByText("From 21:00 to 07:00 nothing is sent.")).toBeVisible();
    expect(await settingOf(id)).toBeNull();
    await page.getByLabel("By e-mail").check();
    await page.getByLabel("Hour", { exact: true }).selectOption("12:00");
    await page.getByRole("button", { name: "Save reminder" }).click();
    await expect(page.getByText("Reminder saved.")).toBeVisible();
    expect(await settingOf(id)).toEqual({ email: true, push: false, hour: 12 });

    // As if it had been asked for yesterday.
    await database()`update reminders set since = now() - interval '1 day', next_at = now() where person_id = ${id}`;
    const stop = await linkTo(`${id}@stories.example`);
    const nobody = await open(null, { javaScriptEnabled: false });
    for (let looks = 0; looks < 2; looks += 1) await nobody.goto(stop.pathname + stop.search);
    expect(await settingOf(id)).toMatchObject({ email: true });
    await nobody.getByRole("button", { name: "Stop", exact: true }).click();
    await expect(nobody.getByText("Stopped. No more reminders are sent.")).toBeVisible();
    expect(await settingOf(id)).toEqual({ email: false, push: false, hour: 12 });
    expect(await database()`select outcome from notices where person_id = ${id}`).toEqual([{ outcome: "sent" }]);

    await database()`update reminders set by_email = true where person_id = ${id}`;
    const oneClick = `${process.env.BASE_URL}/api/reminders/stop${stop.search}`;
    const looked = await request.get(oneClick, { maxRedirects: 0 });
    expect(new URL(looked.headers().location!, oneClick).pathname).toBe("/reminders/stop");
    expect(await settingOf(id)).toMatchObject({ email: true });
    const posted = await request.post(oneClick, { form: { "List-Unsubscribe": "One-Click" } });
    expect(posted.status()).toBe(200);
    expect(await settingOf(id)).toMatchObject({ email: false });
    expect((await request.post(`${oneClick}x`)).status()).toBe(404);
  },
);

/** Stands in for the browser's push service, which tests cannot reach, and for the person who says yes to it. */
const withPushService = (page: Page, keys: { p256dh: string; auth: string }) =>
  page.addInitScript((keys) => {
    const subscription = {
      endpoint: "https://push.example.com/story",
      toJSON: () => ({ endpoint: "https://push.example.com/story", keys }),
    };
    PushManager.prototype.subscribe = async () => subscription as unknown as PushSubscription;
    Object.defineProperty(Notification, "permission", { get: () => "default" });
    Notification.requestPermission = async () => "granted";
  }, keys);

test(
  "a quiet hour is refused beside its field, and a device takes notifications by one tap, and stops them by its own address",
  { tag: "@phone" },
  async ({ open, complaints }) => {
    complaints.expect(/status of 404/);
    const { id } = await newAthlete("Noa Brandt");
    const page = await open("Noa Brandt");
    await withPushService(page, {
      p256dh: createECDH("prime256v1").generateKeys("base64url"),
      auth: randomBytes(16).toString("base64url"),
    });
    await page.goto("/reminders");
    await page.getByLabel("By both").check();
    await page
      .getByLabel("Hour", { exact: true })
      .evaluate((select: HTMLSelectElement) => (select.options[0]!.value = "23"));
    await page.getByLabel("Hour", { exact: true }).selectOption("23");
    await page.getByRole("button", { name: "Save reminder" }).click();
    await expect(page.getByText("Choose an hour from 07:00 to 20:00.")).toBeVisible();
    await expect(page.getByLabel("By both")).toBeChecked();
    expect(await settingOf(id)).toBeNull();

    await page.getByRole("button", { name: "Get notifications on this device" }).click();
    await expect(page.getByText("This device takes notifications now.")).toBeVisible();
    expect(await settingOf(id)).toEqual({ email: false, push: true, hour: 19 });

    // What a notification's own button does, as the worker does it; who is signed in counts for nothing.
    expect(await (await page.request.get("/sw.js")).text()).toContain("/api/reminders/stop-device");
    const nobody = await open(null);
    await nobody.goto("/sign-in");
    const stopBy = (endpoint: string) =>
      nobody.evaluate(
        async (body) =>
          (await fetch("/api/reminders/stop-device", { method: "POST", body: JSON.stringify(body) })).status,
        { endpoint },
      );
    expect(await stopBy("https://push.example.com/other")).toBe(404);
    expect(await settingOf(id)).toMatchObject({ push: true });
    expect(await stopBy("https://push.example.com/story")).toBe(200);
    expect(await settingOf(id)).toEqual({ email: false, push: false, hour: 19 });

    await page.getByRole("button", { name: "Stop on this device" }).click();
    await expect(page.getByText("This device takes no notifications any more.")).toBeVisible();
    expect(await database()`select 1 from push_subscriptions where person_id = ${id}`).toHaveLength(0);
  },
);
