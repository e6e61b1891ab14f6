import type { Pushed, Scope, Tapped } from "./scope";

/*
 * A notification says that there is something to open, and no word about anybody's health: it shows on a locked screen.
 * The text is here: whatever was sent shows nothing else.
 */
export const TEXTS = {
  log: { title: "A moment for your log today", body: "Ten seconds will do." },
  stopped: { title: "Reminders are stopped", body: "You can switch them on again in your account." },
  failed: { title: "Not stopped yet", body: "No answer came. Tap to stop reminders in Plumbline." },
} as const;
const STOP = "Stop reminders";
const PATHS = { log: "/today", stopped: "/today", failed: "/reminders" };
const STOP_AT = "/api/reminders/stop-device";

/** One notification stands for all: a later one takes the place of the one before. */
const show = (scope: Scope, kind: keyof typeof TEXTS) =>
  scope.registration.showNotification(TEXTS[kind].title, {
    ...{ body: TEXTS[kind].body, tag: "plumbline", icon: "/icons/192.png", data: PATHS[kind] },
    actions: kind === "log" ? [{ action: "stop", title: STOP }] : [],
  });

export function listenToPush(scope: Scope): void {
  // Whatever comes, something must be shown, or the browser takes the permission back.
  scope.addEventListener("push", (event: Pushed) => event.waitUntil(show(scope, "log")));
  scope.addEventListener("notificationclick", (event: Tapped) => {
    event.notification.close();
    event.waitUntil(event.action === "stop" ? stop(scope) : open(scope, event.notification.data));
  });
}

async function open(scope: Scope, data: unknown) {
  const path = Object.values(PATHS).find((each) => each === data) ?? PATHS.log;
  for (const page of await scope.clients.matchAll({ type: "window" })) {
    const led = await page.navigate(path).catch(() => null);
    if (led) return led.focus();
  }
  return scope.clients.openWindow(path);
}

/** Without signing in: the device shows who it is by the address it is reached at. */
async function stop(scope: Scope) {
  const subscription = await scope.registration.pushManager.getSubscription();
  const answer = await fetch(STOP_AT, {
    ...{ method: "POST", headers: { "content-type": "application/json" } },
    body: JSON.stringify({ endpoint: subscription?.endpoint ?? "" }),
  }).catch(() => null);
  await show(scope, answer?.ok ? "stopped" : "failed");
}
