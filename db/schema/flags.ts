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
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Receipt } from "@/lib/triage/receipt";
import { athletes } from "./athletes";
import { day, instant } from "./columns";

/** A rule that matched and waits for, or got, a person's decision. At most one open per athlete and rule. */
export const flags = pgTable(
  "flags",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    id: uuid("id").notNull(),
    ruleId: text("rule_id").notNull(),
    ruleVersion: integer("rule_version").notNull(),
    tier: text("tier", { enum: ["watch", "routine", "urgent", "emergency"] }).notNull(),
    privacy: text("privacy", { enum: ["team", "clinical"] }).notNull(),
    openedAt: instant("opened_at").notNull().defaultNow(),
    openedOn: day("opened_on").notNull(),
    lastMatchedOn: day("last_matched_on").notNull(),
    /** False once the rule no longer matches: the flag still waits for a person. */
    matching: boolean("matching").notNull().default(true),
    status: text("status", { enum: ["open", "settled"] })
      .notNull()
      .default("open"),
    reopenedFrom: uuid("reopened_from"),
    settledAt: instant("settled_at"),
    settledBy: uuid("settled_by"),
    outcome: text("outcome", { enum: ["referred", "program-changed", "under-care", "contacted", "noise", "resolved"] }),
    reason: text("reason"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.id] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
    uniqueIndex("flags_one_open")
      .on(t.orgId, t.athleteId, t.ruleId)
      .where(sql`status = 'open'`),
    index("flags_history").on(t.orgId, t.athleteId, t.openedAt),
    check(
      "flags_settled_by_a_person",
      sql`${t.status} = 'open' or (${t.settledBy} is not null and ${t.outcome} is not null and length(${t.reason}) > 0)`,
    ),
  ],
);

/** The receipt of a flag each time its evidence changed, with the input it was judged on, so that it can be replayed. */
export const receipts = pgTable(
  "receipts",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    flagId: uuid("flag_id").notNull(),
    seq: integer("seq").notNull(),
    asOf: day("as_of").notNull(),
    /** "clinical" is the whole receipt; "team" the copy without answers that are not a coach's to read. */
    audience: text("audience", { enum: ["clinical", "team"] }).notNull(),
    receipt: jsonb("receipt").$type<Receipt>().notNull(),
    fingerprint: text("fingerprint").notNull(),
    /** What the rule rested on, in a form that tells new evidence from old; on the clinical copy only. */
    evidenceKeys: text("evidence_keys").array().notNull().default([]),
    madeAt: instant("made_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.flagId, t.seq, t.audience] }),
    foreignKey({ columns: [t.orgId, t.athleteId, t.flagId], foreignColumns: [flags.orgId, flags.athleteId, flags.id] }),
  ],
);

/** The input of an evaluation, kept once per fingerprint. */
export const evaluations = pgTable(
  "evaluations",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    fingerprint: text("fingerprint").notNull(),
    input: text("input").notNull(),
    madeAt: instant("made_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.fingerprint] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
  ],
);

/** Emergency and urgent advice: when it reached the athlete's screen and when they said they had read it. */
export const adviceDeliveries = pgTable(
  "advice_deliveries",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    flagId: uuid("flag_id").notNull(),
    shownAt: instant("shown_at").notNull().defaultNow(),
    readAt: instant("read_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.flagId] }),
    foreignKey({ columns: [t.orgId, t.athleteId, t.flagId], foreignColumns: [flags.orgId, flags.athleteId, flags.id] }),
  ],
);
