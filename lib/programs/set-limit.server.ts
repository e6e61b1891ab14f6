import { newId } from "@/db/ids";
import * as audit from "@/db/queries/audit";
import { holdAthlete } from "@/db/queries/athlete-state";
import * as rows from "@/db/queries/limits";
import { isUuid, reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import type { Day } from "@/lib/days";
import type { Sayable } from "@/lib/said";
import { limitFromForm, type LimitFields } from "./limit-form";
import { once } from "./once.server";
import { toStored } from "./stored-limit";

export type LimitKept = { limitId: string };

/**
 * Sets a limit for an athlete. What they have been given already stays as it is: the page says where it meets the limit.
 * The rules see nothing of limits, so that nobody is judged anew. Its reason goes where only physios read.
 * Errors not-found; fields, with a sentence for each.
 */
export function setLimit(ctx: Ctx, input: { athleteId: string; key: string; fields: LimitFields }) {
  const { athleteId, key, fields } = input;
  type Refused = { why: "fields"; errors: Partial<Record<keyof LimitFields, Sayable>> };
  return once<LimitKept, Refused>(ctx, { key, did: "limit.set", body: { athleteId, fields } }, async (tx, refuse) => {
    const athlete = await reach(ctx, tx, athleteId, "limit.write");
    if (!athlete) return refuse({ why: "not-found" });
    const parsed = limitFromForm(fields, ctx.visitor.unit, athlete.today);
    if (!parsed.ok) return refuse({ why: "fields", errors: parsed.errors });
    const { orgId, personId } = ctx.actor;
    // A program that is being assigned either knows of this limit or was there before it.
    await holdAthlete(tx, orgId, athleteId);
    const id = newId();
    await rows.addLimit(tx, { ...{ orgId, athleteId, id, setBy: personId }, ...toStored(parsed.limit) }, parsed.reason);
    const [verb, requestId] = ["limit.set", ctx.requestId];
    await audit.record(tx, { orgId, actorId: personId, subjectId: athleteId, verb, entityId: id, requestId });
    return { limitId: id };
  });
}

/** Ends a limit from now on. That it held stays on record. Errors not-found, also for one that was ended before. */
export function endLimit(ctx: Ctx, input: { athleteId: string; limitId: string; key: string }) {
  const { athleteId, limitId, key } = input;
  return once<LimitKept & { on: Day }>(
    ctx,
    { key, did: "limit.end", body: { athleteId, limitId } },
    async (tx, refuse) => {
      const athlete = isUuid(limitId) ? await reach(ctx, tx, athleteId, "limit.write") : null;
      if (!athlete) return refuse({ why: "not-found" });
      const { orgId, personId } = ctx.actor;
      const by = { endedBy: personId, endedAt: ctx.now.toISOString() };
      if (!(await rows.endLimit(tx, { orgId, athleteId, id: limitId }, by))) return refuse({ why: "not-found" });
      const [verb, requestId] = ["limit.end", ctx.requestId];
      await audit.record(tx, { orgId, actorId: personId, subjectId: athleteId, verb, entityId: limitId, requestId });
      return { limitId, on: athlete.today };
    },
  );
}
