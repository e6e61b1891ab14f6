import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { answers } from "@/db/schema";
import type { Reaction } from "@/lib/answers/answer";
import type { AnswerRows } from "@/lib/answers/answered-days";
import { ENTRY_TABLES } from "./entries";
import { ownLiveEntries } from "./own-entries";

type Athlete = { orgId: string; athleteId: string };

/**
 * Standing answers, who read which log and the newest entries of an athlete, from one day to another, as far as this
 * transaction's person may read them; in one statement.
 */
export async function readAnswerRows(tx: Tx, { orgId, athleteId }: Athlete, from: string, to: string) {
  const there = sql`org_id = ${orgId} and athlete_id = ${athleteId} and day between ${from} and ${to}`;
  const { rows } = await tx.execute<{ record: AnswerRows }>(sql`
    select json_build_object(
      'answers', (select coalesce(json_agg(json_build_object('id', a.id, 'day', a.day, 'kind', a.kind, 'reaction', a.reaction,
          'text', a.text, 'audience', a.audience, 'toId', a.to_id, 'personId', a.person_id, 'by', p.name, 'role', a.as_role,
          'at', a.at, 'changedAt', a.changed_at, 'seenAt', s.seen_at) order by a.at, a.id), '[]')
        from (select * from answers where ${there} and taken_back_at is null) a
        left join people p on p.id = a.person_id
        left join answer_sights s on s.org_id = a.org_id and s.athlete_id = a.athlete_id and s.answer_id = a.id
          and s.seen_at >= coalesce(a.changed_at, a.at)),
      'reads', (select coalesce(json_agg(json_build_object('day', r.day, 'by', p.name, 'role', r.as_role, 'at', r.read_at,
          'through', r.through) order by r.read_at, r.person_id), '[]')
        from (select * from log_reads where ${there}) r left join people p on p.id = r.person_id),
      'newest', (select coalesce(json_agg(json_build_object('day', day, 'at', at)), '[]') from (
        select day, max(entered_at) as at from (${ownLiveEntries(orgId, athleteId, from, to)}) e group by day) d)
    ) as record`);
  return rows[0]!.record;
}

/** A day whose log somebody read, up to its newest entry then: an instant as the database writes it. */
export type ReadDay = { day: string; through: string };

/** Days of which this transaction's person may read an entry newer than at their last look. */
export async function unreadDays(
  tx: Tx,
  { orgId, athleteId }: Athlete,
  personId: string,
  from: string,
  to: string,
): Promise<ReadDay[]> {
  const { rows } = await tx.execute<ReadDay>(sql`
    select e.day::text, max(e.entered_at)::text as through
    from (${ownLiveEntries(orgId, athleteId, from, to)}) e
    left join log_reads r on r.org_id = ${orgId} and r.athlete_id = ${athleteId} and r.day = e.day and r.person_id = ${personId}
    group by e.day having max(e.entered_at) > coalesce(max(r.through), '-infinity')`);
  return rows;
}

export async function markRead(
  tx: Tx,
  { orgId, athleteId }: Athlete,
  reader: { personId: string; asRole: "physio" | "coach" },
  days: readonly ReadDay[],
): Promise<void> {
  await tx.execute(sql`
    insert into log_reads (org_id, athlete_id, day, person_id, as_role, through)
    select ${orgId}, ${athleteId}, day, ${reader.personId}, ${reader.asRole}, through
    from unnest(${sql.param(days.map(({ day }) => day))}::date[], ${sql.param(days.map(({ through }) => through))}::timestamptz[]) as d (day, through)
    on conflict (org_id, athlete_id, day, person_id) do update
      set as_role = excluded.as_role, read_at = excluded.read_at, through = excluded.through
      where log_reads.through < excluded.through`);
}

/** Marks these answers as seen by their athlete, once for each as it is now. */
export async function markSeen(tx: Tx, { orgId, athleteId }: Athlete, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`
    insert into answer_sights (org_id, athlete_id, answer_id)
    select org_id, athlete_id, id from answers
    where org_id = ${orgId} and athlete_id = ${athleteId} and id = any (${sql.param([...ids])}::uuid[])
    on conflict (org_id, athlete_id, answer_id) do update set seen_at = excluded.seen_at`);
}

/** Whether this transaction's person may read any live entry of an athlete's day. */
export async function seesLog(tx: Tx, { orgId, athleteId }: Athlete, day: string): Promise<boolean> {
  const any = Object.values(ENTRY_TABLES).map(
    (table) => sql`exists (select from ${table} where org_id = ${orgId} and athlete_id = ${athleteId} and day = ${day}
      and superseded_at is null)`,
  );
  const { rows } = await tx.execute<{ sees: boolean }>(sql`select ${sql.join(any, sql` or `)} as sees`);
  return rows[0]!.sees;
}

/** One reaction a person and day: another one takes the place of the first. */
export async function putReaction(
  tx: Tx,
  row: Athlete & { id: string; day: string; personId: string; asRole: "physio" | "coach"; reaction: Reaction },
): Promise<string> {
  const { orgId, athleteId, id, day, personId, asRole, reaction } = row;
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into answers (org_id, athlete_id, id, day, person_id, as_role, kind, audience, reaction)
    values (${orgId}, ${athleteId}, ${id}, ${day}, ${personId}, ${asRole}, 'reaction', 'team', ${reaction})
    on conflict (org_id, athlete_id, day, person_id) where kind = 'reaction' and taken_back_at is null
    do update set reaction = excluded.reaction,
      changed_at = case when answers.reaction = excluded.reaction then answers.changed_at else now() end
    returning id`);
  return rows[0]!.id;
}

export const addAnswer = (tx: Tx, row: typeof answers.$inferInsert) => tx.insert(answers).values(row);

/** A standing answer that this transaction's person may read; null when there is none. */
export async function standingAnswer(tx: Tx, { orgId, athleteId }: Athlete, id: string) {
  const [row] = await tx
    .select()
    .from(answers)
    .where(
      and(
        ...[eq(answers.orgId, orgId), eq(answers.athleteId, athleteId), eq(answers.id, id)],
        isNull(answers.takenBackAt),
      ),
    );
  return row ?? null;
}

/** False when it is nobody's own standing answer. */
export async function takeBack(tx: Tx, { orgId, athleteId }: Athlete, id: string, personId: string, at: string) {
  const taken = await tx
    .update(answers)
    .set({ takenBackAt: at })
    .where(
      and(
        ...[eq(answers.orgId, orgId), eq(answers.athleteId, athleteId), eq(answers.id, id)],
        ...[eq(answers.personId, personId), isNull(answers.takenBackAt)],
      ),
    )
    .returning({ id: answers.id });
  return taken.length > 0;
}
