import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { athletes } from "./athletes";
import { instant } from "./columns";
import { flags } from "./flags";
import { memberships } from "./people";

/** What staff other than physios may know of a referral: that it is there and how far it is. */
export const referrals = pgTable(
  "referrals",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    id: uuid("id").notNull(),
    version: integer("version").notNull().default(1),
    status: text("status", { enum: ["draft", "sent", "booked", "seen", "closed"] })
      .notNull()
      .default("draft"),
    createdBy: uuid("created_by").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    sentAt: instant("sent_at"),
    bookedAt: instant("booked_at"),
    seenAt: instant("seen_at"),
    closedAt: instant("closed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.id] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
    foreignKey({ columns: [t.orgId, t.createdBy], foreignColumns: [memberships.orgId, memberships.personId] }),
    index("referrals_open")
      .on(t.orgId, t.createdAt)
      .where(sql`status <> 'closed'`),
    check("referrals_status", sql`${t.status} in ('draft', 'sent', 'booked', 'seen', 'closed')`),
  ],
);

/** The clinical part: to whom, how urgent, why, and what came of it. */
export const referralLetters = pgTable(
  "referral_letters",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    referralId: uuid("referral_id").notNull(),
    flagId: uuid("flag_id"),
    toWhom: text("to_whom").notNull(),
    urgency: text("urgency", { enum: ["emergency", "same-day", "two-days", "week", "routine"] }).notNull(),
    why: text("why").notNull(),
    outcome: text("outcome"),
    outcomeNote: text("outcome_note"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.referralId] }),
    foreignKey({
      columns: [t.orgId, t.athleteId, t.referralId],
      foreignColumns: [referrals.orgId, referrals.athleteId, referrals.id],
    }),
    foreignKey({ columns: [t.orgId, t.athleteId, t.flagId], foreignColumns: [flags.orgId, flags.athleteId, flags.id] }),
  ],
);
