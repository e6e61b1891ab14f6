import type { Tx } from "@/db/client";
import { newId } from "@/db/ids";
import * as assignments from "@/db/queries/assignments";
import type { Day } from "@/lib/days";
import { type Changes, replacements } from "./copy-with";

/**
 * Gives an athlete items as they are on another step, from a day on: new copies take the place of those that hold them.
 * `by` null = by rule, which the engine alone may do. What was due before stays due.
 */
export async function giveSteps(
  tx: Tx,
  who: { orgId: string; athleteId: string; by: string | null },
  begins: Day,
  changes: Changes,
): Promise<void> {
  const { orgId, athleteId, by: assignedBy } = who;
  const given = await assignments.assignmentsOf(tx, orgId, athleteId);
  for (const { id, untilDay, next } of replacements(given, begins, changes)) {
    const programId = given.find((each) => each.id === id)?.programId ?? null;
    await assignments.setUntilDay(tx, orgId, athleteId, id, untilDay);
    const copy = { ...next, id: newId(), athleteId, programId };
    if (assignedBy === null) await assignments.addByRule(tx, orgId, copy);
    else await assignments.addAssignments(tx, orgId, [{ ...copy, assignedBy }]);
  }
}
