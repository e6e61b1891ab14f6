import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/ids";

export type NewDevice = { personId: string; sessionHash: string; endpoint: string; p256dh: string; auth: string };

/** More phones and computers than one person carries; the ones longest subscribed make room. */
const MOST_DEVICES = 5;

/** Keeps a device; one that was somebody else's is theirs no more. For the door. */
export async function keepDevice(tx: Tx, device: NewDevice): Promise<void> {
  const { personId, sessionHash, endpoint, p256dh, auth } = device;
  await tx.execute(sql`delete from push_subscriptions where endpoint = ${endpoint} or session_hash = ${sessionHash}`);
  await tx.execute(sql`
    insert into push_subscriptions (id, person_id, session_hash, endpoint, p256dh, auth)
    values (${newId()}, ${personId}, ${sessionHash}, ${endpoint}, ${p256dh}, ${auth})
    on conflict (endpoint) do update set person_id = excluded.person_id, session_hash = excluded.session_hash,
      p256dh = excluded.p256dh, auth = excluded.auth`);
  await tx.execute(sql`
    delete from push_subscriptions where person_id = ${personId} and id in (select id from push_subscriptions
      where person_id = ${personId} order by made_at desc, id desc offset ${MOST_DEVICES})`);
}

/** For the door: how many devices a person has, and whether this session's is one of them. */
export async function devicesOf(tx: Tx, personId: string, sessionHash: string) {
  const { rows } = await tx.execute<{ count: number; isHere: boolean }>(sql`
    select count(*)::int count, coalesce(bool_or(session_hash = ${sessionHash}), false) "isHere"
    from push_subscriptions where person_id = ${personId}`);
  return rows[0]!;
}

export const dropDeviceOf = (tx: Tx, sessionHash: string) =>
  tx.execute(sql`delete from push_subscriptions where session_hash = ${sessionHash}`);

/** A push service says that it is gone, or it is none that we call. */
export const dropDevice = (tx: Tx, id: string) => tx.execute(sql`delete from push_subscriptions where id = ${id}`);

/** A session that goes on under another id takes its device along. For the door. */
export const moveDevice = (tx: Tx, fromHash: string, toHash: string) =>
  tx.execute(sql`update push_subscriptions set session_hash = ${toHash} where session_hash = ${fromHash}`);

/** Switches reminders off by a device that says no more than where it is reached, which nobody else knows. For the door. */
export async function stopByEndpoint(tx: Tx, endpoint: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    with known as (select person_id from push_subscriptions where endpoint = ${endpoint}),
      stopped as (update reminders r set by_email = false, by_push = false from known
        where r.person_id = known.person_id and r.kind = 'log')
    select 1 from known`);
  return rows.length > 0;
}
