import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { adviceDeliveries } from "@/db/schema";
import type { Receipt } from "@/lib/triage/receipt";

type Whose = { orgId: string; athleteId: string };

/** Records that the advice of these flags is on the athlete's screen; the first time counts. */
export async function markShown(tx: Tx, { orgId, athleteId }: Whose, flagIds: readonly string[]) {
  if (flagIds.length === 0) return;
  await tx
    .insert(adviceDeliveries)
    .values(flagIds.map((flagId) => ({ orgId, athleteId, flagId })))
    .onConflictDoNothing();
}

export type AdviceRow = {
  flagId: string;
  tier: "emergency" | "urgent";
  openedOn: string;
  readAt: string | null;
  receipt: Receipt;
};

/** Emergency and urgent advice of open flags, most urgent and newest first; with `flagId` that one flag, open or settled. */
export async function adviceOf(tx: Tx, { orgId, athleteId }: Whose, flagId?: string): Promise<AdviceRow[]> {
  const which = flagId ? sql`f.id = ${flagId}` : sql`f.status = 'open'`;
  const { rows } = await tx.execute<AdviceRow>(sql`
    select f.id "flagId", f.tier, f.opened_on "openedOn", d.read_at "readAt", r.receipt
    from flags f
    join lateral (select receipt from receipts r where r.org_id = f.org_id and r.athlete_id = f.athlete_id
      and r.flag_id = f.id and r.audience = 'clinical' order by seq desc limit 1) r on true
    left join advice_deliveries d on d.org_id = f.org_id and d.athlete_id = f.athlete_id and d.flag_id = f.id
    where f.org_id = ${orgId} and f.athlete_id = ${athleteId} and f.tier in ('emergency', 'urgent') and ${which}
      and r.receipt ? 'athleteAdvice'
    order by f.tier, f.opened_at desc, f.id`);
  return rows;
}

/** True when this is the first time that the athlete says so. */
export async function markRead(tx: Tx, { orgId, athleteId }: Whose, flagId: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`update advice_deliveries set read_at = now()
    where org_id = ${orgId} and athlete_id = ${athleteId} and flag_id = ${flagId} and read_at is null returning flag_id`);
  return rows.length > 0;
}
