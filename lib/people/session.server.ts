import { database, type Tx } from "@/db/client";
import * as audit from "@/db/queries/audit";
import * as sessions from "@/db/queries/sessions";
import { deviceName } from "./device";
import { hashSecret, newSecret } from "./secrets.server";

export const STAFF_SESSION = { idleSeconds: 30 * 60, absoluteSeconds: 12 * 3600 };
const ATHLETE_SESSION = { idleSeconds: 14 * 24 * 3600, absoluteSeconds: 90 * 24 * 3600 };

const asDoor = <T>(work: (tx: Tx) => Promise<T>) => database().transaction({ as: "door" }, work);

/**
 * Starts a session for a person, in the organisation `orgId` if they are a member of it, else in their first; staff
 * sessions are short, an athlete's long.
 */
export async function openSession(personId: string, userAgent: string, orgId?: string): Promise<{ sid: string }> {
  const sid = newSecret();
  await asDoor((tx) => startSession(tx, sid, personId, userAgent, orgId));
  return { sid };
}

/** The same in a transaction in hand. */
export async function startSession(tx: Tx, sid: string, personId: string, userAgent: string, wanted?: string | null) {
  const orgs = await sessions.orgsOf(tx, personId);
  const onlyAthlete = orgs.every((org) => org.roles.every((role) => role === "athlete"));
  const chosen = orgs.find((org) => org.orgId === wanted) ?? orgs[0];
  await sessions.startSession(tx, {
    idHash: hashSecret(sid),
    personId,
    orgId: chosen?.orgId ?? null,
    device: deviceName(userAgent),
    ...(onlyAthlete ? ATHLETE_SESSION : STAFF_SESSION),
  });
}

export const closeSession = (idHash: string) => asDoor((tx) => sessions.endSession(tx, idHash));

/** Ends one of the person's own sessions; false when there is none such. */
export const closeOwnSession = (personId: string, idHash: string) =>
  asDoor((tx) => sessions.endOwnSession(tx, personId, idHash));

/** Ends every session of a person, and says so in the audit of the organisation they were working in. */
export const closeEverySession = (personId: string, inOrg: { orgId: string; requestId: string } | null = null) =>
  asDoor(async (tx) => {
    await sessions.endSessionsOf(tx, personId);
    if (!inOrg) return;
    const line = { ...inOrg, actorId: personId, subjectId: personId, verb: "sessions.end-all" };
    await audit.record(tx, line);
  });
