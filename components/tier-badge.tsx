import { useSay } from "#say";
import type { Tier } from "@/lib/triage/timeline";
import { TIER_SHAPE, TIER_WORD } from "./tier-badge/tier";
import styles from "./tier-badge.module.css";

/**
 * A tier as shape, word and colour. Any one of the three is enough to tell it.
 * `word` stands in for the tier's own where the reader may not learn the tier: a coach reads "Contact now".
 */
export function TierBadge({ tier, word }: { tier: Tier; word?: string }) {
  const say = useSay();
  return (
    <span className={`${styles.badge} ${styles[tier]}`}>
      <TierMark tier={tier} />
      {word ?? say.told(TIER_WORD[tier])}
    </span>
  );
}

/** The shape alone, in the colour of the text around it; for use where the word stands beside it. */
export function TierMark({ tier }: { tier: Tier }) {
  const { d, open } = TIER_SHAPE[tier];
  return (
    <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
      <path d={d} {...(open ? { fill: "none", stroke: "currentColor", strokeWidth: 2.4 } : { fill: "currentColor" })} />
    </svg>
  );
}
