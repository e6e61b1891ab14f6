/** What keeps this browser from taking notifications; null when nothing does. */
export type Lacks = "push" | "home-screen" | "permission" | null;

const ON_APPLE = /iPhone|iPad|iPod/;

export function lacks(): Lacks {
  if ("serviceWorker" in navigator && "PushManager" in window && "Notification" in window)
    return Notification.permission === "denied" ? "permission" : null;
  // An iPad says that it is a Mac, but for its fingers.
  const isApple =
    ON_APPLE.test(navigator.userAgent) || (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
  return isApple && !matchMedia("(display-mode: standalone)").matches ? "home-screen" : "push";
}

/**
 * Asks for the permission, which only a tap may do, and subscribes.
 * Shape  (the server's public key) -> the form to post; what is missing when the person or the browser says no.
 */
export async function subscribe(publicKey: string): Promise<FormData | "permission" | "push"> {
  if ((await Notification.requestPermission()) !== "granted") return "permission";
  await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
  const { pushManager } = await navigator.serviceWorker.ready;
  const options = { userVisibleOnly: true, applicationServerKey: bytesOf(publicKey) };
  // One that was made with another key, before the server's secret was changed, stands in the way.
  const made = await pushManager.subscribe(options).catch(async () => {
    await (await pushManager.getSubscription())?.unsubscribe();
    return pushManager.subscribe(options).catch(() => null);
  });
  const { endpoint, keys } = made?.toJSON() ?? {};
  if (!endpoint || !keys?.p256dh || !keys.auth) return "push";
  const form = new FormData();
  for (const [name, value] of Object.entries({ endpoint, p256dh: keys.p256dh, auth: keys.auth })) form.set(name, value);
  return form;
}

const bytesOf = (base64url: string) =>
  Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
