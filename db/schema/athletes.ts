import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { SaidSentence } from "@/lib/said";
import { day, instant } from "./columns";
import { memberships } from "./people";

export const athletes = pgTable(
  "athletes",
  {
    orgId: uuid("org_id").notNull(),
    /** The person's id. */
    id: uuid("id").notNull(),
    birthDate: day("birth_date"),
    firstEpisode: boolean("first_episode"),
    onset: day("onset"),
    resolvedOn: day("resolved_on"),
    joinedOn: day("joined_on").notNull(),
    /** Categories the athlete keeps from coaches: pain, runs, exercises, flags. */
    keptFromCoach: text("kept_from_coach").array().notNull().default([]),
    /** S8: when the athlete read and confirmed the advice to ask a doctor first. */
    doctorAdviceAt: instant("doctor_advice_at"),
    /** Whose published means they hold their self-checks against; null = both. It says nothing of who they are. */
    checkTargets: text("check_targets", { enum: ["men", "women"] }),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.id], foreignColumns: [memberships.orgId, memberships.personId] }),
    check("athletes_check_targets", sql`${t.checkTargets} in ('men', 'women')`),
    check("athletes_kept", sql`${t.keptFromCoach} <@ array['pain', 'runs', 'exercises', 'flags']`),
  ],
);

/**
 * The state of one athlete, locked first by every transaction that changes what the rules see: without it two logs at
 * once would each be judged without the other.
 */
export const athleteStates = pgTable(
  "athlete_states",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    /** Goes up by one with every change of what the rules see. */
    seq: integer("seq").notNull().default(0),
    evaluatedSeq: integer("evaluated_seq").notNull().default(0),
    evaluatedOn: day("evaluated_on"),
    rulesVersion: text("rules_version").notNull().default(""),
    tier: text("tier").notNull().default("none"),
    rules: text("rules").array().notNull().default([]),
    changesOn: day("changes_on"),
    /** When the athlete's own midnight asks for a new verdict; null is never. Kept by a trigger (migration 0006). */
    dueAt: instant("due_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
    index("athlete_states_due_at").on(t.orgId, t.dueAt),
    index("athlete_states_rules").on(t.orgId, t.rulesVersion),
  ],
);

/** One line of the board, ready to be drawn; one for clinical eyes, one for the team's. */
export const boardRows = pgTable(
  "board_rows",
  {
    orgId: uuid("org_id").notNull(),
    audience: text("audience", { enum: ["clinical", "team"] }).notNull(),
    athleteId: uuid("athlete_id").notNull(),
    name: text("name").notNull(),
    teamIds: uuid("team_ids").array().notNull().default([]),
    /** 0 none .. 4 emergency, of what waits for a decision. */
    rank: smallint("rank").notNull().default(0),
    /** The tier that the rules give today, settled or not. */
    matchedRank: smallint("matched_rank").notNull().default(0),
    unansweredSince: instant("unanswered_since"),
    /** Rank, then how long unanswered, as text that sorts: pages go on from a key. */
    sortKey: text("sort_key").notNull().default("9"),
    waiting: boolean("waiting").notNull().default(false),
    sentence: text("sentence").notNull().default(""),
    /** What the sentence says before any language; null where there is none, and on lines written before there was. */
    said: jsonb("said").$type<SaidSentence>(),
    source: text("source").notNull().default(""),
    contactNeeded: boolean("contact_needed").notNull().default(false),
    /** 28 days ending on `asOf`: [pain | null, metres | null] each. */
    days: jsonb("days").$type<[number | null, number | null][]>().notNull().default([]),
    exercisesDone: integer("exercises_done"),
    exercisesDue: integer("exercises_due"),
    lastLogAt: instant("last_log_at"),
    lastLogDay: day("last_log_day"),
    asOf: day("as_of"),
    /** What the other two orders of the board go by, as columns: an index on an expression is no help below a policy. */
    nameKey: text("name_key").generatedAlwaysAs(sql`lower(name)`),
    logKey: day("log_key").generatedAlwaysAs(sql`coalesce(last_log_day, '1900-01-01'::date)`),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.audience, t.athleteId] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
    index("board_rows_ranked").on(t.orgId, t.audience, t.sortKey, t.athleteId),
    index("board_rows_name").on(t.orgId, t.audience, t.nameKey, t.athleteId),
    index("board_rows_log").on(t.orgId, t.audience, t.logKey, t.athleteId),
    // Wide enough to count the silent, and whose they are, without the rows.
    index("board_rows_silent").on(t.orgId, t.audience, t.lastLogDay, t.athleteId, t.teamIds),
  ],
);

/**
 * How many board rows there are of each kind: their sum is the count, kept by a trigger (migration 0006). Changes are
 * added as rows of +1 and -1 rather than to a row, so that nobody who logs waits for another, and folded now and then.
 */
export const boardTallies = pgTable(
  "board_tallies",
  {
    orgId: uuid("org_id").notNull(),
    audience: text("audience", { enum: ["clinical", "team"] }).notNull(),
    id: uuid("id").notNull().defaultRandom(),
    teamIds: uuid("team_ids").array().notNull(),
    rank: smallint("rank").notNull(),
    waiting: boolean("waiting").notNull(),
    athletes: integer("athletes").notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.audience, t.id] })],
);
