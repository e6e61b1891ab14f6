import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

/** What a list says while nothing is in it: what will be here, and the one thing to do about it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <path d="M24 3v24" className={styles.line} />
        <path d="M24 27l6 7-6 11-6-11z" className={styles.bob} />
        <path d="M8 45h32" className={styles.ground} />
      </svg>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
