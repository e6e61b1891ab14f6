import { check, foreignKey, index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import type { ProgressionReceipt } from "@/lib/progression/receipt";
import { athletes } from "./athletes";
import { day, instant } from "./columns";

/** What was answered to a proposed step. It is never changed: a second answer is a second row. */
export const progressionAnswers = pgTable(
  "progression_answers",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    id: uuid("id").notNull(),
    itemId: text("item_id").notNull(),
    decision: text("decision", { enum: ["review", "down", "hold", "up", "wait"] }).notNull(),
    /** Steps in words: an index means something only as long as the list of steps stays what it is. */
    fromStep: text("from_step").notNull(),
    toStep: text("to_step").notNull(),
    answer: text("answer", { enum: ["accepted", "changed", "refused"] }).notNull(),
    reason: text("reason"),
    /** As a coach may read them: no answer about the legs, and none of a review. */
    receipts: jsonb("receipts").$type<ProgressionReceipt[]>().notNull(),
    /** Null = by rule. */
    answeredBy: uuid("answered_by"),
    answeredAt: instant("answered_at").notNull().defaultNow(),
    /** The last day with a session that the answer knew of; of a review, what a physio has looked at. */
    reviewedThrough: day("reviewed_through"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.id] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
    // The same sessions never earn the same step by rule twice.
    uniqueIndex("progression_answers_once_by_rule")
      .on(t.orgId, t.athleteId, t.itemId, t.fromStep, t.reviewedThrough)
      .where(sql`answered_by is null`),
    index("progression_answers_item").on(t.orgId, t.athleteId, t.itemId, t.answeredAt),
    check("progression_answers_decision", sql`${t.decision} in ('review', 'down', 'hold', 'up', 'wait')`),
    check("progression_answers_answer", sql`${t.answer} in ('accepted', 'changed', 'refused')`),
    check(
      "progression_answers_refused_why",
      sql`${t.answer} <> 'refused' or (${t.reason} is not null and ${t.reason} <> '')`,
    ),
    check(
      "progression_answers_by_rule",
      sql`${t.answeredBy} is not null or (${t.decision} = 'up' and ${t.answer} = 'accepted')`,
    ),
    check("progression_answers_receipts", sql`jsonb_typeof(${t.receipts}) = 'array'`),
  ],
);
