import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

export type Coach = { id: string; name: string };

/** Coaches of an athlete's teams who are no physio as well, in order of name: a physio among them sees more than a coach. */
export async function coachesAround(tx: Tx, orgId: string, athleteId: string): Promise<Coach[]> {
  const { rows } = await tx.execute<Coach>(sql`
    select distinct p.id, p.name from team_members own
    join team_members staff on staff.org_id = own.org_id and staff.team_id = own.team_id and staff.as_staff
    join memberships m on m.org_id = staff.org_id and m.person_id = staff.person_id and m.revoked_at is null
    join people p on p.id = staff.person_id
    where own.org_id = ${orgId} and own.person_id = ${athleteId} and not own.as_staff
      and 'coach' = any (m.roles) and not 'physio' = any (m.roles)
    order by p.name, p.id`);
  return rows;
}
