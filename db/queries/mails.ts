import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/ids";
import { mails } from "@/db/schema";

export type Letter = { to: string; subject: string; body: string };

export const addMail = (tx: Tx, letter: Letter) => tx.insert(mails).values({ id: newId(), ...letter });

/** Takes one letter that is due and locks it for this transaction, so that no other process sends it too. */
export async function takeMail(tx: Tx) {
  const { rows } = await tx.execute<Letter & { id: string; attempts: number }>(sql`
    select id, "to", subject, body, attempts from mails where sent_at is null and dead_at is null and run_at <= now()
    order by run_at limit 1 for update skip locked`);
  return rows[0] ?? null;
}

export const markSent = (tx: Tx, id: string) =>
  tx.execute(sql`update mails set sent_at = now(), body = '' where id = ${id}`);

/** Tried again later and later; after five tries it is dead and stays for a person to look at, without its link. */
export const markFailed = (tx: Tx, id: string) =>
  tx.execute(sql`update mails set attempts = attempts + 1, dead_at = case when attempts >= 4 then now() end,
    body = case when attempts >= 4 then '' else body end,
    run_at = now() + make_interval(secs => 10 * power(3, attempts)) where id = ${id}`);
