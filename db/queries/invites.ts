import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Role } from "@/lib/access/actor";

export type PendingInvite = {
  id: string;
  email: string;
  roles: Role[];
  teamId: string | null;
  teamName: string | null;
  invitedBy: string;
  endsAt: string;
  isExpired: boolean;
};

const isUnanswered = sql`i.used_at is null and i.revoked_at is null`;
const isOpen = sql`${isUnanswered} and i.ends_at > now()`;

/**
 * Invites that nobody has accepted, the newest first: to an admin all, to others their own. One that ran out is among
 * them until the address is invited again.
 */
export async function pendingInvites(tx: Tx, orgId: string): Promise<PendingInvite[]> {
  const { rows } = await tx.execute<PendingInvite>(sql`
    select i.id, i.email, i.roles, i.team_id "teamId", t.name "teamName", p.name "invitedBy", i.ends_at "endsAt",
      i.ends_at <= now() "isExpired"
    from invites i join people p on p.id = i.invited_by
    left join teams t on t.org_id = i.org_id and t.id = i.team_id
    where i.org_id = ${orgId} and ${isUnanswered} and (i.ends_at > now() or not exists (
      select from invites n where n.org_id = i.org_id and n.email = i.email and n.created_at > i.created_at))
    order by i.created_at desc, i.id limit 200`);
  return rows;
}

/** Adds an invite of seven days. False when there is one of this id already: the form was sent twice. */
export async function addInvite(
  tx: Tx,
  invite: {
    orgId: string;
    id: string;
    email: string;
    roles: readonly Role[];
    teamId: string | null;
    tokenHash: string;
    invitedBy: string;
  },
): Promise<boolean> {
  const { orgId, id, email, roles, teamId, tokenHash, invitedBy } = invite;
  const { rowCount } = await tx.execute(sql`
    insert into invites (org_id, id, email, roles, team_id, token_hash, invited_by, ends_at)
    values (${orgId}, ${id}, ${email}, ${`{${roles.join(",")}}`}::text[], ${teamId}, ${tokenHash}, ${invitedBy},
      now() + interval '7 days') on conflict do nothing`);
  return rowCount === 1;
}

/** Ends an invite that nobody has accepted, run out or not; null when there is none such. */
export async function revokeInvite(tx: Tx, orgId: string, id: string) {
  const { rows } = await tx.execute<{ email: string; roles: Role[]; teamId: string | null }>(sql`
    update invites i set revoked_at = now() where org_id = ${orgId} and id = ${id} and ${isUnanswered}
    returning email, roles, team_id "teamId"`);
  return rows[0] ?? null;
}

export type OpenInvite = {
  orgId: string;
  id: string;
  email: string;
  roles: Role[];
  teamId: string | null;
  orgName: string;
  teamName: string | null;
  invitedBy: string;
};

/** The invite behind a link, changing nothing; null when it is unknown, used, ended or expired. For the door. */
export async function openInvite(tx: Tx, orgId: string, tokenHash: string): Promise<OpenInvite | null> {
  const { rows } = await tx.execute<OpenInvite>(sql`
    select i.org_id "orgId", i.id, i.email, i.roles, i.team_id "teamId", o.name "orgName", t.name "teamName", p.name "invitedBy"
    from invites i join orgs o on o.id = i.org_id join people p on p.id = i.invited_by
    left join teams t on t.org_id = i.org_id and t.id = i.team_id
    where i.org_id = ${orgId} and i.token_hash = ${tokenHash} and ${isOpen}`);
  return rows[0] ?? null;
}

/** Uses an invite up: of many at once only one hears true. For the door. */
export async function useInvite(tx: Tx, orgId: string, id: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    update invites i set used_at = now() where org_id = ${orgId} and id = ${id} and ${isOpen} returning id`);
  return rows.length === 1;
}

/** Ends what somebody has invited and nobody has accepted: whoever goes leaves no door ajar. */
export const revokeInvitesBy = (tx: Tx, orgId: string, personId: string) =>
  tx.execute(sql`update invites i set revoked_at = now()
    where org_id = ${orgId} and invited_by = ${personId} and ${isOpen}`);

/** Ends what is still open to an address. For an admin. */
export const revokeInvitesTo = (tx: Tx, orgId: string, email: string) =>
  tx.execute(sql`update invites i set revoked_at = now() where org_id = ${orgId} and email = ${email} and ${isOpen}`);
