import type { Day } from "@/lib/days";
import type { Progression } from "./progression";
import { type Decision, DECISIONS, type ProgressionRule } from "./rule";
import { receiptOf, type ProgressionReceipt } from "./receipt";
import { CAREFUL_RULES } from "./rules-careful";
import { UP_RULES } from "./rules-up";
import { WAIT_RULE } from "./rule-wait";
import type { SessionRecord } from "./session";
import { viewOf, type View } from "./view";

/** Every rule, for a page that shows them. */
export const PROGRESSION_RULES: readonly ProgressionRule[] = [...UP_RULES, ...CAREFUL_RULES, WAIT_RULE].sort(
  (a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)),
);

/**
 * What the rules say of one item today.
 * Shape  `from` and `to` are indices of `progression.steps`, equal unless the decision is up or down; `receipts`: every rule that
 *        matches, the deciding one first; `automatic`: the step up may happen without anyone accepting it.
 */
export type Proposal = {
  decision: Decision;
  from: number;
  to: number;
  receipts: ProgressionReceipt[];
  automatic: boolean;
};

const place = ({ decision }: ProgressionRule) => DECISIONS.indexOf(decision);
const MOVES: Record<Decision, number> = { review: 0, down: -1, hold: 0, up: 1, wait: 0 };

/** Upward, allowed by staff, inside the phase, and no other exercise: that is always someone's choice. */
const mayHappenByItself = ({ upward, phaseLastStep, steps }: Progression, to: number): boolean =>
  upward === "automatic" && to <= (phaseLastStep ?? steps.length - 1) && steps[to]?.kind !== "exercise";

function matching(view: View): { rule: ProgressionRule; receipt: ProgressionReceipt }[] {
  const found = [...CAREFUL_RULES, ...UP_RULES].flatMap((rule) => {
    const match = rule.judge(view);
    return match ? [{ rule, receipt: receiptOf(rule, match, view.progression) }] : [];
  });
  if (found.length > 0) return found.sort((a, b) => place(a.rule) - place(b.rule));
  const match = WAIT_RULE.judge(view);
  return match ? [{ rule: WAIT_RULE, receipt: receiptOf(WAIT_RULE, match, view.progression) }] : [];
}

/**
 * Proposes the next step of one item; nothing happens by it.
 * Shape  (progression, sessions, today) -> Proposal. Sessions of other items and of days after `today` are not seen. A day counts
 *        once, as its worst session; sessions before the last change of step count for a review alone. Any order gives the same.
 * Source docs/decisions/0010-progression.md
 */
export function propose(progression: Progression, sessions: readonly SessionRecord[], today: Day): Proposal {
  const found = matching(viewOf(progression, sessions, today));
  const decision = found[0]?.rule.decision ?? "wait";
  const from = progression.at;
  const to = from + MOVES[decision];
  return {
    decision,
    from,
    to,
    receipts: found.map(({ receipt }) => receipt),
    automatic: decision === "up" && mayHappenByItself(progression, to),
  };
}
