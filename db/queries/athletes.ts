import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { athletes } from "@/db/schema";

export type AthleteLine = {
  athleteId: string;
  name: string;
  teams: string[];
  rank: number;
  contactNeeded: boolean;
  lastLogDay: string | null;
  key: string;
};

/** Athletes of this person's teams by name, with what their board line says; one more than `limit` tells of a next page. */
export async function listAthletes(
  tx: Tx,
  q: {
    orgId: string;
    audience: "clinical" | "team";
    search: string;
    after: { key: string; athleteId: string } | null;
    limit: number;
  },
): Promise<AthleteLine[]> {
  const pattern = `%${q.search.replace(/[\\%_]/g, "\\$&")}%`;
  const { rows } = await tx.execute<AthleteLine>(sql`
    select s.athlete_id "athleteId", p.name, coalesce(b.rank, 0) as rank, coalesce(b.contact_needed, false) "contactNeeded",
      b.last_log_day::text "lastLogDay", lower(p.name) as key,
      (select coalesce(json_agg(t.name order by t.name), '[]') from team_members m
        join teams t on t.org_id = m.org_id and t.id = m.team_id
        where m.org_id = s.org_id and m.person_id = s.athlete_id and not m.as_staff) as teams
    from athlete_states s join people p on p.id = s.athlete_id
    left join board_rows b on b.org_id = s.org_id and b.athlete_id = s.athlete_id and b.audience = ${q.audience}
    where s.org_id = ${q.orgId} and s.athlete_id = any ((select sec.athletes('{physio,coach}'))::uuid[])
      ${q.search ? sql`and p.name ilike ${pattern}` : sql``}
      ${q.after ? sql`and (lower(p.name), s.athlete_id) > (${q.after.key}, ${q.after.athleteId}::uuid)` : sql``}
    order by lower(p.name), s.athlete_id limit ${q.limit + 1}`);
  return rows;
}

type Details = Partial<
  Pick<
    typeof athletes.$inferInsert,
    "birthDate" | "firstEpisode" | "onset" | "resolvedOn" | "keptFromCoach" | "checkTargets"
  >
>;

/** What the rules read beside the logs; null when there is no such athlete, or they are not to be read. */
export async function detailsOf(tx: Tx, orgId: string, athleteId: string) {
  const { birthDate, firstEpisode, onset, resolvedOn } = athletes;
  const [row] = await tx
    .select({ birthDate, firstEpisode, onset, resolvedOn })
    .from(athletes)
    .where(and(eq(athletes.orgId, orgId), eq(athletes.id, athleteId)));
  return row ?? null;
}

/** Writes what the rules read beside the logs, or what the athlete chose for themself; false when it is not theirs to write. */
export async function updateAthlete(tx: Tx, orgId: string, athleteId: string, details: Details): Promise<boolean> {
  const done = await tx
    .update(athletes)
    .set(details)
    .where(and(eq(athletes.orgId, orgId), eq(athletes.id, athleteId)))
    .returning({ id: athletes.id });
  return done.length > 0;
}
