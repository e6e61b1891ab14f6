import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { shoes } from "@/db/schema";
import type { Shoe, ShoeSaid } from "@/lib/shoes/shoe";

/** An athlete's pairs, retired ones too, each with the live runs that name it; a run without a pair counts to none. */
export async function shoesOf(tx: Tx, orgId: string, athleteId: string): Promise<Shoe[]> {
  const { rows } = await tx.execute<Omit<Shoe, "loggedMetres"> & { loggedMetres: string }>(sql`
    select s.id, s.version, s.name, s.purpose, s.type, s.fit, s.in_use_since::text "inUseSince",
      s.start_metres "startMetres", s.retired_on::text "retiredOn", r.runs, r.metres "loggedMetres", r.last_used "lastUsed"
    from shoes s cross join lateral (
      select count(*)::int runs, coalesce(sum(metres), 0) metres, max(day)::text last_used from runs r
      where r.org_id = s.org_id and r.athlete_id = s.athlete_id and r.superseded_at is null and r.shoe_id = s.id) r
    where s.org_id = ${orgId} and s.athlete_id = ${athleteId} order by s.made_at, s.id`);
  return rows.map((row) => ({ ...row, loggedMetres: Number(row.loggedMetres) }));
}

/** What an athlete's pairs are called, by id. */
export async function shoeNames(tx: Tx, orgId: string, athleteId: string): Promise<Map<string, string>> {
  const rows = await tx
    .select({ id: shoes.id, name: shoes.name })
    .from(shoes)
    .where(and(eq(shoes.orgId, orgId), eq(shoes.athleteId, athleteId)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Adds a pair; a second time under the same id changes nothing. */
export const addShoe = (tx: Tx, key: { orgId: string; athleteId: string; id: string }, said: ShoeSaid) =>
  tx
    .insert(shoes)
    .values({ ...key, ...said })
    .onConflictDoNothing();

/** Writes over the version that was seen; false when there is a newer one, or none that this transaction may change. */
export async function changeShoe(
  tx: Tx,
  key: { orgId: string; athleteId: string; id: string },
  version: number,
  said: ShoeSaid,
): Promise<boolean> {
  const done = await tx
    .update(shoes)
    .set({ ...said, version: version + 1 })
    .where(and(ofKey(key), eq(shoes.version, version)))
    .returning({ id: shoes.id });
  return done.length === 1;
}

/** Retires a pair on a day, or with null brings it back; false when it is not to be found. */
export async function retireShoe(
  tx: Tx,
  key: { orgId: string; athleteId: string; id: string },
  retiredOn: string | null,
): Promise<boolean> {
  const done = await tx.update(shoes).set({ retiredOn }).where(ofKey(key)).returning({ id: shoes.id });
  return done.length === 1;
}

const ofKey = ({ orgId, athleteId, id }: { orgId: string; athleteId: string; id: string }) =>
  and(eq(shoes.orgId, orgId), eq(shoes.athleteId, athleteId), eq(shoes.id, id));
