import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { TipSettings } from "@/lib/tips/tip";

/** What an athlete has switched off; nothing until they did. */
export async function tipSettingsOf(tx: Tx, orgId: string, athleteId: string): Promise<TipSettings> {
  const { rows } = await tx.execute<TipSettings>(sql`
    select all_off "allOff", hidden from tip_settings where org_id = ${orgId} and athlete_id = ${athleteId}`);
  return rows[0] ?? { allOff: false, hidden: [] };
}

/** Hides one tip, or shows it again; the others stay as they are. */
export const setTipHidden = (tx: Tx, orgId: string, athleteId: string, tipId: string, hidden: boolean) =>
  tx.execute(sql`insert into tip_settings (org_id, athlete_id, hidden)
    values (${orgId}, ${athleteId}, case when ${hidden}::boolean then array[${tipId}::text] else '{}' end)
    on conflict (org_id, athlete_id) do update set hidden = array_remove(tip_settings.hidden, ${tipId}::text) || excluded.hidden`);

/** Switches all tips off or on; which single ones are hidden stays as it is. */
export const setAllTips = (tx: Tx, orgId: string, athleteId: string, allOff: boolean) =>
  tx.execute(sql`insert into tip_settings (org_id, athlete_id, all_off) values (${orgId}, ${athleteId}, ${allOff})
    on conflict (org_id, athlete_id) do update set all_off = excluded.all_off`);
