import { useSay } from "#say";
import type { Sentence } from "@/lib/said";
import type { Decision } from "@/lib/progression/rule";
import styles from "./next-steps.module.css";

export const DECISION_WORDS = {
  review: "Physio review",
  down: "Step down",
  hold: "Stay here",
  up: "Step up",
  wait: "Wait",
} as const satisfies Record<Decision, Sentence>;

const SHAPES: Record<Decision, string> = {
  review: "M8 1l7 7-7 7-7-7z",
  down: "M8 15L2 8h4V1h4v7h4z",
  hold: "M3 2h4v12H3zM9 2h4v12H9z",
  up: "M8 1l6 7h-4v7H6V8H2z",
  wait: "M8 2a6 6 0 110 12A6 6 0 018 2zm0 2a4 4 0 100 8 4 4 0 000-8z",
};

/** A decision as shape, word and colour; any one of the three is enough to tell it. `word` "" = the shape, its word unseen. */
export function DecisionMark({ decision, word }: { decision: Decision; word?: string }) {
  const say = useSay();
  const meaning = say.told(DECISION_WORDS[decision]);
  const shown = word ?? meaning;
  return (
    <span className={`${styles.mark} ${styles[decision]}`}>
      <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
        <path d={SHAPES[decision]} fill="currentColor" fillRule="evenodd" />
      </svg>
      {shown || <span className="visually-hidden">{meaning}</span>}
    </span>
  );
}
