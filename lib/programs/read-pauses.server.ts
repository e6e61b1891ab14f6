import { assignmentsOf } from "@/db/queries/assignments";
import { type PauseRow, readReports, standingPauses } from "@/db/queries/pauses";
import { reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import type { Day } from "@/lib/days";
import { countedFrom, type HowItWent, howItWent } from "./how-it-went";

export type OwnPauses = {
  today: Day;
  /** Those that touch the last eight weeks or come later, the latest first. */
  pauses: PauseRow[];
  went: HowItWent;
};

/** An athlete's own pauses, and how their programs went with them; null when the actor is no athlete here. */
export function readOwnPauses(ctx: Ctx): Promise<OwnPauses | null> {
  const { orgId, personId } = ctx.actor;
  return ctx.read(async (tx) => {
    const me = await reach(ctx, tx, personId, "pause.write");
    if (!me) return null;
    const from = countedFrom(me.today);
    const [pauses, assignments, { reports, runDays, logDays }] = await Promise.all([
      standingPauses(tx, orgId, personId, from),
      assignmentsOf(tx, orgId, personId),
      readReports(tx, orgId, personId, from),
    ]);
    const [ran, logged] = [new Set(runDays), new Set(logDays)];
    const ranOn = (day: Day) => (ran.has(day) ? true : logged.has(day) ? false : null);
    return { today: me.today, pauses, went: howItWent({ assignments, reports, pauses, ranOn }, me.today) };
  });
}
