import webPush from "web-push";
import type { Database } from "@/db/client";
import type { Notice } from "@/db/queries/notices";
import { dropDevice } from "@/db/queries/push-subscriptions";
import { log } from "@/lib/log.server";
import { isPushEndpoint } from "./endpoint";
import { outside, type Post, postBy } from "./outside.server";
import { vapidKeys, vapidSubject } from "./vapid.server";

type Handed = "sent" | "not-taken" | "refused" | "unsure";

/**
 * How notifications go out. What is sent is encrypted for the device and says nothing but which text it is to show; the text
 * is the service worker's own.
 */
export const pushBy =
  (db: Database, now: Date, post: Post = postBy(outside), isAllowed = isPushEndpoint) =>
  async ({ id, kind, until, device }: Notice): Promise<Handed> => {
    if (!device) return "refused";
    const drop = () => db.transaction({ as: "worker" }, (tx) => dropDevice(tx, device.id));
    try {
      if (!isAllowed(device.endpoint)) throw Object.assign(new Error("Not an address to call."), { code: "EINSIDE" });
      const { endpoint, headers, body } = requestOf(device, kind, secondsFrom(now, until));
      const status = await post(endpoint, headers, body);
      if (status >= 200 && status < 300) return "sent";
      log.warn({ notice: id, status }, "notification not taken");
      if (status === 404 || status === 410) await drop();
      return status === 429 || status >= 500 ? "not-taken" : "refused";
    } catch (error) {
      const { code = "unknown", handed } = error as { code?: string; handed?: boolean };
      log.warn({ notice: id, code }, "notification not sent");
      // Keys that are none, or an address inside: it will never be otherwise.
      if (handed === undefined || code === "EINSIDE") {
        await drop();
        return "refused";
      }
      return handed ? "unsure" : "not-taken";
    }
  };

function requestOf(device: NonNullable<Notice["device"]>, kind: string, TTL: number) {
  const { endpoint, p256dh, auth } = device;
  const made = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, JSON.stringify({ kind }), {
    ...{ vapidDetails: { subject: vapidSubject(), ...vapidKeys() }, TTL, urgency: "normal", topic: kind },
  });
  const headers = Object.fromEntries(Object.entries(made.headers).map(([name, value]) => [name, String(value)]));
  return { endpoint, headers, body: made.body };
}

const secondsFrom = (now: Date, until: string) => Math.max(0, Math.floor((Date.parse(until) - now.getTime()) / 1000));
