import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { ProgramSnapshot } from "@/lib/programs/snapshot";
import { athletes } from "./athletes";
import { day, instant, isRealDay } from "./columns";
import { memberships, orgs } from "./people";

export const ownExercises = pgTable(
  "own_exercises",
  {
    orgId: uuid("org_id").notNull(),
    id: uuid("id").notNull(),
    version: integer("version").notNull().default(1),
    body: jsonb("body").$type<Record<string, unknown>>().notNull(),
    createdBy: uuid("created_by").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    archivedAt: instant("archived_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId], foreignColumns: [orgs.id] }),
    foreignKey({ columns: [t.orgId, t.createdBy], foreignColumns: [memberships.orgId, memberships.personId] }),
  ],
);

/** A template that staff edit; athletes never see it, only what was assigned from it. */
export const programs = pgTable(
  "programs",
  {
    orgId: uuid("org_id").notNull(),
    id: uuid("id").notNull(),
    version: integer("version").notNull().default(1),
    title: text("title").notNull(),
    target: text("target").notNull(),
    body: jsonb("body").$type<Record<string, unknown>>().notNull(),
    updatedBy: uuid("updated_by").notNull(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
    archivedAt: instant("archived_at"),
    /** The program a copy was made of that somebody had, and which version of it; null for one written from nothing. */
    fromProgramId: uuid("from_program_id"),
    fromVersion: integer("from_version"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId], foreignColumns: [orgs.id] }),
    foreignKey({ columns: [t.orgId, t.fromProgramId], foreignColumns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.updatedBy], foreignColumns: [memberships.orgId, memberships.personId] }),
  ],
);

/** What an athlete was given: a snapshot, so that editing the template changes no past. */
export const assignments = pgTable(
  "assignments",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    id: uuid("id").notNull(),
    programId: uuid("program_id"),
    snapshot: jsonb("snapshot").$type<ProgramSnapshot>().notNull(),
    fromDay: day("from_day").notNull(),
    /** The last day it is due; null = until further notice. */
    untilDay: day("until_day"),
    /** Null: a step that was taken by rule. */
    assignedBy: uuid("assigned_by"),
    assignedAt: instant("assigned_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.id] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
    foreignKey({ columns: [t.orgId, t.programId], foreignColumns: [programs.orgId, programs.id] }),
    foreignKey({ columns: [t.orgId, t.assignedBy], foreignColumns: [memberships.orgId, memberships.personId] }),
    index("assignments_days").on(t.orgId, t.athleteId, t.fromDay),
    isRealDay("assignments_from", t.fromDay),
    check("assignments_order", sql`${t.untilDay} is null or ${t.untilDay} >= ${t.fromDay} - 1`),
  ],
);
