import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { TargetsOf } from "@/lib/self-checks/check";
import type { CheckEntry } from "@/lib/self-checks/results";
import type { Symptom, Tier } from "@/lib/triage/timeline";

/** One live row of `assessments` as a `CheckEntry`. */
export const checkJson = sql`json_build_object('entryId', entry_id, 'check', kind, 'side', side, 'tenths', tenths,
  'result', result, 'stopped', stopped, 'day', day, 'enteredOn', entered_on, 'enteredBy', entered_by,
  'enteredAtSeconds', extract(epoch from entered_at))`;

export type SelfCheckRecord = {
  name: string;
  entries: CheckEntry[];
  checkIns: { date: string; backPain: number | null; symptoms: Symptom[] }[];
  openTiers: Tier[];
  targetsOf: TargetsOf;
};

/**
 * An athlete's self-checks, with check-ins from `since` on and the tiers of open flags, as far as this transaction's person
 * may read them; null for an athlete they may not know.
 */
export async function readSelfChecks(tx: Tx, orgId: string, athleteId: string, since: string) {
  const mine = sql`org_id = ${orgId} and athlete_id = ${athleteId}`;
  const live = sql`${mine} and superseded_at is null`;
  const { rows } = await tx.execute<{ record: SelfCheckRecord }>(sql`
    select json_build_object('name', p.name,
      'entries', (select coalesce(json_agg(${checkJson}), '[]') from assessments where ${live}),
      'checkIns', (select coalesce(json_agg(json_build_object('date', day, 'backPain', back_pain, 'symptoms', symptoms)
        order by day, entered_at), '[]') from check_ins where ${live} and day >= ${since}),
      'openTiers', (select coalesce(json_agg(distinct tier), '[]') from flags where ${mine} and status = 'open'),
      'targetsOf', (select check_targets from athletes where org_id = ${orgId} and id = ${athleteId})
    ) as record
    from athlete_states s join people p on p.id = s.athlete_id
    where s.org_id = ${orgId} and s.athlete_id = ${athleteId}`);
  return rows[0]?.record ?? null;
}
