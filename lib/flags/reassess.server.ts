import { randomUUID } from "node:crypto";
import { database, type Database } from "@/db/client";
import { lockAthlete } from "@/db/queries/athlete-state";
import * as audit from "@/db/queries/audit";
import { athletesDue } from "@/db/queries/board";
import { dayIn } from "@/lib/days";
import { judge } from "./judge.server";
import { RULES_VERSION } from "./rules-version";

/**
 * Judges anew those of an organisation whose verdict only time or newer rules can have changed, each in its own
 * transaction. Safe to run beside logging and beside itself: the athlete's lock decides the order, and a second run finds
 * nothing due.
 * Shape  -> how many were judged.
 */
export async function reassessDue(
  orgId: string,
  now: Date,
  options: { limit?: number; db?: Database } = {},
): Promise<number> {
  const db = options.db ?? database();
  const due = await db.transaction({ as: "engine", orgId }, (tx) =>
    athletesDue(tx, orgId, RULES_VERSION, options.limit ?? 100),
  );
  for (const { athleteId, timeZone } of due) {
    await db.transaction({ as: "engine", orgId }, async (tx) => {
      await lockAthlete(tx, orgId, athleteId);
      await audit.record(tx, {
        orgId,
        actorId: null,
        subjectId: athleteId,
        verb: "rules.reassess",
        requestId: randomUUID(),
      });
      await judge(tx, { orgId, athleteId }, dayIn(now, timeZone), now);
    });
  }
  return due.length;
}
