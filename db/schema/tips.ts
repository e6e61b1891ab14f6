import { sql } from "drizzle-orm";
import { boolean, foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { athletes } from "./athletes";

/** Which tips an athlete does not want; no row means all of them may be shown. */
export const tipSettings = pgTable(
  "tip_settings",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    allOff: boolean("all_off").notNull().default(false),
    hidden: text("hidden")
      .array()
      .notNull()
      .default(sql`'{}'`),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
  ],
);
