import * as rows from "@/db/queries/assignments";
import { namesOf } from "@/db/queries/days";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { type Handout, handoutPrograms } from "./handout";
import { ownExercisesIn } from "./own-exercises.server";

/** What an athlete has to do today, for paper; null when there is nothing to print, and for whoever may not read it. */
export function readHandout(ctx: Ctx, athleteId: string): Promise<Handout | null> {
  const { orgId } = ctx.actor;
  return ctx.read(async (tx) => {
    const athlete = await reach(ctx, tx, athleteId, "assignment.read");
    if (!athlete) return null;
    const [given, own] = await Promise.all([rows.assignmentsOf(tx, orgId, athleteId), ownExercisesIn(tx, orgId)]);
    const names = await namesOf(tx, [athleteId, ...given.map((each) => each.assignedBy)]);
    const programs = handoutPrograms(
      given.map((each) => ({ ...each, by: names.get(each.assignedBy) ?? null })),
      own.map((each) => each.exercise),
      athlete.today,
    );
    if (programs.length === 0) return null;
    return {
      athlete: names.get(athleteId) ?? "",
      organisation: ctx.visitor.org?.name ?? "",
      printedOn: athlete.today,
      programs,
    };
  });
}
