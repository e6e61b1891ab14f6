import type postgres from "postgres";
import { newId } from "./ids";

type Role = "admin" | "physio" | "coach" | "athlete";

/**
 * Arranges a club in a test database, as its owner.
 * `person` adds a member; `team` puts them in a team as staff, or as an athlete when they have no other role.
 */
export function arrangeClub(owner: postgres.Sql) {
  async function org(name = "Harriers") {
    const id = newId();
    await owner`insert into orgs (id, name) values (${id}, ${name})`;
    return id;
  }
  async function team(orgId: string, name = `Team ${newId().slice(-6)}`) {
    const id = newId();
    await owner`insert into teams (org_id, id, name) values (${orgId}, ${id}, ${name})`;
    return id;
  }
  async function person(
    orgId: string,
    roles: Role[],
    teams: string[] = [],
    options: { name?: string; timeZone?: string; email?: string } = {},
  ) {
    const id = newId();
    const { name = `Person ${id.slice(-4)}`, timeZone = "UTC", email = `${id}@club.test` } = options;
    await owner`insert into people (id, name, time_zone) values (${id}, ${name}, ${timeZone})`;
    await owner`insert into logins (person_id, email) values (${id}, ${email})`;
    await join(orgId, id, roles, teams);
    return id;
  }
  async function join(orgId: string, id: string, roles: Role[], teams: string[] = []) {
    await owner`insert into memberships (org_id, person_id, roles) values (${orgId}, ${id}, ${roles})`;
    await owner`insert into person_orgs (person_id, org_id) values (${id}, ${orgId})`;
    if (roles.includes("athlete")) {
      await owner`insert into athletes (org_id, id, joined_on) values (${orgId}, ${id}, current_date)`;
      await owner`insert into athlete_states (org_id, athlete_id) values (${orgId}, ${id})`;
    }
    for (const teamId of teams)
      await owner`insert into team_members (org_id, team_id, person_id, as_staff)
        values (${orgId}, ${teamId}, ${id}, ${roles.some((role) => role === "physio" || role === "coach")})`;
  }
  return { org, team, person, join };
}
