import { sql } from "drizzle-orm";
import { check, foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { athletes } from "./athletes";
import { day, instant, isRealDay } from "./columns";
import { memberships } from "./people";

/** What a physio has set bounds to. Coach and athlete read all of it, so that no reason can stand here. It is ended, never changed. */
export const athleteLimits = pgTable(
  "athlete_limits",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    id: uuid("id").notNull(),
    /** A `Limit` without its days; checked when it is read. */
    body: jsonb("body").$type<Record<string, unknown>>().notNull(),
    fromDay: day("from_day").notNull(),
    /** The last day it holds; null = until further notice. */
    untilDay: day("until_day"),
    setBy: uuid("set_by").notNull(),
    setAt: instant("set_at").notNull().defaultNow(),
    endedBy: uuid("ended_by"),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.id] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
    foreignKey({ columns: [t.orgId, t.setBy], foreignColumns: [memberships.orgId, memberships.personId] }),
    foreignKey({ columns: [t.orgId, t.endedBy], foreignColumns: [memberships.orgId, memberships.personId] }),
    isRealDay("athlete_limits_from", t.fromDay),
    isRealDay("athlete_limits_until", t.untilDay),
    check("athlete_limits_order", sql`${t.untilDay} is null or ${t.fromDay} <= ${t.untilDay}`),
    check("athlete_limits_ended", sql`(${t.endedBy} is null) = (${t.endedAt} is null)`),
    check("athlete_limits_body", sql`jsonb_typeof(${t.body}) = 'object'`),
  ],
);

/** Why a limit was set: a clinical note, which physios read and nobody else. */
export const limitReasons = pgTable(
  "limit_reasons",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    limitId: uuid("limit_id").notNull(),
    reason: text("reason").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.limitId] }),
    foreignKey({
      columns: [t.orgId, t.athleteId, t.limitId],
      foreignColumns: [athleteLimits.orgId, athleteLimits.athleteId, athleteLimits.id],
    }),
  ],
);

/** Days an athlete has said nothing will be done on. A correction withdraws the pause and declares another. */
export const pauses = pgTable(
  "pauses",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    id: uuid("id").notNull(),
    fromDay: day("from_day").notNull(),
    /** The last day of it; null = until they say. */
    untilDay: day("until_day"),
    declaredAt: instant("declared_at").notNull().defaultNow(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.id] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
    // Who pauses today, for the board.
    index("pauses_days")
      .on(t.orgId, t.fromDay, t.untilDay)
      .where(sql`withdrawn_at is null`),
    isRealDay("pauses_from", t.fromDay),
    isRealDay("pauses_until", t.untilDay),
    check("pauses_order", sql`${t.untilDay} is null or ${t.fromDay} <= ${t.untilDay}`),
  ],
);

/** Illness, travel or rest: the athlete's and the physio's to know. A coach reads that there is a pause. */
export const pauseReasons = pgTable(
  "pause_reasons",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    pauseId: uuid("pause_id").notNull(),
    reason: text("reason", { enum: ["illness", "travel", "rest"] }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.pauseId] }),
    foreignKey({
      columns: [t.orgId, t.athleteId, t.pauseId],
      foreignColumns: [pauses.orgId, pauses.athleteId, pauses.id],
    }),
    check("pause_reasons_reason", sql`${t.reason} in ('illness', 'travel', 'rest')`),
  ],
);
