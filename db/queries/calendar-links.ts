import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Language } from "@/lib/language";

/** ISO instants; `lastReadAt` null = no calendar has asked yet. */
export type OpenLink = { madeAt: string; lastReadAt: string | null };

/** The address in use, if there is one. */
export async function openLink(tx: Tx, orgId: string, athleteId: string): Promise<OpenLink | null> {
  const { rows } = await tx.execute<OpenLink>(sql`
    select made_at "madeAt", last_read_at "lastReadAt" from calendar_links
    where org_id = ${orgId} and athlete_id = ${athleteId} and ended_at is null`);
  return rows[0] ?? null;
}

/** Ends the address in use; false when there was none. */
export async function endLink(tx: Tx, orgId: string, athleteId: string): Promise<boolean> {
  const { rowCount } = await tx.execute(sql`update calendar_links set ended_at = now()
    where org_id = ${orgId} and athlete_id = ${athleteId} and ended_at is null`);
  return rowCount === 1;
}

/** Puts a new address into use; the one before it is forgotten. */
export const putLink = (tx: Tx, orgId: string, athleteId: string, tokenHash: string) =>
  tx.execute(sql`insert into calendar_links (org_id, athlete_id, token_hash) values (${orgId}, ${athleteId}, ${tokenHash})
    on conflict (org_id, athlete_id)
    do update set token_hash = excluded.token_hash, made_at = now(), last_read_at = null, ended_at = null`);

/** Whose exercises an address shows, noting that it was read; null when it is unknown, ended, or of nobody's here. For the door. */
export async function readLink(tx: Tx, orgId: string, tokenHash: string) {
  const { rows } = await tx.execute<{ athleteId: string; timeZone: string; language: Language | null }>(sql`
    update calendar_links l set last_read_at = now()
    from memberships m join people p on p.id = m.person_id
    where l.org_id = ${orgId} and l.token_hash = ${tokenHash} and l.ended_at is null
      and m.org_id = l.org_id and m.person_id = l.athlete_id and m.revoked_at is null and 'athlete' = any (m.roles)
    returning l.athlete_id "athleteId", p.time_zone "timeZone", p.language`);
  return rows[0] ?? null;
}
