import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Audience } from "@/lib/live/change";

/** Of some athletes: for which of them, and of which kind, the person of this transaction may read the board's line now. */
export async function linesSeen(tx: Tx, athleteIds: readonly string[]) {
  const { rows } = await tx.execute<{ athleteId: string; audience: Audience }>(
    sql`select athlete_id "athleteId", audience from board_rows where athlete_id = any (${sql.param(athleteIds)}::uuid[])`,
  );
  return rows;
}

/** Of some sessions, those that still let their person into the organisation they are in. For the door. */
export async function sessionsStillIn(tx: Tx, hashes: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.execute<{ key: string }>(
    sql`select s.id_hash || ' ' || s.org_id key from sessions s
      join memberships m on m.org_id = s.org_id and m.person_id = s.person_id and m.revoked_at is null
      where s.id_hash = any (${sql.param(hashes)}::text[]) and s.revoked_at is null and s.ends_at > now()
        and s.last_seen_at + make_interval(secs => s.idle_seconds) > now()`,
  );
  return new Set(rows.map(({ key }) => key));
}
