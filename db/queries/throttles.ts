import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/**
 * Counts one more hit on `key` in the present window of `windowSeconds`.
 * Shape  -> { hits, retryAfterSeconds } after counting. Right over many processes: one statement decides.
 */
export async function hit(tx: Tx, key: string, windowSeconds: number) {
  const { rows } = await tx.execute<{ hits: number; retry_after: number }>(sql`
    insert into throttles as t (key, window_start, hits) values (${key}, now(), 1)
    on conflict (key) do update set
      hits = case when t.window_start < now() - make_interval(secs => ${windowSeconds}) then 1 else t.hits + 1 end,
      window_start = case when t.window_start < now() - make_interval(secs => ${windowSeconds}) then now() else t.window_start end
    returning hits, ceil(extract(epoch from window_start + make_interval(secs => ${windowSeconds}) - now()))::int as retry_after`);
  const row = rows[0]!;
  return { hits: row.hits, retryAfterSeconds: Math.max(1, row.retry_after) };
}

export const forget = (tx: Tx, key: string) => tx.execute(sql`delete from throttles where key = ${key}`);
