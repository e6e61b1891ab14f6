import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/ids";

type Whose = { orgId: string; athleteId: string };

/** Keeps what was read for the athlete's word, in place of what waited before, and has it deleted when its time is over. */
export async function keepPreview(
  tx: Tx,
  { orgId, athleteId }: Whose,
  body: unknown,
  minutes: number,
): Promise<string> {
  const id = newId();
  await tx.execute(sql`insert into import_previews (org_id, athlete_id, id, body)
    values (${orgId}, ${athleteId}, ${id}, ${JSON.stringify(body)}::jsonb)
    on conflict (org_id, athlete_id) do update set id = excluded.id, body = excluded.body, made_at = now()`);
  await tx.execute(sql`insert into outbox (org_id, id, kind, payload, run_at)
    values (${orgId}, ${newId()}, 'forget-import', jsonb_build_object('athleteId', ${athleteId}::text),
      now() + make_interval(mins => ${minutes}))`);
  return id;
}

/** What waits under this id; null when it is over, was replaced, or is not the athlete's. */
export async function previewBody(tx: Tx, whose: Whose & { id: string }, minutes: number): Promise<unknown> {
  const { rows } = await tx.execute<{ body: unknown }>(sql`select body from import_previews
    where org_id = ${whose.orgId} and athlete_id = ${whose.athleteId} and id = ${whose.id}
      and made_at > now() - make_interval(mins => ${minutes})`);
  return rows[0]?.body ?? null;
}

export const changePreview = (tx: Tx, whose: Whose & { id: string }, body: unknown) =>
  tx.execute(sql`update import_previews set body = ${JSON.stringify(body)}::jsonb
    where org_id = ${whose.orgId} and athlete_id = ${whose.athleteId} and id = ${whose.id}`);

export const dropPreview = (tx: Tx, { orgId, athleteId, id }: Whose & { id: string }) =>
  tx.execute(sql`delete from import_previews where org_id = ${orgId} and athlete_id = ${athleteId} and id = ${id}`);

/** Deletes what waited its time; one that was made since waits on. */
export const forgetPreview = (tx: Tx, { orgId, athleteId }: Whose, minutes: number) =>
  tx.execute(sql`delete from import_previews where org_id = ${orgId} and athlete_id = ${athleteId}
    and made_at <= now() - make_interval(mins => ${minutes})`);
