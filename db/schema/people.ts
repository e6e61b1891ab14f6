import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { instant } from "./columns";

export const orgs = pgTable("orgs", {
  id: uuid("id").primaryKey(),
  name: text("name").notNull(),
  createdAt: instant("created_at").notNull().defaultNow(),
});

export const people = pgTable(
  "people",
  {
    id: uuid("id").primaryKey(),
    name: text("name").notNull(),
    timeZone: text("time_zone").notNull().default("UTC"),
    unit: text("unit", { enum: ["km", "mi"] })
      .notNull()
      .default("km"),
    theme: text("theme", { enum: ["system", "light", "dark"] })
      .notNull()
      .default("system"),
    /** Null until they have signed in once, which tells what their browser asks for. */
    language: text("language", { enum: ["en", "de"] }),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (t) => [
    check("people_unit", sql`${t.unit} in ('km', 'mi')`),
    check("people_language", sql`${t.language} in ('en', 'de')`),
  ],
);

/** How a person gets in. Only the door reads it: no role that shows pages may. */
export const logins = pgTable(
  "logins",
  {
    personId: uuid("person_id")
      .primaryKey()
      .references(() => people.id),
    email: text("email").notNull(),
    passwordHash: text("password_hash"),
    changedAt: instant("changed_at").notNull().defaultNow(),
  },
  (t) => [uniqueIndex("logins_email").on(t.email)],
);

/** The authority on who is signed in; the cookie carries only an id whose hash is kept here. */
export const sessions = pgTable(
  "sessions",
  {
    idHash: text("id_hash").primaryKey(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    orgId: uuid("org_id").references(() => orgs.id),
    device: text("device").notNull().default(""),
    createdAt: instant("created_at").notNull().defaultNow(),
    lastSeenAt: instant("last_seen_at").notNull().defaultNow(),
    idleSeconds: integer("idle_seconds").notNull(),
    endsAt: instant("ends_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (t) => [index("sessions_person").on(t.personId)],
);

/** E-mail links to sign in: single use, ten minutes. */
export const signInLinks = pgTable("sign_in_links", {
  tokenHash: text("token_hash").primaryKey(),
  personId: uuid("person_id")
    .notNull()
    .references(() => people.id),
  endsAt: instant("ends_at").notNull(),
  usedAt: instant("used_at"),
});

export const throttles = pgTable("throttles", {
  key: text("key").primaryKey(),
  windowStart: instant("window_start").notNull(),
  hits: integer("hits").notNull(),
});

/** Letters waiting to be sent; written in the transaction that causes them. */
export const mails = pgTable(
  "mails",
  {
    id: uuid("id").primaryKey(),
    to: text("to").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    runAt: instant("run_at").notNull().defaultNow(),
    attempts: integer("attempts").notNull().default(0),
    sentAt: instant("sent_at"),
    deadAt: instant("dead_at"),
  },
  (t) => [
    index("mails_due")
      .on(t.runAt)
      .where(sql`sent_at is null and dead_at is null`),
  ],
);

export const ROLES = ["admin", "physio", "coach", "athlete"] as const;

export const memberships = pgTable(
  "memberships",
  {
    orgId: uuid("org_id")
      .notNull()
      .references(() => orgs.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    roles: text("roles").array().notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.personId] }),
    index("memberships_person")
      .on(t.orgId, t.personId)
      .where(sql`revoked_at is null`),
    check(
      "memberships_roles",
      sql`${t.roles} <@ array['admin', 'physio', 'coach', 'athlete'] and cardinality(${t.roles}) between 1 and 4`,
    ),
  ],
);

/** Which organisations to look into for a person at the door; the membership itself decides. */
export const personOrgs = pgTable(
  "person_orgs",
  {
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    orgId: uuid("org_id")
      .notNull()
      .references(() => orgs.id),
  },
  (t) => [primaryKey({ columns: [t.personId, t.orgId] })],
);

export const teams = pgTable(
  "teams",
  { orgId: uuid("org_id").notNull(), id: uuid("id").notNull(), name: text("name").notNull() },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId], foreignColumns: [orgs.id] }),
    uniqueIndex("teams_name").on(t.orgId, t.name),
  ],
);

export const teamMembers = pgTable(
  "team_members",
  {
    orgId: uuid("org_id").notNull(),
    teamId: uuid("team_id").notNull(),
    personId: uuid("person_id").notNull(),
    /** Staff see the athletes of the team; one person may be either in different teams. */
    asStaff: boolean("as_staff").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.teamId, t.personId, t.asStaff] }),
    foreignKey({ columns: [t.orgId, t.teamId], foreignColumns: [teams.orgId, teams.id] }),
    foreignKey({ columns: [t.orgId, t.personId], foreignColumns: [memberships.orgId, memberships.personId] }),
    index("team_members_person").on(t.orgId, t.personId, t.asStaff),
  ],
);

export const invites = pgTable(
  "invites",
  {
    orgId: uuid("org_id").notNull(),
    id: uuid("id").notNull(),
    email: text("email").notNull(),
    roles: text("roles").array().notNull(),
    teamId: uuid("team_id"),
    tokenHash: text("token_hash").notNull(),
    invitedBy: uuid("invited_by").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    endsAt: instant("ends_at").notNull(),
    usedAt: instant("used_at"),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId], foreignColumns: [orgs.id] }),
    foreignKey({ columns: [t.orgId, t.teamId], foreignColumns: [teams.orgId, teams.id] }),
    foreignKey({ columns: [t.orgId, t.invitedBy], foreignColumns: [memberships.orgId, memberships.personId] }),
    uniqueIndex("invites_token").on(t.orgId, t.tokenHash),
    check(
      "invites_roles",
      sql`${t.roles} <@ array['admin', 'physio', 'coach', 'athlete'] and cardinality(${t.roles}) between 1 and 4`,
    ),
  ],
);
