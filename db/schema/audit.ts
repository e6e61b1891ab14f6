import { sql } from "drizzle-orm";
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { orgs } from "./people";

/** Who did or saw what, without content. */
export const audit = pgTable(
  "audit",
  {
    orgId: uuid("org_id").notNull(),
    id: uuid("id").notNull(),
    at: instant("at").notNull().defaultNow(),
    /** null = the clock (a timed re-evaluation), not a person. */
    actorId: uuid("actor_id"),
    subjectId: uuid("subject_id"),
    verb: text("verb").notNull(),
    entityId: uuid("entity_id"),
    requestId: text("request_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId], foreignColumns: [orgs.id] }),
    index("audit_subject").on(t.orgId, t.subjectId, t.at),
  ],
);

/** Work that must follow a change, written with it: timed re-evaluation, letters, notices. */
export const outbox = pgTable(
  "outbox",
  {
    orgId: uuid("org_id").notNull(),
    id: uuid("id").notNull(),
    kind: text("kind").notNull(),
    payload: jsonb("payload").$type<Record<string, unknown>>().notNull(),
    runAt: instant("run_at").notNull().defaultNow(),
    attempts: integer("attempts").notNull().default(0),
    lockedUntil: instant("locked_until"),
    doneAt: instant("done_at"),
    deadAt: instant("dead_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId], foreignColumns: [orgs.id] }),
    index("outbox_due")
      .on(t.orgId, t.runAt)
      .where(sql`done_at is null and dead_at is null`),
  ],
);
