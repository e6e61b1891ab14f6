import type { WallTestResult } from "@/lib/triage/timeline";
import styles from "./wall-drawing.module.css";

const ARCH: Record<WallTestResult, number> = { tight: 2, hand: 9, "more-than-hand": 20 };
const HAND: Record<WallTestResult, string | null> = {
  tight: null,
  hand: "M17 72v22",
  "more-than-hand": "M17 74h16M17 79h16M17 84h16M17 89h16",
};

/**
 * A person from the side, their back to a wall: head, shoulder blades and buttocks touch it, the heels almost.
 * Shape  `gap` is the room behind the small of the back; `whole` shows the three contacts and the feet as well.
 */
export function WallDrawing({ gap, whole = false }: { gap: WallTestResult; whole?: boolean }) {
  const bend = 17 + ARCH[gap] * 1.3;
  const hand = HAND[gap];
  return (
    <svg
      viewBox={whole ? "0 0 90 190" : "4 46 56 62"}
      className={whole ? styles.whole : styles.part}
      aria-hidden="true"
    >
      <path d="M12 4v180" className={styles.wall} />
      {whole && <path d="M12 184h70" className={styles.wall} />}
      <circle cx="27" cy="21" r="13" className={styles.head} />
      <path
        d={`M28 36C20 42 17 48 17 56C17 64 ${bend} 74 ${bend} 82C${bend} 92 17 94 17 106`}
        className={styles.back}
      />
      <path d="M30 36C42 44 46 60 44 76C43 90 42 96 40 108" className={styles.body} />
      {whole && <path d="M24 112L21 178H42M40 108L30 178" className={styles.body} />}
      {hand && <path d={hand} className={styles.hand} />}
      {whole && (
        <>
          {[21, 55, 105].map((y) => (
            <circle key={y} cx="14" cy={y} r="4" className={styles.contact} />
          ))}
        </>
      )}
    </svg>
  );
}
