import { database } from "@/db/client";
import * as devices from "@/db/queries/devices";
import type { Ctx } from "@/lib/ctx.server";
import { isDay } from "@/lib/days";
import { hashSecret } from "@/lib/people/secrets.server";
import type { Device, Posted } from "./item";

const whose = (ctx: Ctx) => ({ orgId: ctx.actor.orgId, athleteId: ctx.actor.personId });

/** Notes the device an athlete's entries come from; false when somebody else's secret goes with its id. */
export const seeDevice = (ctx: Ctx, { id, secret }: Device, lastSeq: number): Promise<boolean> =>
  ctx.transaction((tx) => devices.seeDevice(tx, whose(ctx), { id, secretHash: hashSecret(secret), lastSeq }));

/** Notes which device logged a day, and up to when it knew that day. */
export const noteDayLog = (
  ctx: Ctx,
  log: { key: string; deviceId: string; seq: number; day: string; knownAt: string },
): Promise<unknown> => ctx.transaction((tx) => devices.addDeviceLog(tx, whose(ctx), log));

/** Both logs of a day may stand; null for what is no day. */
export async function keepBoth(ctx: Ctx, day: string): Promise<true | null> {
  if (!isDay(day)) return null;
  await ctx.transaction((tx) => devices.keepLogs(tx, whose(ctx), day));
  return true;
}

/** Whether a phone nobody is signed in on belongs to an athlete who was removed since. */
export const isOfNobody = ({ device, org, person }: Posted): Promise<boolean> =>
  database().read({ as: "door" }, (tx) =>
    devices.isOfNobody(tx, { orgId: org, athleteId: person, id: device.id, secretHash: hashSecret(device.secret) }),
  );
