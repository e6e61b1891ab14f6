import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Role } from "@/lib/access/actor";
import type { Day } from "@/lib/days";

export type MemberTeam = { id: string; name: string; asStaff: boolean };
export type Member = {
  personId: string;
  name: string;
  /** For an admin only; null for everybody else. */
  email: string | null;
  roles: Role[];
  timeZone: string;
  teams: MemberTeam[];
};

const membersWhere = (orgId: string, where: SQL) => sql`
  select m.person_id "personId", p.name, e.email, m.roles, p.time_zone "timeZone",
    (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'asStaff', x.as_staff) order by t.name), '[]')
      from team_members x join teams t on t.org_id = x.org_id and t.id = x.team_id
      where x.org_id = m.org_id and x.person_id = m.person_id) as teams
  from memberships m join people p on p.id = m.person_id
  left join sec.member_emails() e on e.person_id = m.person_id
  where m.org_id = ${orgId} and m.revoked_at is null and ${where}`;

/** Present members by name, `limit` of them from `offset` on; one more than `limit` tells of a next page. */
export async function membersOf(tx: Tx, orgId: string, q: { search: string; limit: number; offset: number }) {
  const pattern = `%${q.search.replace(/[\\%_]/g, "\\$&")}%`;
  const { rows } = await tx.execute<Member>(sql`
    ${membersWhere(orgId, sql`(${q.search} = '' or p.name ilike ${pattern} or e.email ilike ${pattern})`)}
    order by lower(p.name), m.person_id limit ${q.limit + 1} offset ${q.offset}`);
  return rows;
}

export async function memberOf(tx: Tx, orgId: string, personId: string): Promise<Member | null> {
  const { rows } = await tx.execute<Member>(membersWhere(orgId, sql`m.person_id = ${personId}`));
  return rows[0] ?? null;
}

/** Only one transaction at a time decides who remains an admin; the others wait here. False for anybody but an admin. */
export async function lockAdmins(tx: Tx, orgId: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`select id from orgs where id = ${orgId} for no key update`);
  return rows.length > 0;
}

/** Whether somebody besides `personId` is a present admin. */
export async function hasOtherAdmin(tx: Tx, orgId: string, personId: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`select from memberships
    where org_id = ${orgId} and person_id <> ${personId} and revoked_at is null and 'admin' = any (roles) limit 1`);
  return rows.length > 0;
}

/** A parameter array, as PostgreSQL writes it; the values are of our own lists. */
const textArray = (values: readonly string[]) => sql`${`{${values.join(",")}}`}::text[]`;

export async function setRoles(tx: Tx, orgId: string, personId: string, roles: readonly Role[]): Promise<boolean> {
  const { rowCount } = await tx.execute(sql`update memberships set roles = ${textArray(roles)}
    where org_id = ${orgId} and person_id = ${personId} and revoked_at is null`);
  return rowCount === 1;
}

export async function endMembership(tx: Tx, orgId: string, personId: string): Promise<boolean> {
  const { rowCount } = await tx.execute(sql`update memberships set revoked_at = now()
    where org_id = ${orgId} and person_id = ${personId} and revoked_at is null`);
  return rowCount === 1;
}

/**
 * Makes a person a member, adds roles to a membership, or revives one that was ended, then with these roles alone.
 * The roles array keeps the fixed order of `ROLES`.
 */
export async function joinOrg(tx: Tx, orgId: string, personId: string, roles: readonly Role[]) {
  await tx.execute(sql`
    insert into memberships as m (org_id, person_id, roles) values (${orgId}, ${personId}, ${textArray(roles)})
    on conflict (org_id, person_id) do update set revoked_at = null,
      roles = case when m.revoked_at is null then array(
        select role from unnest(array['admin', 'physio', 'coach', 'athlete']) role where role = any (m.roles || excluded.roles))
        else excluded.roles end`);
  await tx.execute(
    sql`insert into person_orgs (person_id, org_id) values (${personId}, ${orgId}) on conflict do nothing`,
  );
}

/** Opens an athlete's record, empty; changes nothing when there is one. */
export async function openAthlete(tx: Tx, orgId: string, personId: string, joinedOn: Day) {
  await tx.execute(sql`insert into athletes (org_id, id, joined_on) values (${orgId}, ${personId}, ${joinedOn})
    on conflict do nothing`);
  await tx.execute(sql`insert into athlete_states (org_id, athlete_id) values (${orgId}, ${personId})
    on conflict do nothing`);
}

export async function joinTeam(tx: Tx, orgId: string, teamId: string, personId: string, asStaff: boolean) {
  const { rowCount } = await tx.execute(sql`insert into team_members (org_id, team_id, person_id, as_staff)
    values (${orgId}, ${teamId}, ${personId}, ${asStaff}) on conflict do nothing`);
  return rowCount === 1;
}

export async function leaveTeam(tx: Tx, orgId: string, teamId: string, personId: string, asStaff: boolean) {
  const { rowCount } = await tx.execute(sql`delete from team_members where org_id = ${orgId} and team_id = ${teamId}
    and person_id = ${personId} and as_staff = ${asStaff}`);
  return rowCount === 1;
}

/** Out of every team, as staff, as an athlete, or as both. */
export const leaveTeams = (tx: Tx, orgId: string, personId: string, as: { staff: boolean; athlete: boolean }) =>
  tx.execute(sql`delete from team_members where org_id = ${orgId} and person_id = ${personId}
    and ((as_staff and ${as.staff}) or (not as_staff and ${as.athlete}))`);
