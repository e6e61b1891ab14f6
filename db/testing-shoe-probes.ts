import { sql } from "drizzle-orm";
import { newId } from "./ids";
import type { Ids, Probe } from "./testing-probes";

/** The probes of shoes, of which tips to show, and of the devices an athlete writes on. */
export function shoeProbes(ids: Ids): Probe[] {
  const read = (table: string, verbs: Probe["verbs"]): Probe => ({
    ...{ table, op: "read", verbs },
    ask: sql`select 1 from ${sql.identifier(table)} where org_id = ${ids.org} and athlete_id = ${ids.athlete}`,
  });
  const write = (table: string, verbs: Probe["verbs"], ask: Probe["ask"]): Probe => ({
    table,
    op: "write",
    verbs,
    ask,
  });
  return [
    read("shoes", ["log.read"]),
    write(
      "shoes",
      ["shoe.write"],
      sql`insert into shoes (org_id, athlete_id, id, name) values (${ids.org}, ${ids.athlete}, ${newId()}, 'x') returning 1`,
    ),
    write(
      "shoes",
      ["shoe.write"],
      sql`update shoes set name = 'y', version = version + 1 where athlete_id = ${ids.athlete} returning 1`,
    ),
    // A pair is retired, never taken away from the runs that name it, nor given to somebody else.
    write("shoes", [], sql`delete from shoes returning 1`),
    write("shoes", [], sql`update shoes set athlete_id = ${ids.me} returning 1`),
    read("tip_settings", ["tip.write"]),
    write(
      "tip_settings",
      ["tip.write"],
      sql`insert into tip_settings (org_id, athlete_id, all_off) values (${ids.org}, ${ids.athlete}, true)
        on conflict (org_id, athlete_id) do update set all_off = true returning 1`,
    ),
    write("tip_settings", [], sql`delete from tip_settings returning 1`),
    read("devices", ["log.write"]),
    write("devices", ["log.write"], sql`update devices set last_seq = 2 where athlete_id = ${ids.athlete} returning 1`),
    write("devices", [], sql`update devices set secret_hash = 'x' returning 1`),
    write("devices", [], sql`delete from devices returning 1`),
    read("device_logs", ["log.write"]),
    write(
      "device_logs",
      ["log.write"],
      sql`insert into device_logs (org_id, athlete_id, key, device_id, seq, day, known_at)
        select ${ids.org}, ${ids.athlete}, ${newId()}, id, 2, '2026-05-01', now() from devices returning 1`,
    ),
    write(
      "device_logs",
      ["log.write"],
      sql`update device_logs set kept_at = now() where athlete_id = ${ids.athlete} returning 1`,
    ),
    write("device_logs", [], sql`update device_logs set day = '2026-05-02' returning 1`),
    write("device_logs", [], sql`delete from device_logs returning 1`),
  ];
}
