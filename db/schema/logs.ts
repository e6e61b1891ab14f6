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
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from "drizzle-orm/pg-core";
import { entryColumns, instant, isNprs, isRealDay } from "./columns";
import { athletes } from "./athletes";
import { imports } from "./imports";
import { assignments } from "./programs";
import { shoes } from "./shoes";

type EntryTable = Record<keyof ReturnType<typeof entryColumns>, AnyPgColumn>;

/** Keys and indexes that every table of entries has. */
const entryRules = (name: string, t: EntryTable) => [
  primaryKey({ columns: [t.orgId, t.athleteId, t.entryId, t.version] }),
  foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
  uniqueIndex(`${name}_live`)
    .on(t.orgId, t.athleteId, t.entryId)
    .where(sql`superseded_at is null`),
  index(`${name}_day`)
    .on(t.orgId, t.athleteId, t.day)
    .where(sql`superseded_at is null`),
  isRealDay(`${name}_real_day`, t.day),
];

export const checkIns = pgTable(
  "check_ins",
  {
    ...entryColumns(),
    backPain: smallint("back_pain"), // null = not reported
    symptoms: jsonb("symptoms")
      .$type<{ site: string; side: string; kind: string; score: number }[]>()
      .notNull()
      .default([]),
    atRest: boolean("at_rest"),
    night: text("night", { enum: ["none", "settles", "unrelenting"] }),
    dailyLife: boolean("daily_life"),
    note: text("note"),
  },
  (t) => [
    ...entryRules("check_ins", t),
    isNprs("check_ins_nprs", t.backPain),
    check("check_ins_night", sql`${t.night} in ('none', 'settles', 'unrelenting')`),
  ],
);

export const runs = pgTable(
  "runs",
  {
    ...entryColumns(),
    metres: integer("metres").notNull(),
    seconds: integer("seconds"),
    effort: smallint("effort"),
    surface: text("surface"),
    kind: text("kind"),
    painBefore: smallint("pain_before"),
    painDuring: smallint("pain_during"),
    painNextMorning: smallint("pain_next_morning"),
    source: text("source", { enum: ["typed", "file"] })
      .notNull()
      .default("typed"),
    startedAt: instant("started_at"),
    shoeId: uuid("shoe_id"), // null = not said, as the two that follow
    warmUp: boolean("warm_up"),
    coolDown: boolean("cool_down"),
    importId: uuid("import_id"), // only of the version that an import wrote
  },
  (t) => [
    ...entryRules("runs", t),
    foreignKey({
      columns: [t.orgId, t.athleteId, t.importId],
      foreignColumns: [imports.orgId, imports.athleteId, imports.id],
    }),
    index("runs_import")
      .on(t.orgId, t.athleteId, t.importId)
      .where(sql`import_id is not null`),
    foreignKey({
      columns: [t.orgId, t.athleteId, t.shoeId],
      foreignColumns: [shoes.orgId, shoes.athleteId, shoes.id],
    }),
    check("runs_metres", sql`${t.metres} between 1 and 500000`),
    check("runs_seconds", sql`${t.seconds} between 1 and 360000`),
    isNprs("runs_effort", t.effort),
    isNprs("runs_pain_before", t.painBefore),
    isNprs("runs_pain_during", t.painDuring),
    isNprs("runs_pain_next_morning", t.painNextMorning),
  ],
);

/** Sport of a day beside running. */
export const otherSports = pgTable(
  "other_sports",
  {
    ...entryColumns(),
    sport: text("sport").notNull(),
    minutes: smallint("minutes"), // null = not reported
  },
  (t) => [
    ...entryRules("other_sports", t),
    check("other_sports_sport", sql`${t.sport} in ('strength', 'cycling', 'swimming', 'other')`),
    check("other_sports_minutes", sql`${t.minutes} between 1 and 1440`),
  ],
);

