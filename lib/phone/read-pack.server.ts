import { lastAnswered } from "@/db/queries/days";
import { standingLimits } from "@/db/queries/limits";
import { standingPauses } from "@/db/queries/pauses";
import { shoesOf } from "@/db/queries/shoes";
import { readRecord } from "@/db/queries/timeline";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { addDays } from "@/lib/days";
import { RUN_DAYS } from "@/lib/logs/facts.server";
import { EXERCISE_DAYS } from "@/lib/logs/timeline-of";
import { DAYS_BACK } from "@/lib/logs/which-day";
import { fromStored } from "@/lib/programs/stored-limit";
import { shoeChoices } from "@/lib/shoes/shoe";
import type { Pack } from "./pack";

/** What the actor's own phone needs for its days without network; null when the actor is no athlete here. */
export function readPack(ctx: Ctx): Promise<Pack | null> {
  const { orgId, personId } = ctx.actor;
  return ctx.read(async (tx): Promise<Pack | null> => {
    const me = await reach(ctx, tx, personId, "log.write");
    if (!me) return null;
    const from = addDays(me.today, -DAYS_BACK);
    const [found, limits, pauses, shoes, last] = await Promise.all([
      readRecord(tx, orgId, personId, {
        asOf: me.today,
        // A log of up to 14 days ago is judged on its own day.
        runsFrom: addDays(from, -RUN_DAYS),
        exercisesFrom: addDays(me.today, 1 - EXERCISE_DAYS),
      }),
      standingLimits(tx, orgId, [personId], from),
      standingPauses(tx, orgId, personId, from),
      shoesOf(tx, orgId, personId),
      lastAnswered(tx, orgId, personId),
    ]);
    if (!found) return null;
    const { keptFromCoach: _kept, teamIds: _teams, openReferral: _referral, lastLog: _last, ...record } = found;
    return {
      madeAt: ctx.now.toISOString(),
      ...{ personId, orgId, orgName: ctx.visitor.org?.name ?? "" },
      record,
      limits: limits.map(({ id, ...stored }) => ({ id, limit: fromStored(stored) })),
      pauses: pauses.map(({ fromDay, untilDay }) => ({ fromDay, untilDay })),
      shoes: shoeChoices(shoes),
      screenedOn: last.screen,
      historyOn: last.history,
    };
  });
}
