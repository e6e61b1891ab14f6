import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

type Whose = { orgId: string; athleteId: string };

/** Notes that a device was here; false when the id is taken by one with another secret. */
export async function seeDevice(
  tx: Tx,
  { orgId, athleteId }: Whose,
  device: { id: string; secretHash: string; lastSeq: number },
): Promise<boolean> {
  const { rowCount } = await tx.execute(sql`
    insert into devices (org_id, athlete_id, id, secret_hash, last_seq)
    values (${orgId}, ${athleteId}, ${device.id}, ${device.secretHash}, ${device.lastSeq})
    on conflict (org_id, athlete_id, id) do update
      set last_seen_at = now(), last_seq = greatest(devices.last_seq, excluded.last_seq)
      where devices.secret_hash = excluded.secret_hash`);
  return rowCount === 1;
}

/** Notes the log of a day that a device sent; sent again it changes nothing. */
export const addDeviceLog = (
  tx: Tx,
  { orgId, athleteId }: Whose,
  log: { key: string; deviceId: string; seq: number; day: string; knownAt: string },
) =>
  tx.execute(sql`
    insert into device_logs (org_id, athlete_id, key, device_id, seq, day, known_at)
    values (${orgId}, ${athleteId}, ${log.key}, ${log.deviceId}, ${log.seq}, ${log.day}, ${log.knownAt})
    on conflict do nothing`);

/**
 * Whether two devices logged a day of which neither knew the other's log, and nobody has said yet that both may stand: the
 * later one came from a page or pack that was made before the earlier one arrived.
 */
export const loggedApart = (orgId: string, athleteId: string, day: string) => sql`exists (
  select from device_logs a join device_logs b
    on b.org_id = a.org_id and b.athlete_id = a.athlete_id and b.day = a.day and b.device_id <> a.device_id
      and b.applied_at > a.applied_at and b.known_at < a.applied_at
  where a.org_id = ${orgId} and a.athlete_id = ${athleteId} and a.day = ${day} and b.kept_at is null)`;

/** The athlete says that what is on record of a day is as it should be. */
export const keepLogs = (tx: Tx, { orgId, athleteId }: Whose, day: string) =>
  tx.execute(sql`update device_logs set kept_at = now()
    where org_id = ${orgId} and athlete_id = ${athleteId} and day = ${day} and kept_at is null`);

/** For the door: whether the device is known, and its athlete is one no more. */
export async function isOfNobody(
  tx: Tx,
  device: { orgId: string; athleteId: string; id: string; secretHash: string },
): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from devices d
    where d.org_id = ${device.orgId} and d.athlete_id = ${device.athleteId} and d.id = ${device.id}
      and d.secret_hash = ${device.secretHash}
      and not exists (select from memberships m where m.org_id = d.org_id and m.person_id = d.athlete_id
        and m.revoked_at is null and 'athlete' = any (m.roles))`);
  return rows.length > 0;
}
