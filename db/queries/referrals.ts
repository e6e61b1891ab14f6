import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/ids";
import { referralLetters, referrals } from "@/db/schema";
import type { Letter, ReferralLine, ReferralStatus } from "@/lib/referrals/referral";

const LINE = sql`
  select r.id, r.athlete_id "athleteId", a.name "athleteName", r.version, r.status, r.created_by "createdBy", c.name "createdByName",
    r.created_at "createdAt", r.sent_at "sentAt", r.booked_at "bookedAt", r.seen_at "seenAt", r.closed_at "closedAt",
    case when l.referral_id is null then null else json_build_object('toWhom', l.to_whom, 'urgency', l.urgency, 'why', l.why,
      'flagId', l.flag_id, 'outcome', l.outcome, 'outcomeNote', l.outcome_note) end as letter
  from referrals r
  join people a on a.id = r.athlete_id
  left join people c on c.id = r.created_by
  left join referral_letters l on l.org_id = r.org_id and l.athlete_id = r.athlete_id and l.referral_id = r.id`;

/** An athlete's referrals as this person may see them, newest first. */
export async function referralsOf(tx: Tx, orgId: string, athleteId: string): Promise<ReferralLine[]> {
  const { rows } = await tx.execute<ReferralLine>(
    sql`${LINE} where r.org_id = ${orgId} and r.athlete_id = ${athleteId} order by r.created_at desc, r.id desc`,
  );
  return rows;
}

/** One referral of an athlete, or null when this person may not see it. */
export async function referralById(tx: Tx, orgId: string, athleteId: string, id: string): Promise<ReferralLine | null> {
  const { rows } = await tx.execute<ReferralLine>(
    sql`${LINE} where r.org_id = ${orgId} and r.athlete_id = ${athleteId} and r.id = ${id}`,
  );
  return rows[0] ?? null;
}

/** Referrals of all athletes this person may see, with these statuses; the oldest first, or the newest closed first. */
export async function listReferrals(
  tx: Tx,
  orgId: string,
  statuses: readonly ReferralStatus[],
  order: "oldest" | "newest",
  limit: number,
): Promise<ReferralLine[]> {
  const by = order === "oldest" ? sql`r.created_at, r.id` : sql`r.closed_at desc nulls last, r.id desc`;
  const { rows } = await tx.execute<ReferralLine>(sql`${LINE}
    where r.org_id = ${orgId} and r.status = any (${sql.param([...statuses])}::text[]) order by ${by} limit ${limit}`);
  return rows;
}

export async function addReferral(
  tx: Tx,
  who: { orgId: string; athleteId: string; createdBy: string },
  letter: Letter & { flagId: string | null },
): Promise<string> {
  const id = newId();
  const { orgId, athleteId } = who;
  await tx.insert(referrals).values({ ...who, id });
  await tx.insert(referralLetters).values({ orgId, athleteId, referralId: id, ...letter });
  return id;
}

const at = (athleteId: string, id: string, version: number) =>
  and(eq(referrals.athleteId, athleteId), eq(referrals.id, id), eq(referrals.version, version));

/** Takes a referral from `version` to the next; false when somebody changed it in the meantime. */
export async function moveReferral(
  tx: Tx,
  athleteId: string,
  id: string,
  version: number,
  status: ReferralStatus,
): Promise<boolean> {
  const stamp = { draft: null, sent: "sentAt", booked: "bookedAt", seen: "seenAt", closed: "closedAt" } as const;
  const column = stamp[status];
  const done = await tx
    .update(referrals)
    .set({ status, version: version + 1, ...(column ? { [column]: sql`now()` } : {}) })
    .where(at(athleteId, id, version))
    .returning({ id: referrals.id });
  return done.length > 0;
}

/** Rewrites the letter of a referral that is still a draft at `version`; false when it is not. */
export async function rewriteDraft(tx: Tx, athleteId: string, id: string, version: number, letter: Letter) {
  const done = await tx
    .update(referrals)
    .set({ version: version + 1 })
    .where(and(at(athleteId, id, version), eq(referrals.status, "draft")))
    .returning({ id: referrals.id });
  if (done.length === 0) return false;
  await tx
    .update(referralLetters)
    .set(letter)
    .where(and(eq(referralLetters.athleteId, athleteId), eq(referralLetters.referralId, id)));
  return true;
}

export const writeOutcome = (tx: Tx, athleteId: string, id: string, outcome: string, outcomeNote: string | null) =>
  tx
    .update(referralLetters)
    .set({ outcome, outcomeNote })
    .where(and(eq(referralLetters.athleteId, athleteId), eq(referralLetters.referralId, id)));
