import { useState } from "react";
import { PausedDay } from "@/app/(athlete)/paused-day";
import { SessionOfDay } from "@/app/(athlete)/session/session-of-day";
import { phoneNow } from "@/app/phone/clock";
import type { Held } from "@/app/phone/outbox";
import { dayIn } from "@/lib/days";
import type { Pack } from "@/lib/phone/pack";
import { dayHere } from "./day-here";

/** The session of today from the phone alone: what was due when it last had network, less what was written since. */
export function SessionWithoutNetwork({ pack, items }: { pack: Pack; items: readonly Held[] }) {
  const [keyOfForm] = useState(() => crypto.randomUUID());
  const [day] = useState(() => dayIn(phoneNow(), pack.record.timeZone));
  const view = dayHere(pack, items, day);
  return (
    <SessionOfDay
      day={day}
      org={pack.orgId}
      keyOfForm={keyOfForm}
      knownAt={pack.madeAt}
      unit={pack.record.unit}
      due={view.due}
      limits={view.limits}
    >
      {view.pause && <PausedDay pause={view.pause} isToday />}
    </SessionOfDay>
  );
}
