import { database } from "@/db/client";
import * as sessions from "@/db/queries/sessions";
import { hashSecret, newSecret } from "./secrets.server";

const STAFF = { idleSeconds: 30 * 60, absoluteSeconds: 12 * 3600 };
const ATHLETE = { idleSeconds: 14 * 24 * 3600, absoluteSeconds: 90 * 24 * 3600 };

/** Starts a session for a person, in their first organisation; staff sessions are short, an athlete's long. */
export async function openSession(personId: string, device: string): Promise<{ sid: string }> {
  const sid = newSecret();
  await database().transaction({ as: "door" }, async (tx) => {
    const orgs = await sessions.orgsOf(tx, personId);
    const onlyAthlete = orgs.every((o) => o.roles.every((role) => role === "athlete"));
    await sessions.startSession(tx, {
      idHash: hashSecret(sid),
      personId,
      orgId: orgs[0]?.orgId ?? null,
      device: device.slice(0, 120),
      ...(onlyAthlete ? ATHLETE : STAFF),
    });
  });
  return { sid };
}

export const closeSession = (idHash: string) =>
  database().transaction({ as: "door" }, (tx) => sessions.endSession(tx, idHash));

export const closeEverySession = (personId: string) =>
  database().transaction({ as: "door" }, (tx) => sessions.endSessionsOf(tx, personId));
