import { database, type Tx } from "@/db/client";
import * as audit from "@/db/queries/audit";
import { joinOrg } from "@/db/queries/members";
import { addOrg } from "@/db/queries/people";
import { moveDevice } from "@/db/queries/push-subscriptions";
import * as sessions from "@/db/queries/sessions";
import { isUuid } from "@/lib/access/athlete.server";
import { ROLES, type Role } from "@/lib/access/actor";
import { countTry } from "@/lib/access/throttle.server";
import { hashSecret, newSecret } from "./secrets.server";
import { STAFF_SESSION } from "./session.server";

type Who = { personId: string; sessionHash: string };

const asDoor = <T>(work: (tx: Tx) => Promise<T>) => database().transaction({ as: "door" }, work);

/** The organisations a person is a present member of, the one joined first first. */
export async function orgsFor(personId: string): Promise<{ orgId: string; name: string; roles: Role[] }[]> {
  const orgs = await asDoor((tx) => sessions.orgsOf(tx, personId));
  return orgs.map((org) => ({ ...org, roles: ROLES.filter((role) => org.roles.includes(role)) }));
}

/** Goes on in another organisation of one's own, under a new session id; null when it is not one's own. */
export async function switchOrg(who: Who, orgId: string): Promise<{ sid: string } | null> {
  if (!isUuid(orgId)) return null;
  return asDoor(async (tx) => {
    const own = await sessions.orgsOf(tx, who.personId);
    return own.some((org) => org.orgId === orgId) ? renewed(tx, who, orgId) : null;
  });
}

export type OrgCreated = { ok: true; sid: string } | { ok: false; why: "too-many" | "signed-out" };

/** Creates an organisation with the person as its admin and goes on in it. `id` was made with the form: once is enough. */
export async function createOrg(who: Who, org: { id: string; name: string }, requestId: string): Promise<OrgCreated> {
  if (await countTry(`create-org:${who.personId}`, 5, 86_400)) return { ok: false, why: "too-many" };
  return asDoor(async (tx) => {
    if (await addOrg(tx, org.id, org.name)) await becomeAdmin(tx, org.id, who.personId, requestId);
    else if (!(await sessions.orgsOf(tx, who.personId)).some((own) => own.orgId === org.id))
      return { ok: false, why: "too-many" };
    const session = await renewed(tx, who, org.id);
    return session ? { ok: true, ...session } : { ok: false, why: "signed-out" };
  });
}

/** The first member of a new organisation. */
export async function becomeAdmin(tx: Tx, orgId: string, personId: string, requestId: string) {
  await joinOrg(tx, orgId, personId, ["admin"]);
  await audit.record(tx, { orgId, actorId: personId, subjectId: personId, verb: "org.create", requestId });
}

async function renewed(tx: Tx, { personId, sessionHash }: Who, orgId: string): Promise<{ sid: string } | null> {
  const sid = newSecret();
  await moveDevice(tx, sessionHash, hashSecret(sid));
  if (!(await sessions.renewSession(tx, sessionHash, hashSecret(sid), orgId))) return null;
  // An athlete who now is staff somewhere has a session as short as staff's.
  const orgs = await sessions.orgsOf(tx, personId);
  if (orgs.some((org) => org.roles.some((role) => role !== "athlete")))
    await sessions.shortenSessions(tx, personId, STAFF_SESSION);
  return { sid };
}
