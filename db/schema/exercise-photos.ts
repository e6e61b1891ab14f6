import { sql } from "drizzle-orm";
import { check, customType, foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { memberships } from "./people";
import { ownExercises } from "./programs";

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** How an own exercise starts and ends, as the server drew it anew: a JPEG that carries nothing but the picture. */
export const exercisePhotos = pgTable(
  "exercise_photos",
  {
    orgId: uuid("org_id").notNull(),
    exerciseId: uuid("exercise_id").notNull(),
    frame: text("frame", { enum: ["start", "end"] }).notNull(),
    jpeg: bytes("jpeg").notNull(),
    widthPixels: integer("width_pixels").notNull(),
    heightPixels: integer("height_pixels").notNull(),
    /** Of the JPEG: the address of a photo changes with it. */
    hash: text("hash").notNull(),
    putBy: uuid("put_by").notNull(),
    putAt: instant("put_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.exerciseId, t.frame] }),
    foreignKey({ columns: [t.orgId, t.exerciseId], foreignColumns: [ownExercises.orgId, ownExercises.id] }),
    foreignKey({ columns: [t.orgId, t.putBy], foreignColumns: [memberships.orgId, memberships.personId] }),
    check("exercise_photos_frame", sql`${t.frame} in ('start', 'end')`),
    check("exercise_photos_size", sql`octet_length(${t.jpeg}) between 100 and 500000`),
  ],
);
