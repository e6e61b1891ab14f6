import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, primaryKey, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { day, instant } from "./columns";
import { people } from "./people";

export const REMINDER_KINDS = ["log", "digest"] as const;

/** What a person has asked to be told, and at which hour of theirs. One row a person, whatever organisations they are in. */
export const reminders = pgTable(
  "reminders",
  {
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    kind: text("kind", { enum: REMINDER_KINDS }).notNull(),
    byEmail: boolean("by_email").notNull().default(false),
    byPush: boolean("by_push").notNull().default(false),
    hour: smallint("hour").notNull(),
    /** 1 Monday to 7 Sunday. */
    weekdays: smallint("weekdays").array().notNull(),
    /** When it was last changed: an hour that was over by then is none of today's. */
    since: instant("since").notNull().defaultNow(),
    /** When the worker looks at it next; what is due it works out then. */
    nextAt: instant("next_at").notNull().defaultNow(),
    /** The local day of the last one, and its instant; null = none yet. */
    lastDay: day("last_day"),
    lastAt: instant("last_at"),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.kind] }),
    index("reminders_due")
      .on(t.nextAt)
      .where(sql`by_email or by_push`),
    check("reminders_kind", sql`${t.kind} in ('log', 'digest')`),
    check("reminders_hour", sql`${t.hour} between 0 and 23`),
    check("reminders_weekdays", sql`${t.weekdays} <@ '{1,2,3,4,5,6,7}' and cardinality(${t.weekdays}) between 1 and 7`),
  ],
);

/** One reminder on its way to one place: by its key there is one of a kind a day and place, ever. */
export const notices = pgTable(
  "notices",
  {
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    kind: text("kind", { enum: REMINDER_KINDS }).notNull(),
    day: day("day").notNull(),
    /** "email", or the id of the device that is subscribed. */
    place: text("place").notNull(),
    id: uuid("id").notNull(),
    runAt: instant("run_at").notNull(),
    /** Nothing is sent from this instant on. */
    until: instant("until").notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** Set before it is handed over and emptied only when it surely was not taken: what is set is never handed over again. */
    takenAt: instant("taken_at"),
    endedAt: instant("ended_at"),
    outcome: text("outcome", { enum: ["sent", "not-wanted", "refused", "unsure"] }),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.kind, t.day, t.place] }),
    index("notices_due")
      .on(t.runAt)
      .where(sql`taken_at is null and ended_at is null`),
    check("notices_ended", sql`(${t.endedAt} is null) = (${t.outcome} is null)`),
  ],
);

/** A browser that takes notifications, of whoever was signed in there when it was asked. */
export const pushSubscriptions = pgTable(
  "push_subscriptions",
  {
    id: uuid("id").primaryKey(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    /** The session it was made in, which takes it along when it is ended. */
    sessionHash: text("session_hash").notNull(),
    endpoint: text("endpoint").notNull(),
    p256dh: text("p256dh").notNull(),
    auth: text("auth").notNull(),
    madeAt: instant("made_at").notNull().defaultNow(),
  },
  (t) => [
    unique("push_subscriptions_endpoint").on(t.endpoint),
    index("push_subscriptions_person").on(t.personId),
    index("push_subscriptions_session").on(t.sessionHash),
    check(
      "push_subscriptions_endpoint_is_https",
      sql`${t.endpoint} like 'https://%' and length(${t.endpoint}) <= 1000`,
    ),
  ],
);
