import { database, type Tx } from "@/db/client";
import * as devices from "@/db/queries/push-subscriptions";
import { putReminder, reminderOf } from "@/db/queries/reminders";
import type { Ctx } from "@/lib/ctx.server";
import { areKeys, isPushEndpoint } from "./endpoint";
import { quietHours } from "./quiet.server";
import { isQuiet } from "./quiet";
import { EVERY_DAY } from "./settings-form";

export const USUAL_HOUR = { log: 19, digest: 8 };
const asDoor = <T>(work: (tx: Tx) => Promise<T>) => database().transaction({ as: "door" }, work);

/** How many of the person's devices take notifications, and whether this one does. */
export const readDevices = ({ visitor }: Ctx): Promise<{ count: number; isHere: boolean }> =>
  asDoor((tx) => devices.devicesOf(tx, visitor.personId, visitor.sessionHash));

/**
 * Takes the device of this session in, and switches notifications on with it. False for what no browser says of a push
 * service.
 */
export async function keepDevice(
  { visitor, now }: Ctx,
  typed: { endpoint: string; p256dh: string; auth: string },
): Promise<boolean> {
  if (!isPushEndpoint(typed.endpoint) || !areKeys(typed.p256dh, typed.auth)) return false;
  const { personId, sessionHash } = visitor;
  await asDoor(async (tx) => {
    await devices.keepDevice(tx, { personId, sessionHash, ...typed });
    const wish = await reminderOf(tx, personId, "log");
    if (wish?.byPush) return;
    const quiet = quietHours();
    const hour = isQuiet(quiet, USUAL_HOUR.log) ? quiet.untilHour : USUAL_HOUR.log;
    const first = { byEmail: false, hour, weekdays: EVERY_DAY };
    await putReminder(tx, personId, "log", { ...(wish ?? first), byPush: true }, now);
  });
  return true;
}

export const dropThisDevice = ({ visitor }: Ctx) => asDoor((tx) => devices.dropDeviceOf(tx, visitor.sessionHash));

/** Stops reminders from a notification, where nobody may be signed in: the device shows who it is by its own address. */
export const stopByDevice = (endpoint: string): Promise<boolean> =>
  isPushEndpoint(endpoint) ? asDoor((tx) => devices.stopByEndpoint(tx, endpoint)) : Promise.resolve(false);
