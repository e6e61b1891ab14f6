import { updateAthlete } from "@/db/queries/athletes";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import type { TargetsOf } from "@/lib/self-checks/check";

/** Keeps whose means the actor wants to see beside their own results; false for who is no athlete here. No rule reads it. */
export const chooseTargets = (ctx: Ctx, chosen: TargetsOf): Promise<boolean> =>
  ctx.transaction(async (tx) => {
    const { orgId, personId } = ctx.actor;
    if (!(await reach(ctx, tx, personId, "log.write"))) return false;
    return updateAthlete(tx, orgId, personId, { checkTargets: chosen });
  });
