import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { athletes } from "./athletes";
import { day, instant, isRealDay } from "./columns";

/** A pair of shoes as its athlete describes it. It is retired and never deleted: runs name it. */
export const shoes = pgTable(
  "shoes",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    id: uuid("id").notNull(),
    version: integer("version").notNull().default(1),
    name: text("name").notNull(),
    purpose: text("purpose"), // null = not said, as all that follow
    type: text("type"),
    fit: text("fit"),
    inUseSince: day("in_use_since"),
    /** What they had run before their runs were logged here. */
    startMetres: integer("start_metres"),
    retiredOn: day("retired_on"),
    madeAt: instant("made_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.id] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
    check("shoes_name", sql`length(${t.name}) between 1 and 1024`),
    check("shoes_purpose", sql`${t.purpose} in ('road', 'trail', 'track', 'other')`),
    check("shoes_type", sql`${t.type} in ('neutral', 'stability', 'minimal', 'other', 'unsure')`),
    check("shoes_fit", sql`${t.fit} in ('fits', 'too-small', 'too-large', 'unsure')`),
    check("shoes_start", sql`${t.startMetres} between 0 and 20000000`),
    isRealDay("shoes_since", t.inUseSince),
    isRealDay("shoes_retired", t.retiredOn),
  ],
);
