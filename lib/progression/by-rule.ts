import { addDays, type Day } from "@/lib/days";
import type { Breach } from "@/lib/programs/limits";
import type { Tier } from "@/lib/triage/timeline";
import { asksForAnswer, type NextStep, type ProgressRows } from "./next-steps";

/** What besides the sessions decides whether a step may be taken without a person. */
export type Circumstances = {
  today: Day;
  present: boolean;
  /** Ready for a program (rule S8). */
  ready: boolean;
  /** Tiers of the athlete's open flags. */
  flags: readonly Tier[];
  /** A declared pause touches today or tomorrow. */
  paused: boolean;
  /** A physio should look at some exercise of theirs. */
  review: boolean;
  /** Where the step meets a limit from tomorrow on, whether it breaks it or only a person can tell. */
  met: readonly Breach[];
};

/** Open flags of these tiers ask for somebody: until then nothing grows by itself. */
export const HOLDING_TIERS: readonly Tier[] = ["emergency", "urgent", "routine"];

/**
 * Why a step up is left to a person, in words; null when the rules take it. Any doubt leaves it.
 * Shape  another copy that begins later may be another phase, and its phase is a person's to judge.
 */
export function whyNotByRule(
  next: NextStep,
  rows: Pick<ProgressRows, "assignments">,
  at: Circumstances,
): string | null {
  const { standing, proposal } = next;
  if (proposal.decision !== "up" || !proposal.automatic) return "It is no step up that may be taken by rule.";
  if (!asksForAnswer(next)) return "It was answered.";
  if (!at.present) return "They are no athlete here any more.";
  if (!at.ready) return "They are not ready for a program.";
  if (at.flags.some((tier) => HOLDING_TIERS.includes(tier))) return "An open flag waits for somebody.";
  if (at.review) return "A physio should look at an exercise first.";
  if (at.paused) return "They have declared a pause.";
  if (at.met.length > 0) return "A limit forbids it, or somebody has to hold it against one.";
  const tomorrow = addDays(at.today, 1);
  const holds = rows.assignments.filter(
    ({ snapshot, fromDay, untilDay }) =>
      snapshot.items.some(({ itemId }) => itemId === standing.item.itemId) &&
      (untilDay === null || (untilDay >= tomorrow && untilDay >= fromDay)),
  );
  if (holds.length !== 1 || holds[0]!.fromDay > at.today) return "The program ends or changes.";
  return null;
}
