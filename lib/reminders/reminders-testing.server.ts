import { putReminder, type ReminderKind, type ReminderSetting } from "@/db/queries/reminders";
import type { Database } from "@/db/client";
import type { Send } from "@/lib/mail/deliver.server";

export const EVENING: ReminderSetting = { byEmail: true, byPush: false, hour: 19, weekdays: [1, 2, 3, 4, 5, 6, 7] };
const LONG_AGO = new Date("2026-01-01T00:00Z");

/** An instant of the one day on which the tests of reminders play, in UTC. */
export const at = (time: string, day = "2026-06-10") => new Date(`${day}T${time}Z`);

/** Asks for a reminder as the person's own form does. */
export const ask = (
  db: Database,
  personId: string,
  rest: Partial<ReminderSetting> = {},
  kind: ReminderKind = "log",
  since = LONG_AGO,
) => db.transaction({ as: "door" }, (tx) => putReminder(tx, personId, kind, { ...EVENING, ...rest }, since));

/** A mail server in memory; `answer` throws what it says instead of taking a letter. */
export function postOffice(answer: () => void = () => {}) {
  const taken: Parameters<Send>[0][] = [];
  const mail: Send = async (letter) => {
    answer();
    taken.push(letter);
  };
  return { taken, mail };
}
