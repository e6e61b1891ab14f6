import type { Database } from "@/db/client";
import { type DueReminder, setNextLook, takeReminders, writeNotices } from "@/db/queries/reminders";
import { unexpected } from "@/lib/log.server";
import { type Look, look, type Wish } from "./due";
import type { Quiet } from "./quiet";
import { quietHours } from "./quiet.server";

const AT_ONCE = 50;
const MOST = 2_000;

/**
 * Writes the notices of all reminders that are due. A reminder's notices and its next look are one transaction, so that
 * workers that run at once, or die, write each once.
 * Shape  -> how many reminders were due.
 */
export async function planDue(db: Database, now: Date): Promise<number> {
  const quiet = quietHours();
  for (let [planned, seen] = [0, 0]; ;) {
    const took = await db.transaction({ as: "worker" }, async (tx) => {
      const due = await takeReminders(tx, now, AT_ONCE);
      for (const each of due) {
        const { send, nextAt } = lookAt(each, quiet, now);
        if (send) await writeNotices(tx, each, send.day, now, send.until);
        if (send) planned += 1;
        await setNextLook(tx, each, nextAt);
      }
      return due.length;
    });
    seen += took;
    if (took < AT_ONCE || seen >= MOST) return planned;
  }
}

/** One that cannot be worked out, as in a zone that this Node has never heard of, waits a day and holds up no other. */
function lookAt(reminder: DueReminder, quiet: Quiet, now: Date): Look {
  try {
    return look(wishOf(reminder), quiet, now);
  } catch (error) {
    unexpected(error, `reminder of ${reminder.personId}`);
    return { send: null, nextAt: new Date(now.getTime() + 24 * 3_600_000) };
  }
}

const wishOf = ({ hour, weekdays, timeZone, since, lastDay, lastAt }: DueReminder): Wish => ({
  ...{ hour, weekdays, timeZone, since: new Date(since) },
  last: lastDay && lastAt ? { day: lastDay, at: new Date(lastAt) } : null,
});
