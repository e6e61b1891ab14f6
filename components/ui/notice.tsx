import type { ReactNode } from "react";
import styles from "./notice.module.css";

const MARK = {
  info: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 3.2a1 1 0 1 0 0 2 1 1 0 0 0 0-2ZM7.1 7.2v4.6h1.8V7.2Z",
  success: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.2 4.2L7 9.4 4.9 7.3 3.7 8.5 7 11.8l5.4-5.4Z",
  warn: "M8 1l7 13H1zM7.2 5.6v4h1.6v-4Zm0 5v1.6h1.6v-1.6Z",
  refusal: "M5 1h6l4 4v6l-4 4H5l-4-4V5zM7.1 4v5h1.8V4Zm0 6.2V12h1.8v-1.8Z",
};

/** A sentence about what just happened or what to know. Warnings and refusals are announced at once, the others politely. */
export function Notice({
  tone = "info",
  title,
  children,
}: {
  tone?: keyof typeof MARK;
  title?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div
      className={`${styles.notice} ${styles[tone]}`}
      role={tone === "warn" || tone === "refusal" ? "alert" : "status"}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={MARK[tone]} fill="currentColor" fillRule="evenodd" />
      </svg>
      <div className={styles.text}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
