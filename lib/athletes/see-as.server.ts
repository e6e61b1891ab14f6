import { database } from "@/db/client";
import { coachesAround, type Coach } from "@/db/queries/coaches-around";
import { makeCtx, type Ctx } from "@/lib/ctx.server";
import type { AthleteView } from "./athlete-view";
import { readView } from "./view-athlete.server";

/**
 * The athlete's own page as their coach has it: read as the coach, by the policy that answers the coach, and not by rules made
 * for showing it. It leaves no trace of a look.
 * Shape  -> the coaches whom it concerns, and the page; no page when there is no coach.
 */
export async function seeAsCoach(
  ctx: Ctx,
  db: Parameters<typeof makeCtx>[0]["db"] = database(),
): Promise<{ coaches: Coach[]; view: AthleteView | null }> {
  const { orgId, personId: athleteId } = ctx.actor;
  const coaches = await ctx.read((tx) => coachesAround(tx, orgId, athleteId));
  const [coach] = coaches;
  if (!coach) return { coaches, view: null };
  const roles = ["coach"] as const;
  const { now, requestId, visitor } = ctx;
  const asCoach = makeCtx({
    visitor: {
      ...visitor,
      personId: coach.id,
      name: coach.name,
      org: visitor.org && { ...visitor.org, roles: [...roles] },
    },
    actor: { personId: coach.id, orgId, roles },
    now,
    requestId,
    isShown: false,
    db,
  });
  return { coaches, view: (await readView(asCoach, athleteId))?.view ?? null };
}
