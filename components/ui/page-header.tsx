import type { ReactNode } from "react";
import styles from "./page-header.module.css";

/** The one h1 of a page, what stands beside it (a tier, a date), a sentence below, and its actions at the end. */
export function PageHeader({
  title,
  beside,
  lead,
  actions,
}: {
  title: ReactNode;
  beside?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <div className={styles.line}>
          <h1>{title}</h1>
          {beside && <div className={styles.beside}>{beside}</div>}
        </div>
        {lead && <div className={styles.lead}>{lead}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
