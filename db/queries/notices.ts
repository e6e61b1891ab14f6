import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { ReminderKind } from "./reminders";

export type Device = { id: string; endpoint: string; p256dh: string; auth: string };
export type Notice = {
  personId: string;
  kind: ReminderKind;
  day: string;
  place: string;
  id: string;
  until: string;
  attempts: number;
  /** False when it was switched off after it was written. */
  isOn: boolean;
  /** Where a notification goes; null for a letter, and for a device that is subscribed no more. */
  device: Device | null;
};

const MOST_ATTEMPTS = 5;

/**
 * Takes one notice that is due, for good: who takes it and is not heard of again has perhaps handed it over, and nobody
 * does so a second time.
 */
export async function takeNotice(tx: Tx, now: Date): Promise<Notice | null> {
  const { rows } = await tx.execute<Notice>(sql`
    with due as (select person_id, kind, day, place from notices
      where taken_at is null and ended_at is null and run_at <= ${now.toISOString()}
      order by run_at limit 1 for update skip locked)
    update notices n set taken_at = ${now.toISOString()}, attempts = n.attempts + 1
    from due left join push_subscriptions s on s.person_id = due.person_id and s.id::text = due.place
    where n.person_id = due.person_id and n.kind = due.kind and n.day = due.day and n.place = due.place
    returning n.person_id "personId", n.kind, n.day, n.place, n.id, n.until, n.attempts,
      exists (select from reminders r where r.person_id = n.person_id and r.kind = n.kind
        and case when n.place = 'email' then r.by_email else r.by_push end) "isOn",
      case when s.id is not null
        then json_build_object('id', s.id, 'endpoint', s.endpoint, 'p256dh', s.p256dh, 'auth', s.auth) end device`);
  return rows[0] ?? null;
}

const key = ({ personId, kind, day, place }: Notice) =>
  sql`person_id = ${personId} and kind = ${kind} and day = ${day} and place = ${place}`;

export const endNotice = (tx: Tx, notice: Notice, outcome: "sent" | "not-wanted" | "refused" | "unsure", now: Date) =>
  tx.execute(sql`update notices set ended_at = ${now.toISOString()}, outcome = ${outcome} where ${key(notice)}`);

/** What was surely not taken is tried again later and later, five times, and not after its time. */
export const returnNotice = (tx: Tx, notice: Notice, now: Date) => {
  const runAt = new Date(now.getTime() + 10_000 * 3 ** notice.attempts);
  return notice.attempts >= MOST_ATTEMPTS || runAt >= new Date(notice.until)
    ? endNotice(tx, notice, "refused", now)
    : tx.execute(sql`update notices set taken_at = null, run_at = ${runAt.toISOString()} where ${key(notice)}`);
};
