import type { Database } from "@/db/client";
import { type DueReminder, setNextLook, takeReminders, writeNotices } from "@/db/queries/reminders";
import { look, type Wish } from "./due";
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
        const { send, nextAt } = look(wishOf(each), quiet, now);
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

const wishOf = ({ hour, weekdays, timeZone, since, lastDay, lastAt }: DueReminder): Wish => ({
  ...{ hour, weekdays, timeZone, since: new Date(since) },
  last: lastDay && lastAt ? { day: lastDay, at: new Date(lastAt) } : null,
});
