import { sql } from "drizzle-orm";
import { ENTRY_TABLES } from "./entries";

/** Day and instant of each live entry an athlete made themself, from one day to another, as far as the transaction may read. */
export const ownLiveEntries = (orgId: string, athleteId: string, from: string, to: string) =>
  sql.join(
    Object.values(ENTRY_TABLES).map(
      (table) => sql`select day, entered_at from ${table} where org_id = ${orgId} and athlete_id = ${athleteId}
        and superseded_at is null and day between ${from} and ${to} and entered_by = athlete_id`,
    ),
    sql` union all `,
  );
