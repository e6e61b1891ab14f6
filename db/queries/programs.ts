import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { programs } from "@/db/schema";

/** A template as stored; `body` is a program draft. */
export type ProgramRow = {
  id: string;
  version: number;
  body: unknown;
  updatedBy: string;
  updatedAt: string;
  archivedAt: string | null;
  /** The program it was made of, under its present title, and which version of it. */
  from: { id: string; title: string; version: number | null } | null;
};

const fromOf = sql<
  ProgramRow["from"]
>`(select json_build_object('id', f.id, 'title', f.title, 'version', p.from_version)
      from programs f where f.org_id = p.org_id and f.id = p.from_program_id)`;

const is = (orgId: string, id: string) => and(eq(programs.orgId, orgId), eq(programs.id, id));

export async function programById(tx: Tx, orgId: string, id: string): Promise<ProgramRow | null> {
  const { rows } = await tx.execute<ProgramRow>(sql`
    select p.id, p.version, p.body, p.updated_by "updatedBy", p.updated_at "updatedAt", p.archived_at "archivedAt", ${fromOf} "from"
    from programs p where p.org_id = ${orgId} and p.id = ${id}`);
  return rows[0] ?? null;
}

export type ListedProgram = ProgramRow & { editor: string | null; athletes: number };

/**
 * Every template that is not archived, with how many athletes this transaction's person may see have it on `today`.
 */
export async function listPrograms(tx: Tx, orgId: string, today: string): Promise<ListedProgram[]> {
  const { rows } = await tx.execute<ListedProgram>(sql`
    select p.id, p.version, p.body, p.updated_by "updatedBy", p.updated_at "updatedAt", p.archived_at "archivedAt",
      e.name editor, ${fromOf} "from",
      (select count(distinct a.athlete_id)::int from assignments a where a.org_id = p.org_id and a.program_id = p.id
        and a.from_day <= ${today} and (a.until_day is null or a.until_day >= ${today})) athletes
    from programs p left join people e on e.id = p.updated_by
    where p.org_id = ${orgId} and p.archived_at is null
    order by lower(p.title), p.id`);
  return rows;
}

/** Athletes of this person's teams who have an earlier version of a program today. */
export async function countEarlierCopies(
  tx: Tx,
  orgId: string,
  { programId, version, today }: { programId: string; version: number; today: string },
): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(sql`
    select count(distinct athlete_id)::int from assignments where org_id = ${orgId} and program_id = ${programId}
      and from_day <= ${today} and (until_day is null or until_day >= ${today})
      and coalesce((snapshot ->> 'programVersion')::int, 0) < ${version}`);
  return rows[0]?.count ?? 0;
}

type Draft = { title: string; target: string; body: Record<string, unknown> };
type From = { fromProgramId?: string | null; fromVersion?: number | null };
type Mine = { orgId: string; id: string; by: string };

export const addProgram = (tx: Tx, { orgId, id, by }: Mine, draft: Draft & From) =>
  tx.insert(programs).values({ orgId, id, updatedBy: by, ...draft });

/** Writes over version `version` alone: null when somebody else saved meanwhile, or it is archived or not there. */
export async function replaceProgram(tx: Tx, mine: Mine, version: number, draft: Draft): Promise<number | null> {
  const [row] = await tx
    .update(programs)
    .set({ ...draft, version: sql`${programs.version} + 1`, updatedBy: mine.by, updatedAt: sql`now()` })
    .where(and(is(mine.orgId, mine.id), eq(programs.version, version), isNull(programs.archivedAt)))
    .returning({ version: programs.version });
  return row?.version ?? null;
}

/** Archives a template or brings it back; false when there is none. */
export async function setProgramArchived(tx: Tx, orgId: string, id: string, archived: boolean): Promise<boolean> {
  const done = await tx
    .update(programs)
    .set({ archivedAt: archived ? sql`coalesce(${programs.archivedAt}, now())` : null })
    .where(is(orgId, id))
    .returning({ id: programs.id });
  return done.length > 0;
}
