import { addEntries, supersedeReports } from "@/db/queries/entries";
import type { Ctx } from "@/lib/ctx.server";
import { changeRecord, enteredOnBy } from "./change-record.server";
import type { DayLog } from "./day-log";

/** Ids of what was written; null for a part that was not reported. */
export type Recorded = { checkInId: string | null; runId: string | null; exerciseIds: string[] };

/**
 * Writes one day's log: a check-in, a run, another sport, exercise reports, whichever were filled. A day may have several.
 * An item reported before on that day is reported anew; the earlier report is kept as history.
 * Shape  (ctx, athleteId, parsed log, key) -> ids and what the rules made of it, or why not.
 */
export function recordDay(
  ctx: Ctx,
  input: { athleteId: string; key: string; log: DayLog; source?: "typed" | "file"; startedAt?: string | null },
) {
  const { athleteId, key, log, source = "typed", startedAt = null } = input;
  const change = {
    athleteId,
    key,
    verbs: ["log.write", "log.write-on-behalf"] as const,
    body: { log, source, startedAt },
    did: "log.day",
    said: { day: log.day, checkIn: log.checkIn },
  };
  return changeRecord(ctx, { ...change, verbs: [...change.verbs] }, async (tx, athlete): Promise<Recorded> => {
    const enteredOn = enteredOnBy(ctx, athlete);
    const base = { orgId: ctx.actor.orgId, athleteId, day: log.day, enteredOn, enteredBy: ctx.actor.personId };
    const { checkIn, run, otherSport } = log;
    const reports = log.exercises ?? [];
    const [[checkInId], [runId], , exerciseIds] = await Promise.all([
      addEntries(tx, "check-in", checkIn ? [{ ...base, ...checkIn }] : []),
      addEntries(tx, "run", run ? [{ ...base, ...run, source, startedAt }] : []),
      supersedeReports(
        tx,
        athleteId,
        log.day,
        reports.map((report) => report.itemId),
        ctx.actor.personId,
      ),
      addEntries(
        tx,
        "exercise",
        reports.map((report) => ({ ...base, ...report })),
      ),
      addEntries(tx, "other-sport", otherSport ? [{ ...base, ...otherSport }] : []),
    ]);
    return { checkInId: checkInId ?? null, runId: runId ?? null, exerciseIds };
  });
}
