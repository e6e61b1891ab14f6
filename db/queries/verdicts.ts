import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/ids";
import type { LoggedDay } from "@/lib/answers/logged-day";
import type { Line } from "@/lib/board/board-line";
import type { Receipt } from "@/lib/triage/receipt";
import { evaluations, flags, outbox, receipts } from "@/db/schema";

export type StoredFlag = {
  id: string;
  ruleId: string;
  tier: "watch" | "routine" | "urgent" | "emergency";
  privacy: "team" | "clinical";
  status: "open" | "settled";
  matching: boolean;
  openedAt: string;
  lastMatchedOn: string;
  outcome: string | null;
  /** Of the newest receipt. */
  evidenceKeys: string[];
};

/** Open flags, and of each rule the flag settled last, with what their newest receipt rested on. */
export async function readFlags(tx: Tx, orgId: string, athleteId: string): Promise<StoredFlag[]> {
  const { rows } = await tx.execute<StoredFlag>(sql`
    select f.id, f.rule_id "ruleId", f.tier, f.privacy, f.status, f.matching, f.opened_at "openedAt",
      f.last_matched_on "lastMatchedOn", f.outcome, coalesce(r.evidence_keys, '{}') "evidenceKeys"
    from (select distinct on (rule_id) * from flags where org_id = ${orgId} and athlete_id = ${athleteId}
      order by rule_id, (status = 'open') desc, settled_at desc) f
    left join lateral (select evidence_keys from receipts r where r.org_id = ${orgId} and r.athlete_id = ${athleteId}
      and r.flag_id = f.id and r.audience = 'clinical' order by seq desc limit 1) r on true`);
  return rows;
}

export type NewFlag = Pick<
  typeof flags.$inferInsert,
  "id" | "ruleId" | "ruleVersion" | "tier" | "privacy" | "reopenedFrom"
> & { openedAt: string };

export async function openFlags(tx: Tx, orgId: string, athleteId: string, asOf: string, opened: readonly NewFlag[]) {
  if (opened.length === 0) return;
  await tx
    .insert(flags)
    .values(opened.map((flag) => ({ ...flag, orgId, athleteId, openedOn: asOf, lastMatchedOn: asOf })));
}

/** Which of the known flags match on `asOf`; the others keep waiting for a person but say so. */
export async function markMatching(
  tx: Tx,
  orgId: string,
  athleteId: string,
  asOf: string,
  matching: readonly string[],
  ended: readonly string[],
) {
  if (matching.length + ended.length === 0) return;
  await tx.execute(sql`update flags set
      matching = id = any (${sql.param([...matching])}::uuid[]),
      last_matched_on = case when id = any (${sql.param([...matching])}::uuid[]) then ${asOf}::date else last_matched_on end
    where org_id = ${orgId} and athlete_id = ${athleteId} and id = any (${sql.param([...matching, ...ended])}::uuid[])`);
}

export type NewReceipt = Omit<typeof receipts.$inferInsert, "orgId" | "athleteId" | "madeAt">;

/** Receipts with the input they were judged on; both only ever added. */
export async function addReceipts(
  tx: Tx,
  orgId: string,
  athleteId: string,
  made: readonly NewReceipt[],
  fingerprint: string,
  input: string,
) {
  if (made.length === 0) return;
  await Promise.all([
    tx.insert(evaluations).values({ orgId, athleteId, fingerprint, input }).onConflictDoNothing(),
    tx
      .insert(receipts)
      .values(made.map((receipt) => ({ ...receipt, orgId, athleteId })))
      .onConflictDoNothing(),
  ]);
}

export type Verdict = {
  seq: number;
  asOf: string;
  rulesVersion: string;
  tier: string;
  rules: string[];
  changesOn: string | null;
};

/**
 * The athlete's state, both board lines and the days that became logged or are logged no more, in one statement.
 */
export async function writeVerdict(
  tx: Tx,
  orgId: string,
  athleteId: string,
  verdict: Verdict,
  lines: readonly Line[],
  logged: readonly LoggedDay[],
) {
  const noted =
    logged.length === 0
      ? sql``
      : sql`, told as (select * from json_to_recordset(${JSON.stringify(logged)}::json) as t (day date, at timestamptz)),
    gone as (
      delete from logged_days where org_id = ${orgId} and athlete_id = ${athleteId} and day in (select day from told where at is null)),
    saved as (
      insert into logged_days (org_id, athlete_id, day, saved_at, team_ids)
      select ${orgId}, ${athleteId}, day, at, ${sql.param(lines[0]?.teamIds ?? [])}::uuid[] from told where at is not null
      on conflict do nothing)`;
  await tx.execute(sql`
    with state as (
      update athlete_states set evaluated_seq = ${verdict.seq}, evaluated_on = ${verdict.asOf}, rules_version = ${verdict.rulesVersion},
        tier = ${verdict.tier}, rules = ${sql.param(verdict.rules)}, changes_on = ${verdict.changesOn}
      where org_id = ${orgId} and athlete_id = ${athleteId})${noted}
    insert into board_rows (org_id, athlete_id, audience, name, team_ids, rank, matched_rank, unanswered_since, sort_key, waiting, sentence,
      said, source, contact_needed, days, exercises_done, exercises_due, last_log_at, last_log_day, as_of)
    select ${orgId}, ${athleteId}, l.* from json_to_recordset(${JSON.stringify(lines)}::json) as l (audience text, name text,
      "teamIds" uuid[], rank smallint, "matchedRank" smallint, "unansweredSince" timestamptz, "sortKey" text, waiting boolean, sentence text,
      said jsonb, source text, "contactNeeded" boolean, days jsonb, "exercisesDone" int, "exercisesDue" int, "lastLogAt" timestamptz,
      "lastLogDay" date, "asOf" date)
    on conflict (org_id, audience, athlete_id) do update set name = excluded.name, team_ids = excluded.team_ids,
      rank = excluded.rank, matched_rank = excluded.matched_rank, unanswered_since = excluded.unanswered_since, sort_key = excluded.sort_key,
      waiting = excluded.waiting, sentence = excluded.sentence, said = excluded.said, source = excluded.source, contact_needed = excluded.contact_needed,
      days = excluded.days, exercises_done = excluded.exercises_done, exercises_due = excluded.exercises_due,
      last_log_at = excluded.last_log_at, last_log_day = excluded.last_log_day, as_of = excluded.as_of`);
}

export const addJob = (tx: Tx, orgId: string, kind: string, payload: Record<string, unknown>, runAt?: string) =>
  tx.insert(outbox).values({ orgId, id: newId(), kind, payload, ...(runAt ? { runAt } : {}) });

/** The newest whole receipt of each of these flags. */
export async function newestReceipts(tx: Tx, orgId: string, athleteId: string, flagIds: readonly string[]) {
  const { rows } = await tx.execute<{ flagId: string; receipt: Receipt }>(sql`
    select distinct on (flag_id) flag_id "flagId", receipt from receipts
    where org_id = ${orgId} and athlete_id = ${athleteId} and audience = 'clinical' and flag_id = any (${sql.param([...flagIds])}::uuid[])
    order by flag_id, seq desc`);
  return new Map(rows.map((row) => [row.flagId, row.receipt]));
}
