import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { adviceDeliveries, flags } from "@/db/schema";
import type { Receipt } from "@/lib/triage/receipt";

export type FlagLine = {
  id: string;
  ruleId: string;
  tier: "watch" | "routine" | "urgent" | "emergency";
  privacy: "team" | "clinical";
  status: "open" | "settled";
  matching: boolean;
  openedAt: string;
  openedOn: string;
  reopenedFrom: string | null;
  settledAt: string | null;
  settledBy: string | null;
  outcome: string | null;
  reason: string | null;
  /** The newest receipt that this transaction's person may read. */
  receipt: Receipt | null;
  receiptAsOf: string | null;
  fingerprint: string | null;
  adviceShownAt: string | null;
  adviceReadAt: string | null;
};

/** An athlete's flags as the person may see them, open ones first, then the latest; at most `limit`. */
export async function flagsOf(tx: Tx, orgId: string, athleteId: string, limit: number): Promise<FlagLine[]> {
  const { rows } = await tx.execute<FlagLine>(sql`
    select f.id, f.rule_id "ruleId", f.tier, f.privacy, f.status, f.matching, f.opened_at "openedAt", f.opened_on::text "openedOn",
      f.reopened_from "reopenedFrom", f.settled_at "settledAt", f.settled_by "settledBy", f.outcome, f.reason,
      r.receipt, r.as_of::text "receiptAsOf", r.fingerprint, d.shown_at "adviceShownAt", d.read_at "adviceReadAt"
    from flags f
    left join lateral (select receipt, as_of, fingerprint from receipts r where r.org_id = f.org_id and r.athlete_id = f.athlete_id
      and r.flag_id = f.id order by (r.audience = 'clinical') desc, r.seq desc limit 1) r on true
    left join advice_deliveries d on d.org_id = f.org_id and d.athlete_id = f.athlete_id and d.flag_id = f.id
    where f.org_id = ${orgId} and f.athlete_id = ${athleteId}
    order by (f.status = 'open') desc, f.opened_at desc, f.id limit ${limit}`);
  return rows;
}

/** An open flag, if the person may see it. */
export async function openFlag(tx: Tx, athleteId: string, flagId: string) {
  const [row] = await tx
    .select({ id: flags.id, tier: flags.tier, privacy: flags.privacy, ruleId: flags.ruleId })
    .from(flags)
    .where(and(eq(flags.athleteId, athleteId), eq(flags.id, flagId), eq(flags.status, "open")));
  return row ?? null;
}

type Settling = { outcome: NonNullable<typeof flags.$inferInsert.outcome>; reason: string; by: string };

/** False when somebody settled it in the meantime. */
export async function settleOpenFlag(
  tx: Tx,
  athleteId: string,
  flagId: string,
  { outcome, reason, by }: Settling,
): Promise<boolean> {
  const done = await tx
    .update(flags)
    .set({ status: "settled", settledAt: sql`now()`, settledBy: by, outcome, reason })
    .where(and(eq(flags.athleteId, athleteId), eq(flags.id, flagId), eq(flags.status, "open")))
    .returning({ id: flags.id });
  return done.length > 0;
}

/** Marks advice as read by the athlete, once. */
export const markAdviceRead = (tx: Tx, athleteId: string, flagId: string) =>
  tx
    .update(adviceDeliveries)
    .set({ readAt: sql`coalesce(${adviceDeliveries.readAt}, now())` })
    .where(and(eq(adviceDeliveries.athleteId, athleteId), eq(adviceDeliveries.flagId, flagId)));

/** The stored receipts of a flag, newest first, as the person may read them. */
export async function receiptsOf(tx: Tx, orgId: string, athleteId: string, flagId: string) {
  const { rows } = await tx.execute<{
    seq: number;
    asOf: string;
    receipt: Receipt;
    fingerprint: string;
    madeAt: string;
  }>(sql`
    select distinct on (seq) seq, as_of::text "asOf", receipt, fingerprint, made_at "madeAt" from receipts
    where org_id = ${orgId} and athlete_id = ${athleteId} and flag_id = ${flagId}
    order by seq desc, (audience = 'clinical') desc`);
  return rows;
}
