import type { Database } from "@/db/client";
import { sender } from "@/lib/mail/deliver.server";
import { planDue } from "./plan-due.server";
import { pushBy } from "./push.server";
import { sendDue, type Ways } from "./send-due.server";

/** One round of reminders: what is due is written down, then sent. Any number of processes may do so at once. */
export async function remind(
  db: Database,
  now: Date,
  ways: Ways = { mail: sender(process.env), push: pushBy(db, now) },
): Promise<number> {
  await planDue(db, now);
  return sendDue(db, now, ways);
}
