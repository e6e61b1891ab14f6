import { addEntries } from "@/db/queries/entries";
import type { Ctx } from "@/lib/ctx.server";
import type { Day } from "@/lib/days";
import { changeRecord, enteredOnBy } from "@/lib/logs/change-record.server";
import type { CheckId } from "@/lib/self-checks/check";
import type { CheckResult } from "@/lib/self-checks/reading";

/**
 * Puts the results of one check on record, a row a side, once per key. From there they are entries like all others: versions,
 * deleted and brought back. Of the checks the rules see the wall test alone, so that no other moves a flag.
 */
export function recordCheck(
  ctx: Ctx,
  about: { athleteId: string; key: string; check: CheckId; day: Day; results: readonly CheckResult[] },
) {
  const { athleteId, key, check, day, results } = about;
  return changeRecord(
    ctx,
    {
      athleteId,
      key,
      verbs: ["log.write", "log.write-on-behalf"],
      body: { check, day, results },
      did: "log.self-check",
    },
    (tx, athlete) => {
      const { orgId, personId } = ctx.actor;
      const base = { orgId, athleteId, day, enteredOn: enteredOnBy(ctx, athlete), enteredBy: personId, kind: check };
      return addEntries(
        tx,
        "assessment",
        results.map((result) => ({ ...base, ...result })),
      );
    },
  );
}
