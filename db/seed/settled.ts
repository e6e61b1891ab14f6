import type postgres from "postgres";
import type { Day } from "@/lib/days";

/**
 * What the club's staff had done about flags by `day`: those whose rule stopped matching at least two days ago are settled
 * by a physio, and long pain that is known and under care is settled as such. The last nine days are left to decide.
 */
export async function settleTheOld(sql: postgres.TransactionSql, day: Day) {
  await sql`
    update flags f set status = 'settled', settled_at = ${day}::date + time '11:20',
      settled_by = (select m.person_id from memberships m where m.org_id = f.org_id and 'physio' = any (m.roles) order by m.person_id limit 1),
      outcome = case when f.tier = 'watch' then 'contacted' else 'resolved' end,
      reason = case when f.tier = 'watch' then 'Talked it through after training.' else 'Seen in clinic; settled since, program eased for two weeks.' end
    where f.status = 'open' and not f.matching and f.last_matched_on <= ${day}::date - 2 and f.opened_on < current_date - 9`;
}
