import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/ids";
import type { REMINDER_KINDS } from "@/db/schema";

export type ReminderKind = (typeof REMINDER_KINDS)[number];
/** `weekdays`: 1 Monday to 7 Sunday. */
export type ReminderSetting = { byEmail: boolean; byPush: boolean; hour: number; weekdays: number[] };

/** What a person has asked for; null before they ever have. For the door. */
export async function reminderOf(tx: Tx, personId: string, kind: ReminderKind): Promise<ReminderSetting | null> {
  const { rows } = await tx.execute<ReminderSetting>(sql`
    select by_email "byEmail", by_push "byPush", hour, weekdays from reminders
    where person_id = ${personId} and kind = ${kind}`);
  return rows[0] ?? null;
}

/** Saves what a person asks for, and lets the worker look at it at once. When the last one was sent stays known. For the door. */
export const putReminder = (tx: Tx, personId: string, kind: ReminderKind, wish: ReminderSetting, now: Date) =>
  tx.execute(sql`
    insert into reminders (person_id, kind, by_email, by_push, hour, weekdays, since, next_at)
    values (${personId}, ${kind}, ${wish.byEmail}, ${wish.byPush}, ${wish.hour}, ${listOf(wish.weekdays)},
      ${now.toISOString()}, ${now.toISOString()})
    on conflict (person_id, kind) do update set by_email = excluded.by_email, by_push = excluded.by_push,
      hour = excluded.hour, weekdays = excluded.weekdays, since = excluded.since, next_at = excluded.next_at`);

/** Switches off; the hour stays, for whoever switches on again. For the door. */
export const stopReminder = (tx: Tx, personId: string, kind: ReminderKind) =>
  tx.execute(
    sql`update reminders set by_email = false, by_push = false where person_id = ${personId} and kind = ${kind}`,
  );

export type DueReminder = ReminderSetting & {
  personId: string;
  kind: ReminderKind;
  timeZone: string;
  since: string;
  lastDay: string | null;
  lastAt: string | null;
};

/** Takes up to `most` reminders to look at, and keeps other workers from them until this transaction ends. */
export async function takeReminders(tx: Tx, now: Date, most: number): Promise<DueReminder[]> {
  const { rows } = await tx.execute<DueReminder>(sql`
    select r.person_id "personId", r.kind, r.by_email "byEmail", r.by_push "byPush", r.hour, r.weekdays, r.since,
      r.last_day "lastDay", r.last_at "lastAt", p.time_zone "timeZone"
    from reminders r join people p on p.id = r.person_id
    where (r.by_email or r.by_push) and r.next_at <= ${now.toISOString()}
    order by r.next_at limit ${most} for update of r skip locked`);
  return rows;
}

/** Notes that it was looked at, and when to do so again. */
export const setNextLook = (tx: Tx, { personId, kind }: DueReminder, nextAt: Date) =>
  tx.execute(
    sql`update reminders set next_at = ${nextAt.toISOString()} where person_id = ${personId} and kind = ${kind}`,
  );

/**
 * Writes the reminder of a day, one for each place it goes to, and that this day has had its own: both or neither. Whoever
 * comes second finds it written.
 */
export async function writeNotices(tx: Tx, wish: DueReminder, day: string, now: Date, until: Date): Promise<void> {
  const { personId, kind, byEmail, byPush } = wish;
  const { rowCount } = await tx.execute(sql`
    update reminders set last_day = ${day}, last_at = ${now.toISOString()}
    where person_id = ${personId} and kind = ${kind} and (last_day is null or last_day < ${day})`);
  if (rowCount !== 1) return;
  const places = [...(byEmail ? ["email"] : []), ...(byPush ? await devicesOf(tx, personId) : [])];
  for (const place of places)
    await tx.execute(sql`
      insert into notices (person_id, kind, day, place, id, run_at, until)
      values (${personId}, ${kind}, ${day}, ${place}, ${newId()}, ${now.toISOString()}, ${until.toISOString()})
      on conflict do nothing`);
  await tx.execute(sql`delete from notices where person_id = ${personId} and day < ${day}::date - 30`);
}

async function devicesOf(tx: Tx, personId: string): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from push_subscriptions where person_id = ${personId}`,
  );
  return rows.map((row) => row.id);
}

const listOf = (numbers: readonly number[]) => `{${numbers.join(",")}}`;
