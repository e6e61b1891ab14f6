import { newId } from "@/db/ids";
import * as rows from "@/db/queries/assignments";
import * as audit from "@/db/queries/audit";
import { addProgram } from "@/db/queries/programs";
import { isUuid, reach } from "@/lib/access/athlete.server";
import { may } from "@/lib/access/may";
import type { Ctx } from "@/lib/ctx.server";
import { ENGLISH, type Say } from "@/lib/say";
import { notTheirsToPrescribe } from "./may-prescribe";
import { once } from "./once.server";
import { ProgramDraft } from "./program";
import { templateOf } from "./template-of";

/**
 * Adds a template made of what an athlete has, and says of which program and version it was made. Of the athlete it holds
 * nothing, and nothing of theirs changes.
 * Shape  `say` names it; without one it is named in English.
 * Errors not-found; physio-only, with the names a coach may not prescribe.
 */
export function saveAsTemplate(
  ctx: Ctx,
  input: { athleteId: string; assignmentId: string; key: string },
  say: Say = ENGLISH,
) {
  const { athleteId, assignmentId, key } = input;
  const body = { athleteId, assignmentId };
  type Refused = { why: "physio-only"; names: string[] };
  return once<{ id: string }, Refused>(ctx, { key, did: "program.save-as", body }, async (tx, refuse) => {
    const { orgId, personId } = ctx.actor;
    const athlete = await reach(ctx, tx, athleteId, "assignment.write");
    if (!athlete || !may(ctx.actor, "program.write") || !isUuid(assignmentId)) return refuse({ why: "not-found" });
    const copy = (await rows.assignmentsOf(tx, orgId, athleteId)).find((each) => each.id === assignmentId);
    if (!copy) return refuse({ why: "not-found" });
    const draft = ProgramDraft.parse(templateOf(copy.snapshot, newId, say));
    const names = notTheirsToPrescribe(ctx.actor, draft);
    if (names.length > 0) return refuse({ why: "physio-only", names });
    const id = newId();
    const from = { fromProgramId: copy.programId, fromVersion: copy.programId ? copy.snapshot.programVersion : null };
    const { title, target } = draft;
    await addProgram(tx, { orgId, id, by: personId }, { title, target, body: { ...draft }, ...from });
    await audit.record(tx, {
      ...{ orgId, actorId: personId, subjectId: null, verb: "program.save-as", entityId: id },
      requestId: ctx.requestId,
    });
    return { id };
  });
}
