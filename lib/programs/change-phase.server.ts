import { becomeEngine } from "@/db/client";
import { newId } from "@/db/ids";
import * as rows from "@/db/queries/assignments";
import { lockAthlete } from "@/db/queries/athlete-state";
import * as audit from "@/db/queries/audit";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { addDays, type Day } from "@/lib/days";
import type { Sentence } from "@/lib/said";
import { judge } from "@/lib/flags/judge.server";
import { whyNotBegin } from "./assignment-days";
import { once } from "./once.server";
import { notTheirsToPrescribe } from "./may-prescribe";
import { type BrokenLimit, brokenLimits } from "./met-limits.server";
import { itemsIn, phaseOf } from "./phases";

/**
 * Moves an athlete on to another phase of a program they have, or back to one: a copy of the program in that phase takes
 * the place of the present one from a day on. What was due before stays due; the flags are judged anew.
 * Errors not-found, also for a phase the program does not have; physio-only, with the names a coach may not prescribe; day,
 *        with a sentence; ended; limits, with what an exercise of the phase breaks.
 */
export function changePhase(
  ctx: Ctx,
  input: { athleteId: string; assignmentId: string; phaseId: string; fromDay: string; key: string },
) {
  const { athleteId, assignmentId, phaseId, fromDay, key } = input;
  const body = { athleteId, assignmentId, phaseId, fromDay };
  type Refused =
    | { why: "ended" }
    | { why: "physio-only"; names: string[] }
    | { why: "day"; sentence: Sentence }
    | { why: "limits"; broken: BrokenLimit[] };
  return once<{ phase: string; fromDay: Day }, Refused>(ctx, { key, did: "phase.change", body }, async (tx, refuse) => {
    const { orgId, personId } = ctx.actor;
    const athlete = await reach(ctx, tx, athleteId, "assignment.write");
    if (!athlete) return refuse({ why: "not-found" });
    await lockAthlete(tx, orgId, athleteId);
    const present = (await rows.assignmentsOf(tx, orgId, athleteId)).find((each) => each.id === assignmentId);
    const phase = present && phaseOf({ ...present.snapshot, phaseId });
    if (!present || !phase || phaseId === present.snapshot.phaseId) return refuse({ why: "not-found" });
    const items = itemsIn(present.snapshot.items, phaseId);
    const names = notTheirsToPrescribe(ctx.actor, { items });
    if (names.length > 0) return refuse({ why: "physio-only", names });
    const wrong = whyNotBegin(fromDay, null, athlete.today);
    if (wrong) return refuse({ why: "day", sentence: wrong.why });
    const begins = fromDay < present.fromDay ? present.fromDay : fromDay;
    if (present.untilDay !== null && present.untilDay < begins) return refuse({ why: "ended" });
    const moved = { ...present.snapshot, phaseId };
    const broken = await brokenLimits(ctx, tx, [{ ...athlete, snapshot: moved }], {
      fromDay: begins,
      untilDay: present.untilDay,
    });
    if (broken.length > 0) return refuse({ why: "limits", broken });
    await rows.setUntilDay(tx, orgId, athleteId, assignmentId, addDays(begins, -1));
    const id = newId();
    const startedOn = present.snapshot.startedOn ?? present.fromDay;
    await rows.addAssignments(tx, orgId, [
      {
        ...{ id, athleteId, programId: present.programId, fromDay: begins, untilDay: present.untilDay },
        ...{ snapshot: { ...present.snapshot, phaseId, startedOn }, assignedBy: personId },
      },
    ]);
    await audit.record(tx, {
      ...{ orgId, actorId: personId, subjectId: athleteId, verb: "phase.change", entityId: id },
      requestId: ctx.requestId,
    });
    await becomeEngine(tx);
    await judge(tx, { orgId, athleteId }, athlete.today, ctx.now);
    return { phase: phase.title, fromDay: begins };
  });
}
