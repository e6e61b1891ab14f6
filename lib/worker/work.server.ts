import { database, type Database } from "@/db/client";
import * as outbox from "@/db/queries/outbox";
import { dayIn } from "@/lib/days";
import { reassessDue } from "@/lib/flags/reassess.server";
import { RULES_VERSION } from "@/lib/flags/rules-version";
import { deliverDue } from "@/lib/mail/deliver.server";
import { remind } from "@/lib/reminders/remind.server";
import { doJobs } from "./jobs.server";

/** It is a new day here before it is anywhere else. */
const FIRST_ZONE = "Pacific/Kiritimati";

/**
 * One round of what must follow by itself: athletes whose verdict time or newer rules may have changed, letters, reminders.
 * Shape  -> what was done. Any number of processes may run rounds at once.
 */
export async function workOnce(
  now: Date,
  db: Database = database(),
): Promise<{ judged: number; jobs: number; letters: number; reminders: number }> {
  const latestToday = dayIn(now, FIRST_ZONE);
  const orgs = await db.transaction({ as: "worker" }, (tx) => outbox.orgsWithWork(tx, latestToday, RULES_VERSION));
  let judged = 0;
  let jobs = 0;
  for (const orgId of orgs) {
    judged += await reassessDue(orgId, now, { db });
    jobs += await doJobs(db, orgId, now);
  }
  const letters = await deliverDue(db);
  return { judged, jobs, letters, reminders: await remind(db, now) };
}
