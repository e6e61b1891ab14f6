import type { Database } from "@/db/client";
import { needsNoReminder } from "@/db/queries/reminder-day";
import type { ReminderKind } from "@/db/queries/reminders";
import * as sessions from "@/db/queries/sessions";
import { timeZoneOf } from "@/db/queries/people";
import { ROLES, type Role } from "@/lib/access/actor";
import { readBoard } from "@/lib/board/read-board.server";
import { makeCtx } from "@/lib/ctx.server";
import type { Counts } from "./letters";

/** Whom a reminder reaches, and what a digest counts. */
export type Wanted = { email: string; counts: Counts };

type Asked = { personId: string; kind: ReminderKind; day: string };
const NONE: Counts = { needs: 0, waiting: 0, silent: 0 };

/**
 * Whether a reminder is still wanted at the moment it would go: null for who belongs to no organisation any more, has
 * logged the day or pauses on it in any of theirs, or whose boards have nothing to tell. Read as the person themselves.
 */
export async function readWanted(db: Database, { personId, kind, day }: Asked, now: Date): Promise<Wanted | null> {
  const { login, orgs, timeZone } = await db.read({ as: "door" }, async (tx) => ({
    login: await sessions.loginOf(tx, personId),
    orgs: await sessions.orgsOf(tx, personId),
    timeZone: await timeZoneOf(tx, personId),
  }));
  if (!login) return null;
  const email = login.email;
  if (kind === "log") {
    const athleteIn = orgs.filter((org) => org.roles.includes("athlete"));
    for (const { orgId } of athleteIn)
      if (await db.read({ as: "person", orgId, personId }, (tx) => needsNoReminder(tx, orgId, personId, day)))
        return null;
    return athleteIn.length > 0 ? { email, counts: NONE } : null;
  }
  const counts = { ...NONE };
  for (const { orgId, roles } of orgs) {
    if (!roles.includes("physio") && !roles.includes("coach")) continue;
    const board = await boardOf({ orgId, personId, roles: ROLES.filter((role) => roles.includes(role)), timeZone });
    for (const what of ["needs", "waiting", "silent"] as const) counts[what] += board[what];
  }
  return counts.needs + counts.waiting + counts.silent > 0 ? { email, counts } : null;

  async function boardOf(of: { orgId: string; personId: string; roles: Role[]; timeZone: string }): Promise<Counts> {
    const { orgId, roles } = of;
    const org = { id: orgId, name: "", roles };
    const settings = { timeZone, unit: "km", theme: "system", language: "en" } as const;
    const visitor = { personId, name: "", ...settings, sessionHash: "", org };
    const ctx = makeCtx({ visitor, actor: { personId, orgId, roles }, now, requestId: "digest", db });
    return (await readBoard(ctx, {}, { db })).counts;
  }
}
