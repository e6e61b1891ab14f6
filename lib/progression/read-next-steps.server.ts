import { readProgress } from "@/db/queries/progression";
import { reachAlone } from "@/lib/access/athlete.server";
import { viewerOf } from "@/lib/athletes/view-athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { addDays, type Day } from "@/lib/days";
import type { Viewer } from "@/lib/triage/receipt";
import { type NextStep, nextStepsOf, SESSION_DAYS } from "./next-steps";

/** `shared` false: the athlete keeps from this reader something that every proposal rests on, so there are none. */
export type NextSteps = { today: Day; viewer: Viewer; shared: boolean; steps: NextStep[] };

/** What the rules of progression say today of each exercise of an athlete, for their staff; null for anybody else. */
export function readNextSteps(ctx: Ctx, athleteId: string): Promise<NextSteps | null> {
  return ctx.read(async (tx): Promise<NextSteps | null> => {
    const athlete = await reachAlone(ctx, tx, athleteId, "progression.answer");
    if (!athlete) return null;
    const { today } = athlete;
    const rows = await readProgress(tx, ctx.actor.orgId, athleteId, addDays(today, -SESSION_DAYS));
    const viewer = viewerOf(ctx, athleteId);
    return { today, viewer, shared: rows.shared, steps: rows.shared ? nextStepsOf(rows, today, viewer) : [] };
  });
}
