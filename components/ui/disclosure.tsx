import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

/** More behind a line: native <details>. `name` makes a group of which one is open. */
export function Disclosure({
  summary,
  open,
  name,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  name?: string;
  children: ReactNode;
}) {
  return (
    <details className={styles.disclosure} open={open} name={name}>
      <summary>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5.5 3l5 5-5 5" />
        </svg>
        <span>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
