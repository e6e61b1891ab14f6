import { becomeEngine } from "@/db/client";
import { newId } from "@/db/ids";
import * as rows from "@/db/queries/assignments";
import { lockAthlete } from "@/db/queries/athlete-state";
import * as audit from "@/db/queries/audit";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import type { Day } from "@/lib/days";
import { judge } from "@/lib/flags/judge.server";
import { notTheirsToPrescribe } from "./may-prescribe";
import { type BrokenLimit, brokenLimits } from "./met-limits.server";
import { once } from "./once.server";

/**
 * Gives an athlete an earlier copy of a program back, from today on: it takes the place of the copy that runs now. What was
 * due in between stays due; the flags are judged anew.
 * Errors not-found, also for a copy that runs now or is of no program; physio-only, with the names a coach may not prescribe;
 *        limits, with what an exercise of it breaks.
 */
export function restoreCopy(ctx: Ctx, input: { athleteId: string; assignmentId: string; key: string }) {
  const { athleteId, assignmentId, key } = input;
  type Refused = { why: "physio-only"; names: string[] } | { why: "limits"; broken: BrokenLimit[] };
  return once<{ title: string; fromDay: Day }, Refused>(
    ctx,
    { key, did: "assignment.restore", body: { athleteId, assignmentId } },
    async (tx, refuse) => {
      const { orgId, personId } = ctx.actor;
      const athlete = await reach(ctx, tx, athleteId, "assignment.write");
      if (!athlete) return refuse({ why: "not-found" });
      await lockAthlete(tx, orgId, athleteId);
      const copy = (await rows.assignmentsOf(tx, orgId, athleteId)).find((each) => each.id === assignmentId);
      const { today } = athlete;
      if (!copy?.programId || copy.untilDay === null || copy.untilDay >= today) return refuse({ why: "not-found" });
      const names = notTheirsToPrescribe(ctx.actor, copy.snapshot);
      if (names.length > 0) return refuse({ why: "physio-only", names });
      const days = { fromDay: today, untilDay: null };
      const broken = await brokenLimits(ctx, tx, [{ ...athlete, snapshot: copy.snapshot }], days);
      if (broken.length > 0) return refuse({ why: "limits", broken });
      await rows.replaceCopies(tx, orgId, [athleteId], { programId: copy.programId, fromDay: today });
      const startedOn = copy.snapshot.startedOn ?? copy.fromDay;
      const id = newId();
      await rows.addAssignments(tx, orgId, [
        {
          ...{ id, athleteId, programId: copy.programId, fromDay: today, untilDay: null },
          ...{ snapshot: { ...copy.snapshot, startedOn }, assignedBy: personId },
        },
      ]);
      await audit.record(tx, {
        ...{ orgId, actorId: personId, subjectId: athleteId, verb: "assignment.restore", entityId: id },
        requestId: ctx.requestId,
      });
      await becomeEngine(tx);
      await judge(tx, { orgId, athleteId }, today, ctx.now);
      return { title: copy.snapshot.title, fromDay: today };
    },
  );
}
