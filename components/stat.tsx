import type { ReactNode } from "react";
import styles from "./stat.module.css";

/** One figure: what it is, the figure, and what it leaves out ("days done; 3 not reported"). */
export function Stat({ label, figure, note }: { label: ReactNode; figure: ReactNode; note?: ReactNode }) {
  return (
    <div className={styles.stat}>
      <dt>{label}</dt>
      <dd className={styles.figure}>{figure}</dd>
      {note && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}

/** Figures side by side; below each other when there is no room. Holds `Stat`s. */
export function Stats({ children }: { children: ReactNode }) {
  return <dl className={styles.stats}>{children}</dl>;
}
