import { sql } from "drizzle-orm";
import { newId } from "./ids";
import type { Ids, Probe } from "./testing-probes";

/** The probes of imports and of what waits to be imported: the athlete's alone, and an import is never deleted or told anew. */
export function importProbes(ids: Ids): Probe[] {
  const own = (table: string, op: Probe["op"], ask: Probe["ask"]): Probe => ({
    table,
    op,
    verbs: ["import.write"],
    ask,
  });
  const none = (table: string, ask: Probe["ask"]): Probe => ({ table, op: "write", verbs: [], ask });
  return [
    own("imports", "read", sql`select 1 from imports where org_id = ${ids.org} and athlete_id = ${ids.athlete}`),
    own(
      "imports",
      "write",
      sql`insert into imports (org_id, athlete_id, id, sources, runs_added, runs_known)
        values (${ids.org}, ${ids.athlete}, ${newId()}, 'b.fit', 1, 0) returning 1`,
    ),
    own("imports", "write", sql`update imports set undone_at = now() where athlete_id = ${ids.athlete} returning 1`),
    none("imports", sql`update imports set runs_added = 9 returning 1`),
    none("imports", sql`delete from imports returning 1`),
    own(
      "import_previews",
      "read",
      sql`select 1 from import_previews where org_id = ${ids.org} and athlete_id = ${ids.athlete}`,
    ),
    own(
      "import_previews",
      "write",
      sql`insert into import_previews (org_id, athlete_id, id, body) values (${ids.org}, ${ids.athlete}, ${newId()}, '{}')
        on conflict (org_id, athlete_id) do update set body = excluded.body returning 1`,
    ),
    own(
      "import_previews",
      "write",
      sql`delete from import_previews where org_id = ${ids.org} and athlete_id = ${ids.athlete} returning 1`,
    ),
    none("import_previews", sql`update import_previews set athlete_id = ${ids.third} returning 1`),
  ];
}
