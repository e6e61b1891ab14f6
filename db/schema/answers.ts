import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { athletes } from "./athletes";
import { day, instant, isRealDay } from "./columns";
import { memberships, orgs } from "./people";

/** Of a day's log and a member of staff: the look that first found its newest entry of those they may read. */
export const logReads = pgTable(
  "log_reads",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    day: day("day").notNull(),
    personId: uuid("person_id").notNull(),
    /** In which role they read. */
    asRole: text("as_role", { enum: ["physio", "coach"] }).notNull(),
    readAt: instant("read_at").notNull().defaultNow(),
    /** When the newest entry that was there had been entered. */
    through: instant("through").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.day, t.personId] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
    foreignKey({ columns: [t.orgId, t.personId], foreignColumns: [memberships.orgId, memberships.personId] }),
    isRealDay("log_reads_real_day", t.day),
    check("log_reads_role", sql`${t.asRole} in ('physio', 'coach')`),
  ],
);

/** What staff say to the log of a day, and what its athlete says back. Taken back, it stays here and is shown to nobody. */
export const answers = pgTable(
  "answers",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    id: uuid("id").notNull(),
    day: day("day").notNull(),
    personId: uuid("person_id").notNull(),
    asRole: text("as_role", { enum: ["physio", "coach", "athlete"] }).notNull(),
    kind: text("kind", { enum: ["reaction", "reply", "back"] }).notNull(),
    /** Who reads it beside the athlete: see decision 0015. */
    audience: text("audience", { enum: ["physios", "shared", "team"] }).notNull(),
    reaction: text("reaction", { enum: ["seen", "well-done", "take-it-easy", "talk"] }),
    text: text("text"),
    /** What the athlete answers to. */
    toId: uuid("to_id"),
    at: instant("at").notNull().defaultNow(),
    /** When a reaction became another one. */
    changedAt: instant("changed_at"),
    takenBackAt: instant("taken_back_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.id] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
    foreignKey({ columns: [t.orgId, t.personId], foreignColumns: [memberships.orgId, memberships.personId] }),
    foreignKey({ columns: [t.orgId, t.athleteId, t.toId], foreignColumns: [t.orgId, t.athleteId, t.id] }),
    index("answers_day").on(t.orgId, t.athleteId, t.day),
    uniqueIndex("answers_one_reaction")
      .on(t.orgId, t.athleteId, t.day, t.personId)
      .where(sql`kind = 'reaction' and taken_back_at is null`),
    isRealDay("answers_real_day", t.day),
    check("answers_role", sql`${t.asRole} in ('physio', 'coach', 'athlete')`),
    check("answers_audience", sql`${t.audience} in ('physios', 'shared', 'team')`),
    check("answers_reaction", sql`${t.reaction} in ('seen', 'well-done', 'take-it-easy', 'talk')`),
    check("answers_text", sql`length(${t.text}) between 1 and 5000`),
    check(
      "answers_kind",
      sql`(${t.kind} = 'reaction' and ${t.reaction} is not null and ${t.text} is null and ${t.toId} is null
          and ${t.asRole} <> 'athlete' and ${t.audience} = 'team')
        or (${t.kind} = 'reply' and ${t.reaction} is null and ${t.text} is not null and ${t.toId} is null
          and (${t.asRole} = 'physio' and ${t.audience} <> 'team' or ${t.asRole} = 'coach' and ${t.audience} = 'team'))
        or (${t.kind} = 'back' and ${t.reaction} is null and ${t.text} is not null and ${t.toId} is not null
          and ${t.asRole} = 'athlete' and ${t.personId} = ${t.athleteId})`,
    ),
    check("answers_changed", sql`${t.changedAt} is null or ${t.kind} = 'reaction'`),
  ],
);

/** When an answer was on the athlete's screen; kept apart, so that whoever may write this may not touch the answer. */
export const answerSights = pgTable(
  "answer_sights",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    answerId: uuid("answer_id").notNull(),
    seenAt: instant("seen_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.answerId] }),
    foreignKey({
      columns: [t.orgId, t.athleteId, t.answerId],
      foreignColumns: [answers.orgId, answers.athleteId, answers.id],
    }),
  ],
);

/** A day that an athlete logged: when first, and when staff first answered. Kept by judging and by a trigger (0018). */
export const loggedDays = pgTable(
  "logged_days",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    day: day("day").notNull(),
    savedAt: instant("saved_at").notNull(),
    answeredAt: instant("answered_at"),
    /** The teams of the athlete when it was saved. */
    teamIds: uuid("team_ids").array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.day] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
    isRealDay("logged_days_real_day", t.day),
  ],
);

/**
 * How many logs of a day were answered within so many hours: their sum is the count, kept by triggers (0018), added to
 * as rows of plus and minus like the board's, and folded now and then.
 */
export const answerTallies = pgTable(
  "answer_tallies",
  {
    orgId: uuid("org_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    teamIds: uuid("team_ids").array().notNull(),
    day: day("day").notNull(),
    /** The smallest whole number of hours within which the log was answered; null = not answered. */
    hours: smallint("hours"),
    logs: integer("logs").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId], foreignColumns: [orgs.id] }),
    index("answer_tallies_day").on(t.orgId, t.day),
  ],
);
