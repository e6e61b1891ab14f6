import { foreignKey, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { athletes } from "./athletes";
import { instant } from "./columns";

/** The secret address of an athlete's exercises for a calendar: the latest one, in use until it is ended. */
export const calendarLinks = pgTable(
  "calendar_links",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    tokenHash: text("token_hash").notNull(),
    madeAt: instant("made_at").notNull().defaultNow(),
    lastReadAt: instant("last_read_at"),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
    uniqueIndex("calendar_links_token").on(t.orgId, t.tokenHash),
  ],
);