export const exerciseReports = pgTable(
  "exercise_reports",
  {
    ...entryColumns(),
    assignmentId: uuid("assignment_id").notNull(),
    itemId: text("item_id").notNull(),
    status: text("status", { enum: ["as-prescribed", "changed", "not-done"] }).notNull(),
    sets: smallint("sets"),
    reps: smallint("reps"),
    holdSeconds: smallint("hold_seconds"),
    effort: smallint("effort"), // null = not reported, as all that follow
    pain: smallint("pain"),
    formHeld: boolean("form_held"),
  },
  (t) => [
    ...entryRules("exercise_reports", t),
    foreignKey({
      columns: [t.orgId, t.athleteId, t.assignmentId],
      foreignColumns: [assignments.orgId, assignments.athleteId, assignments.id],
    }),
    isNprs("exercise_reports_effort", t.effort),
    isNprs("exercise_reports_pain", t.pain),
    check("exercise_reports_status", sql`${t.status} in ('as-prescribed', 'changed', 'not-done')`),
    uniqueIndex("exercise_reports_item")
      .on(t.orgId, t.athleteId, t.day, t.assignmentId, t.itemId)
      .where(sql`superseded_at is null`),
  ],
);

/** Answers to the red-flag screen: clinical, never a coach's to read. */
export const screens = pgTable(
  "screens",
  {
    ...entryColumns(),
    answers: jsonb("answers").$type<Record<string, "yes" | "no" | "not-sure" | "declined">>().notNull(),
  },
  (t) => [...entryRules("screens", t), check("screens_object", sql`jsonb_typeof(${t.answers}) = 'object'`)],
);

/** Yearly history (cancer, steroids, fragile bones): clinical. */
export const histories = pgTable(
  "histories",
  {
    ...entryColumns(),
    answers: jsonb("answers").$type<Record<string, "yes" | "no" | "not-sure" | "declined">>().notNull(),
  },
  (t) => [...entryRules("histories", t), check("histories_object", sql`jsonb_typeof(${t.answers}) = 'object'`)],
);

export const weeks = pgTable(
  "weeks",
  {
    ...entryColumns(), // day = the day the week ended
    running: text("running", {
      enum: ["full", "slightly-reduced", "moderately-reduced", "severely-reduced", "unable"],
    }).notNull(),
  },
  (t) => [
    ...entryRules("weeks", t),
    check(
      "weeks_running",
      sql`${t.running} in ('full', 'slightly-reduced', 'moderately-reduced', 'severely-reduced', 'unable')`,
    ),
  ],
);

/**
 * Results of the wall test and of the other self-checks, one row a side. What one check can hold is said in
 * lib/self-checks; here stands that no row is empty, that nothing is counted beside words, and which checks have sides.
 */
export const assessments = pgTable(
  "assessments",
  {
    ...entryColumns(),
    kind: text("kind", {
      enum: [
        "wall-test",
        "front-plank",
        "side-bridge",
        "extensor-hold",
        "curl-up-hold",
        "leg-raise",
        "hip-flexor",
        "knee-to-wall",
        "hop-test",
      ],
    }).notNull(),
    side: text("side", { enum: ["both", "left", "right"] })
      .notNull()
      .default("both"),
    /** Tenths of a second, a centimetre or a degree, as the kind measures; null = in words, or not known. */
    tenths: integer("tenths"),
    result: text("result"),
    /** It was ended by pain. What was held until then may stand beside it, and is no result. */
    stopped: boolean("stopped").notNull().default(false),
  },
  (t) => [
    ...entryRules("assessments", t),
    check(
      "assessments_kind",
      sql`${t.kind} in ('wall-test', 'front-plank', 'side-bridge', 'extensor-hold', 'curl-up-hold', 'leg-raise', 'hip-flexor',
        'knee-to-wall', 'hop-test')`,
    ),
    check(
      "assessments_side",
      sql`${t.side} in ('both', 'left', 'right') and (${t.side} = 'both') = (${t.kind} in ('wall-test', 'front-plank',
        'extensor-hold', 'curl-up-hold'))`,
    ),
    check("assessments_said", sql`${t.stopped} or ${t.tenths} is not null or ${t.result} is not null`),
    check(
      "assessments_tenths",
      sql`${t.tenths} is null or (${t.tenths} between 0 and 18000 and ${t.kind} not in ('wall-test', 'hip-flexor', 'hop-test'))`,
    ),
    check(
      "assessments_result",
      sql`${t.result} is null or (${t.kind} = 'wall-test' and ${t.result} in ('tight', 'hand', 'more-than-hand'))
        or (${t.kind} = 'hip-flexor' and ${t.result} in ('above', 'level', 'below'))
        or (${t.kind} = 'hop-test' and ${t.result} in ('yes', 'no'))`,
    ),
    // Rules read the wall test: of it there is always a finding.
    check("assessments_wall_test", sql`${t.kind} <> 'wall-test' or (${t.result} is not null and not ${t.stopped})`),
  ],
);
