import type { Held } from "@/app/phone/outbox";
import { unsentOf } from "@/app/phone/rules";
import type { Day } from "@/lib/days";
import { offlineDay, type OfflineDay } from "@/lib/phone/offline-day";
import type { Pack } from "@/lib/phone/pack";

/** A day as this phone has it: the pack, and what waits to be sent. */
export function dayHere(pack: Pack, items: readonly Held[], day: Day): OfflineDay {
  const waiting = items.filter((item) => item.state === "waiting").map((item) => unsentOf(pack, item));
  return offlineDay(pack, waiting, day);
}
