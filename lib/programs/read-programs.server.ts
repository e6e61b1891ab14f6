import { namesOf } from "@/db/queries/days";
import * as rows from "@/db/queries/programs";
import { isUuid } from "@/lib/access/athlete.server";
import { may } from "@/lib/access/may";
import type { Ctx } from "@/lib/ctx.server";
import type { SaidSentence } from "@/lib/said";
import { minutesPerWeek } from "./minutes";
import { ownExercisesIn, type KeptExercise } from "./own-exercises.server";
import { ProgramDraft } from "./program";

/** A template as it is edited: `version` is what a save must name. */
export type KeptProgram = {
  id: string;
  version: number;
  draft: ProgramDraft;
  /** Who saved it last, when this person may know them. */
  editor: string | null;
  updatedAt: string;
  archived: boolean;
  /** The program it was made of, from what an athlete had of it; null for any other. */
  from: rows.ProgramRow["from"];
};

export type ProgramLine = KeptProgram & {
  minutes: number;
  assumes: SaidSentence;
  /** Athletes of the reader's own teams who have it today. */
  athletes: number;
};

const kept = (row: rows.ProgramRow, editor: string | null): KeptProgram => ({
  id: row.id,
  version: row.version,
  draft: ProgramDraft.parse(row.body),
  editor,
  updatedAt: row.updatedAt,
  archived: row.archivedAt !== null,
  from: row.from,
});

/** The organisation's programs by title, archived ones left out; null for who may not read them. */
export async function readPrograms(ctx: Ctx): Promise<ProgramLine[] | null> {
  if (!may(ctx.actor, "program.read")) return null;
  const listed = await ctx.transaction((tx) => rows.listPrograms(tx, ctx.actor.orgId, ctx.today));
  return listed.map((row) => {
    const program = kept(row, row.editor);
    return { ...program, ...minutesPerWeek(program.draft), athletes: row.athletes };
  });
}

/** One template; null when there is none for this person. */
export async function readProgram(ctx: Ctx, id: string): Promise<KeptProgram | null> {
  if (!isUuid(id) || !may(ctx.actor, "program.read")) return null;
  return ctx.transaction(async (tx) => {
    const row = await rows.programById(tx, ctx.actor.orgId, id);
    if (!row) return null;
    return kept(row, (await namesOf(tx, [row.updatedBy])).get(row.updatedBy) ?? null);
  });
}

/** How many athletes of the reader's teams have an earlier version of a program today. */
export const countEarlierCopies = (ctx: Ctx, { id, version }: Pick<KeptProgram, "id" | "version">): Promise<number> =>
  ctx.read((tx) => rows.countEarlierCopies(tx, ctx.actor.orgId, { programId: id, version, today: ctx.today }));

/** The own exercises a program form may name; those in the library alone are offered. */
export const exercisesForPrograms = (ctx: Ctx): Promise<KeptExercise[]> =>
  ctx.transaction((tx) => ownExercisesIn(tx, ctx.actor.orgId));
