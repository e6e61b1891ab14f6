import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

export type Team = { id: string; name: string; staff: number; athletes: number; invited: number };

/** The teams of an organisation by name, with how many are in each and how many are invited to it. */
export async function teamsOf(tx: Tx, orgId: string): Promise<Team[]> {
  const { rows } = await tx.execute<Team>(sql`
    select t.id, t.name,
      (select count(*) from team_members m where m.org_id = t.org_id and m.team_id = t.id and m.as_staff)::int as staff,
      (select count(*) from team_members m where m.org_id = t.org_id and m.team_id = t.id and not m.as_staff)::int as athletes,
      (select count(*) from invites i where i.org_id = t.org_id and i.team_id = t.id and i.used_at is null
        and i.revoked_at is null and i.ends_at > now())::int as invited
    from teams t where t.org_id = ${orgId} order by lower(t.name), t.id`);
  return rows;
}

export async function hasTeams(tx: Tx, orgId: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`select from teams where org_id = ${orgId} limit 1`);
  return rows.length > 0;
}

export async function teamOf(tx: Tx, orgId: string, id: string): Promise<{ id: string; name: string } | null> {
  const { rows } = await tx.execute<{ id: string; name: string }>(
    sql`select id, name from teams where org_id = ${orgId} and id = ${id}`,
  );
  return rows[0] ?? null;
}

/** False when the organisation has a team of this name already. */
export async function addTeam(tx: Tx, orgId: string, id: string, name: string): Promise<boolean> {
  const { rowCount } = await tx.execute(
    sql`insert into teams (org_id, id, name) values (${orgId}, ${id}, ${name}) on conflict do nothing`,
  );
  return rowCount === 1;
}

export async function isTeamName(tx: Tx, orgId: string, name: string, butId: string): Promise<boolean> {
  const { rows } = await tx.execute(
    sql`select from teams where org_id = ${orgId} and lower(name) = lower(${name}) and id <> ${butId}`,
  );
  return rows.length > 0;
}

export async function renameTeam(tx: Tx, orgId: string, id: string, name: string): Promise<boolean> {
  const { rowCount } = await tx.execute(sql`update teams set name = ${name} where org_id = ${orgId} and id = ${id}`);
  return rowCount === 1;
}

/** Deletes a team that nobody is in or invited to, with its ended invites. False when there is none such. */
export async function deleteEmptyTeam(tx: Tx, orgId: string, id: string): Promise<boolean> {
  await tx.execute(sql`select from teams where org_id = ${orgId} and id = ${id} for update`);
  await tx.execute(sql`delete from invites where org_id = ${orgId} and team_id = ${id}
    and (used_at is not null or revoked_at is not null or ends_at <= now())`);
  const { rowCount } = await tx.execute(sql`delete from teams t where org_id = ${orgId} and id = ${id}
    and not exists (select from team_members m where m.org_id = t.org_id and m.team_id = t.id)
    and not exists (select from invites i where i.org_id = t.org_id and i.team_id = t.id)`);
  return rowCount === 1;
}
