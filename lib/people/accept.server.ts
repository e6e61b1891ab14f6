import { database, type Tx } from "@/db/client";
import { newId } from "@/db/ids";
import * as audit from "@/db/queries/audit";
import * as invites from "@/db/queries/invites";
import * as members from "@/db/queries/members";
import { addPerson, timeZoneOf } from "@/db/queries/people";
import { loginByEmail, loginOf, shortenSessions } from "@/db/queries/sessions";
import { isUuid } from "@/lib/access/athlete.server";
import { dayIn } from "@/lib/days";
import { unexpected } from "@/lib/log.server";
import { redrawBoard } from "./redraw-board.server";
import { hashSecret } from "./secrets.server";
import { STAFF_SESSION } from "./session.server";
import { hashPassword } from "./sign-in.server";

export type Seen = invites.OpenInvite & {
  /** Who looks: nobody with an account yet, somebody who has to sign in first, the one invited, or somebody else. */
  reader: { is: "new" } | { is: "signed-out" } | { is: "invited" } | { is: "other"; email: string };
};

/** The parts of "<organisation>.<secret>"; null for anything else. */
function partsOf(token: string): { orgId: string; tokenHash: string } | null {
  const [orgId = "", secret = "", ...more] = token.split(".");
  if (!isUuid(orgId) || !/^[\w-]{20,100}$/.test(secret) || more.length > 0) return null;
  return { orgId, tokenHash: hashSecret(secret) };
}

/** What the link invites to, and how its reader stands to it. Consumes nothing. null: used, ended, expired or never there. */
export async function readInvite(token: string, readerId: string | null): Promise<Seen | null> {
  const parts = partsOf(token);
  if (!parts) return null;
  return database().transaction({ as: "door" }, async (tx) => {
    const invite = await invites.openInvite(tx, parts.orgId, parts.tokenHash);
    return invite && { ...invite, reader: await readerOf(tx, invite.email, readerId) };
  });
}

async function readerOf(tx: Tx, email: string, readerId: string | null): Promise<Seen["reader"]> {
  if (!readerId) return { is: (await loginByEmail(tx, email)) ? "signed-out" : "new" };
  const own = await loginOf(tx, readerId);
  return own?.email === email ? { is: "invited" } : { is: "other", email: own?.email ?? "" };
}

export type Newcomer = { name: string; timeZone: string; password: string | null };
export type Accepted =
  { ok: true; personId: string; orgId: string } | { ok: false; why: "gone" | "sign-in" | "other-person" };

/**
 * Accepts an invite once, as the signed-in person it is for, or as a new person. Roles, team and organisation come from
 * the invite alone. `who.readerId` is the signed-in person, `who.newcomer` what a new one has told.
 */
export async function acceptInvite(
  token: string,
  who: { readerId: string | null; newcomer: Newcomer | null },
  now: Date,
  requestId: string,
): Promise<Accepted> {
  const seen = await readInvite(token, who.readerId);
  if (!seen) return { ok: false, why: "gone" };
  if (seen.reader.is === "other") return { ok: false, why: "other-person" };
  if (seen.reader.is === "signed-out" || (seen.reader.is === "new" && !who.newcomer))
    return { ok: false, why: "sign-in" };
  const { orgId, id, email, roles, teamId } = seen;
  // Hashed before the transaction begins: it takes longer than all of its statements.
  const passwordHash = !who.readerId && who.newcomer?.password ? await hashPassword(who.newcomer.password) : null;
  const joined = await database()
    .transaction({ as: "door" }, async (tx) => {
      if (!(await invites.useInvite(tx, orgId, id))) return null;
      const personId =
        who.readerId ?? (await addPerson(tx, { id: newId(), email, passwordHash, ...nameAndZone(who.newcomer!) }));
      if (!personId) throw new AddressTaken();
      const today = dayIn(now, await timeZoneOf(tx, personId));
      await members.joinOrg(tx, orgId, personId, roles);
      if (roles.some((role) => role !== "athlete")) await shortenSessions(tx, personId, STAFF_SESSION);
      if (roles.includes("athlete")) await members.openAthlete(tx, orgId, personId, today);
      if (teamId) {
        if (roles.includes("athlete")) await members.joinTeam(tx, orgId, teamId, personId, false);
        if (roles.some((role) => role === "physio" || role === "coach"))
          await members.joinTeam(tx, orgId, teamId, personId, true);
      }
      const line = { orgId, actorId: personId, subjectId: personId, verb: "invite.accept", entityId: id, requestId };
      await audit.record(tx, line);
      return { personId, today };
    })
    .catch((error) => {
      if (error instanceof AddressTaken) return "taken" as const;
      throw error;
    });
  if (joined === "taken") return { ok: false, why: "sign-in" };
  if (!joined) return { ok: false, why: "gone" };
  // They are in: whatever fails from here on must not say otherwise. The worker draws a line that is missing.
  await database()
    .transaction({ as: "engine", orgId }, (tx) => redrawBoard(tx, orgId, joined.personId, joined.today, now))
    .catch((error) => unexpected(error, requestId));
  return { ok: true, personId: joined.personId, orgId };
}

const nameAndZone = ({ name, timeZone }: Newcomer) => ({ name, timeZone });

/** Somebody has taken the address between our look and our write: everything is undone, the invite is still good. */
class AddressTaken extends Error {}
