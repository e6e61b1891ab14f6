import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** Organisations with work due, for a worker that belongs to none. `today` is the latest date anywhere on earth. */
export async function orgsWithWork(tx: Tx, today: string, rulesVersion: string): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select sec.orgs_with_work(${today}::date, ${rulesVersion}) as id`,
  );
  return rows.map((row) => row.id);
}

export type Job = { id: string; kind: string; payload: Record<string, unknown>; attempts: number };

/** Takes one job that is due and nobody else holds; it comes back by itself when its holder dies. */
export async function takeJob(tx: Tx, orgId: string): Promise<Job | null> {
  const { rows } = await tx.execute<Job>(sql`
    update outbox set attempts = attempts + 1, locked_until = now() + interval '1 minute'
    where org_id = ${orgId} and id = (select id from outbox where org_id = ${orgId} and done_at is null and dead_at is null
      and run_at <= now() and (locked_until is null or locked_until < now()) order by run_at limit 1 for update skip locked)
    returning id, kind, payload, attempts`);
  return rows[0] ?? null;
}

export const finishJob = (tx: Tx, orgId: string, id: string) =>
  tx.execute(sql`update outbox set done_at = now(), locked_until = null where org_id = ${orgId} and id = ${id}`);

/** Tried again later and later; after five tries it is dead and stays for a person to look at. */
export const failJob = (tx: Tx, orgId: string, id: string) =>
  tx.execute(sql`update outbox set locked_until = null, dead_at = case when attempts >= 5 then now() end,
    run_at = now() + make_interval(secs => 10 * power(3, attempts)) where org_id = ${orgId} and id = ${id}`);

/** Addresses of the physios of an athlete's teams. */
export async function physioAddresses(tx: Tx, athleteId: string): Promise<string[]> {
  const { rows } = await tx.execute<{ email: string }>(sql`select email from sec.physio_addresses(${athleteId}::uuid)`);
  return rows.map((row) => row.email);
}
