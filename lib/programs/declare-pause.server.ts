import type { Tx } from "@/db/client";
import { newId } from "@/db/ids";
import { holdAthlete } from "@/db/queries/athlete-state";
import * as audit from "@/db/queries/audit";
import * as rows from "@/db/queries/pauses";
import { isUuid, reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import type { Sayable } from "@/lib/said";
import { once } from "./once.server";
import { overlaps } from "./pause";
import { type PauseFields, pauseFromForm } from "./pause-form";

export type PauseKept = { pauseId: string };
type Refused = { why: "fields"; errors: Partial<Record<keyof PauseFields, Sayable>> } | { why: "overlaps" };

/** Every pause that ever was: a correction may be of one long past. */
const EVER = "1900-01-01";

/**
 * The athlete says that nothing will be done for a while, or corrects what they said: then `replaces` is withdrawn in the same
 * breath and stays on record. The rules see nothing of pauses, so that nobody is judged anew.
 * Errors not-found, also for a pause to correct that was withdrawn; fields; overlaps, with another pause that stands.
 */
export function declarePause(ctx: Ctx, input: { key: string; fields: PauseFields; replaces: string | null }) {
  const { key, fields, replaces } = input;
  return once<PauseKept, Refused>(
    ctx,
    { key, did: "pause.declare", body: { fields, replaces } },
    async (tx, refuse) => {
      const { orgId, personId: athleteId } = ctx.actor;
      const me = await reach(ctx, tx, athleteId, "pause.write");
      if (!me) return refuse({ why: "not-found" });
      await holdAthlete(tx, orgId, athleteId);
      const standing = await rows.standingPauses(tx, orgId, athleteId, EVER);
      const corrected = replaces === null ? null : standing.find((each) => each.id === replaces);
      if (corrected === undefined) return refuse({ why: "not-found" });
      const parsed = pauseFromForm(fields, me.today, corrected?.fromDay);
      if (!parsed.ok) return refuse({ why: "fields", errors: parsed.errors });
      const { reason, fromDay, untilDay } = parsed.pause;
      if (standing.some((each) => each.id !== replaces && overlaps(each, parsed.pause)))
        return refuse({ why: "overlaps" });
      if (corrected) await rows.withdrawPause(tx, { orgId, athleteId, id: corrected.id }, ctx.now.toISOString());
      const id = newId();
      await rows.addPause(tx, { orgId, athleteId, id, fromDay, untilDay }, reason);
      await note(ctx, tx, corrected ? "pause.change" : "pause.declare", id);
      return { pauseId: id };
    },
  );
}

/** Takes a pause back as if it had never been declared; that it was stays on record. */
export function deletePause(ctx: Ctx, input: { key: string; pauseId: string }) {
  const { key, pauseId } = input;
  return once<PauseKept>(ctx, { key, did: "pause.delete", body: { pauseId } }, async (tx, refuse) => {
    const { orgId, personId: athleteId } = ctx.actor;
    const me = isUuid(pauseId) ? await reach(ctx, tx, athleteId, "pause.write") : null;
    const taken = me && (await rows.withdrawPause(tx, { orgId, athleteId, id: pauseId }, ctx.now.toISOString()));
    if (!taken) return refuse({ why: "not-found" });
    await note(ctx, tx, "pause.delete", pauseId);
    return { pauseId };
  });
}

function note(ctx: Ctx, tx: Tx, verb: string, entityId: string) {
  const { orgId, personId } = ctx.actor;
  return audit.record(tx, { orgId, actorId: personId, subjectId: personId, verb, entityId, requestId: ctx.requestId });
}
