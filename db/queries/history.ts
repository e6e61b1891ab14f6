import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ENTRY_TABLES, type EntryKind, type EntryRow } from "./entries";
import type { checkIns } from "@/db/schema";

/** The newest `limit` days that hold a live entry, before `before` when given; newest first. */
export async function daysWithEntries(
  tx: Tx,
  orgId: string,
  athleteId: string,
  before: string | null,
  limit: number,
): Promise<string[]> {
  const each = Object.values(ENTRY_TABLES).map(
    (table) => sql`select day from ${table} where org_id = ${orgId} and athlete_id = ${athleteId}
      and superseded_at is null and (${before}::date is null or day < ${before}::date)`,
  );
  const { rows } = await tx.execute<{ day: string }>(
    sql`select distinct day from (${sql.join(each, sql` union `)}) d order by day desc limit ${limit}`,
  );
  return rows.map((row) => row.day);
}

/** All versions of these entries of one kind, newest version first. */
export async function versionsOf<K extends EntryKind>(
  tx: Tx,
  kind: K,
  athleteId: string,
  entryIds: readonly string[],
): Promise<EntryRow<K>[]> {
  if (entryIds.length === 0) return [];
  const table = ENTRY_TABLES[kind] as typeof checkIns;
  const rows = await tx
    .select()
    .from(table)
    .where(and(eq(table.athleteId, athleteId), inArray(table.entryId, [...entryIds])))
    .orderBy(table.entryId, sql`${table.version} desc`);
  return rows as unknown as EntryRow<K>[];
}
