import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { athletes } from "./athletes";
import { instant } from "./columns";

/** One import of an athlete's: which files it came from, in words, and what became of them. Its runs name it. */
export const imports = pgTable(
  "imports",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    id: uuid("id").notNull(),
    importedAt: instant("imported_at").notNull().defaultNow(),
    sources: text("sources").notNull(),
    runsAdded: integer("runs_added").notNull(),
    /** Runs that were on record already and were not added again. */
    runsKnown: integer("runs_known").notNull(),
    undoneAt: instant("undone_at"),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId, t.id] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
    index("imports_at").on(t.orgId, t.athleteId, t.importedAt),
    check("imports_sources", sql`length(${t.sources}) between 1 and 400`),
    check("imports_counts", sql`${t.runsAdded} between 0 and 10000 and ${t.runsKnown} between 0 and 10000`),
  ],
);

/**
 * What was read from an athlete's files and waits for their word: totals, and a list while its columns are chosen. One an athlete,
 * for an hour; never a file.
 */
export const importPreviews = pgTable(
  "import_previews",
  {
    orgId: uuid("org_id").notNull(),
    athleteId: uuid("athlete_id").notNull(),
    id: uuid("id").notNull(),
    body: jsonb("body").notNull(),
    madeAt: instant("made_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.athleteId] }),
    foreignKey({ columns: [t.orgId, t.athleteId], foreignColumns: [athletes.orgId, athletes.id] }),
  ],
);
