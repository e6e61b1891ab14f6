import { and, eq, gt, isNull, ne, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { logins, memberships, orgs, people, personOrgs, sessions, signInLinks } from "@/db/schema";

/** Who the session `idHash` belongs to, with the active organisation's membership; null when ended, idle too long or unknown. */
export async function liveSession(tx: Tx, idHash: string) {
  const [row] = await tx
    .select({
      personId: sessions.personId,
      orgId: sessions.orgId,
      name: people.name,
      timeZone: people.timeZone,
      unit: people.unit,
      theme: people.theme,
      language: people.language,
      roles: memberships.roles,
      orgName: orgs.name,
      stale: sql<boolean>`${sessions.lastSeenAt} < now() - interval '1 minute'`,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(
      memberships,
      and(
        eq(memberships.orgId, sessions.orgId),
        eq(memberships.personId, sessions.personId),
        isNull(memberships.revokedAt),
      ),
    )
    .leftJoin(orgs, eq(orgs.id, memberships.orgId))
    .where(
      and(
        eq(sessions.idHash, idHash),
        isNull(sessions.revokedAt),
        gt(sessions.endsAt, sql`now()`),
        sql`${sessions.lastSeenAt} + make_interval(secs => ${sessions.idleSeconds}) > now()`,
      ),
    );
  return row ?? null;
}

export const touchSession = (tx: Tx, idHash: string) =>
  tx
    .update(sessions)
    .set({ lastSeenAt: sql`now()` })
    .where(eq(sessions.idHash, idHash));

export const startSession = (
  tx: Tx,
  s: {
    idHash: string;
    personId: string;
    orgId: string | null;
    device: string;
    idleSeconds: number;
    absoluteSeconds: number;
  },
) =>
  tx.insert(sessions).values({
    idHash: s.idHash,
    personId: s.personId,
    orgId: s.orgId,
    device: s.device,
    idleSeconds: s.idleSeconds,
    endsAt: sql`now() + make_interval(secs => ${s.absoluteSeconds})`,
  });

export const endSession = (tx: Tx, idHash: string) =>
  tx
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.idHash, idHash), isNull(sessions.revokedAt)));

/** Ends every session of a person, or all but one. */
export const endSessionsOf = (tx: Tx, personId: string, butIdHash = "") =>
  tx
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.personId, personId), isNull(sessions.revokedAt), ne(sessions.idHash, butIdHash)));

/** The organisations a person is a present member of, the one joined first first. */
export const orgsOf = (tx: Tx, personId: string) =>
  tx
    .select({ orgId: orgs.id, name: orgs.name, roles: memberships.roles })
    .from(personOrgs)
    .innerJoin(
      memberships,
      and(
        eq(memberships.orgId, personOrgs.orgId),
        eq(memberships.personId, personOrgs.personId),
        isNull(memberships.revokedAt),
      ),
    )
    .innerJoin(orgs, eq(orgs.id, personOrgs.orgId))
    .where(eq(personOrgs.personId, personId))
    .orderBy(memberships.createdAt, orgs.name);

export async function loginByEmail(tx: Tx, email: string) {
  const [row] = await tx
    .select({ personId: logins.personId, passwordHash: logins.passwordHash })
    .from(logins)
    .where(eq(logins.email, email));
  return row ?? null;
}

export async function loginOf(tx: Tx, personId: string) {
  const [row] = await tx
    .select({ email: logins.email, passwordHash: logins.passwordHash })
    .from(logins)
    .where(eq(logins.personId, personId));
  return row ?? null;
}

export const setPasswordHash = (tx: Tx, personId: string, passwordHash: string) =>
  tx
    .update(logins)
    .set({ passwordHash, changedAt: sql`now()` })
    .where(eq(logins.personId, personId));

export const addSignInLink = (tx: Tx, tokenHash: string, personId: string) =>
  tx.insert(signInLinks).values({ tokenHash, personId, endsAt: sql`now() + interval '10 minutes'` });

/** The person a link signs in, using it up: of many at once only one gets an answer. */
export async function useSignInLink(tx: Tx, tokenHash: string) {
  const [row] = await tx
    .update(signInLinks)
    .set({ usedAt: sql`now()` })
    .where(and(eq(signInLinks.tokenHash, tokenHash), isNull(signInLinks.usedAt), gt(signInLinks.endsAt, sql`now()`)))
    .returning({ personId: signInLinks.personId });
  return row ?? null;
}

export type OwnSession = { idHash: string; device: string; createdAt: string; lastSeenAt: string };

/** The live sessions of a person, the one used last first. */
export async function sessionsOf(tx: Tx, personId: string): Promise<OwnSession[]> {
  const { rows } = await tx.execute<OwnSession>(sql`
    select id_hash "idHash", device, created_at "createdAt", last_seen_at "lastSeenAt" from sessions
    where person_id = ${personId} and revoked_at is null and ends_at > now()
      and last_seen_at + make_interval(secs => idle_seconds) > now()
    order by last_seen_at desc limit 50`);
  return rows;
}

/** Ends one session of this person and of nobody else. */
export async function endOwnSession(tx: Tx, personId: string, idHash: string): Promise<boolean> {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.idHash, idHash), eq(sessions.personId, personId), isNull(sessions.revokedAt)))
    .returning({ idHash: sessions.idHash });
  return ended.length === 1;
}

/** Ends a live session and goes on in a new one with the same end, in this organisation. False when it was not live. */
export async function renewSession(tx: Tx, idHash: string, newIdHash: string, orgId: string | null): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    with old as (update sessions set revoked_at = now() where id_hash = ${idHash} and revoked_at is null returning *)
    insert into sessions (id_hash, person_id, org_id, device, idle_seconds, ends_at)
    select ${newIdHash}, person_id, ${orgId}::uuid, device, idle_seconds, ends_at from old returning id_hash`);
  return rows.length === 1;
}

/** Somebody who becomes staff keeps no session longer than staff may have one. */
export const shortenSessions = (tx: Tx, personId: string, to: { idleSeconds: number; absoluteSeconds: number }) =>
  tx.execute(sql`update sessions set idle_seconds = least(idle_seconds, ${to.idleSeconds}),
    ends_at = least(ends_at, now() + make_interval(secs => ${to.absoluteSeconds}))
    where person_id = ${personId} and revoked_at is null`);
