import { check, date, integer, timestamp, uuid, type AnyPgColumn } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

/** A local calendar day as "YYYY-MM-DD"; `isfinite` and range are checked by `isRealDay`. */
export const day = (name: string) => date(name, { mode: "string" });

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "string" });

export const isRealDay = (name: string, column: AnyPgColumn) =>
  check(name, sql`isfinite(${column}) and ${column} between '1900-01-01' and '2100-12-31'`);

export const isNprs = (name: string, column: AnyPgColumn) => check(name, sql`${column} between 0 and 10`);

/**
 * What every entry of an athlete carries. An entry is never overwritten: an edit supersedes the version before it,
 * a deletion supersedes it with nothing, so the history of a day can always be told.
 */
export const entryColumns = () => ({
  orgId: uuid("org_id").notNull(),
  athleteId: uuid("athlete_id").notNull(),
  entryId: uuid("entry_id").notNull(),
  version: integer("version").notNull().default(1),
  day: day("day").notNull(),
  /** The athlete's local day when the entry was first made: later than `day` means late. */
  enteredOn: day("entered_on").notNull(),
  enteredBy: uuid("entered_by").notNull(),
  enteredAt: instant("entered_at").notNull().defaultNow(),
  supersededAt: instant("superseded_at"),
  supersededBy: uuid("superseded_by"),
});
