import { bigint, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { athletes } from "./athletes";
import { day, instant } from "./columns";

/** A browser from which an athlete has sent entries. Its secret tells who it is when nobody is signed in on it. */
export const devices = pgTable(
  "devices",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    id: uuid("id").notNull(),
    secretHash: text("secret_hash").notNull(),
    /** The highest number it has given to an entry: one whose storage was cleared goes on behind it. */
    lastSeq: bigint("last_seq", { mode: "number" }).notNull().default(0),
    firstSeenAt: instant("first_seen_at").notNull().defaultNow(),
    lastSeenAt: instant("last_seen_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.id] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
    index("devices_id").on(t.orgId, t.id),
  ],
);

/** Which device sent which log of a day, and up to when it knew the day: two that knew nothing of each other are put beside each other. */
export const deviceLogs = pgTable(
  "device_logs",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    key: uuid("key").notNull(),
    deviceId: uuid("device_id").notNull(),
    seq: bigint("seq", { mode: "number" }).notNull(),
    day: day("day").notNull(),
    /** When the page or pack was made on which it was written. */
    knownAt: instant("known_at").notNull(),
    appliedAt: instant("applied_at").notNull().defaultNow(),
    /** When the athlete said that it may stand beside the others. */
    keptAt: instant("kept_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.key] }),
    foreignKey({
      columns: [t.orgId, t.athleteId, t.deviceId],
      foreignColumns: [devices.orgId, devices.athleteId, devices.id],
    }),
    index("device_logs_day").on(t.orgId, t.athleteId, t.day),
  ],
);
