import type { Reaction } from "@/lib/answers/answer";
import styles from "./answers.module.css";

/** An eye, a tick, a slope downhill, a speech bubble: beside the word, never in its place. */
const DRAWN: Record<Reaction, string> = {
  seen: "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
  "well-done": "M2.5 8.5 6.3 12.3 13.5 4",
  "take-it-easy": "M2 4.5c4 0 4 7 12 7M11 8.8l3 2.7-3 2.7",
  talk: "M2 3.5h12v7.5H8l-3.5 3V11H2Z",
};

export const ReactionMark = ({ reaction }: { reaction: Reaction }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.mark}>
    <path d={DRAWN[reaction]} />
  </svg>
);
