import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/ids";
import { assessments, checkIns, exerciseReports, histories, otherSports, runs, screens, weeks } from "@/db/schema";

/** Everything an athlete enters, by the name the product gives it. */
export const ENTRY_TABLES = {
  "check-in": checkIns,
  run: runs,
  "other-sport": otherSports,
  exercise: exerciseReports,
  screen: screens,
  history: histories,
  week: weeks,
  assessment: assessments,
} as const;
export type EntryKind = keyof typeof ENTRY_TABLES;
type Insert<K extends EntryKind> = (typeof ENTRY_TABLES)[K]["$inferInsert"];
export type EntryRow<K extends EntryKind> = (typeof ENTRY_TABLES)[K]["$inferSelect"];
export type NewEntry<K extends EntryKind> = Omit<
  Insert<K>,
  "entryId" | "version" | "enteredAt" | "supersededAt" | "supersededBy"
> & { entryId?: string; version?: number };

/** Writes entries of one kind in one statement; each gets its own id unless it is a new version of a known one. */
export async function addEntries<K extends EntryKind>(
  tx: Tx,
  kind: K,
  rows: readonly NewEntry<K>[],
): Promise<string[]> {
  if (rows.length === 0) return [];
  const values = rows.map((row) => ({ ...row, entryId: row.entryId ?? newId() }));
  // The union of tables is one shape in all that this statement touches; drizzle's types cannot say so.
  await tx.insert(ENTRY_TABLES[kind] as typeof checkIns).values(values as unknown as (typeof checkIns.$inferInsert)[]);
  return values.map((row) => row.entryId);
}

/** The live version of an entry, or null when there is none that this transaction may see. */
export async function liveEntry<K extends EntryKind>(
  tx: Tx,
  kind: K,
  athleteId: string,
  entryId: string,
): Promise<EntryRow<K> | null> {
  const table = ENTRY_TABLES[kind] as typeof checkIns;
  const [row] = await tx
    .select()
    .from(table)
    .where(and(eq(table.athleteId, athleteId), eq(table.entryId, entryId), isNull(table.supersededAt)));
  return (row as EntryRow<K> | undefined) ?? null;
}

/** All versions of an entry, newest first. */
export async function entryHistory<K extends EntryKind>(
  tx: Tx,
  kind: K,
  athleteId: string,
  entryId: string,
): Promise<EntryRow<K>[]> {
  const table = ENTRY_TABLES[kind] as typeof checkIns;
  const rows = await tx
    .select()
    .from(table)
    .where(and(eq(table.athleteId, athleteId), eq(table.entryId, entryId)))
    .orderBy(desc(table.version));
  return rows as EntryRow<K>[];
}

/** The live entries of one kind from `from` to `to` (both inclusive), oldest day first. */
export async function entriesBetween<K extends EntryKind>(
  tx: Tx,
  kind: K,
  athleteId: string,
  from: string,
  to: string,
): Promise<EntryRow<K>[]> {
  const table = ENTRY_TABLES[kind] as typeof checkIns;
  const rows = await tx
    .select()
    .from(table)
    .where(and(eq(table.athleteId, athleteId), isNull(table.supersededAt), sql`${table.day} between ${from} and ${to}`))
    .orderBy(table.day, table.enteredAt);
  return rows as EntryRow<K>[];
}

/** Ends the live version of an entry; false when another already did, or it is not to be seen. */
export async function supersede(
  tx: Tx,
  kind: EntryKind,
  athleteId: string,
  entryId: string,
  by: string,
  version?: number,
): Promise<boolean> {
  const table = ENTRY_TABLES[kind] as typeof checkIns;
  const done = await tx
    .update(table)
    .set({ supersededAt: sql`now()`, supersededBy: by })
    .where(
      and(
        eq(table.athleteId, athleteId),
        eq(table.entryId, entryId),
        isNull(table.supersededAt),
        version === undefined ? undefined : eq(table.version, version),
      ),
    )
    .returning({ entryId: table.entryId });
  return done.length > 0;
}

/** Live reports of these items on a day are ended, so that the newest report of an item is the one that counts. */
export async function supersedeReports(tx: Tx, athleteId: string, day: string, itemIds: readonly string[], by: string) {
  if (itemIds.length === 0) return;
  await tx
    .update(exerciseReports)
    .set({ supersededAt: sql`now()`, supersededBy: by })
    .where(
      and(
        eq(exerciseReports.athleteId, athleteId),
        eq(exerciseReports.day, day),
        inArray(exerciseReports.itemId, [...itemIds]),
        isNull(exerciseReports.supersededAt),
      ),
    );
}
